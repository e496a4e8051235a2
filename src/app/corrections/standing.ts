import type { Correction } from '../../store/corrections.ts';
import { type CorrectionValue, correctionValue } from './values.ts';

/** A correction that holds: not undone, and readable. */
export interface StandingCorrection {
  readonly correction: Correction;
  readonly value: CorrectionValue;
}

/**
 * Those that hold, in the order in which they were made. Undoing an undo makes a correction hold again. One whose value
 * this version does not understand is left out, and stays in the archive.
 */
export function standing(corrections: readonly Correction[]): StandingCorrection[] {
  const inOrder = corrections.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
  const undone = new Set<string>();
  for (const { id, undoes } of inOrder.toReversed()) if (undoes !== null && !undone.has(id)) undone.add(undoes);
  return inOrder.flatMap((correction) => {
    if (correction.action === 'undo' || undone.has(correction.id)) return [];
    const parsed = correctionValue.safeParse(correction.value);
    return parsed.success && parsed.data.action === correction.action ? [{ correction, value: parsed.data }] : [];
  });
}
