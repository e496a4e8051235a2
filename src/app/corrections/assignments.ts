import type { Statement } from '../../core/statement.ts';
import type { ShownSpeaker } from '../../store/corrections.ts';
import type { StandingCorrection } from './standing.ts';

/** Whom people said to be speaking: the archive's speaker that they picked, or one by name. */
export function assignmentsOf(
  statements: readonly Statement[],
  changed: ReadonlyMap<string, StandingCorrection>,
): ShownSpeaker[] {
  return statements.flatMap(({ id }): ShownSpeaker[] => {
    const value = changed.get(id)?.value;
    if (value?.action !== 'speaker' && value?.action !== 'missing') return [];
    const { name, status, entityId } = value.speaker;
    if (name === null || (status !== 'named' && status !== 'organisation')) return [{ statementId: id, entity: null }];
    return [{ statementId: id, entity: { id: entityId, kind: status === 'named' ? 'person' : 'organisation', name } }];
  });
}
