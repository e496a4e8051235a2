import type { Reading, Statement } from '../../core/statement.ts';
import { escape } from './escape.ts';
import { percent, sourceOf, type View, voiceClass } from './view.ts';

/** Every statement as plain text, with a link to its place: what a screen reader and a printer get. */
export function statementList({ reading, voice }: View): string {
  if (reading.statements.length === 0) return '<p class="none">No statements were found in this article.</p>';
  const items = reading.statements.map((statement, i) => {
    const n = i + 1;
    return `<li id="l${n}" class="${voiceClass(voice[i] ?? 0)}" data-s="${n}">
<blockquote>${escape(words(statement.content))}</blockquote>
<p><span id="about-${n}"><b>${escape(sourceOf(statement))}</b>, ${about(statement)}</span>
<a href="#s${n}" aria-label="Statement ${n} in the article">in the article</a></p></li>`;
  });
  return `<section aria-labelledby="statements"><h2 id="statements">Statements</h2><ol>${items.join('\n')}</ol></section>`;
}

const words = (spans: Statement['content']): string => spans.map(({ text }) => text.replace(/\s+/g, ' ')).join(' … ');

function about({ form, cue, confidence, decidedBy }: Statement): string {
  const said = words(cue);
  const by = `decided by <code>${escape(decidedBy)}</code>`;
  return `${form}${said && `, “${escape(said)}”`}; confidence ${percent(confidence)}, ${by}`;
}

export function unattributedList({ unattributed }: Reading): string {
  if (unattributed.length === 0) return '';
  const items = unattributed.map(({ text, seems }) => {
    const remark = seems === 'unknown' ? '' : ` <span>seems a ${seems === 'scare' ? 'scare quote' : seems}</span>`;
    return `<li>${escape(text.replace(/\s+/g, ' '))}${remark}</li>`;
  });
  return `<section aria-labelledby="unattributed"><h2 id="unattributed">Quoted, credited to nobody</h2><ul class="plain">${items.join('')}</ul></section>`;
}

export function issueList({ issues }: Reading): string {
  if (issues.length === 0) return '';
  const items = issues.map(
    ({ severity, message, rule }) =>
      `<li>${escape(message)} <span>${severity}, <code>${escape(rule)}</code></span></li>`,
  );
  return `<section aria-labelledby="issues"><h2 id="issues">Noticed</h2><ul class="plain">${items.join('')}</ul></section>`;
}
