import type { QuotedSpan, Reading, Said, Statement } from '../src/core/statement.ts';

/** The words that play each role in a statement of an example; without a source it names nobody. */
export interface Roles {
  readonly content: string | readonly string[];
  readonly source?: string;
  readonly cue?: string;
  readonly form?: Statement['form'];
  /** What is known of the speaker; without a name, a source of two capitalised words is one. */
  readonly speaker?: Partial<Statement['speaker']>;
  readonly addressee?: string;
  readonly medium?: string;
  /** Nearest to the article first. */
  readonly via?: readonly string[];
  readonly said?: Omit<Said, 'phrase'> & { readonly phrase: string | null };
  /** The number of the statement whose content holds this one. */
  readonly within?: number;
  readonly standing?: Statement['standing'];
  readonly kind?: Statement['kind'];
  readonly stance?: Statement['stance'];
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

function statementOf(text: string, roles: Roles, number: number): Statement {
  const { content, source, cue, form = 'direct', addressee, medium, via = [], said, within } = roles;
  const party = (words: string) => ({ name: words, span: quoted(text, words) });
  return {
    id: `statement-${number}`,
    form,
    content: [content].flat().map((words) => quoted(text, words)),
    cue: cue === undefined ? [] : [quoted(text, cue)],
    source: source === undefined ? [] : [quoted(text, source)],
    speaker: speakerOf(roles),
    addressee: addressee === undefined ? null : party(addressee),
    medium: medium === undefined ? null : party(medium),
    said: said ? { ...said, phrase: said.phrase === null ? null : quoted(text, said.phrase) } : null,
    via: via.map(party),
    within: within === undefined ? null : `statement-${within}`,
    standing: roles.standing ?? null,
    kind: roles.kind ?? null,
    stance: roles.stance ?? null,
    confidence: 0.9,
    decidedBy: 'example/made',
  };
}

function speakerOf({ source, speaker = {} }: Roles): Statement['speaker'] {
  const name = speaker.name ?? (source && /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(source) ? source : null);
  return {
    name,
    status: name ? 'named' : 'unknown',
    affiliation: null,
    probability: null,
    decidedBy: 'example/speaker',
    evidence: [],
    candidates: [],
    ...speaker,
  };
}
