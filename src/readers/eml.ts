import iconv from 'iconv-lite';
import type { Email } from 'postal-mime';
import { Document } from '../core/document.ts';
import type { Issue } from '../core/issue.ts';
import { blocks } from '../core/layers.ts';
import { html } from './html.ts';
import type { Input, Reader } from './reader.ts';
import { text } from './text.ts';
import { unread } from './unread.ts';

/** Mail as it is saved: the HTML part, else the text, with quoted replies as they stand. Newsletters come this way. */
export const eml: Reader = {
  name: 'eml',
  detect: ({ bytes }) => startsWithHeaders(asBuffer(bytes.subarray(0, 65_536)).toString('latin1')),
  read,
};

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Header lines alone at the start, a sender's address, and a header that people do not write. */
function startsWithHeaders(start: string): boolean {
  const head = /^(?:[!-9;-~]{1,80}:.*\r?\n(?:[ \t]+.*\r?\n)*)+/.exec(start)?.[0] ?? '';
  return (
    /^from:[^\n]*(?:\n[ \t][^\n]*)*@/im.test(head) &&
    /^(?:message-id|mime-version|received|return-path|content-type|x-[\w-]+):/im.test(head)
  );
}

async function read(input: Input): Promise<Document> {
  const { default: PostalMime } = await import('postal-mime');
  let email: Email;
  try {
    email = await PostalMime.parse(input.bytes);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return unread('eml/broken', `The mail could not be taken apart: ${why}. Save it again from the mail program.`);
  }
  if (isEncrypted(email)) return unread('eml/encrypted', encrypted);
  const document = bodyOf(email, input.name);
  const { metadata } = document;
  return document
    .withMetadata({
      title: unmangled(email.subject)?.trim() || metadata.title,
      authors: senderOf(email) ?? metadata.authors,
      published: momentOf(email.date) ?? metadata.published,
    })
    .withIssues(...attachments(email), ...cut(email, input.bytes));
}

const encrypted = 'The mail is encrypted. Open it in the mail program, and save or copy its text.';

function bodyOf(email: Email, name: string): Document {
  const markup = unmangled(email.html);
  const words = unmangled(email.text) ?? '';
  if (markup !== null) {
    const document = html.read({ bytes: Buffer.from(markup), charset: 'utf-8', name });
    if (document.text.trim() !== '' || words.trim() === '') return withoutPageIssues(document);
  }
  return text.read({ bytes: Buffer.from(`\ufeff${words}`, 'utf16le'), name });
}

/** That a page hardly has words is no finding in a mail. */
const withoutPageIssues = (document: Document): Document =>
  Document.of(document.text, document.metadata)
    .with(blocks, document.get(blocks))
    .withIssues(...document.issues.filter(({ rule, severity }) => rule !== 'html/no-article' || severity === 'error'));

/**
 * What was Windows-1252 comes out of Node's decoder as Latin-1, where curly marks are control characters that no mail
 * has: they are made what they were.
 */
const unmangled = (words: string | undefined): string | null =>
  // oxlint-disable-next-line no-control-regex -- these are what is mended
  words?.replace(/[\u0080-\u009f]/g, (mark) => iconv.decode(Buffer.from(mark, 'latin1'), 'windows-1252')) ?? null;

function senderOf({ from }: Email): string[] | null {
  const sender = from?.group?.[0] ?? from;
  const name = unmangled(sender?.name)?.trim() || sender?.address;
  return name ? [name] : null;
}

/** The sender's clock in Greenwich time, to the second. */
function momentOf(date: string | undefined): string | null {
  const moment = new Date(date ?? '');
  return Number.isNaN(moment.getTime()) ? null : `${moment.toISOString().slice(0, 19)}Z`;
}

const isEncrypted = (email: Email): boolean =>
  /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)/i.test(headerOf(email, 'content-type'));

const headerOf = ({ headers }: Email, name: string): string => headers.find(({ key }) => key === name)?.value ?? '';

function attachments({ attachments: all }: Email): Issue[] {
  const shown = all.filter(({ related, disposition }) => !related || disposition === 'attachment');
  if (shown.length === 0) return [];
  const names = shown.slice(0, 10).map(({ filename, mimeType }) => filename ?? mimeType);
  const message = `Attached and not read: ${names.join(', ')}${shown.length > 10 ? ' and more' : ''}. Save and read them by themselves.`;
  return [{ rule: 'eml/attachments', message, severity: 'info', span: null }];
}

function cut(email: Email, bytes: Uint8Array): Issue[] {
  const boundary = /^multipart\/[^]*boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(headerOf(email, 'content-type'));
  const end = boundary && `--${boundary[1] ?? boundary[2]}--`;
  if (!end || asBuffer(bytes).includes(end)) return [];
  const message = 'The mail ends in the middle; what there is was read. Save it again from the mail program.';
  return [{ rule: 'eml/cut', message, severity: 'warning', span: null }];
}
