import type { Metadata } from '../../core/document.ts';
import { bytesSource } from '../byte-source.ts';
import type { Limits, Part, Trouble } from '../container.ts';
import { tooLong } from '../limits.ts';
import { SourceFailure } from '../source-failure.ts';
import { agrees } from './digest.ts';
import { headEnd, longestHead } from './fields.ts';
import { type HttpHead, httpHeadOf, mediaType, withoutChunks, withoutCodings } from './http.ts';
import { kindOf, noArticle, repeated, segmented, truncated } from './no-article.ts';
import { type Block, broken, type RecordHead } from './record.ts';

/** What a record holds, and whether its own digest says that the record is whole. */
export interface Finding {
  readonly found: Part['found'];
  readonly proven: boolean;
}

/**
 * What there is in a record. Takes its block to the end, and holds no more of it than one article may be long.
 * @throws {SourceFailure} where the block ends too early; what is wrong within it is a trouble.
 */
export async function findingOf(head: RecordHead, block: Block, limits: Limits): Promise<Finding> {
  const { type, fields } = head;
  if (fields.has('warc-segment-number')) return passOver(block, segmented);
  if (type === 'revisit') return passOver(block, repeated(fields));
  if (type !== 'response' && type !== 'resource' && type !== 'conversion') return passOver(block, kindOf(type));
  if (type === 'response' && (await isHttp(head, block))) return httpFinding(head, block, limits);
  const media = mediaType(fields.get('content-type'));
  const reason = whyNot(head, media.type);
  if (reason) return passOver(block, reason);
  const body = await block.whole(limits.articleBytes);
  if (!body) return troubled(tooLong(limits.articleBytes));
  return checked(head, [body], [body], () => foundIn(head, media, body));
}

async function isHttp({ fields }: RecordHead, block: Block): Promise<boolean> {
  if (/^application\/http\b/i.test(fields.get('content-type') ?? '')) return true;
  return String.fromCharCode(...(await block.ahead(5)).subarray(0, 5)) === 'HTTP/';
}

async function httpFinding(head: RecordHead, block: Block, limits: Limits): Promise<Finding> {
  const start = await block.ahead(longestHead);
  const end = headEnd(start) ?? (start.length === block.left ? start.length : 0);
  const http = httpHeadOf(start.subarray(0, end));
  if (!http) return passOver(block, noAnswer);
  const media = mediaType(http.fields.get('content-type'));
  const reason = whyNoAnswer(http.status) ?? whyNot(head, media.type);
  if (reason) return passOver(block, reason);
  block.skip(end);
  const body = await block.whole(limits.articleBytes);
  if (!body) return troubled(tooLong(limits.articleBytes));
  try {
    const [plain, content] = contentOf(http, body, limits);
    if (!content) return troubled(tooLong(limits.articleBytes));
    const payloads = [body, plain, content];
    return checked(head, [start.subarray(0, end), body], payloads, () => foundIn(head, media, content));
  } catch (error) {
    if (error instanceof SourceFailure) return troubled(error.trouble);
    throw error;
  }
}

/** The body without its chunks, and then without its codings. */
function contentOf(http: HttpHead, body: Uint8Array, { articleBytes }: Limits): [Uint8Array, Uint8Array | null] {
  const plain = withoutChunks(http, body);
  return [plain, withoutCodings(http, plain, articleBytes)];
}

/**
 * A finding where the record's digests allow it. What a payload digest is of differs from crawler to crawler (with or without
 * chunks, packed or not), so that it is only believed where the block has none.
 */
function checked(
  { fields }: RecordHead,
  block: readonly Uint8Array[],
  payloads: readonly Uint8Array[],
  found: () => Part['found'],
): Finding {
  const whole = agrees(fields.get('warc-block-digest') ?? '', block);
  const payload = fields.get('warc-payload-digest') ?? '';
  const verdicts = whole === null ? payloads.map((bytes) => agrees(payload, [bytes])) : [whole];
  if (verdicts.includes(true)) return { found: found(), proven: true };
  return verdicts.includes(false) ? troubled(altered) : { found: found(), proven: false };
}

function foundIn(head: RecordHead, { type, charset }: ReturnType<typeof mediaType>, bytes: Uint8Array): Part['found'] {
  if (bytes.length === 0) return { type: 'trouble', trouble: noArticle('it is empty') };
  const address = addressOf(head);
  const claims: Partial<Metadata> = address ? { address } : {};
  const named = { ...(charset && { charset }), claims };
  if (htmlTypes.has(type) || looksLikeHtml(bytes)) return { type: 'article', article: { bytes, ...named } };
  if (type === '') return { type: 'trouble', trouble: noArticle('it does not say what it is') };
  return { type: 'nested', source: bytesSource(address ?? 'record', bytes), ...named };
}

const htmlTypes = new Set(['text/html', 'application/xhtml+xml']);

/** What may be an article, or hold some. Feeds and sitemaps are not here: their pages are records of their own. */
const otherTypes = new Set([
  '',
  'text/plain',
  'text/markdown',
  'text/csv',
  'text/tab-separated-values',
  'application/pdf',
  'application/jsonl',
  'application/x-ndjson',
  'message/rfc822',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);

const looksLikeHtml = (bytes: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b/i.test(Buffer.from(bytes.subarray(0, 256)).toString('latin1'));

/** The address that was archived; null for what is none on the web. */
function addressOf({ fields }: RecordHead): string | null {
  const address = fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? '';
  return /^https?:\/\//i.test(address) ? address : null;
}

/** Why a record of such content holds no article; null where it may. */
function whyNot(head: RecordHead, type: string): Trouble | null {
  if (!htmlTypes.has(type) && !otherTypes.has(type)) return noArticle(`it is ${type}`);
  if (/^https?:\/\/[^/]+\/robots\.txt$/i.test(addressOf(head) ?? '')) return noArticle('it is a robots.txt');
  const cut = head.fields.get('warc-truncated');
  return cut ? truncated(cut) : null;
}

function whyNoAnswer(status: number): Trouble | null {
  if (status === 206) return noArticle('the server gave a part of the page only (206)');
  return status >= 200 && status <= 203 ? null : noArticle(`the server answered ${status}`);
}

async function passOver(block: Block, trouble: Trouble): Promise<Finding> {
  await block.pass();
  return troubled(trouble);
}

const troubled = (trouble: Trouble): Finding => ({ found: { type: 'trouble', trouble }, proven: false });

const { trouble: noAnswer } = broken('warc/http', 'The record should be the answer of a web server and is none.');

const { trouble: altered } = broken(
  'warc/digest',
  'The record is not as it was written: its digest differs. It was not taken, as its words may be altered.',
);
