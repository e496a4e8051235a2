import type { Statement } from '../../core/statement.ts';
import type { EntityAssignment } from '../entities.ts';
import type { Connection } from './connection.ts';
import { ensureEntity } from './entities.ts';

/** Who speaks in a document, by numbers of the archive, as it was decided when it was read. */
export interface Who {
  readonly entity: number;
  /** As the document has it. */
  readonly name: string;
  /** What the document calls them. */
  readonly roles: readonly string[];
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
  return statements.map(({ id }) => {
    const one = assigned.get(id);
    return one ? whoIs(connection, one) : null;
  });
}

const whoIs = (connection: Connection, assignment: EntityAssignment): Who => ({
  entity: ensureEntity(connection, assignment),
  name: assignment.name,
  roles: assignment.roles,
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
