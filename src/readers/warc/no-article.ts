import type { Trouble } from '../container.ts';
import type { Fields } from './fields.ts';

/** What is in every web archive and is no article: pictures, scripts, requests, pages that were not found. */
export const noArticle = (why: string): Trouble => ({
  outcome: 'empty',
  rule: 'warc/not-an-article',
  reason: `There is no article in the record: ${why}.`,
});

const kinds = new Set(['warcinfo', 'request', 'metadata']);

/** A record of a kind that holds no page. */
export const kindOf = (type: string): Trouble =>
  kinds.has(type)
    ? noArticle(`it is of the kind '${type}'`)
    : { outcome: 'failed', rule: 'warc/unknown-kind', reason: `The record is of a kind that nobody knows: '${type}'.` };

/** A record that only says that a page was the same as before. */
export function repeated(fields: Fields): Trouble {
  const address = fields.get('warc-refers-to-target-uri') ?? fields.get('warc-target-uri') ?? 'a page';
  const date = fields.get('warc-refers-to-date');
  const [record, digest] = [fields.get('warc-refers-to'), fields.get('warc-payload-digest')];
  const known = [date && `taken ${date}`, record && `record ${record}`, digest && `digest ${digest}`].filter(Boolean);
  const reason = `It repeats ${address}${known.length > 0 ? ` (${known.join(', ')})` : ''}, which is in this archive or another.`;
  return { outcome: 'empty', rule: 'warc/revisit', reason };
}

/** The crawler itself stopped before the page's end. */
export const truncated = (why: string): Trouble => ({
  outcome: 'failed',
  rule: 'warc/truncated',
  reason: `The crawler kept only the beginning of the page (${why}). Half an article is not taken; get the page itself.`,
});

export const segmented: Trouble = {
  outcome: 'failed',
  rule: 'warc/segmented',
  reason: 'The page is spread over several records, each a part of it. Join them first.',
};
