import type { Reading } from '../../core/statement.ts';
import { escape } from './escape.ts';

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
