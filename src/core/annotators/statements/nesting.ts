import { partsOf, type Relation } from '../../layers.ts';
import { byPosition, covers, type Span, span } from '../../span.ts';

interface Held extends Span {
  readonly relation: number;
}

interface Hull extends Held {
  /** Whether it is longer than any stretch of its own content: then a content of just its length can hold it. */
  readonly isMore: boolean;
}

/** For each relation the number of the one with the smallest content span that holds all of it, or null. */
export function holders(relations: readonly Relation[]): (number | null)[] {
  const contents = relations.flatMap(({ content }, relation) => content.map((part): Held => ({ ...part, relation })));
  contents.sort(byPosition);
  const hulls = relations.map((relation, number): Hull => {
    const hull = hullOf(relation);
    const isMore = relation.content.every(({ start, end }) => end - start < hull.end - hull.start);
    return { ...hull, relation: number, isMore };
  });
  const within: (number | null)[] = relations.map(() => null);
  let next = 0;
  let around: Held[] = [];
  for (const hull of hulls.toSorted(byPosition)) {
    for (; next < contents.length && (contents[next] as Held).start <= hull.start; next++)
      around.push(contents[next] as Held);
    around = around.filter(({ end }) => end > hull.start);
    const holding = around.filter((content) => content.relation !== hull.relation && isHeldIn(hull, content));
    holding.sort((a, b) => a.end - a.start - (b.end - b.start));
    within[hull.relation] = holding[0]?.relation ?? null;
  }
  return within;
}

const isHeldIn = (hull: Hull, content: Span): boolean =>
  covers(content, hull) && (hull.isMore || content.end - content.start > hull.end - hull.start);

function hullOf(relation: Relation): Span {
  const all = partsOf(relation);
  return span(
    all.reduce((least, { start }) => Math.min(least, start), Infinity),
    all.reduce((most, { end }) => Math.max(most, end), 0),
  );
}
