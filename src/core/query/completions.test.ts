import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completions } from './completions.ts';
import { FIELDS } from './fields.ts';

/** Completions where a `|` stands. */
const at = (typed: string) => completions(typed.replace('|', ''), typed.indexOf('|'));
const texts = (typed: string): string[] => at(typed).items.map(({ text }) => text);

describe('completions', () => {
  it.each([
    ['|', FIELDS.map(({ name }) => `${name}:`)],
    ['sta|', ['standing:', 'stance:', 'status:']],
    ['climate -kin|', ['kind:']],
    ['(said|', ['said:', 'said-after:', 'said-before:']],
    ['said-b|', ['said-before:']],
    ['kind:p|', ['prediction']],
    ['kind:prediction,d|', ['demand']],
    ['climate|', []],
    ['"kin|', []],
    ['speaker:"Ana D" ki|', ['kind:']],
  ])('%s: %j', (typed, expected) => {
    expect(texts(typed)).toEqual(expected);
  });

  it('says what the archive must be asked, and what is replaced', () => {
    expect(at('tax speaker:"Ana D|')).toMatchObject({
      lookup: { field: 'speaker', typed: 'Ana D' },
      replace: { start: 12, end: 18 },
    });
    expect(at('outlet:courier,her|')).toMatchObject({
      lookup: { field: 'outlet', typed: 'her' },
      replace: { start: 15, end: 18 },
    });
    expect(at('after:20|').hint).toContain('2024-11-28');
    expect(at('host:|').hint).toContain('host:courier.example');
  });

  it('replaces what ends where one types, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ka:"“”,- ()') }), fc.nat(20), (typed, place) => {
        const { replace } = completions(typed, place);
        expect(replace.start).toBeGreaterThanOrEqual(0);
        expect(replace.start).toBeLessThanOrEqual(replace.end);
        expect(replace.end).toBe(Math.min(place, typed.length));
      }),
      { seed: 5 },
    );
  });
});
