import type { Span } from '../../core/span.ts';
import type { Reading, Statement } from '../../core/statement.ts';
import { paragraphs } from '../../core/paragraphs.ts';
import { type Mark, type Segment, segments } from '../segments.ts';
import { voiceOf, voices } from '../voices.ts';
import { speakerBriefly, speakerInFull } from '../wording/credit.ts';
import { isApart, standingOf } from '../wording/standings.ts';
import { statuses } from '../wording/statuses.ts';
import { columns, harmless, padStart, shortened } from './columns.ts';
import { bracketsOf, gutterOf, type Inks } from './inks.ts';
import { lines } from './lines.ts';

/** What drawing one article needs everywhere. */
interface Drawing {
  readonly reading: Reading;
  readonly ink: Inks;
  /** The voice of each statement. */
  readonly voice: readonly number[];
  /** Columns that there are. */
  readonly room: number;
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
  const drawing: Drawing = { reading, ink, voice, room, margin };
  // Every bracket takes a column: leave a few for them.
  const width = Math.min(78, room - margin - 3) - (ink.color ? 2 : 4);
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
  for (const mark of spoken.toReversed())
    if (!ink.color || isApart(of(mark))) text = bracketed(text, of(mark), { start, end });
  if (source) return ink.voice(voice[source.number] ?? 0)(text);
  if (cue) return ink.faint(text);
  return inner ? ink.voice(voice[inner.number] ?? 0)(ink.words(of(inner))(text)) : text;
}

function bracketed(text: string, statement: Statement, { start, end }: Span): string {
  const { content } = statement;
  const [open, close] = bracketsOf(statement);
  const opens = content.some((span) => span.start === start);
  const closes = content.some((span) => span.end === end);
  return `${opens ? open : ''}${text}${closes ? close : ''}`;
}

/** A label of a statement: who speaks, or how it stands apart from what was said. */
interface Label {
  readonly number: number;
  readonly text: string;
}

function labelsOf({ reading }: Drawing, number: number, room: number): Label[] {
  const statement = reading.statements[number] as Statement;
  const { sign } = statuses[statement.speaker.status];
  const full = harmless(speakerInFull(statement));
  const label = columns(full) <= room - 2 ? full : shortened(harmless(speakerBriefly(statement)), room - 2);
  const speaker = { number, text: `${label} ${sign}` };
  return isApart(statement) ? [speaker, { number, text: `${standingOf(statement).word}  ` }] : [speaker];
}

/** Labels in the margin, one a line; where more begin in a paragraph than it has lines, they go on below it. */
function inMargin(drawing: Drawing, drawn: readonly (readonly Line[])[]): string[] {
  const { ink, voice, margin } = drawing;
  const waiting: Label[] = [];
  let next = 0;
  const beside = (gutter: string, text: string): string => {
    const label = waiting[next];
    if (!label) return `${' '.repeat(margin)} ${gutter} ${text}`;
    next++;
    return `${ink.voice(voice[label.number] ?? 0)(padStart(label.text, margin))} ${gutter} ${text}`;
  };
  return drawn.flatMap((lines) => {
    const shown = lines.map(({ text, begin, speaks }) => {
      waiting.push(...begin.flatMap((number) => labelsOf(drawing, number, margin)));
      return beside(gutter(drawing, speaks), text);
    });
    while (next < waiting.length) shown.push(beside(' ', ''));
    return [...shown, ''];
  });
}

/** Where there is no room for a margin, the labels stand in a line of their own above the words. */
function narrowly(drawing: Drawing, drawn: readonly Line[]): string[] {
  const { ink, voice, room } = drawing;
  const made = drawn.flatMap(({ text, begin, speaks }) => {
    const above = begin.map((number) => {
      const words = labelsOf(drawing, number, room - 14).map(({ text }) => text.trim());
      return `${gutter(drawing, number)} ${ink.voice(voice[number] ?? 0)(`— ${words.join(', ')}`)}`;
    });
    return [...above, `${gutter(drawing, speaks)} ${text}`];
  });
  return [...made, ''];
}

function gutter({ reading, ink, voice }: Drawing, speaks: number | null): string {
  const statement = speaks === null ? undefined : reading.statements[speaks];
  return statement ? ink.voice(voice[speaks ?? 0] ?? 0)(gutterOf(statement)) : ' ';
}
