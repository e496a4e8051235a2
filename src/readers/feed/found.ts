import type { Metadata } from '../../core/document.ts';
import type { Part } from '../container.ts';
import { tooLong } from '../limits.ts';
import type { Entry } from './entries.ts';
import { momentOf } from './moment.ts';
import { escaped, plain } from './plain.ts';

/** Shorter texts are summaries, not articles. In UTF-16 code units, markup aside. */
const shortest = 250;

/** What an entry gives: an address, or where it has none its own text if that is an article. */
export function foundIn(entry: Entry, feedName: string, articleBytes: number): Part['found'] {
  const claims = claimsOf(entry);
  if (entry.link === null) return ownText(entry, claims, articleBytes);
  const base = [entry.base, feedName].find((one) => one !== null && /^https?:/i.test(one));
  const address = URL.canParse(entry.link, base ?? undefined) ? new URL(entry.link, base ?? undefined) : null;
  if (!address || !/^https?:$/.test(address.protocol)) return trouble('refused', 'feed/bad-link', badLink(entry.link));
  return { type: 'link', address: address.href, claims, stamp: entry.updated ?? entry.published };
}

function ownText({ content, title }: Entry, claims: Partial<Metadata>, articleBytes: number): Part['found'] {
  const words = content?.type === 'markup' ? plain(content.value) : (content?.value ?? '');
  if (!content || words.length < shortest) return trouble('empty', 'feed/no-article', noArticle);
  if (Buffer.byteLength(content.value) > articleBytes) return { type: 'trouble', trouble: tooLong(articleBytes) };
  if (content.type === 'words') return { type: 'article', article: { text: content.value, claims } };
  const headline = title === null ? '' : `<h1>${escaped(title)}</h1>\n`;
  const page = `<!doctype html><html><head><meta charset="utf-8"></head><body><article>\n${headline}${content.value}\n</article></body></html>`;
  return { type: 'article', article: { bytes: Buffer.from(page, 'utf8'), charset: 'utf-8', claims } };
}

/** What the feed says of an article, without what it does not say. */
function claimsOf({ title, authors, outlet, published, language }: Entry): Partial<Metadata> {
  const day = momentOf(published);
  return {
    ...(title !== null && { title }),
    ...(authors.length > 0 && { authors }),
    ...(outlet !== null && { outlet }),
    ...(day !== null && { published: day }),
    ...(language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) && { language }),
  };
}

const trouble = (outcome: 'empty' | 'refused', rule: string, reason: string): Part['found'] => ({
  type: 'trouble',
  trouble: { outcome, rule, reason },
});

const noArticle = 'The entry has no address, and its own text is too short for an article. Nothing can be read there.';
const badLink = (link: string): string =>
  `The entry’s address “${link.slice(0, 100)}” leads to no web page. Look at the feed in a browser for the right one.`;
