import { personName } from '../../core/names/person-name.ts';
import type { Reading } from '../../core/statement.ts';
import { documentId, idOf } from '../../store/document-id.ts';
import type { Decision } from '../../store/documents.ts';
import type { EntityAssignment, KnownEntity } from '../../store/entities.ts';
import { JOIN, PROPOSE, type Score, scoreOf } from './score.ts';
import { foldedName, type Setting, type Someone } from './someone.ts';

/** Who an article's speaker was taken for, and why; `why` is for people. */
export interface Identified {
  readonly someone: Someone;
  readonly entityId: string;
  readonly why: string;
  /** Two that may be one, about whom people are to be asked; null where nobody needs to be. */
  readonly perhaps: { readonly from: string; readonly into: string; readonly why: string } | null;
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
    const ranked = known
      .flatMap((entity) => {
        const score = scoreOf(one, entity, setting);
        return score === null ? [] : [{ entity, score }];
      })
      .sort(byRank);
    return decided(one, idOf(one), ranked, setting);
  });
}

interface Ranked {
  readonly entity: KnownEntity;
  readonly score: Score;
}

/** Of equally likely ones the better known comes first, then the lesser id: one order, whatever the archive's. */
const byRank = (a: Ranked, b: Ranked): number =>
  b.score.points - a.score.points || b.entity.documents - a.entity.documents || (a.entity.id < b.entity.id ? -1 : 1);

function decided(one: Someone, own: string, ranked: readonly Ranked[], setting: Setting): Identified {
  if (ranked.some(({ entity }) => entity.id === own)) return alone(one, own, 'this article made it');
  const [best] = ranked;
  if (best === undefined) return alone(one, own, 'nobody of such a name is known');
  const why = `${best.entity.name}: ${wordsOf(best.score)}`;
  if (best.score.points < PROPOSE) return alone(one, own, `not ${why}`);
  const rivals = ranked.slice(1).filter(({ score }) => best.score.points - score.points < LEAD);
  if (best.score.points < JOIN || isTakenHere(one, best.entity, setting)) return doubtful(one, own, best, why);
  const [rival] = rivals;
  if (rival === undefined) return alone(one, best.entity.id, why);
  const named = `${why}; as well ${rival.entity.name}: ${wordsOf(rival.score)}`;
  const chosen = inTheMiddle([best, ...rivals]);
  if (chosen === null) return doubtful(one, own, best, named);
  // Whichever it is, that one may be either: no third is made, and people are asked about the two.
  const other = chosen === best ? rival : best;
  const perhaps = {
    from: other.entity.id,
    into: chosen.entity.id,
    why: `speakers such as ${one.name} may be either: ${named}`,
  };
  return { someone: one, entityId: chosen.entity.id, why: named, perhaps };
}

/** The first that is likely one with each of the others; null where they are too different for that. */
const inTheMiddle = (tied: readonly Ranked[]): Ranked | null =>
  tied.find(
    (one) => one.score.points >= JOIN && tied.every((other) => other === one || areLikelyOne(other.entity, one.entity)),
  ) ?? null;

const alone = (someone: Someone, entityId: string, why: string): Identified => ({
  someone,
  entityId,
  why,
  perhaps: null,
});

const doubtful = (someone: Someone, own: string, { entity }: Ranked, why: string): Identified => ({
  ...{ someone, entityId: own, why: `doubtful, ${why}` },
  perhaps: { from: own, into: entity.id, why },
});

/** Whether as much speaks for two known ones being one as would join a speaker to either. */
function areLikelyOne(one: KnownEntity, other: KnownEntity): boolean {
  const company = new Set(one.company.map(({ name }) => foldedName(name)));
  const setting: Setting = { day: one.until, someones: [], mentions: (name) => company.has(foldedName(name)) };
  const score = scoreOf({ ...one, statementIds: [] }, other, setting);
  return score !== null && score.points >= JOIN;
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
    proposals: found.flatMap(({ perhaps }) => (perhaps === null ? [] : [perhaps])),
  };
}

/** A new entity's id: the same article and name give the same one in every archive. */
export const entityIdIn =
  ({ metadata, digest }: Pick<Reading, 'metadata' | 'digest'>) =>
  ({ kind, name }: Pick<Someone, 'kind' | 'name'>): string =>
    idOf([documentId(metadata.address, digest), kind, foldedName(name)].join('\n'));
