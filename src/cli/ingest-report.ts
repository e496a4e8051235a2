import type { Done, Summary } from '../app/ingest/ingest.ts';
import { OUTCOMES, type Outcome } from '../store/journal.ts';
import { exitCodes } from './failure.ts';

/** What each outcome is called in a sentence after its count. */
const called: Readonly<Record<Outcome, string>> = {
  stored: 'stored',
  version: 'stored as versions of others',
  reread: 'read again by a newer engine',
  known: 'known already',
  unchanged: 'unchanged',
  forgotten: 'kept out because they were forgotten',
  empty: 'without an article',
  refused: 'refused',
  failed: 'failed',
  set_aside: 'put aside',
};

/** Outcomes that a person should hear of at once, one by one. */
const amiss: ReadonlySet<Outcome> = new Set(['refused', 'failed', 'set_aside']);

export const isAmiss = ({ outcome }: Done): boolean => amiss.has(outcome);

export const countAmiss = ({ outcomes }: Summary): number =>
  [...amiss].reduce((sum, outcome) => sum + outcomes[outcome], 0);

export const exitCodeOf = (summary: Summary): number => {
  if (summary.interrupted) return exitCodes.interrupted;
  return countAmiss(summary) > 0 ? exitCodes.someFailed : exitCodes.done;
};

/** One thing and what became of it, for people. */
export const lineOf = ({ name, outcome, reason, statements }: Done): string =>
  `${printable(name)}: ${reason ?? (statements === null ? called[outcome] : `${called[outcome]}, ${counted(statements, 'statement')}`)}`;

/** The counts, which add up. `elapsed` in ms. */
export function summaryOf(summary: Summary, { elapsed, dryRun }: { elapsed: number; dryRun: boolean }): string {
  const { outcomes, total, passed } = summary;
  const counts = OUTCOMES.filter((outcome) => outcomes[outcome] > 0).map((outcome) => {
    const aside = outcome === 'known' && passed > 0 ? ` (${passed.toLocaleString('en')} of them passed over)` : '';
    return `${outcomes[outcome].toLocaleString('en').padStart(9)}  ${called[outcome]}${aside}\n`;
  });
  const would = dryRun ? ', if it were done' : ` in ${timeOf(elapsed)}${rateOf(total - passed, elapsed)}`;
  return `${counted(total, 'thing')}${would}\n${counts.join('')}`;
}

const rateOf = (count: number, elapsed: number): string =>
  count === 0 || elapsed < 1000 ? '' : `, ${(count / (elapsed / 1000)).toFixed(1)} a second`;

export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** `elapsed` in ms. */
export function timeOf(elapsed: number): string {
  const seconds = Math.round(elapsed / 1000);
  if (seconds < 60) return `${(elapsed / 1000).toFixed(1)} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Control characters in a name would move the cursor. */
export const printable = (name: string): string => name.replace(/\p{C}/gu, '\ufffd');
