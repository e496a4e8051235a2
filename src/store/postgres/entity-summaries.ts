import { sql } from 'kysely';
import type { EntityCard, EntityKind } from '../entities.ts';
import type { Db } from './connection.ts';

/** What the archive knows of one entity, with all that were merged into it. */
export type Summary = Omit<EntityCard, 'mergedInto' | 'roles'>;

interface Row {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly held: EntityCard['held'];
  readonly statements: number;
  readonly documents: number;
  readonly from: string | null;
  readonly until: string | null;
}

/** In the order of `roots`: ids of entities that were not merged away. */
export async function summaries(db: Db, roots: readonly string[]): Promise<Summary[]> {
  if (!roots.length) return [];
  const { rows } = await sql<Row>`
    WITH members AS (
      SELECT e.id, coalesce(e.merged_into, e.id) AS root FROM entities e
      WHERE e.id = ANY (${roots}::text[]) OR e.merged_into = ANY (${roots}::text[])
    ), seen AS (
      SELECT m.root, a.* FROM members m JOIN appearances a ON a.entity = m.id
    )
    SELECT e.id, e.kind, e.shown AS name,
      ARRAY(
        SELECT n.name FROM members m JOIN entity_names n ON n.entity = m.id
        WHERE m.root = e.id AND n.name <> e.shown GROUP BY n.name ORDER BY n.name
      ) AS aliases,
      coalesce((
        SELECT json_agg(json_build_object('role', r.role, 'from', r.since, 'until', r.until, 'documents', r.documents)
          ORDER BY r.documents DESC, r.role COLLATE "C")
        FROM (
          SELECT called.role, min(s.published)::text AS since, max(s.published)::text AS until,
            count(DISTINCT s.document)::int AS documents
          FROM seen s, unnest(s.roles) AS called (role) WHERE s.root = e.id GROUP BY called.role
        ) AS r
      ), '[]') AS held,
      coalesce(t.statements, 0)::int AS statements, coalesce(t.documents, 0)::int AS documents,
      t.since AS "from", t.until
    FROM unnest(${roots}::text[]) WITH ORDINALITY AS wanted (id, place)
    JOIN entities e ON e.id = wanted.id
    LEFT JOIN (
      SELECT root, sum(statements) AS statements, count(DISTINCT document) AS documents,
        min(published) AS since, max(published) AS until
      FROM seen GROUP BY root
    ) AS t ON t.root = e.id
    ORDER BY wanted.place`.execute(db);
  return rows;
}
