import type { SpeakerStatus } from '../../core/statement.ts';
import { statuses } from '../wording/statuses.ts';

/** A speaker's status: its sign for those who look, its word for those who listen. */
export const signOf = (status: SpeakerStatus): string =>
  `<span class="sign" aria-hidden="true" title="${statuses[status].word}">${statuses[status].sign}</span>` +
  // Who is unknown is called so by name.
  (status === 'unknown' ? '' : `<span class="heard"> (${statuses[status].word})</span>`);
