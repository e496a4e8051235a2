import type { Statement } from '../../core/statement.ts';
import type { EntityAssignment } from '../entities.ts';
import type { Connection } from './connection.ts';
import { ensureEntity, entityRow } from './entities.ts';

/** Who speaks in a document, by numbers of the archive, as it was decided when it was read. */
export interface Who {
  readonly entity: number;
  /** As the document has it. */
  readonly name: string;
  /** What the document calls them. */
  readonly roles: readonly string[];
  /** True where people said so of this very statement: no split moves it. */
  readonly said?: true;
}

/** For each statement of a reading in turn; null for nobody. */
export type Speakers = readonly (Who | null)[];

/** @throws {RangeError} where somebody is to speak in a statement that there is not. */
export function speakersOf(
  connection: Connection,
  statements: readonly Statement[],
  assignments: readonly EntityAssignment[],
): Speakers {
  const assigned = new Map(assignments.map((one) => [one.statementId, one]));
  const ids = new Set(statements.map(({ id }) => id));
  const stranger = assignments.find(({ statementId }) => !ids.has(statementId));
  if (stranger)
    throw new RangeError(`A speaker was decided for '${stranger.statementId}', which is no statement of the reading.`);
  const numbers = new Map<string, number>();
  return statements.map(({ id }) => {
    const one = assigned.get(id);
    if (!one) return null;
    const entity = numbers.get(one.entityId) ?? ensureEntity(connection, one);
    numbers.set(one.entityId, entity);
    return { entity, name: one.name, roles: one.roles };
  });
}

/** The other way round, under ids. */
export const assignmentsOf = (
  connection: Connection,
  statements: readonly Statement[],
  speakers: Speakers,
): EntityAssignment[] =>
  statements.flatMap(({ id }, position): EntityAssignment[] => {
    const who = speakers[position] ?? null;
    if (who === null) return [];
    const { id: entityId, kind } = entityRow(connection, who.entity);
    return [{ statementId: id, entityId, kind, name: who.name, roles: who.roles }];
  });

/** Each who once, then its place for each statement, -1 for nobody. */
export function encodeSpeakers(speakers: Speakers): string {
  const kept = new Map<string, number>();
  const places = speakers.map((who) => {
    if (who === null) return -1;
    const key = JSON.stringify([who.entity, who.name, ...who.roles]);
    if (!kept.has(key)) kept.set(key, kept.size);
    return kept.get(key);
  });
  return `[[${[...kept.keys()].join()}],${JSON.stringify(places)}]`;
}

export function decodeSpeakers(json: string): Speakers {
  const [kept, places] = JSON.parse(json) as [[number, string, ...string[]][], number[]];
  const all = kept.map(([entity, name, ...roles]): Who => ({ entity, name, roles }));
  return places.map((place) => all[place] ?? null);
}
