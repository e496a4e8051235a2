/** Hearsay's public API. All offsets are UTF-16 code units; spans are half-open. */

export type { Issue } from './core/issue.ts';
export type { Progress } from './core/pipeline.ts';
export { describeSpan, type Found, findSpan, type Selector } from './core/selector.ts';
export { type Span, toCodePoints } from './core/span.ts';
export {
  type Form,
  type QuotedSpan,
  /** The zod schema of `Reading`: the single truth for its JSON. */
  reading,
  type Reading,
  /** The zod schema of `Statement`. */
  statement,
  type Statement,
} from './core/statement.ts';
export type { ReadingOptions } from './app/read.ts';
export { type Article, type ArticleReader, openReader, type OpenReaderOptions } from './open-reader.ts';
