import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../test/example-reading.ts';
import type { Statement } from '../core/statement.ts';
import { perMille, sureness } from './sureness.ts';

type Speaker = Statement['speaker'];

const [plain] = readingOf('It rains, she said.', [{ content: 'It rains' }]).statements;

function sure(confidence: number, speaker: Partial<Speaker>): number {
  return sureness({ confidence, speaker: { ...(plain as Statement).speaker, ...speaker } });
}

const ana = (probability: number): Speaker['candidates'] => [{ name: 'Ana Silva', probability }];

describe('how sure the machine is', () => {
  it('is as sure as its weaker word', () => {
    expect(sure(0.9, { name: 'Ana Silva', probability: 0.6 })).toBe(0.6);
    expect(sure(0.4, { name: 'Ana Silva', probability: 0.6 })).toBe(0.4);
    expect(sure(0.9, { name: 'officials', status: 'group', probability: null })).toBe(0.9);
    expect(sure(0.9, { name: null, candidates: [] })).toBe(0.9);
  });

  it('is less sure of a withheld name, the more probable it is', () => {
    expect(sure(0.9, { name: null, candidates: ana(0.9) })).toBeCloseTo(0.05);
    expect(sure(0.9, { name: null, candidates: ana(0.1) })).toBeCloseTo(0.45);
    expect(sure(0.2, { name: null, candidates: ana(0.1) })).toBe(0.2);
  });

  it('is from 0 to 1, and in thousandths in the same order', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const any = fc.record({
      confidence: share,
      speaker: fc.record({
        name: fc.constantFrom('Ana Silva', null),
        probability: fc.option(share),
        candidates: fc.array(
          share.map((probability) => ({ name: 'Ana Silva', probability })),
          { maxLength: 3 },
        ),
      }),
    }) as fc.Arbitrary<Pick<Statement, 'confidence' | 'speaker'>>;
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(sureness(one)).toBeGreaterThanOrEqual(0);
        expect(sureness(one)).toBeLessThanOrEqual(one.confidence);
        if (perMille(one) < perMille(other)) expect(sureness(one)).toBeLessThan(sureness(other));
      }),
      { seed: 31 },
    );
  });
});
