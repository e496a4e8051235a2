import { describe, expect, it } from 'vitest';
import { statementAt } from '../../../test/made-corrections.ts';
import type { Statement } from '../../core/statement.ts';
import { doubtsOf } from './doubts.ts';

const doubts = (more: Partial<Statement>, speaker: Partial<Statement['speaker']> = {}): string[] =>
  doubtsOf({ ...statementAt(0), ...more, speaker: { ...statementAt(0).speaker, ...speaker } });

describe('why a statement is worth a look', () => {
  it('is nothing where all is sure', () => {
    expect(doubts({}, { probability: 0.95 })).toEqual([]);
    expect(doubts({}, { probability: null })).toEqual([]);
  });

  it('is that it may be none, and whose it may be', () => {
    expect(doubts({ confidence: 0.5 })).toEqual(['may be no attribution (50 % sure)']);
    const candidates = [
      { name: 'Ana Silva', probability: 0.61 },
      { name: 'Lea Gomez', probability: 0.3 },
    ];
    expect(doubts({}, { probability: 0.61, candidates })).toEqual(['the speaker is 61 % sure', 'or Lea Gomez (30 %)']);
    expect(doubts({}, { name: null, candidates })).toEqual(['perhaps Ana Silva (61 %)']);
  });

  it('is that nothing stands beside it', () => {
    expect(doubts({ source: [], form: 'indirect' })).toEqual(['nobody is named beside it']);
    expect(doubts({ source: [], cue: [] })).toEqual(['no word attributes it']);
  });
});
