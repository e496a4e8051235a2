import { type RawBuilder, sql } from 'kysely';
import { foldedWords } from '../../core/query/words.ts';
import { idOf } from '../document-id.ts';
import type { KnownEntity } from '../entities.ts';
import type { Db } from './connection.ts';
import { summaries } from './entity-summaries.ts';

/** Companions, and the documents in which they are looked for, at most. */
const COMPANY = 50;

/** Entities that bear one of the keys by any of their names; those merged away as whom they are now. */
export async function knownEntities(db: Db, keys: readonly string[]): Promise<KnownEntity[]> {
  if (!keys.length) return [];
  const { rows } = await sql<{ root: string }>`SELECT DISTINCT ${rootOf('e')} AS root
    FROM entity_names n JOIN entities e ON e.id = n.entity
    WHERE n.keys && ${keys.map(idOf)}::text[] ORDER BY root`.execute(db);
  const roots = rows.map(({ root }) => root);
  const [known, company] = [await summaries(db, roots), await companyOf(db, roots)];
  return known.map(({ id, kind, name, aliases, held, documents, from, until }) => ({
    ...{ id, kind, name, aliases, documents, from, until },
    roles: held.map(({ role }) => role),
    company: company.get(id) ?? [],
  }));
}

/** The merged group of an entity `e`. */
const rootOf = (alias: string): RawBuilder<string> =>
  sql<string>`coalesce(${sql.ref(`${alias}.merged_into`)}, ${sql.ref(`${alias}.id`)})`;

async function companyOf(db: Db, roots: readonly string[]): Promise<Map<string, KnownEntity['company']>> {
  const { rows } = await sql<{ root: string; document: number; name: string }>`
    SELECT DISTINCT r.root, s.document, s.speaker AS name FROM unnest(${roots}::text[]) AS r (root)
    CROSS JOIN LATERAL (
      SELECT DISTINCT a.document, a.published FROM appearances a JOIN entities m ON m.id = a.entity
      WHERE ${rootOf('m')} = r.root
      ORDER BY a.published DESC NULLS LAST, a.document DESC LIMIT ${COMPANY}
    ) AS last
    JOIN statements s ON s.document = last.document
    LEFT JOIN entities e ON e.id = s.entity
    WHERE s.speaker IS NOT NULL AND ${rootOf('e')} IS DISTINCT FROM r.root`.execute(db);
  const counts = new Map<string, Map<string, Set<number>>>();
  for (const { root, document, name } of rows) {
    const names = counts.get(root) ?? new Map<string, Set<number>>();
    const folded = foldedWords(name);
    counts.set(root, names.set(folded, (names.get(folded) ?? new Set()).add(document)));
  }
  return new Map(Array.from(counts, ([root, names]) => [root, mostFrequent(names)]));
}

const mostFrequent = (names: ReadonlyMap<string, ReadonlySet<number>>): KnownEntity['company'] =>
  Array.from(names, ([name, { size }]) => ({ name, documents: size }))
    .sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1))
    .slice(0, COMPANY);
