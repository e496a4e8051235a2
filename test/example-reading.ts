import type { QuotedSpan, Reading, Statement } from '../src/core/statement.ts';

/** The words that play each role in a statement of an example; `null` names nobody. */
export interface Roles {
  readonly content: string | readonly string[];
  readonly source?: string;
  readonly cue?: string;
  readonly form?: Statement['form'];
}

/** A reading of our own making: the first place of each word decides its span. */
export function readingOf(text: string, roles: readonly Roles[], more: Partial<Reading> = {}): Reading {
  return {
    schema: 'hearsay/reading/1',
    id: 'example',
    metadata: { title: null, authors: [], outlet: null, published: null, language: 'en', address: null },
    text,
    digest: '0'.repeat(64),
    engine: { name: 'hearsay', version: '0.0.0', model: 'example' },
    statements: roles.map((role, number) => statementOf(text, role, number)),
    unattributed: [],
    issues: [],
    ...more,
  };
}

export function quoted(text: string, words: string): QuotedSpan {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The example has no words '${words}'.`);
  return { start, end: start + words.length, text: words };
}

function statementOf(text: string, { content, source, cue, form = 'direct' }: Roles, number: number): Statement {
  const name = source && /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(source) ? source : null;
  return {
    id: `statement-${number}`,
    form,
    content: [content].flat().map((words) => quoted(text, words)),
    cue: cue === undefined ? [] : [quoted(text, cue)],
    source: source === undefined ? [] : [quoted(text, source)],
    speaker: {
      name,
      status: name ? 'named' : 'unknown',
      affiliation: null,
      probability: null,
      decidedBy: 'example',
      evidence: [],
      candidates: [],
    },
    addressee: null,
    medium: null,
    said: null,
    via: [],
    within: null,
    standing: null,
    kind: null,
    stance: null,
    confidence: 0.9,
    decidedBy: 'example/made',
  };
}
