import { describe, expect, it } from 'vitest';
import { articleOf, knownFrom } from '../../../test/entities/articles.ts';
import { CASES, type Case, ONE_WAY } from '../../../test/entities/cases.ts';
import { keysBorne, keysSought } from '../../core/names/keys.ts';
import { openOffices } from '../../offices.ts';
import { entityIdIn, type Identified, identify } from './identify.ts';
import { settingOf } from './someone.ts';

const book = openOffices();

/** What becomes of the first speaker of an article, where the archive holds the other. */
function verdictOn(earlier: string, later: string): { verdict: Case['verdict']; found: Identified } {
  const known = knownFrom(settingOf(articleOf(earlier), book), 'known');
  const reading = articleOf(later);
  const setting = settingOf(reading, book);
  const [first] = setting.someones;
  if (first === undefined) throw new Error('nobody speaks');
  const borne = new Set(keysBorne(known.name, known.kind));
  const meets = [first.name, ...first.aliases].some((name) =>
    keysSought(name, first.kind).some((key) => borne.has(key)),
  );
  const found = identify(setting, meets ? [known] : [], entityIdIn(reading))[0] as Identified;
  return { verdict: found.entityId === 'known' ? 'join' : found.perhaps === null ? 'apart' : 'propose', found };
}

const all = Object.entries(CASES).flatMap(([kind, cases]) => cases.map((one) => ({ kind, ...one })));

describe('who is who', () => {
  it('has cases on each side', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    for (const verdict of ['join', 'propose', 'apart'])
      expect(all.filter((one) => one.verdict === verdict).length).toBeGreaterThan(15);
  });

  it.each(all)('$kind: $verdict: $earlier | $later', ({ verdict, earlier, later }) => {
    const { found, ...decided } = verdictOn(earlier, later);
    expect(decided, found.why).toEqual({ verdict });
  });

  it.each(ONE_WAY)('$verdict: $earlier | $later', ({ verdict, earlier, later }) => {
    const { found, ...decided } = verdictOn(earlier, later);
    expect(decided, found.why).toEqual({ verdict });
  });

  it.each(all)('is the same in either order: $earlier | $later', ({ verdict, earlier, later }) => {
    const { found, ...decided } = verdictOn(later, earlier);
    expect(decided, found.why).toEqual({ verdict });
  });
});
