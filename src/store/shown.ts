import type { Reading, Statement } from '../core/statement.ts';
import type { Shown } from './corrections.ts';
import type { EntityAssignment } from './entities.ts';
import { brokenSpans } from './spans.ts';

/** What an archive keeps of what people's corrections make of a document: whole, so that looking at it asks nothing more. */
export interface KeptShown {
  readonly statements: readonly Statement[];
  /** Who speaks, by people and, where they said nothing of it, by the readings. */
  readonly speakers: readonly EntityAssignment[];
  /** Ids of the statements whose speaker people said: no split of speakers moves these. */
  readonly said: readonly string[];
  /** Ids of the statements that people looked at. */
  readonly corrected: readonly string[];
}

/** A reading as far as who speaks in it goes. */
interface Assigned {
  readonly speakers: readonly EntityAssignment[];
}

/**
 * @param readings newest first: a statement that people kept from an older reading has the speaker of that one.
 * @throws {RangeError} where what is shown is not of this text, or speaks of statements that it does not show.
 */
export function keptOf(shown: Shown, text: string, readings: readonly Assigned[]): KeptShown {
  check(shown, text);
  const said = new Map(shown.speakers.map(({ statementId, entity }) => [statementId, entity]));
  const speakers = shown.statements.flatMap((statement): EntityAssignment[] => {
    const entity = said.get(statement.id);
    if (entity === null) return [];
    return entity ? [byPeople(statement, entity, readings)] : byReadings(statement, readings);
  });
  return { statements: shown.statements, speakers, said: [...said.keys()], corrected: shown.corrected };
}

function check({ statements, speakers, corrected }: Shown, text: string): void {
  const [broken] = brokenSpans(statements, text);
  if (broken)
    throw new RangeError(
      `A correction claims words at [${broken.start}, ${broken.end}) that the article does not have there.`,
    );
  const ids = new Set(statements.map(({ id }) => id));
  if (ids.size < statements.length) throw new RangeError('Two corrected statements have the same id.');
  const stranger = [...speakers.map(({ statementId }) => statementId), ...corrected].find((id) => !ids.has(id));
  if (stranger !== undefined) throw new RangeError(`'${stranger}' was corrected and is not among what is shown.`);
}

function byPeople(
  { id, speaker }: Statement,
  { id: entityId, kind, name }: NonNullable<Shown['speakers'][number]['entity']>,
  readings: readonly Assigned[],
): EntityAssignment {
  const same = readings.flatMap((one) => one.speakers).find((one) => one.entityId === entityId);
  const affiliation = speaker.affiliation === null ? [] : [speaker.affiliation];
  return { statementId: id, entityId, kind, name, roles: same?.roles ?? affiliation };
}

function byReadings({ id }: Statement, readings: readonly Assigned[]): EntityAssignment[] {
  const found = readings.flatMap(({ speakers }) => speakers).find(({ statementId }) => statementId === id);
  return found ? [found] : [];
}

/** A reading as people see it: a quotation that they credited is not one that nobody is credited for. */
export function overlaid(reading: Reading, statements: readonly Statement[]): Reading {
  const credited = statements.flatMap(({ content }) => content);
  return {
    ...reading,
    statements: [...statements],
    unattributed: reading.unattributed.filter(
      (quotation) => !credited.some(({ start, end }) => start < quotation.end && end > quotation.start),
    ),
  };
}
