import type { Reading } from '../../core/statement.ts';
import type { EntityKind } from '../../store/entities.ts';
import type { ShownSpeaker } from '../../store/corrections.ts';
import type { Corrected } from './apply.ts';
import type { CorrectionValue, Who } from './values.ts';

/** Whom people said to be speaking, in the statements where they said so; `reading` is what the machine says. */
export function assignmentsOf(
  { statements, changed }: Corrected,
  reading: Pick<Reading, 'statements'>,
): ShownSpeaker[] {
  const machine = new Map(reading.statements.map(({ id, speaker }) => [id, speaker.name]));
  return statements.flatMap(({ id }): ShownSpeaker[] => {
    const values = (changed.get(id) ?? []).map(({ value }) => value);
    const who = lastWord(values, machine.get(id));
    return who ? [{ statementId: id, entity: entityOf(who) }] : [];
  });
}

/**
 * The last word counts. That a statement is right says who speaks only where it must: which of two of the same name it is,
 * it leaves to what was decided before.
 */
function lastWord(values: readonly CorrectionValue[], machine: string | null | undefined): Who | null {
  return values.reduce<Who | null>((who, value) => {
    if (value.action === 'speaker' || value.action === 'missing') return value.speaker;
    if (value.action !== 'right' || !value.speaker) return who;
    return who !== null || value.speaker.name !== machine ? value.speaker : null;
  }, null);
}

/** Only persons and organisations by name are speakers across documents. */
export const kindOf = ({ name, status }: Pick<Who, 'name' | 'status'>): EntityKind | null =>
  name === null ? null : status === 'named' ? 'person' : status === 'organisation' ? 'organisation' : null;

function entityOf(who: Who): ShownSpeaker['entity'] {
  const { name, entityId } = who;
  const kind = kindOf(who);
  return kind === null || name === null || entityId === null ? null : { id: entityId, kind, name };
}
