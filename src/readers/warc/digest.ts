import { createHash, getHashes } from 'node:crypto';

const base32Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * Whether bytes have the digest that a label names (`sha1:` in base 32, as most write it, or any in hexadecimal or base 64).
 * Null where the label has no meaning here, so that nothing can be said.
 */
export function agrees(label: string, chunks: readonly Uint8Array[]): boolean | null {
  const [, name = '', value = ''] = /^([\w-]+):(\S+)$/.exec(label) ?? [];
  const algorithm = name.toLowerCase().replace(/^sha-/, 'sha');
  if (!supported.has(algorithm)) return null;
  const hash = createHash(algorithm);
  for (const chunk of chunks) hash.update(chunk);
  const digest = hash.digest();
  return [
    digest.toString('hex') === value.toLowerCase(),
    base32(digest) === value.toUpperCase().replace(/=+$/, ''),
    digest.toString('base64').replace(/=+$/, '') === value.replace(/=+$/, ''),
  ].includes(true);
}

const supported = new Set(getHashes().filter((name) => /^(?:md5|sha\d+|sha512-256|blake2\w+)$/.test(name)));

function base32(bytes: Uint8Array): string {
  let [text, bits, value] = ['', 0, 0];
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += base32Letters[(value >> (bits - 5)) & 31];
  }
  return bits > 0 ? text + base32Letters[(value << (5 - bits)) & 31] : text;
}
