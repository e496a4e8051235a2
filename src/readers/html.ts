import type { Document } from '../core/document.ts';
import type { Issue } from '../core/issue.ts';
import { assemble } from './assemble.ts';
import { decode } from './encoding.ts';
import type { PageBlock } from './html/blocks.ts';
import { articleBlocks } from './html/body.ts';
import { withHeadline } from './html/headline.ts';
import { metadataOf } from './html/metadata.ts';
import { markPullQuotes } from './html/pull-quotes.ts';
import { type Page, parsePage } from './html/tree.ts';
import type { Reader } from './reader.ts';
import { rendered } from './rendered.ts';

/** Web pages, whole or in part. Their text "as read" is our rendering: the article's blocks with blank lines between. */
export const html: Reader<Document> = {
  name: 'html',
  detect: (input) => looksLikeHtml(decode(input).text.slice(0, 20_000)),
  read(input) {
    const { text: markup, issues } = decode(input);
    const page = parsePage(markup);
    const metadata = metadataOf(page.root);
    const article = markPullQuotes(articleBlocks(page.root));
    const { text, found } = rendered(withHeadline(article, page.root, metadata.title));
    const unmoored = issues.map((issue): Issue => ({ ...issue, span: null }));
    return assemble(text, found, metadata, [...unmoored, ...pageIssues(page, article)]);
  },
};

/** A document's start, or three tags of the kinds that pages are made of. */
export function looksLikeHtml(sample: string): boolean {
  const start = sample.replace(/^(?:\s+|<\?xml[^<>]*>|<!--[^]*?-->)+/, '').slice(0, 200);
  if (/^<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p|h1|table)\b/i.test(start)) return true;
  return (
    (sample.match(/<\/?(?:p|div|br|span|a|h[1-6]|ul|li|td|html|body|blockquote)\b[^<>]{0,500}>/gi)?.length ?? 0) >= 3
  );
}

function pageIssues({ tooDeep }: Page, article: readonly PageBlock[]): Issue[] {
  const issues: Issue[] = [];
  if (tooDeep)
    issues.push({
      rule: 'html/nested-too-deep',
      message:
        'The page nests its elements deeper than any real page does; the surplus tags were ignored, their text was kept.',
      severity: 'warning',
      span: null,
    });
  const letters = article.reduce((sum, { text }) => sum + text.length, 0);
  if (letters === 0)
    issues.push({
      rule: 'html/no-article',
      message:
        'The page shows no text; perhaps it is filled in by a script. Save it from a browser after it has loaded, or give its text.',
      severity: 'error',
      span: null,
    });
  else if (letters < 250)
    issues.push({
      rule: 'html/no-article',
      message: `The page has hardly any running text (${letters} characters); it may be an index, a login or an error page. Check its address.`,
      severity: 'warning',
      span: null,
    });
  return issues;
}
