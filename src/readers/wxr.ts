import { afterSkip } from './after-skip.ts';
import type { Container, OpenOptions, Part, Trouble } from './container.ts';
import { isoDate } from './dates.ts';
import { decodedHead, decodedStream } from './decoded-stream.ts';
import { pageOf, tooLarge, trouble } from './records/article.ts';
import { ExportParser, type Item } from './wxr/export-parser.ts';
import { markupOf } from './wxr/markup.ts';

/** What WordPress exports: an RSS of its own (WXR) with posts, pages, attachments and comments. */
export const wxr: Container = {
  name: 'wxr',
  detect: (head) => /<rss\b[^<>]*\sxmlns:wp\s*=\s*["']https?:\/\/wordpress\.org\/export\//.test(decodedHead(head)),
  open: (source, options) => afterSkip(parts(decodedStream(source, options.signal), options), options),
};

async function* parts(text: AsyncIterable<string>, options: OpenOptions): AsyncGenerator<Part> {
  const parser = new ExportParser(options.limits.articleBytes);
  let count = 0;
  for await (const piece of text) {
    parser.write(piece);
    for (const item of parser.take()) yield* partsOf(item, `item ${++count}`, parser, options);
  }
  parser.end();
  for (const item of parser.take()) yield* partsOf(item, `item ${++count}`, parser, options);
  if (parser.cut) yield { place: `after item ${count}`, found: trouble(cut) };
  else if (count === 0) yield { place: 'the whole file', found: trouble(nothing) };
}

function* partsOf(item: Item, place: string, parser: ExportParser, options: OpenOptions): Generator<Part> {
  yield { place, found: partOf(item, parser, options) };
  if (item.comments > 0) yield { place: `${place}, comments`, found: trouble(comments(item.comments)) };
}

function partOf(
  { fields, tooLong }: Item,
  { outlet, language, nameOf }: ExportParser,
  { limits }: OpenOptions,
): Part['found'] {
  const field = (name: string): string | null => fields.get(name)?.trim() || null;
  const [type, status, content] = [field('wp:post_type'), field('wp:status'), fields.get('content:encoded') ?? ''];
  if (type !== 'post' && type !== 'page') return trouble(notAnArticle(type));
  if (status !== 'publish') return trouble(notPublished(status));
  if (tooLong || Buffer.byteLength(content) > limits.articleBytes) return trouble(tooLarge(limits));
  const markup = markupOf(content);
  if (markup.trim() === '') return trouble(empty);
  const author = nameOf(field('dc:creator'));
  const claims = {
    title: field('title'),
    authors: author === null ? [] : [author],
    published: momentOf(field('wp:post_date_gmt')) ?? isoDate(field('wp:post_date') ?? ''),
    address: field('link'),
    outlet,
    language,
  };
  const known = Object.entries(claims).filter(([, value]) => value !== null && value.length > 0);
  const id = field('wp:post_id');
  const article = { bytes: pageOf(markup), charset: 'utf-8', claims: Object.fromEntries(known) };
  return { type: 'article', article: id === null ? article : { ...article, id } };
}

/** WordPress writes Greenwich time without saying so, and zeros where there is no day. */
const momentOf = (words: string | null): string | null =>
  words === null || words.startsWith('0000') ? null : isoDate(`${words.replace(' ', 'T')}Z`);

const notAnArticle = (type: string | null): Trouble => ({
  outcome: 'empty',
  rule: 'wxr/not-an-article',
  reason: `It is of the type ${type ?? '(none)'}; only posts and pages are articles.`,
});

const notPublished = (status: string | null): Trouble => ({
  outcome: 'empty',
  rule: 'wxr/not-published',
  reason: `Its status is ${status ?? '(none)'}; only what was published is read. Publish it and export again to have it.`,
});

const comments = (count: number): Trouble => ({
  outcome: 'empty',
  rule: 'wxr/comments',
  reason: `${count === 1 ? 'A comment of a reader was' : `${count} comments of readers were`} left out.`,
});

const empty: Trouble = {
  outcome: 'empty',
  rule: 'wxr/no-text',
  reason: 'The post has no text; perhaps it is only a picture or a film.',
};

const nothing: Trouble = {
  outcome: 'empty',
  rule: 'wxr/no-items',
  reason: 'The export holds no posts. Export “all content” in WordPress.',
};

const cut: Trouble = {
  outcome: 'failed',
  rule: 'wxr/cut',
  reason: 'The export ends in the middle. What came before is kept; export it again to have the rest.',
};
