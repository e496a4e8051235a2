import { hash } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** The SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** 16 letters and digits (80 bits) that the same words always give: a name for what these words describe. */
export function idOf(words: string): string {
  const digits = sha256(words);
  return eightLetters(digits.slice(0, 10)) + eightLetters(digits.slice(10, 20));
}

/** Of ten hexadecimal digits: 40 bits, which a number holds exactly. */
function eightLetters(digits: string): string {
  let bits = Number.parseInt(digits, 16);
  let letters = '';
  for (let at = 0; at < 8; at++, bits = Math.floor(bits / 32)) letters = LETTERS.charAt(bits % 32) + letters;
  return letters;
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
