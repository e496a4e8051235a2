import type { Span } from '../../core/span.ts';
import type { Reading, Statement } from '../../core/statement.ts';
import { paragraphs } from '../paragraphs.ts';
import { type Mark, type Segment, segments } from '../segments.ts';
import { sourceLabel, voiceOf, voices } from '../voices.ts';
import { columns, harmless, padStart, shortened } from './columns.ts';
import { brackets, gutters, type Inks } from './inks.ts';
import { lines } from './lines.ts';

/** What drawing one article needs everywhere. */
interface Drawing {
  readonly reading: Reading;
  readonly ink: Inks;
  /** The voice of each statement. */
  readonly voice: readonly number[];
  /** Columns of the margin; 0 where there is no room for one. */
  readonly margin: number;
}

interface Line {
  readonly text: string;
  /** Statements whose content begins here. */
  readonly begin: readonly number[];
  /** The statement that speaks first in this line. */
  readonly speaks: number | null;
}

/** How far the drawing has come: the next segment, and the statements whose source is shown already. */
interface Walk {
  next: number;
  readonly begun: Set<number>;
}

/** The article, wrapped, each statement's source beside the line in which its content begins. */
export function articleLines(reading: Reading, room: number, ink: Inks): string[] {
  const margin = room < 72 ? 0 : Math.min(26, Math.floor(room * 0.26));
  const voice = voiceOf(voices(reading), reading.statements.length);
  const drawing: Drawing = { reading, ink, voice, margin };
  // Without colour every bracket takes a column: leave a few for them.
  const width = Math.min(78, room - margin - 3) - (ink.color ? 0 : 4);
  const wrapped = paragraphs(reading.text).map((paragraph) => lines(reading.text, paragraph, width));
  const cuts = wrapped.flat().flatMap(({ start, end }) => [start, end]);
  const pieces = segments(reading, cuts);
  const walk: Walk = { next: 0, begun: new Set() };
  const drawn = wrapped.map((paragraph, i) =>
    paragraph.map((line) => drawLine(drawing, line, pieces, walk, i === 0 && isTitle(reading, paragraph))),
  );
  return margin === 0 ? drawn.flatMap((lines) => narrowly(drawing, lines)) : inMargin(drawing, drawn);
}

const isTitle = ({ text, metadata }: Reading, paragraph: readonly Span[]): boolean =>
  metadata.title !== null && text.slice(paragraph[0]?.start, paragraph.at(-1)?.end).trim() === metadata.title.trim();

function drawLine(
  drawing: Drawing,
  { start, end }: Span,
  pieces: readonly Segment[],
  walk: Walk,
  strong: boolean,
): Line {
  const begin: number[] = [];
  let speaks: number | null = null;
  let text = '';
  while ((pieces[walk.next]?.end ?? Infinity) <= start) walk.next++;
  for (let piece = pieces[walk.next]; piece && piece.start < end; piece = pieces[++walk.next]) {
    const inner = piece.marks.findLast(({ role }) => role === 'content');
    for (const { role, number } of piece.marks)
      if (role === 'content' && !walk.begun.has(number)) {
        walk.begun.add(number);
        begin.push(number);
      }
    if (inner) speaks ??= inner.number;
    text += drawPiece(drawing, piece);
  }
  return { text: strong ? drawing.ink.strong(text) : text, begin, speaks };
}

function drawPiece({ reading, ink, voice }: Drawing, { start, end, marks }: Segment): string {
  let text = harmless(reading.text.slice(start, end));
  const of = (mark: Mark): Statement => reading.statements[mark.number] as Statement;
  const spoken = marks.filter(({ role }) => role === 'content');
  const inner = spoken.at(-1);
  const source = marks.findLast(({ role }) => role === 'source');
  const cue = marks.findLast(({ role }) => role === 'cue');
  if (!ink.color) {
    for (const mark of spoken.toReversed()) text = bracketed(text, of(mark), { start, end });
    return text;
  }
  if (source) return ink.voice(voice[source.number] ?? 0)(text);
  if (cue) return ink.faint(text);
  return inner ? ink.voice(voice[inner.number] ?? 0)(ink.form(of(inner).form)(text)) : text;
}

function bracketed(text: string, { form, content }: Statement, { start, end }: Span): string {
  const [open, close] = brackets[form];
  const opens = content.some((span) => span.start === start);
  const closes = content.some((span) => span.end === end);
  return `${opens ? open : ''}${text}${closes ? close : ''}`;
}

/** Labels in the margin, one a line; where more begin in a line than it has room for, they go on below. */
function inMargin({ reading, ink, voice, margin }: Drawing, drawn: readonly (readonly Line[])[]): string[] {
  const waiting: number[] = [];
  let next = 0;
  const beside = (gutter: string, text: string): string => {
    const number = waiting[next];
    if (next < waiting.length) next++;
    const statement = number === undefined ? undefined : reading.statements[number];
    if (number === undefined || !statement) return `${' '.repeat(margin)} ${gutter} ${text}`;
    const label = padStart(shortened(harmless(sourceLabel(statement).label ?? '(no source)'), margin), margin);
    return `${ink.voice(voice[number] ?? 0)(label)} ${gutter} ${text}`;
  };
  const shown = drawn.flatMap((lines) => [
    ...lines.map(({ text, begin, speaks }) => {
      waiting.push(...begin);
      return beside(gutter(reading, ink, voice, speaks), text);
    }),
    beside(' ', ''),
  ]);
  if (next === waiting.length) return shown;
  while (next < waiting.length) shown.push(beside(' ', ''));
  return [...shown, ''];
}

/** Where there is no room for a margin, the source stands in a line of its own above the words. */
function narrowly({ reading, ink, voice }: Drawing, drawn: readonly Line[]): string[] {
  const made = drawn.flatMap(({ text, begin, speaks }) => {
    const labels = begin.map((number) => {
      const words = harmless(sourceLabel(reading.statements[number] as Statement).label ?? '(no source)');
      return `${gutter(reading, ink, voice, number)} ${ink.voice(voice[number] ?? 0)(`— ${words}`)}`;
    });
    return [...labels, `${gutter(reading, ink, voice, speaks)} ${text}`];
  });
  return [...made, ''];
}

function gutter(reading: Reading, ink: Inks, voice: readonly number[], speaks: number | null): string {
  const statement = speaks === null ? undefined : reading.statements[speaks];
  return statement ? ink.voice(voice[speaks ?? 0] ?? 0)(gutters[statement.form]) : ' ';
}

/** Explains the gutter, and the brackets where there are any: one entry a form. */
export const legend = (ink: Inks): string[] =>
  (['direct', 'mixed', 'indirect'] as const).map((form) => {
    const [open, close] = brackets[form];
    return ink.color ? `${gutters[form]} ${ink.form(form)(form)}` : `${gutters[form]} ${open}${form}${close}`;
  });

/** Columns of the legend in one line. */
export const legendWidth = ({ color }: Inks): number => columns('┃ direct   ╏ mixed   ┊ indirect') + (color ? 0 : 6);
