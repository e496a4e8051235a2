import type { Quotation, Relation } from '../../layers.ts';
import { overlaps, type Span, span } from '../../span.ts';

/** Takes both marks of a quotation into a content that begins or ends with its words: words do not change. */
export function withWholeMarks(relation: Relation, inQuotations: readonly Quotation[]): Relation {
  const content = relation.content.map((part) => wholeMarks(part, relation, inQuotations));
  return content.every((part, i) => part === relation.content[i]) ? relation : { ...relation, content };
}

function wholeMarks(part: Span, { source, cue }: Relation, inQuotations: readonly Quotation[]): Span {
  let { start, end } = part;
  for (const { inner, ...quotation } of startingWithin(inQuotations, part)) {
    const holdsWords = start <= inner.start && inner.end <= end;
    if (!holdsWords) continue;
    start = Math.min(start, quotation.start);
    end = Math.max(end, quotation.end);
  }
  if (start === part.start && end === part.end) return part;
  const whole = span(start, end);
  return [...source, ...cue].some((other) => overlaps(other, whole) && !overlaps(other, part)) ? part : whole;
}

/** The quotations whose words begin in the part. */
function startingWithin(inQuotations: readonly Quotation[], { start, end }: Span): readonly Quotation[] {
  let low = 0;
  let high = inQuotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inQuotations[middle] as Quotation).inner.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < inQuotations.length && (inQuotations[last] as Quotation).inner.start < end) last++;
  return inQuotations.slice(low, last);
}
