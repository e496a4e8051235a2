import type { Stats } from '../../store/store.ts';
import { type ArchiveOptions, shownPlaceOf, lookingInto } from '../archive.ts';
import { exitCodes } from '../failure.ts';
import { send } from '../output.ts';
import type { World } from '../world.ts';

export interface StatsOptions extends ArchiveOptions {
  readonly format: 'text' | 'json';
}

/** Says what is in the archive and how large it is. */
export function statsCommand(options: StatsOptions, world: World): Promise<number> {
  return lookingInto(options, world, async (store) => {
    const stats = await store.stats();
    const text =
      options.format === 'json'
        ? `${JSON.stringify({ backend: store.backend, ...stats }, null, 2)}\n`
        : statsText(stats, shownPlaceOf(options, world));
    await send(world.stdout, text);
    return exitCodes.done;
  });
}

function statsText(stats: Stats, place: string): string {
  const { textBytes, archiveBytes, from, until } = stats;
  const counts = (
    ['documents', 'readings', 'statements', 'entities', 'outlets', 'corrections', 'tombstones'] as const
  ).map((name) => [called[name], stats[name].toLocaleString('en')] as const);
  const ratio = textBytes >= 1e6 ? ` (${(archiveBytes / textBytes).toFixed(2)} times the text)` : '';
  const rows = [
    ['archive', place],
    ...counts,
    ['published', from === null ? 'no day known' : `${from} to ${until}`],
    ['text', sizeOf(textBytes)],
    ['on disk', `${sizeOf(archiveBytes)}${ratio}`],
    ['schema', String(stats.schema)],
  ] as const;
  return rows.map(([name, value]) => `${name.padEnd(12)} ${value}\n`).join('');
}

const called = {
  documents: 'documents',
  readings: 'readings',
  statements: 'statements',
  entities: 'speakers',
  outlets: 'outlets',
  corrections: 'corrections',
  tombstones: 'forgotten',
} as const;

/** Bytes for people, in decimal units. */
function sizeOf(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let [value, unit] = [bytes, 0];
  while (value >= 1000 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}
