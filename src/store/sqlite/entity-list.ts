import { wordsOf } from '../../core/query/words.ts';
import { checkedLimit, cursorOf, isNumber, placeOf } from '../cursor.ts';
import type { Entity, EntityCard, EntityKind, SpeakerQuery } from '../entities.ts';
import type { Page } from '../search.ts';
import type { Connection } from './connection.ts';
import { entityRow, numberOfEntity } from './entities.ts';
import { aliasesOf, appearanceOf, heldBy, NAMED, rolesOf } from './entity-facts.ts';

/** Everything about one entity, those merged into it among it; of one that was merged away, where to look instead. */
export function entityCard(connection: Connection, id: string): EntityCard | null {
  const number = numberOfEntity(connection, id);
  if (number === null) return null;
  const { kind, name, canonical } = entityRow(connection, number);
  const mergedInto = canonical === number ? null : entityRow(connection, canonical).id;
  const { statements } = connection.get<{ statements: number }>(
    'SELECT coalesce(sum(statements), 0) AS statements FROM entities WHERE canonical = ?',
    number,
  ) as { statements: number };
  return {
    ...{ id, kind, name, aliases: aliasesOf(connection, number, name), roles: rolesOf(connection, number) },
    ...{ mergedInto, statements, ...appearanceOf(connection, number), held: heldBy(connection, number) },
  };
}

interface ListRow {
  readonly number: number;
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly statements: number;
}

type Place = readonly [order: SpeakerQuery['order'], ...rest: (string | number)[]];
const isPlace = (value: unknown): value is Place =>
  Array.isArray(value) && (value[0] === 'name' || value[0] === 'statements');

/** Those who speak in the archive, as they are now. */
export function entityPage(
  connection: Connection,
  request: SpeakerQuery,
): Page<Entity & { readonly statements: number }> {
  const limit = checkedLimit(request);
  const isOfOrder = (value: unknown): value is Place => isPlace(value) && value[0] === request.order;
  const place = placeOf(request.cursor, isOfOrder);
  const rows = connection.all<ListRow>(...listQuery(request, place, limit));
  const page = rows.slice(0, limit);
  return {
    items: page.map(({ number, ...row }) => ({
      ...{ ...row, aliases: aliasesOf(connection, number, row.name), roles: rolesOf(connection, number) },
    })),
    next: rows.length > limit ? cursorOf(nextPlace(request.order, page, place)) : null,
  };
}

/** Counts grow as documents come: in their order, a cursor says who was shown. */
const nextPlace = (order: Place[0], page: readonly ListRow[], place: Place | null): Place => {
  const last = page.at(-1) as ListRow;
  if (order === 'name') return [order, last.name, last.number];
  return [order, ...(place?.slice(1) ?? []), ...page.map(({ number }) => number)];
};

function listQuery({ name, kind, order }: SpeakerQuery, place: Place | null, limit: number): [string, ...unknown[]] {
  const conditions: [string, ...unknown[]][] = [['t.statements > 0']];
  const match = matchOf(name);
  if (match !== null) conditions.push([`c.number IN (${NAMED})`, match, match, match, match]);
  if (kind !== undefined) conditions.push(['c.kind = ?', kind]);
  if (place && order === 'name')
    conditions.push(['(n.name COLLATE NOCASE, c.number) > (? COLLATE NOCASE, ?)', ...place.slice(1)]);
  if (place && order === 'statements')
    conditions.push([
      'c.number NOT IN (SELECT value FROM json_each(?))',
      JSON.stringify(place.slice(1).filter(isNumber)),
    ]);
  return [
    `SELECT c.number, c.id, c.kind, n.name, t.statements
     FROM (SELECT canonical, sum(statements) AS statements FROM entities GROUP BY canonical) t
     JOIN entities c ON c.number = t.canonical JOIN names n ON n.number = c.shown
     WHERE ${conditions.map(([sql]) => sql).join(' AND ')}
     ORDER BY ${order === 'name' ? '' : 't.statements DESC, '}n.name COLLATE NOCASE, c.number LIMIT ?`,
    ...conditions.flatMap(([, ...parameters]) => parameters),
    limit + 1,
  ];
}

/** All words in one name, the last as a beginning. */
function matchOf(name: string): string | null {
  const words = wordsOf(name).map(({ word }) => `"${word}"`);
  return words.length === 0 ? null : `${words.join(' AND ')} *`;
}
