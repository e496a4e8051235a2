import type { BlockKind } from '../../core/layers.ts';
import { bylineOf } from '../text.ts';
import type { PdfLine } from './lines.ts';

/** Lines that belong together. */
export interface Paragraph {
  readonly kind: BlockKind;
  readonly lines: readonly PdfLine[];
}

/** What is usual in a document: how its body is set. */
interface Setting {
  /** The height of letters in which most words are set, in points. */
  readonly size: number;
  readonly font: string;
  /** From baseline to baseline. */
  readonly pitch: number;
  /** True where paragraphs begin with an indent. */
  readonly indents: boolean;
  /** True where there is room between paragraphs. */
  readonly gaps: boolean;
}

/** Joins lines to paragraphs by gaps, indents, short last lines and the size of letters, and tells headings from them. */
export function paragraphsOf(lines: readonly PdfLine[]): Paragraph[] {
  const setting = settingOf(lines);
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group?.[0] && before && continues(group[0], before, line, setting)) group.push(line);
    else groups.push([line]);
  }
  const kinds = groups.map((group) => kindOf(group, setting));
  const title = titleAmong(groups, kinds, setting);
  return groups.map((group, at) => ({ lines: group, kind: at === title ? 'title' : (kinds[at] ?? 'paragraph') }));
}

function settingOf(lines: readonly PdfLine[]): Setting {
  const size = commonest(lines.map((line) => [Math.round(line.size * 2) / 2, line.text.length]));
  const body = lines.filter((line) => alike(line.size, size));
  const font = commonest(body.map((line) => [line.font, line.text.length])) ?? '';
  const pitches = body.flatMap((line, at): [number, number][] => {
    const before = body[at - 1];
    const pitch = before?.column === line.column ? line.y - before.y : 0;
    return pitch > line.size * 0.7 && pitch < line.size * 2.5 ? [[Math.round(pitch * 2) / 2, 1]] : [];
  });
  const pitch = commonest(pitches) ?? (size ?? 10) * 1.2;
  const indented = body.filter((line, at) => isIndented(body[at - 1], line)).length;
  const apart = pitches.filter(([other]) => other > pitch * 1.3 + 1).length;
  const few = body.length * 0.03;
  return { size: size ?? 10, font, pitch, indents: indented > few, gaps: apart > few };
}

function commonest<T>(weighed: readonly (readonly [value: T, weight: number])[]): T | null {
  const weights = new Map<T, number>();
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight);
  return (
    [...weights].reduce<[T, number] | null>((top, one) => (top && top[1] >= one[1] ? top : one), null)?.[0] ?? null
  );
}

const alike = (size: number, other: number | null): boolean => Math.abs(size - (other ?? size)) <= 0.08 * size;

/** Begins to the right of its column and of the line before, and not in the middle. */
function isIndented(before: PdfLine | undefined, { x, size, edges, column }: PdfLine): boolean {
  const indent = x - edges.left;
  const sameColumn = before?.column === column;
  return indent > size * 0.7 && indent < size * 5 && !(sameColumn && before.x > x - size * 0.5);
}

const endsSentence = ({ text }: PdfLine): boolean => /[.!?:…]["'”’»)\]]*\s*$/.test(text);
const bullet = /^\s*(?:[•‣◦▪●–—*-]\s+|\d{1,2}[.)]\s+)\S/;

/** Ends well before the right edge of its column. */
const isShort = ({ right, x, edges }: PdfLine): boolean =>
  edges.right - right > Math.max(12, (edges.right - edges.left) * 0.12) || right - x < (edges.right - edges.left) * 0.6;

/** @param first of the paragraph that `before` ends so far. */
function continues(first: PdfLine, before: PdfLine, line: PdfLine, setting: Setting): boolean {
  if (!alike(before.size, line.size) || bullet.test(line.text)) return false;
  const ofBody = alike(line.size, setting.size);
  const alone = first === before;
  if (ofBody && alone && before.font !== line.font && before.font !== setting.font && isShort(before)) return false;
  if (alone && isShort(before) && bylineOf(before.text.trim()).length > 0) return false;
  const gap = line.y - before.y;
  const near = gap > 0 && gap <= (ofBody ? setting.pitch : line.size * 1.3) * 1.3 + 1;
  // The last line of a heading over several columns may be as short as one of them.
  if (before.column !== line.column)
    return ofBody
      ? goesOver(before, line, setting)
      : before.page === line.page && near && Math.abs(before.x - line.x) < 3;
  // The lines of a list item stand right of its bullet.
  if (!near || (isIndented(before, line) && !(alone && bullet.test(first.text)))) return false;
  return !(ofBody && !setting.indents && !setting.gaps && endsSentence(before) && isShort(before));
}

/** From one column or page to the next. */
function goesOver(before: PdfLine, line: PdfLine, { indents }: Setting): boolean {
  if (isIndented(undefined, line)) return false;
  return !endsSentence(before) || (indents && !isShort(before));
}

function kindOf(group: readonly PdfLine[], { size, font }: Setting): BlockKind {
  const [first] = group;
  if (!first) return 'paragraph';
  const words = group.map(({ text }) => text.trim()).join(' ');
  if (first.size > size * 1.12 && words.length < 300) return 'heading';
  if (bullet.test(first.text)) return 'list-item';
  if (bylineOf(words).length > 0) return 'byline';
  const ofItsOwn = group.every((line) => line.font !== font) && group.length <= 2 && words.length <= 120;
  return ofItsOwn && first.size >= size * 0.95 && !/[.!?,;:]["'”’»)]*$/.test(words) ? 'heading' : 'paragraph';
}

/** The largest heading of the first page, where it stands before most of the text there. */
function titleAmong(groups: readonly PdfLine[][], kinds: readonly BlockKind[], { size }: Setting): number {
  const page = groups[0]?.[0]?.page;
  let title = -1;
  for (const [at, group] of groups.slice(0, 12).entries()) {
    const height = group[0]?.size ?? 0;
    if (group[0]?.page !== page || kinds[at] !== 'heading' || height < size * 1.2) continue;
    if (title < 0 || height > (groups[title]?.[0]?.size ?? 0) * 1.05) title = at;
  }
  return title;
}
