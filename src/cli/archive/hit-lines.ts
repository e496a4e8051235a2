import type { Span } from '../../core/span.ts';
import { bracketsOf, type Inks } from '../../exporters/terminal/inks.ts';
import { harmless } from '../../exporters/terminal/columns.ts';
import { lines } from '../../exporters/terminal/lines.ts';
import { rows } from '../../exporters/terminal/rows.ts';
import { wrapped } from '../../exporters/terminal/wrapped.ts';
import { speakerLabel } from '../../exporters/wording/credit.ts';
import { dayWords } from '../../exporters/wording/days.ts';
import type { ArchivedStatement, SearchResult } from '../../store/search.ts';

/** Longer contexts are shown around the statement: UTF-16 units, and how many on each side of it. */
const LONGEST = 600;
const AROUND = 120;

type Shown = ArchivedStatement & { readonly highlights?: readonly Span[] };

/** A statement for people: who, when and where, then its words in their paragraph, then its id. */
export function statementLines(shown: Shown, room: number, ink: Inks): string[] {
  const { statement, entity, document, id } = shown;
  const { published, outlet, title } = document.metadata;
  const how = [
    statement.standing === 'said' ? null : statement.standing,
    statement.kind,
    statement.said && dayWords(statement.said),
  ];
  const where = [published?.slice(0, 10), outlet, title].filter((part) => part);
  return [
    [
      ink.strong(harmless(entity?.name ?? speakerLabel(statement))),
      ...how.filter((part) => part).map((part) => ink.faint(harmless(part as string))),
    ].join(ink.faint(' · ')),
    ...wrapped(where.join(' · '), room - 2).map((line) => `  ${ink.faint(line)}`),
    ...snippetLines(shown, room - 2, ink).map((line) => `  ${line}`),
    `  ${ink.faint(id)}`,
    '',
  ];
}

function snippetLines({ context, statement, highlights = [] }: Shown, room: number, ink: Inks): string[] {
  const text = harmless(context.text);
  const place = ({ start, end }: Span): Span => ({ start: start - context.start, end: end - context.start });
  const content = statement.content.map(place);
  const marked = highlights.map(place);
  const window = windowOn(text, content, marked);
  const [open, close] = bracketsOf(statement);
  const inkOf = (part: string, at: number): string => {
    const within = content.some(({ start, end }) => start <= at && at < end);
    const isMarked = marked.some(({ start, end }) => start <= at && at < end);
    const colored = within ? ink.words(statement)(part) : part;
    if (!isMarked) return colored;
    return ink.color ? ink.voice(1)(ink.strong(part)) : `*${part}*`;
  };
  const edges = new Set([...content, ...marked].flatMap(({ start, end }) => [start, end]));
  return lines(text, window, room).map(({ start, end }, number, all) => {
    const cuts = [start, ...[...edges].filter((edge) => edge > start && edge < end).sort((a, b) => a - b), end];
    const parts = cuts.slice(1).map((cut, i) => {
      const from = cuts[i] as number;
      const opens = !ink.color && content.some((span) => span.start === from) ? open : '';
      const closes = !ink.color && content.some((span) => span.end === cut) ? close : '';
      return opens + inkOf(text.slice(from, cut), from) + closes;
    });
    const before = number === 0 && window.start > 0 ? '… ' : '';
    const after = number === all.length - 1 && window.end < text.length ? ' …' : '';
    return before + parts.join('') + after;
  });
}

/** The part of a context that is shown: all of it, else the statement with some words around, from a blank to a blank. */
function windowOn(text: string, content: readonly Span[], marked: readonly Span[]): Span {
  if (text.length <= LONGEST) return { start: 0, end: text.length };
  const from = content[0]?.start ?? 0;
  const until = content.at(-1)?.end ?? text.length;
  // Of a long statement, the part with the words that were looked for.
  const anchor = until - from > LONGEST ? (marked.find(({ start }) => start >= from)?.start ?? from) : from;
  const start = text.lastIndexOf(' ', Math.max(0, anchor - AROUND)) + 1;
  const wanted = Math.min(Math.max(until, anchor) + AROUND, start + LONGEST);
  const blank = text.indexOf(' ', wanted);
  return { start, end: blank < 0 ? text.length : blank };
}

/** How many there are by what; labels as the archive has them. */
export function facetLines({ facets }: Pick<SearchResult, 'facets'>, room: number, ink: Inks): string[] {
  return Object.entries(facets).flatMap(([facet, counts]) => {
    const named = counts.map(({ label, count }) => `${harmless(label || 'unknown')} ${count.toLocaleString('en')}`);
    return rows(named, ' · ', room - 11).map((line, i) => ` ${ink.faint((i === 0 ? facet : '').padEnd(10))}${line}`);
  });
}
