import type { Day } from '../../layers.ts';
import type { IsoDay } from './calendar.ts';

/**
 * The day or span that a phrase means. A day is `2024-11-27`, a week its Monday, a month `2024-11`, a year `2024`;
 * `before` has the day up to which it was said. Both are null where the phrase alone does not tell.
 */
export type Meaning = Pick<Day, 'date' | 'precision'>;

export const UNKNOWN: Meaning = { date: null, precision: null };

export const onDay = (date: IsoDay): Meaning => ({ date, precision: 'day' });

/** No later than a day. */
export const before = (date: IsoDay): Meaning => ({ date, precision: 'before' });
