import { createHash } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** The SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** 16 letters and digits (80 bits) that the same words always give: a name for what these words describe. */
export function idOf(words: string): string {
  const bits = BigInt(`0x${sha256(words).slice(0, 20)}`);
  return Array.from({ length: 16 }, (_, at) => LETTERS[Number((bits >> BigInt(75 - 5 * at)) & 31n)]).join('');
}

/** The same article has the same id in every archive. `address` is its canonical one, `digest` as in its reading. */
export const documentId = (address: string | null, digest: string): string => idOf(`${address ?? ''}\n${digest}`);

/** A statement's id in the archive, and back. */
export const archiveId = (documentId: string, statementId: string): string => `${documentId}-${statementId}`;

export function partsOf(archiveId: string): { documentId: string; statementId: string } | null {
  const at = archiveId.indexOf('-');
  return at < 0 ? null : { documentId: archiveId.slice(0, at), statementId: archiveId.slice(at + 1) };
}

/** The host of an address without `www.`; null where it is none. */
export function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, '') || null;
}
