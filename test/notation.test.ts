import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPosition, covers, overlaps, type Span } from '../src/core/span.ts';
import { gold, type MarkedRelation, mark, roles } from './notation.ts';

const wordsOf = ({ text, relations }: ReturnType<typeof gold>) =>
  relations.map((relation) =>
    Object.fromEntries(roles.map((role) => [role, relation[role].map(({ start, end }) => text.slice(start, end))])),
  );

describe('gold', () => {
  it('makes a text and its spans at once', () => {
    const marked = gold('“[content No],” [cue said] [source Ana].');
    expect(marked.text).toBe('“No,” said Ana.');
    expect(marked.relations).toEqual([
      { source: [{ start: 11, end: 14 }], cue: [{ start: 6, end: 10 }], content: [{ start: 1, end: 3 }] },
    ]);
  });

  it('tells relations apart by number, shares spans between them and nests them', () => {
    const marked = gold('[source#1,2 Ana] [cue#1 said] [content#1 she [cue#2 hoped] [content#2 for rain]].');
    expect(marked.text).toBe('Ana said she hoped for rain.');
    expect(wordsOf(marked)).toEqual([
      { source: ['Ana'], cue: ['said'], content: ['she hoped for rain'] },
      { source: ['Ana'], cue: ['hoped'], content: ['for rain'] },
    ]);
  });

  it('gives a role several spans', () => {
    expect(wordsOf(gold('“[content Go],” [source Bo] [cue said], “[content now].”'))).toEqual([
      { source: ['Bo'], cue: ['said'], content: ['Go', 'now'] },
    ]);
  });

  it('leaves brackets of the text alone', () => {
    const marked = gold('[cue said] [content “the [North Korean leader] [source] is \\[ill”], a [sourced] \\\\[note]');
    expect(marked.text).toBe('said “the [North Korean leader] [source] is [ill”, a [sourced] \\[note]');
    expect(wordsOf(marked)[0]?.content).toEqual(['“the [North Korean leader] [source] is [ill”']);
  });

  it.each([
    ['a [cue said', 'line 1, column 3: this bracket is never closed'],
    ['a\nsaid] b', 'line 2, column 5: nothing is open here'],
    ['[cue#x said]', "after '#' come numbers and a blank"],
    ['[cue#0 said]', 'relations are numbered from 1'],
    ['[cue ]', 'the cue is empty'],
    ['[cue#2 said]', 'there is a relation after number 1, but no 1'],
  ])('refuses %j', (notation, message) => {
    expect(() => gold(notation)).toThrow(message);
  });
});

describe('mark', () => {
  it('writes what a person would', () => {
    const notation = '“[content No [doubt]],” [cue said] [source Ana].';
    const { text, relations } = gold(notation);
    expect(mark(text, relations)).toBe(notation);
  });

  it.each<[string, MarkedRelation[], string]>([
    [
      'crossing',
      [{ source: [{ start: 0, end: 3 }], cue: [{ start: 2, end: 4 }], content: [] }],
      'crosses the cue [2, 4)',
    ],
    ['outside', [{ source: [{ start: 0, end: 9 }], cue: [], content: [] }], 'outside the text of length 5'],
    ['without spans', [{ source: [], cue: [], content: [] }], 'Relation 1 has no span'],
  ])('refuses spans %s', (_, relations, message) => {
    expect(() => mark('abcde', relations)).toThrow(message);
  });

  it('is undone by gold', () => {
    fc.assert(
      fc.property(markedTexts, ({ text, relations }) => {
        expect(gold(mark(text, relations))).toEqual({ text, relations });
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

/** Texts full of brackets, backslashes and role names, with relations whose spans never cross. */
const pieces = fc.constantFrom('[', ']', '\\', '#', ' ', 'source', 'cue', 'content', '1', 'a', '“', '😀', '\n');
const markedTexts = fc
  .array(pieces, { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join(''))
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      relations: fc.array(relationsIn(text), { maxLength: 4 }).map(withoutCrossings),
    }),
  );

function relationsIn(text: string): fc.Arbitrary<MarkedRelation> {
  const bounds = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const spans = fc.array(bounds, { maxLength: 3 });
  return fc.record({ source: spans, cue: spans, content: spans });
}

function withoutCrossings(relations: MarkedRelation[]): MarkedRelation[] {
  const kept: Span[] = [];
  const fits = (span: Span): boolean => {
    const crosses = kept.some((other) => overlaps(span, other) && !covers(span, other) && !covers(other, span));
    if (span.start === span.end || crosses) return false;
    kept.push(span);
    return true;
  };
  const distinct = (spans: Span[]) =>
    spans.filter((span, index) => spans.findIndex((other) => byPosition(span, other) === 0) === index);
  return relations
    .map(({ source, cue, content }) => ({
      source: distinct(source.filter(fits)).sort(byPosition),
      cue: distinct(cue.filter(fits)).sort(byPosition),
      content: distinct(content.filter(fits)).sort(byPosition),
    }))
    .filter((relation) => roles.some((role) => relation[role].length > 0));
}
