import type { Span } from '../../core/span.ts';
import type { Statement } from '../../core/statement.ts';
import { paragraphs } from '../../core/paragraphs.ts';
import { type Mark, type Segment, segments } from '../segments.ts';
import { chainOf, inOneLine } from '../wording/credit.ts';
import { percent } from '../wording/percent.ts';
import { isApart, standingOf } from '../wording/standings.ts';
import { escape } from './escape.ts';
import { signOf } from './sign.ts';
import { facts } from './statements.ts';
import { type View, voiceClass } from './view.ts';

/** The article's text as HTML: every stretch of it inside the marks that hold there, outermost first. */
export function article(view: View): string {
  const { reading } = view;
  const found = paragraphs(reading.text);
  const cut = segments(
    reading,
    found.flatMap(({ start, end }) => [start, end]),
  );
  const begun = new Set<number>();
  let next = 0;
  return found
    .map((paragraph, number) => {
      let inside = '';
      while ((cut[next]?.end ?? Infinity) <= paragraph.start) next++;
      for (let piece = cut[next]; piece && piece.start < paragraph.end; piece = cut[++next])
        inside += references(view, piece, begun) + marked(view, piece);
      const title = number === 0 && isTitle(view, paragraph);
      return title ? `<h1>${inside}</h1>` : `<p>${inside}</p>`;
    })
    .join('\n');
}

const isTitle = ({ reading }: View, { start, end }: Span): boolean =>
  reading.text.slice(start, end) === reading.metadata.title?.trim();

/** True where the article's text itself begins with its title. */
export function opensWithTitle(view: View): boolean {
  const [first] = paragraphs(view.reading.text);
  return first !== undefined && isTitle(view, first);
}

/** Where a statement begins: its number, which takes the focus, and its note for the margin. */
function references(view: View, { marks }: Segment, begun: Set<number>): string {
  return marks
    .filter(({ role, number }) => role === 'content' && !begun.has(number))
    .map(({ number }) => {
      begun.add(number);
      return reference(view, number) + note(view, number);
    })
    .join('');
}

function reference({ reading, voice }: View, number: number): string {
  const n = number + 1;
  const statement = reading.statements[number] as Statement;
  const { word } = standingOf(statement);
  const [shown, heard] = isApart(statement) ? [` <i>${word}</i>`, ` ${word}`] : ['', ''];
  const say = `aria-label="Statement ${n}${heard}" aria-describedby="about-${n}"`;
  return `<a class="ref ${voiceClass(voice[number] ?? 0)}" id="s${n}" href="#l${n}" data-s="${n}" ${say}>${n}${shown}</a>`;
}

/** For eyes only: the list below the article tells the same to those who listen. */
function note({ reading, voice }: View, number: number): string {
  const statement = reading.statements[number] as Statement;
  const [speaker = '', ...relays] = chainOf(statement, reading.metadata).map(escape);
  const chain = relays.map((relay) => `<span class="relay">→ ${relay}</span>`).join('');
  const cue = inOneLine(statement.cue);
  const manner = escape(statement.form + (cue && ` “${cue}”`));
  const known = [...facts(statement), manner, `confidence ${percent(statement.confidence)}`];
  const classes = `note ${voiceClass(voice[number] ?? 0)}${isApart(statement) ? ' apart' : ''}`;
  return (
    `<span class="${classes}" data-s="${number + 1}" aria-hidden="true"><b><i>${number + 1}</i> ${speaker}</b> ` +
    `${signOf(statement.speaker.status)}${chain}<span class="detail">${known.join('<br>')}</span></span>`
  );
}

function marked(view: View, { start, end, marks }: Segment): string {
  const text = escape(view.reading.text.slice(start, end));
  return marks.reduceRight((inner, mark) => {
    const [classes, data] = lookOf(view, mark, marks);
    return `<span class="${classes}"${data}>${inner}</span>`;
  }, text);
}

function lookOf({ reading, voice }: View, mark: Mark, marks: readonly Mark[]): [string, string] {
  const { role, number } = mark;
  if (role === 'unattributed') return ['unattributed', ' title="Quoted, credited to nobody"'];
  const color = voiceClass(voice[number] ?? 0);
  const depth = marks.filter((other) => other.role === 'content').indexOf(mark);
  const statement = reading.statements[number] as Statement;
  const line = isApart(statement) ? 'apart' : statement.form;
  const drawn = role === 'content' ? ` ${line}${depth > 0 ? ' inner' : ''}` : '';
  return [`${role} ${color}${drawn}`, ` data-s="${number + 1}"`];
}
