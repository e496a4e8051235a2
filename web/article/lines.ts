import type { Span } from '../../src/core/span.ts';
import type { Statement } from '../../src/core/statement.ts';
import { paragraphs } from '../../src/core/paragraphs.ts';
import { type Mark, type Role, segments } from '../../src/exporters/segments.ts';
import { type View, voiceClass } from '../../src/exporters/view.ts';
import { isApart } from '../../src/exporters/wording/standings.ts';

/** A stretch of the article that looks one way. */
export interface Piece {
  readonly text: string;
  readonly classes: string;
  /** Numbers of the statements that it belongs to, innermost last, each with a blank around it, for selectors. */
  readonly statements: string;
  /** Statements whose content begins here. */
  readonly begins: readonly number[];
}

export interface Paragraph extends Span {
  readonly isTitle: boolean;
  readonly pieces: readonly Piece[];
}

/** The article as paragraphs of pieces: what `Text.svelte` draws. */
export function linesOf(view: View): Paragraph[] {
  const { reading } = view;
  const found = paragraphs(reading.text);
  const cuts = found.flatMap(({ start, end }) => [start, end]);
  const cut = segments(reading, cuts, true);
  const begun = new Set<number>();
  let next = 0;
  return found.map(({ start, end }, number) => {
    const pieces: Piece[] = [];
    while ((cut[next]?.end ?? Infinity) <= start) next++;
    for (let piece = cut[next]; piece && piece.start < end; piece = cut[++next])
      pieces.push({
        text: reading.text.slice(piece.start, piece.end),
        classes: classesOf(view, piece.marks),
        statements: numbersOf(piece.marks),
        begins: beginning(piece.marks, begun),
      });
    const isTitle = number === 0 && reading.text.slice(start, end) === reading.metadata.title?.trim();
    return { start, end, isTitle, pieces };
  });
}

/** The innermost content draws the line, the innermost mark of any kind gives the colour. */
function classesOf({ reading, voice }: View, marks: readonly Mark[]): string {
  if (marks.length === 0) return '';
  const contents = marks.filter(({ role }) => role === 'content');
  const inner = contents.at(-1);
  const colored = marks.findLast(({ role }) => role !== 'unattributed');
  const roles = new Set<Role>(marks.map(({ role }) => role));
  const form = inner && lineOf(reading.statements[inner.number] as Statement);
  return [...roles, form, contents.length > 1 ? 'inner' : null, colored ? voiceClass(voice[colored.number] ?? 0) : null]
    .filter((name) => name)
    .join(' ');
}

const lineOf = (statement: Statement): string => (isApart(statement) ? 'apart' : statement.form);

function numbersOf(marks: readonly Mark[]): string {
  const numbers = new Set(marks.filter(({ role }) => role !== 'unattributed').map(({ number }) => number));
  return [...numbers].join(' ');
}

function beginning(marks: readonly Mark[], begun: Set<number>): number[] {
  const fresh = marks.filter(({ role, number }) => role === 'content' && !begun.has(number));
  return fresh.map(({ number }) => {
    begun.add(number);
    return number;
  });
}

/** Paragraphs in a part of a long article. */
const PART = 20;

/** A long article in parts, which a browser can leave alone until they are near; others are one part. */
export function inParts(lines: readonly Paragraph[]): (readonly Paragraph[])[] {
  if (lines.length < 4 * PART) return [lines];
  return Array.from({ length: Math.ceil(lines.length / PART) }, (_, at) => lines.slice(at * PART, (at + 1) * PART));
}
