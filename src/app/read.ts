import { createHash } from 'node:crypto';
import { isDay } from '../core/day.ts';
import type { Document } from '../core/document.ts';
import { statements, unattributed } from '../core/layers.ts';
import type { AnnotateOptions, Pipeline } from '../core/pipeline.ts';
import type { QuotedSpan, Reading } from '../core/statement.ts';

/** What the use case needs from the outer rooms. */
export interface ReadCollaborators<Source> {
  /** Turns a source into a document. Never throws on bad input: findings are among the document's issues. */
  readonly read: (source: Source) => Document | Promise<Document>;
  /** Assigns `statements` and `unattributed`. */
  readonly pipeline: Pipeline;
  readonly engine: Reading['engine'];
}

export interface ReadingOptions extends AnnotateOptions {
  /** The day of publication, `2024-11-28`, where the input does not say its own. */
  readonly published?: string;
}

/** Rejects with a `RangeError` where `published` is no day. */
export type ReadSource<Source> = (source: Source, id: string, options?: ReadingOptions) => Promise<Reading>;

/** Makes the use case "read": a source and its id go in, one `Reading` comes out. */
export function makeReading<Source>({ read, pipeline, engine }: ReadCollaborators<Source>): ReadSource<Source> {
  return async (source, id, options = {}) => {
    options.signal?.throwIfAborted();
    const document = await pipeline.annotate(dated(await read(source), options.published), options);
    return {
      schema: 'hearsay/reading/1',
      id,
      metadata: { ...document.metadata, authors: [...document.metadata.authors] },
      text: document.text,
      digest: createHash('sha256').update(document.text, 'utf8').digest('hex'),
      engine,
      statements: [...document.get(statements)],
      unattributed: document.get(unattributed).map(({ start, end, seems, decidedBy }) => ({
        ...quoted(document, start, end),
        seems,
        decidedBy,
      })),
      issues: document.issues.map(({ rule, message, severity, span }) => ({
        rule,
        message,
        severity,
        span: span && { start: span.start, end: span.end },
      })),
    };
  };
}

function dated(document: Document, published: string | undefined): Document {
  if (published === undefined) return document;
  if (!isDay(published)) throw new RangeError(`'${published}' is no day; write it as 2024-11-28.`);
  return document.metadata.published === null ? document.withMetadata({ published }) : document;
}

const quoted = (document: Document, start: number, end: number): QuotedSpan => ({
  start,
  end,
  text: document.slice({ start, end }),
});

/** The id of what was read under this name: an address as it is, a file's name without folders and ending. */
export function idOf(name: string): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) return name;
  const file = name.split(/[\\/]/).findLast((part) => part !== '') ?? name;
  return file.replace(/(?<=.)\.[^.]*$/, '');
}
