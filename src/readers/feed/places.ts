import type { Entry } from './entries.ts';

/** Names grow old and long; beyond this they are cut. In UTF-16 code units. */
const longest = 300;

/** Names each entry by what stays the same while the feed moves on: its id, else its link, else its number. */
export function placesOf(entries: readonly (Entry | null)[]): string[] {
  const seen = new Map<string, number>();
  return entries.map((entry, index) => {
    const name = (entry?.id ?? entry?.link ?? `${index + 1}`).replace(/\s+/g, ' ').slice(0, longest);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? `entry ${name}` : `entry ${name} (${times})`;
  });
}
