import { segments } from '../segments.ts';
import { escape } from './escape.ts';
import { labelOf, percent, type View, voiceClass } from './view.ts';

/** The article as one band from its beginning to its end, in the colours of those who speak. */
export function strip(view: View): string {
  const { reading, voices, voice } = view;
  if (reading.statements.length === 0) return '';
  const length = reading.text.length;
  let bands = '';
  for (const { start, end, marks } of segments({ ...reading, unattributed: [] })) {
    const inner = marks.findLast(({ role }) => role === 'content');
    if (!inner) continue;
    const color = voiceClass(voice[inner.number] ?? 0);
    const place = `x="${thousandths(start, length)}" width="${thousandths(end - start, length)}"`;
    bands += `<rect class="${color}" data-s="${inner.number + 1}" ${place} y="0" height="20"/>`;
  }
  const spoken = voices.reduce((sum, each) => sum + each.length, 0);
  const items = voices.map((each, number) => {
    const count = each.statements.length;
    const counted = `${count} ${count === 1 ? 'statement' : 'statements'}`;
    return `<li class="${voiceClass(number)}"><b>${escape(labelOf(each))}</b> <span>${percent(each.length / length)}, ${counted}</span></li>`;
  });
  return `<section class="who" aria-labelledby="who">
<h2 id="who">Who speaks</h2>
<svg class="strip" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">${bands}</svg>
<ul>${items.join('')}<li class="writer"><b>The writer</b> <span>${percent((length - spoken) / length)}</span></li></ul>
</section>`;
}

const thousandths = (part: number, whole: number): string => ((1000 * part) / whole).toFixed(2);
