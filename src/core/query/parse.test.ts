import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from './fields.ts';
import { parse } from './parse.ts';
import { print } from './print.ts';
import { type Query, QueryError } from './query.ts';
import { wordsOf } from './words.ts';

/** A query on one line, for reading: `(and a "b c" speaker:x)`. */
function outline(query: Query): string {
  if (query.type === 'and' || query.type === 'or') return `(${query.type} ${query.parts.map(outline).join(' ')})`;
  if (query.type === 'not') return `(not ${outline(query.part)})`;
  if (query.type === 'all') return 'all';
  if (query.type === 'days') return `${query.field}[${query.from ?? ''},${query.until ?? ''})`;
  if (query.type !== 'phrase') return `${query.field}=${query.value}`;
  return `${query.field}~${query.words.join('_')}${query.prefix ? '*' : ''}`;
}

const errorOf = (typed: string): QueryError => {
  try {
    parse(typed);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error(`“${typed}” was understood`);
};

describe('parse', () => {
  it.each([
    ['', 'all'],
    ['  ', 'all'],
    ['climate', 'content~climate'],
    ['Climate, ', 'content~climate'],
    ['climate change', '(and content~climate content~change)'],
    ['"climate change"', 'content~climate_change'],
    ['“climate change”', 'content~climate_change'],
    ['„climate change“ «net zero»', '(and content~climate_change content~net_zero)'],
    ['net-zero don’t', '(and content~net_zero content~don_t)'],
    ['climat*', 'content~climat*'],
    ['"climate chan*"', 'content~climate_chan*'],
    ['"climate chan"*', 'content~climate_chan*'],
    ['a b OR c', '(or (and content~a content~b) content~c)'],
    ['a (b OR c)', '(and content~a (or content~b content~c))'],
    ['a (b c)', '(and content~a content~b content~c)'],
    ['a OR (b OR c)', '(or content~a content~b content~c)'],
    ['a AND b', '(and content~a content~b)'],
    ['or and not', '(and content~or content~and content~not)'],
    ['-tax', '(not content~tax)'],
    ['–tax', '(not content~tax)'],
    ['NOT tax', '(not content~tax)'],
    ['a -"b c"', '(and content~a (not content~b_c))'],
    ['-(a OR b)', '(not (or content~a content~b))'],
    ['a NOT(b)', '(and content~a (not content~b))'],
    ['speaker:"Ana Duarte"', 'speaker~ana_duarte'],
    ['Speaker:duart*', 'speaker~duart*'],
    ['speaker:ana,"Jo Bell"', '(or speaker~ana speaker~jo_bell)'],
    ['-speaker:Łukasz', '(not speaker~lukasz)'],
    ['content:tax', 'content~tax'],
    ['kind:prediction,demand', '(or kind=prediction kind=demand)'],
    ['standing:not-said', 'standing=not_said'],
    ['form:Direct', 'form=direct'],
    ['on:2024', 'published[2024-01-01,2025-01-01)'],
    ['on:2024-2', 'published[2024-02-01,2024-03-01)'],
    ['on:2024-12-31', 'published[2024-12-31,2025-01-01)'],
    ['on:2023-12..2024-02', 'published[2023-12-01,2024-03-01)'],
    ['after:2024-01 before:2024-11-28', '(and published[2024-01-01,) published[,2024-11-28))'],
    ['said:2024-11 said-after:2024', '(and said[2024-11-01,2024-12-01) said[2024-01-01,))'],
    ['host:WWW.Courier.example', 'host=courier.example'],
    ['id:9a0b-3 language:nl', '(and id=9a0b-3 language=nl)'],
    ['document:"a b"', 'document=a b'],
  ])('understands %s', (typed, expected) => {
    expect(outline(parse(typed))).toBe(expected);
  });

  it('says where each part stands', () => {
    expect(parse('a speaker:"x y"')).toMatchObject({
      parts: [{ span: { start: 0, end: 1 } }, { span: { start: 10, end: 15 } }],
    });
  });
});

describe('what cannot be understood', () => {
  it.each([
    ['speeker:ana', 'speeker', 'Did you mean “speaker:”?'],
    ['since:2024', 'since', 'Did you mean “after:”?'],
    ['a quux:b', 'quux', 'There are speaker, outlet'],
    ['see https://x.example', 'https', 'put them in "…"'],
    ['kind:predicton', 'predicton', 'Did you mean “prediction”? It may be statement, opinion'],
    ['kind:pre*', 'pre*', 'whole value'],
    ['a "b c', '"', 'end it with "'],
    ['«b', '«', 'end it with »'],
    ['a ""', '""', 'nothing between these marks'],
    ['a ()', '()', 'nothing in these parentheses'],
    ['a (b', '(', 'write ) where it ends'],
    ['a (', '(', 'nothing follows'],
    ['a) b', ')', 'No parenthesis is open'],
    ['a OR', 'OR', 'both its sides'],
    ['OR a', 'OR', 'both its sides'],
    ['a OR OR b', 'OR', 'write "or"'],
    ['(a OR) b', 'OR', 'both its sides'],
    ['a AND', 'AND', 'both its sides'],
    ['a NOT', 'NOT', 'must follow'],
    ['a - b', '-', 'at once: -word'],
    ['a & b', '&', 'no word in this'],
    ['c*t', '*', 'only end a word'],
    ['a *', '*', 'the beginning of a word before it'],
    ['"a *"', '*"', 'at once'],
    ['speaker: ana', ':', 'at once, as in speaker:"Ana Duarte"'],
    ['speaker:ana, jo', ',', 'this comma'],
    ['speaker:(ana OR jo)', ':', 'commas'],
    ['on:2024-13', '2024-13', 'Write a year, month or day'],
    ['on:2024-02-30', '2024-02-30', 'Write a year'],
    ['on:2025..2024', '2025..2024', 'no time'],
    ['after:2024..2025', '2024..2025', 'no time'],
    ['on:yesterday', 'yesterday', '2024-11-28'],
    [`"${'a '.repeat(101)}"`, `"${'a '.repeat(101)}"`, '100 words'],
    ['x '.repeat(251), 'x', '250 parts'],
    ['x'.repeat(4001), 'x', '4000 characters'],
    [`${'('.repeat(60)}a${')'.repeat(60)}`, '(', '50 parentheses'],
  ])('%s: points at %s and says “%s”', (typed, where, says) => {
    const { span, message } = errorOf(typed);
    expect(typed.slice(span.start, span.end)).toBe(where);
    expect(message).toContain(says);
  });
});

/** Queries of all shapes, and broken ones: pieces of the language in any order. */
const piece = fc.oneof(
  fc.constantFrom(...'( ) - " “ ” « » * , : OR AND NOT'.split(' '), '', ' '),
  fc.constantFrom('climate', 'Đà', 'ﷺ', 'ΟΔΟΣ', 'x*', '"a b"', '“a b*”', 'or', 'don’t', '½'),
  fc.constantFrom(...FIELDS.map(({ example }) => example)),
  fc.constantFrom(...FIELDS.map(({ name }) => `${name}:`)),
  fc.constantFrom('2024', '2024-02..2024-03', 'prediction', 'id:«a"b»'),
);
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
);

/** The query, or null where it is refused with a place inside what was typed; anything else thrown fails the test. */
function understood(words: string): Query | null {
  try {
    return parse(words);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    expect(error.span.start).toBeGreaterThanOrEqual(0);
    expect(error.span.end).toBeGreaterThan(error.span.start);
    expect(error.span.end).toBeLessThanOrEqual(words.length);
    return null;
  }
}

const withoutSpans = (query: Query): unknown =>
  JSON.parse(JSON.stringify(query, (key, value: unknown) => (key === 'span' ? undefined : value)));

describe('laws', () => {
  it('refuses with a place, or understands; what is printed is understood alike', () => {
    let count = 0;
    fc.assert(
      fc.property(typed, (words) => {
        const query = understood(words);
        if (!query) return;
        count += query.type === 'all' ? 0 : 1;
        expect(withoutSpans(parse(print(query)))).toEqual(withoutSpans(query));
      }),
      { seed: 5, numRuns: 5000 },
    );
    expect(count).toBeGreaterThan(500);
  });

  it('a word is its own single word, in letters and digits', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Straße', 'ﷺ', 'Støre', 'ͺa', 'İIı', 'ﹰ')),
        (text) => {
          for (const { word } of wordsOf(text)) {
            expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
            expect(wordsOf(word).map((one) => one.word)).toEqual([word]);
          }
        },
      ),
      { seed: 5, numRuns: 3000 },
    );
  });

  it('every single character folds once and for all', () => {
    const unstable = Array.from({ length: 0x30000 }, (_, code) => String.fromCodePoint(code)).filter((character) =>
      wordsOf(character).some(
        ({ word }) =>
          wordsOf(word)
            .map((one) => one.word)
            .join(' ') !== word,
      ),
    );
    expect(unstable).toEqual([]);
  });

  it('understands the example of every field', () => {
    for (const { example, name } of FIELDS) expect(example.startsWith(`${name}:`) && parse(example)).toBeTruthy();
  });
});
