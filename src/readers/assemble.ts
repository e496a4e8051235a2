import { Document, type Metadata } from '../core/document.ts';
import type { Issue } from '../core/issue.ts';
import { type Block, blocks } from '../core/layers.ts';
import { guessLanguage, languageIssues } from './language.ts';

/** The last step of every reader of text: the language, and findings about the text as a whole. */
export function assemble(
  text: string,
  found: readonly Block[],
  metadata: Partial<Metadata>,
  issues: readonly Issue[],
): Document {
  const guess = guessLanguage(text);
  const document = Document.of(text, { ...metadata, language: metadata.language ?? guess }).with(blocks, found);
  return document.withIssues(...issues, ...emptiness(document), ...controls(text), ...languageIssues(document, guess));
}

function emptiness({ text, issues }: Document): Issue[] {
  if (/\S/.test(text) || issues.some(({ severity }) => severity === 'error')) return [];
  const message = 'There is no text in it. Give a file or page with an article.';
  return [{ rule: 'input/empty', message, severity: 'error', span: null }];
}

function controls(text: string): Issue[] {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  const start = text.search(/[\0-\x08\x0e-\x1f\x7f]/);
  if (start < 0) return [];
  const code = text.charCodeAt(start).toString(16).padStart(4, '0').toUpperCase();
  const message = `A control character (U+${code}) stands at offset ${start}; it is kept as read. If the text looks wrong, check how it was saved.`;
  return [{ rule: 'text/control-character', message, severity: 'info', span: { start, end: start + 1 } }];
}
