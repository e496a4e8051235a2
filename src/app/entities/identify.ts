import { createHash } from 'node:crypto';
import { personName } from '../../core/names/person-name.ts';
import type { Reading } from '../../core/statement.ts';
import type { Decision } from '../../store/documents.ts';
import type { EntityAssignment, KnownEntity } from '../../store/entities.ts';
import { JOIN, PROPOSE, type Score, scoreOf } from './score.ts';
import { foldedName, type Setting, type Someone } from './someone.ts';

/** Who an article's speaker was taken for, and why; `why` is for people. */
export interface Identified {
  readonly someone: Someone;
  readonly entityId: string;
  readonly why: string;
  /** A known entity that it may be too; null where nobody needs to be asked. */
  readonly perhaps: { readonly entityId: string; readonly why: string } | null;
}

/** The better of two must lead by so much; else nobody knows which of them it is. */
const LEAD = 0.75;

/**
 * For each speaker of an article: a known entity where enough speaks for it and for no other, else a new one. What is
 * doubtful is a new one with a proposal. The same whatever the order of the known ones.
 */
export function identify(
  setting: Setting,
  known: readonly KnownEntity[],
  idOf: (one: Someone) => string,
): Identified[] {
  return setting.someones.map((one) => {
    const own = idOf(one);
    const ranked = known
      .flatMap((entity) => {
        const score = scoreOf(one, entity, setting);
        return score === null ? [] : [{ entity, score }];
      })
      .sort((a, b) => b.score.points - a.score.points || (a.entity.id < b.entity.id ? -1 : 1));
    const [best, second] = ranked;
    const again = ranked.find(({ entity }) => entity.id === own);
    if (again) return { someone: one, entityId: own, why: 'this article made it', perhaps: null };
    if (best === undefined)
      return { someone: one, entityId: own, why: 'nobody of such a name is known', perhaps: null };
    return decided(one, own, best, second, setting);
  });
}

interface Ranked {
  readonly entity: KnownEntity;
  readonly score: Score;
}

function decided(one: Someone, own: string, best: Ranked, second: Ranked | undefined, setting: Setting): Identified {
  const why = `${best.entity.name}: ${wordsOf(best.score)}`;
  const isAlone = second === undefined || best.score.points - second.score.points >= LEAD;
  if (best.score.points >= JOIN && isAlone && !isTakenHere(one, best.entity, setting))
    return { someone: one, entityId: best.entity.id, why, perhaps: null };
  if (best.score.points < PROPOSE) return { someone: one, entityId: own, why: `not ${why}`, perhaps: null };
  const doubt = isAlone ? why : `${why}; as well ${second.entity.name}: ${wordsOf(second.score)}`;
  return { someone: one, entityId: own, why: `doubtful, ${doubt}`, perhaps: { entityId: best.entity.id, why: doubt } };
}

/** A bare surname beside someone else of that surname in the same article: the reader could not tell which of them it is. */
function isTakenHere(one: Someone, entity: KnownEntity, { someones }: Setting): boolean {
  if (one.kind !== 'person' || personName(one.name)?.first !== null || personName(entity.name)?.first === null)
    return false;
  const { last } = personName(one.name) as { last: string };
  return someones.some((other) => other !== one && other.kind === 'person' && personName(other.name)?.last === last);
}

const wordsOf = ({ points, reasons }: Score): string =>
  `${reasons.map(({ words }) => words).join('; ')} (${points.toFixed(1)})`;

/** As the store takes it. */
export function toDecision(found: readonly Identified[]): Pick<Decision, 'speakers' | 'proposals'> {
  return {
    speakers: found.flatMap(({ someone, entityId }) =>
      someone.statementIds.map(
        (statementId): EntityAssignment => ({
          statementId,
          entityId,
          kind: someone.kind,
          name: someone.name,
          roles: someone.roles,
        }),
      ),
    ),
    proposals: found.flatMap(({ entityId, perhaps }) =>
      perhaps === null ? [] : [{ from: entityId, into: perhaps.entityId, why: perhaps.why }],
    ),
  };
}

/** A new entity's id: the same article and name give the same one in every archive. */
export const entityIdIn =
  ({ metadata, digest }: Pick<Reading, 'metadata' | 'digest'>) =>
  ({ kind, name }: Pick<Someone, 'kind' | 'name'>): string =>
    createHash('sha256')
      .update([metadata.address ?? '', digest, kind, foldedName(name)].join('\n'), 'utf8')
      .digest('hex')
      .slice(0, 16);
