import { type Relation, type RelationJudgement, type SettingJudgement, type SettingName } from '../src/core/layers.ts';
import { KINDS, STANDINGS, STATUSES } from '../src/core/statement.ts';

const evenly = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 1 / keys.length])) as Record<K, number>;

/** About as far as the model looks around a relation, in UTF-16 units. */
const NEAR = 300;
const [KNOWN, CHANCE] = [0.5, 0.25];

/**
 * What a model without an opinion makes of a relation: every standing is as likely as the others, and all words around it
 * are as likely to tell its settings, but for the settings given.
 */
export function evenJudgement(
  { source, cue, content }: Pick<Relation, 'source' | 'cue' | 'content'>,
  given: Partial<Record<SettingName, SettingJudgement>> = {},
): RelationJudgement {
  const spans = [...source, ...cue, ...content];
  const start = Math.max(0, Math.min(...spans.map((span) => span.start)) - NEAR);
  const end = Math.max(...spans.map((span) => span.end)) + NEAR;
  const even = { known: KNOWN, phrases: [{ start, end, chance: CHANCE }] };
  return {
    ...{ standing: evenly(STANDINGS), kind: evenly(KINDS), status: evenly(STATUSES), pointers: [], nobody: 1 },
    settings: { addressee: even, medium: even, via: even, when: even, ...given },
  };
}
