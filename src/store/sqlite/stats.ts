import { dayOfNumber } from '../days.ts';
import type { Stats } from '../store.ts';
import type { Connection } from './connection.ts';

interface StatsRow extends Omit<Stats, 'from' | 'until'> {
  readonly first: number | null;
  readonly last: number | null;
}

export function stats(connection: Connection): Stats {
  const { first, last, ...counts } = connection.get<StatsRow>(`SELECT
    (SELECT count(*) FROM documents) AS documents,
    (SELECT count(*) FROM readings) AS readings,
    (SELECT count(*) FROM statements) AS statements,
    (SELECT count(*) FROM entities WHERE number = canonical) AS entities,
    (SELECT count(DISTINCT outlet) FROM documents) AS outlets,
    (SELECT count(*) FROM tombstones) AS tombstones,
    (SELECT count(*) FROM corrections) AS corrections,
    (SELECT coalesce(sum(text_bytes), 0) FROM documents) AS textBytes,
    (SELECT page_count * page_size FROM pragma_page_count, pragma_page_size) AS archiveBytes,
    (SELECT min(published) FROM documents) AS first,
    (SELECT max(published) FROM documents) AS last,
    (SELECT user_version FROM pragma_user_version) AS schema`) as StatsRow;
  return {
    ...counts,
    from: first === null ? null : dayOfNumber(first),
    until: last === null ? null : dayOfNumber(last),
  };
}
