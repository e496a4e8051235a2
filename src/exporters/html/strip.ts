import type { Statement } from '../../core/statement.ts';
import { segments } from '../segments.ts';
import { speakingIn, type Voice } from '../voices.ts';
import { percent } from '../wording/percent.ts';
import { isSpoken } from '../wording/standings.ts';
import { countOf, countOfVoice } from '../wording/tally.ts';
import { escape } from './escape.ts';
import { legend } from './legend.ts';
import { signOf } from './sign.ts';
import { type View, voiceClass } from '../view.ts';

/** Who speaks how much and how often: the article as one band, and its voices. */
export function strip(view: View): string {
  const { reading, voices } = view;
  if (reading.statements.length === 0) return '';
  const length = reading.text.length;
  const spoken = voices.reduce((sum, each) => sum + each.length, 0);
  const items = voices.map((each, number) => voiceItem(view, each, number));
  return `<section class="who" aria-labelledby="who">
<h2 id="who">Who speaks</h2><p class="count">${countOf(reading.statements)}</p>
<svg class="strip" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">${bands(view)}</svg>
<ul>${items.join('')}<li class="writer"><b>The article itself</b> <span>${percent((length - spoken) / length)}</span></li></ul>
${legend(reading)}
</section>`;
}

/** The article from its beginning to its end in the colours of those who speak; what was not said is a thin line. */
function bands({ reading, voice }: View): string {
  let drawn = '';
  for (const { start, end, marks } of segments({ ...reading, unattributed: [] })) {
    const speaking = speakingIn(marks, reading.statements);
    const number = speaking ?? marks.findLast(({ role }) => role === 'content')?.number;
    if (number === undefined) continue;
    const kind = speaking === null ? ' unsaid' : '';
    const height = speaking === null ? 'y="8" height="4"' : 'y="0" height="20"';
    const place = `x="${thousandths(start, reading)}" width="${thousandths(end - start, reading)}"`;
    drawn += `<rect class="${voiceClass(voice[number] ?? 0)}${kind}" data-s="${number + 1}" ${place} ${height}/>`;
  }
  return drawn;
}

const thousandths = (part: number, { text }: { readonly text: string }): string =>
  ((1000 * part) / text.length).toFixed(2);

function voiceItem({ reading }: View, { label, status, statements, length }: Voice, number: number): string {
  const theirs = statements.map((each) => reading.statements[each] as Statement);
  const share = theirs.some(isSpoken) ? `${percent(length / reading.text.length)}, ` : '';
  return `<li class="${voiceClass(number)}"><b>${escape(label)}</b> ${signOf(status)} <span>${share}${countOfVoice(theirs)}</span></li>`;
}
