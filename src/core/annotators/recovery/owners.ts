import type { Relation } from '../../layers.ts';
import { covers, overlaps, type Span } from '../../span.ts';

/**
 * Where two cues claim the same stretch, it belongs to the nearer one: “One,” said Ana. “Two,” she added. A relation
 * keeps its last stretch, and a saying inside another keeps what both hold.
 */
export function withOneOwner(relations: readonly Relation[]): Relation[] {
  const claims = relations.flatMap((relation) => relation.content.map((stretch) => ({ relation, stretch })));
  claims.sort((a, b) => a.stretch.start - b.stretch.start);
  const lost = new Map<Relation, Set<Span>>();
  claims.forEach((one, i) => {
    for (let j = i + 1; j < claims.length; j++) {
      const other = claims[j] as (typeof claims)[number];
      if (other.stretch.start >= one.stretch.end) break;
      const loser = loserOf(one, other);
      if (loser) lost.set(loser.relation, (lost.get(loser.relation) ?? new Set()).add(loser.stretch));
    }
  });
  return relations.map((relation) => {
    const kept = relation.content.filter((stretch) => !lost.get(relation)?.has(stretch));
    return kept.length === relation.content.length || kept.length === 0 ? relation : { ...relation, content: kept };
  });
}

interface Claim {
  readonly relation: Relation;
  readonly stretch: Span;
}

function loserOf(one: Claim, other: Claim): Claim | null {
  const cues = [one.relation.cue[0], other.relation.cue[0]] as const;
  if (one.relation === other.relation || !cues[0] || !cues[1] || !overlaps(one.stretch, other.stretch)) return null;
  if (covers(one.stretch, cues[1]) || covers(other.stretch, cues[0])) return null;
  const isNearer = distance(cues[0], one.stretch) <= distance(cues[1], other.stretch);
  const loser = isNearer ? other : one;
  return loser.relation.content.length > 1 ? loser : null;
}

const distance = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end);
