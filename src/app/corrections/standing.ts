import type { Correction } from '../../store/corrections.ts';
import { type CorrectionValue, correctionValue } from './values.ts';

/** A correction that holds: not undone, and readable. */
export interface StandingCorrection {
  readonly correction: Correction;
  readonly value: CorrectionValue;
}

/**
 * Those that hold, in the order in which they were made; of those of the same moment, as they are given. One whose value
 * this version does not understand is left out, and stays in the archive.
 */
export function standing(corrections: readonly Correction[]): StandingCorrection[] {
  const holds = holdingAmong(corrections);
  const inOrder = corrections.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return inOrder.flatMap((correction) => {
    if (correction.action === 'undo' || !holds(correction.id)) return [];
    const parsed = correctionValue.safeParse(correction.value);
    return parsed.success && parsed.data.action === correction.action ? [{ correction, value: parsed.data }] : [];
  });
}

/**
 * Whether nothing that holds takes it back: undoing an undo makes a correction hold again. It is told from what undoes
 * what, not from times, for two archives' clocks may differ.
 */
export function holdingAmong(corrections: readonly Pick<Correction, 'id' | 'undoes'>[]): (id: string) => boolean {
  const undoings = new Map<string, string[]>();
  for (const { id, undoes } of corrections)
    if (undoes !== null) undoings.set(undoes, [...(undoings.get(undoes) ?? []), id]);
  const known = new Map<string, boolean>();
  const holds = (id: string): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // A forged circle ends here.
    known.set(id, true);
    const found = !(undoings.get(id) ?? []).some(holds);
    known.set(id, found);
    return found;
  };
  return holds;
}
