import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document } from '../document.ts';
import {
  attributions,
  type Block,
  days,
  manners,
  quotations,
  type Relation,
  settings,
  type Speaker,
  speakers,
  statements,
} from '../layers.ts';
import type { Span } from '../span.ts';
import { statement } from '../statement.ts';
import { findQuotations } from './quotations.ts';
import { Fingerprint } from './statements/fingerprint.ts';
import { statementAnnotator } from './statements.ts';

const inBlock = (text: string): Block[] => [{ kind: 'paragraph', start: 0, end: text.length }];

/** The span of some words in a text. */
const at = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`'${words}' is not in the text.`);
  return { start, end: start + words.length };
};

function relate(text: string, source: string, cue: string, ...content: string[]): Relation {
  const role = (words: string): Span[] => (words === '' ? [] : [at(text, words)]);
  return {
    ...{ source: role(source), cue: role(cue), content: content.flatMap(role) },
    ...{ confidence: 0.9, decidedBy: 'attribution/model' },
  };
}

const nobody: Speaker = {
  ...{ name: null, status: 'unknown', affiliation: null, probability: null },
  ...{ decidedBy: 'speaker/nobody', evidence: [], candidates: [] },
};

/** Statements of relations of which nothing else is known. */
function make(text: string, ...relations: Relation[]) {
  const document = Document.of(text)
    .with(quotations, findQuotations(text, inBlock(text)).found)
    .with(attributions, relations)
    .with(
      speakers,
      relations.map(() => nobody),
    )
    .with(
      settings,
      relations.map(() => ({ addressee: null, medium: null, via: [] })),
    )
    .with(
      days,
      relations.map(() => null),
    )
    .with(
      manners,
      relations.map(() => ({ standing: 'said', kind: 'statement', stance: 'neutral' })),
    );
  return (statementAnnotator.annotate(document) as Document).get(statements);
}

describe('form', () => {
  test.each([
    ['direct', '“We go,” Ana said.', ['“We go,”']],
    ['direct', '“We go,” Ana said. “Now.”', ['“We go,”', '“Now.”']],
    ['indirect', 'Ana said they would go.', ['they would go']],
    ['mixed', 'Ana said they would “go now”.', ['they would “go now”']],
    ['mixed', 'Ana said: “We go,” and left them.', ['“We go,” and left']],
  ])('%s: %s', (form, text, content) => {
    expect(make(text, relate(text, 'Ana', 'said', ...content))[0]?.form).toBe(form);
  });
});

test('what was found out about a relation stands in its statement, with the words of its spans', () => {
  const text = 'On Monday Ana told Bo in a letter: “We go.”';
  const document = Document.of(text)
    .with(quotations, findQuotations(text, inBlock(text)).found)
    .with(attributions, [relate(text, 'Ana', 'told', '“We go.”')])
    .with(speakers, [{ ...nobody, name: 'Ana', status: 'named', probability: 0.9, decidedBy: 'speaker/full-name' }])
    .with(settings, [
      {
        addressee: { name: 'Bo', span: at(text, 'Bo') },
        medium: { name: 'letter', span: at(text, 'letter') },
        via: [{ name: 'Cem', span: null }],
      },
    ])
    .with(days, [{ date: '2024-11-25', precision: 'day', phrase: at(text, 'On Monday'), decidedBy: 'day/linked' }])
    .with(manners, [{ standing: 'said', kind: 'commitment', stance: 'neutral' }]);
  const [made] = (statementAnnotator.annotate(document) as Document).get(statements);
  expect(made).toMatchObject({
    speaker: { name: 'Ana', status: 'named', probability: 0.9 },
    addressee: { name: 'Bo', span: { text: 'Bo' } },
    medium: { name: 'letter', span: { text: 'letter' } },
    via: [{ name: 'Cem', span: null }],
    said: { date: '2024-11-25', precision: 'day', phrase: { text: 'On Monday' } },
    ...{ standing: 'said', kind: 'commitment', stance: 'neutral' },
  });
});

test('every statement has the shape that users meet, and its spans slice', () => {
  const text = 'Ana said that Bo said they would go.';
  for (const made of make(text, relate(text, 'Ana', 'said', 'Bo said they would go'))) {
    expect(statement.parse(made)).toEqual(made);
    for (const part of [...made.content, ...made.cue, ...made.source])
      expect(text.slice(part.start, part.end)).toBe(part.text);
  }
});

describe('within', () => {
  const text = 'Ana wrote that Bo believed that Cem knew it all along.';
  const ana = relate(text, 'Ana', 'wrote', 'that Bo believed that Cem knew it all along');
  const bo = relate(text, 'Bo', 'believed', 'that Cem knew it all along');
  const cem = relate(text, 'Cem', 'knew', 'it all along');

  test('names the smallest statement that holds all of this one', () => {
    const [a, b, c] = make(text, ana, bo, cem);
    expect([a?.within, b?.within, c?.within]).toEqual([null, a?.id, b?.id]);
  });

  test('is the statement whose content is all of this one and no more', () => {
    const exact = relate(text, 'Bo', 'believed', 'Cem knew it all along');
    const [first, second] = make(text, exact, cem);
    expect([first?.within, second?.within]).toEqual([null, first?.id]);
  });

  test('is null where only a part is held, or both are the same', () => {
    const outside = relate(text, 'Ana', 'knew', 'it all along');
    const [, first, second] = make(text, ana, outside, outside);
    expect([first?.within, second?.within]).toEqual([null, null]);
  });
});

describe('ids', () => {
  const text = '“We go,” Ana said.';
  const relation = relate(text, 'Ana', 'said', '“We go,”');

  test('are the same for the same text and spans, whatever the confidence', () => {
    expect(make(text, relation)[0]?.id).toBe(make(text, { ...relation, confidence: 0.1 })[0]?.id);
  });

  test('differ where the text, a span or a role differs', () => {
    const ids = [
      ...make(text, relation, { ...relation, source: [] }, { ...relation, source: relation.cue, cue: relation.source }),
      ...make(`${text} `, relation),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  test('differ for the same relation found twice', () => {
    const [first, second] = make(text, relation, relation);
    expect(second?.id).toBe(`${first?.id}-2`);
  });
});

test('the fingerprint is FNV-1a of 64 bits over the low and high bytes', () => {
  const reference = (text: string): string => {
    let hash = 0xcbf29ce484222325n;
    for (let i = 0; i < text.length; i++)
      for (const byte of [text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8])
        hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
    return hash.toString(36).padStart(13, '0');
  };
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(new Fingerprint().add(text).toString()).toBe(reference(text));
    }),
    { seed: 3, numRuns: 500 },
  );
});
