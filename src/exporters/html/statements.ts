import type { Statement } from '../../core/statement.ts';
import { outline } from '../outline.ts';
import { chainOf, inOneLine } from '../wording/credit.ts';
import { factsOf } from '../wording/facts.ts';
import { reasonsOf } from '../wording/reasons.ts';
import { isApart } from '../wording/standings.ts';
import { tallies } from '../wording/tally.ts';
import { escape } from './escape.ts';
import { signOf } from './sign.ts';
import { type View, voiceClass } from '../view.ts';

/** Deeper nesting than this is drawn no deeper. */
const deepest = 4;

/** Every statement as plain text, those within another below it: what a screen reader and a printer get. */
export function statementList(view: View): string {
  const { statements } = view.reading;
  if (statements.length === 0) return '<p class="none">No statements were found in this article.</p>';
  const numbers = new Map(statements.map(({ id }, number) => [id, number + 1]));
  const items = outline(statements).map(({ number, depth }) => {
    const statement = statements[number] as Statement;
    const holder = statement.within === null ? undefined : numbers.get(statement.within);
    return item(view, statement, number, Math.min(depth, deepest), holder);
  });
  return `<section aria-labelledby="statements"><h2 id="statements">Statements</h2>${tally(statements)}<ol>${items.join('\n')}</ol></section>`;
}

function tally(statements: readonly Statement[]): string {
  const lines = tallies(statements).map(({ of, counts }) => `<div><dt>${of}</dt><dd>${counts.join(', ')}</dd></div>`);
  return `<dl class="tally">${lines.join('')}</dl>`;
}

function item(view: View, statement: Statement, number: number, depth: number, holder: number | undefined): string {
  const n = number + 1;
  const classes = `${voiceClass(view.voice[number] ?? 0)} d${depth}${isApart(statement) ? ' apart' : ''}`;
  const within = holder === undefined ? '' : ` <a href="#l${holder}">within statement ${holder}</a>`;
  return `<li id="l${n}" value="${n}" class="${classes}" data-s="${n}">
<blockquote>${escape(inOneLine(statement.content))}</blockquote>
<p><span id="about-${n}">${about(view, statement)}</span></p>
<div class="more"><a href="#s${n}" aria-label="Statement ${n} in the article">in the article</a>${within}
<details><summary>why<span class="heard"> statement ${n} is read so</span></summary><dl>${reasons(statement)}</dl></details></div></li>`;
}

/** Who speaks, through whom, and how, in one line. */
function about({ reading }: View, statement: Statement): string {
  const [speaker = '', ...relays] = chainOf(statement, reading.metadata).map(escape);
  const chain = relays.map((relay) => ` <span class="relay">→ ${relay}</span>`).join('');
  const cue = inOneLine(statement.cue);
  const manner = escape(statement.form + (cue && ` “${cue}”`));
  const who = `<b>${speaker}</b> ${signOf(statement.speaker.status)}${chain}`;
  return [who, ...facts(statement), manner].join(' · ');
}

/** The facts as HTML, a standing other than said in strong letters. */
export function facts(statement: Statement): string[] {
  const found = factsOf(statement).map(escape);
  if (statement.standing !== null && statement.standing !== 'said') found[0] = `<strong>${found[0]}</strong>`;
  return found;
}

const reasons = (statement: Statement): string =>
  reasonsOf(statement)
    .map(({ of, words }) => `<div><dt>${of}</dt><dd>${escape(words)}</dd></div>`)
    .join('');
