import type { Block, Relation } from '../../layers.ts';
import { covers, indexAt, type Span, span } from '../../span.ts';

/** A line that ends with who says it: `Bridge unsafe since 2019, inspectors say`. */
const SAID_BEFORE = /^(.{8,}?),\s+$/su;

/**
 * What a line says before its own `…, inspectors say` is the content, and not the sentence below, which the writer goes on with.
 *
 * @param inBlocks in order, without overlap.
 */
export function withOwnLine(relation: Relation, text: string, inBlocks: readonly Block[]): Relation {
  const own = [...relation.source, ...relation.cue];
  const [source, cue] = [relation.source[0], relation.cue[0]];
  if (source === undefined || cue === undefined || own.length !== 2 || cue.start < source.end) return relation;
  const line = inBlocks[indexAt(inBlocks, source.start)];
  if (line === undefined || !covers(line, span(source.start, cue.end)) || /\p{L}/u.test(text.slice(cue.end, line.end)))
    return relation;
  if (!relation.content.every((part) => part.start >= line.end && isPlain(text, part))) return relation;
  const found = SAID_BEFORE.exec(text.slice(line.start, source.start));
  if (found === null || /[:.!?]\s/.test(found[1] as string)) return relation;
  return { ...relation, content: [span(line.start, line.start + (found[1] as string).length)] };
}

const isPlain = (text: string, { start, end }: Span): boolean => !/["“”«»„]/.test(text.slice(start, end));
