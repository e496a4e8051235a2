import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context } from 'hono';

/** A text to be sent, with what names its state. */
export interface Answer {
  readonly text: string;
  readonly etag: string;
}

export const etagged = (text: string): Answer => ({
  text,
  etag: `W/"${createHash('sha1').update(text).digest('base64url').slice(0, 20)}"`,
});

/** As JSON; where the client has it already, only that is said. */
export async function answerFor(context: Context, { text, etag }: Answer): Promise<Response> {
  context.header('etag', etag);
  context.header('cache-control', 'private, no-cache');
  const known = context.req.header('if-none-match');
  if (known !== undefined && (known.trim() === '*' || known.includes(etag))) return context.body(null, 304);
  return textAnswer(context, text, 'application/json');
}

const compressed = promisify(gzip);

/** UTF-16 units below which compressing costs more time than sending: see docs/http.md. */
const WORTH = 16_000;

/** Answers with a text, compressed (in another thread) where it is long and the client takes that. */
export async function textAnswer(context: Context, text: string, type: string): Promise<Response> {
  if (text.length < WORTH) return context.body(text, 200, { 'content-type': type });
  context.header('vary', 'accept-encoding');
  if (!/\bgzip\b(?!;\s*q=0(?:\.0*)?(?:$|[,\s]))/i.test(context.req.header('accept-encoding') ?? ''))
    return context.body(text, 200, { 'content-type': type });
  const bytes = await compressed(text, { level: 4 });
  return context.body(new Uint8Array(bytes), 200, { 'content-type': type, 'content-encoding': 'gzip' });
}
