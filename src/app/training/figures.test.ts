import { describe, expect, it } from 'vitest';
import { pier, text } from '../../../test/made-corrections.ts';
import { goldOf } from '../corrections/gold.ts';
import { deciding, type Figure, figuresOf } from './figures.ts';

const gold = goldOf('pier', pier, []);
const share = (figures: readonly Figure[], wanted: string) => figures.find(({ name }) => name === wanted)?.share;

describe('figures of a reading', () => {
  it('are full where gold is what was read, and say nothing of what nobody looked at', () => {
    const figures = figuresOf([gold], [pier]);
    expect(share(figures, 'relation strict')).toBe(1);
    expect(share(figures, 'speaker F1')).toBeNull();
    expect(share(figures, 'kind accuracy')).toBeNull();
  });

  it('count speakers and kinds that people looked at', () => {
    const labels = gold.labels.map((label) => ({ ...label, checked: label.i === 0, speaker: 'Somebody Else' }));
    const figures = figuresOf([{ ...gold, labels }], [pier]);
    expect(share(figures, 'speaker F1')).toBe(0);
    expect(share(figures, 'kind accuracy')).toBe(1);
  });

  it('tell what people looked at from what an earlier reader said itself', () => {
    const labels = gold.labels.map((label) => ({ ...label, checked: label.i < 2 }));
    const names = ['looked at: found', 'looked at: wholly right', 'not looked at: found'];
    const read = (statements: typeof pier.statements) => {
      const figures = figuresOf([{ ...gold, labels }], [{ ...pier, statements }]);
      return [...names.map((name) => share(figures, name)), deciding(figures)?.name];
    };
    expect(read(pier.statements)).toEqual([1, 1, 1, 'looked at: wholly right']);
    expect(read(pier.statements.slice(1))).toEqual([0.5, 0.5, 1, 'looked at: wholly right']);
    expect(read(pier.statements.slice(0, 2))).toEqual([1, 1, 0, 'looked at: wholly right']);
    const byHand = figuresOf([{ ...gold, labels: [] }], [pier]);
    expect([...names.map((name) => share(byHand, name)), deciding(byHand)?.name]).toEqual([
      ...[null, null, null],
      'relation relaxed',
    ]);
  });

  it('fall where the reading has less', () => {
    const less = { ...pier, statements: pier.statements.slice(1) };
    expect(text).toBe(less.text);
    expect(share(figuresOf([gold], [less]), 'relation strict')).toBeLessThan(1);
    expect(share(figuresOf([gold], [{ ...pier, statements: [] }]), 'relation strict')).toBe(0);
  });
});
