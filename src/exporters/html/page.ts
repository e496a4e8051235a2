import { createHash } from 'node:crypto';
import type { Reading } from '../../core/statement.ts';
import { article, opensWithTitle } from './article.ts';
import { escape } from './escape.ts';
import { issueList, unattributedList } from './lists.ts';
import { script } from './script.ts';
import { statementList } from './statements.ts';
import { strip } from './strip.ts';
import { style } from './style.ts';
import { viewOf } from '../view.ts';

/** A page that may load nothing and run nothing but its own style and script, each named by its hash. */
export function page(reading: Reading): string {
  const view = viewOf(reading);
  const { metadata, engine, digest } = reading;
  const title = metadata.title ?? reading.id;
  const heading = opensWithTitle(view) ? '' : `<h1>${escape(title)}</h1>`;
  const counted = reading.statements.length;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${escape(`${engine.name} ${engine.version}`)}">
<title>${escape(title)} – who said what</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#statements">Skip to the list of statements</a>
<header>
<p class="kicker">${escape(facts(metadata) || reading.id)}</p>
${strip(view)}
</header>
<main>
<article lang="${escape(metadata.language ?? 'en')}">
${heading}
${article(view)}
</article>
<div class="lists">
${statementList(view)}
${unattributedList(reading)}
${issueList(reading)}
</div>
</main>
<footer>
<p class="keys">${counted > 0 ? '<kbd>n</kbd> next statement, <kbd>p</kbd> the one before, <kbd>Esc</kbd> none' : ''}</p>
<p>Read by ${escape(`${engine.name} ${engine.version}, ${engine.model}`)}. Text SHA-256 <code>${escape(digest)}</code></p>
</footer>
<script>${script}</script>
</body>
</html>
`;
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = [
  "default-src 'none'",
  `style-src ${hash(style)}`,
  `script-src ${hash(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const facts = ({ outlet, authors, published }: Reading['metadata']): string =>
  [outlet, authors.join(', '), published?.slice(0, 10)].filter((fact) => fact).join(' · ');
