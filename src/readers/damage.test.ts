import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { partsOf, sourcesOf, troubleOf, wordsOf } from '../../test/archives/reading.ts';
import { answer, packed, record } from '../../test/archives/warc-records.ts';
import type { Part } from './container.ts';

const page = (words: string): string => `<html><body><p>${words}</p></body></html>`;
const words = ['Rain fell in the north.', 'Sun came out.', 'Wind is on its way.'].map(page);
const records = [
  record('warcinfo', { 'Content-Type': 'application/warc-fields' }, 'software: ours\r\n'),
  ...words.map((body, at) => answer({ address: `https://paper.example/${at}`, body })),
];
const starts = (pieces: readonly Uint8Array[]): number[] =>
  pieces.map((_, at) => pieces.slice(0, at).reduce((sum, { length }) => sum + length, 0));

const articles = (parts: readonly Part[]): string[] => parts.flatMap((part) => wordsOf(part) ?? []);
const failures = (parts: readonly Part[]): Part[] =>
  parts.filter((part) => troubleOf(part) && troubleOf(part)?.outcome !== 'empty');

/** Calls back with the parts of each damaged copy, read as a file and, every fourth, as a stream. */
async function eachDamage(
  copies: Iterable<{ at: number; bytes: Uint8Array }>,
  check: (parts: readonly Part[], at: number) => void,
): Promise<void> {
  for (const { at, bytes } of copies) for (const source of sourcesOf(bytes)) check(await partsOf(source), at);
}

function* cuts(bytes: Uint8Array): Generator<{ at: number; bytes: Uint8Array }> {
  for (let at = 0; at < bytes.length; at++) yield { at, bytes: bytes.subarray(0, at) };
}

/** Every byte with one bit flipped, now this and now that. */
function* flips(bytes: Uint8Array): Generator<{ at: number; bytes: Uint8Array }> {
  for (let at = 0; at < bytes.length; at++) {
    const flipped = Uint8Array.from(bytes);
    flipped[at] = (flipped[at] as number) ^ (1 << ((at * 5) % 8));
    yield { at, bytes: flipped };
  }
}

const pieces = { plain: records, packed: records.map((one) => packed([one])) };

describe.each(Object.entries(pieces))('a %s web archive', (kind, pieces) => {
  const bytes = Buffer.concat(pieces);
  const begins = starts(pieces);
  const pieceAt = (at: number): number => begins.findLastIndex((start) => start <= at);

  test('cut at every byte keeps the records before and says where it was cut', { timeout: 300_000 }, async () => {
    await eachDamage(cuts(bytes), (parts, at) => {
      const cut = pieceAt(at);
      const whole = cut + (kind === 'plain' && records[cut] && at >= (begins[cut + 1] ?? bytes.length) - 4 ? 1 : 0);
      // A file cut within its first bytes is no web archive any more.
      if (at < (begins[1] ?? 0) && !parts[0]?.place.startsWith('record')) return;
      expect(articles(parts)).toEqual(words.slice(0, Math.max(0, whole - 1)));
      const between = begins.includes(at) || whole > cut;
      expect(failures(parts).map(({ place }) => place)).toEqual(between ? [] : [`record at byte ${begins[cut]}`]);
    });
  });

  test('with any byte flipped keeps all other records, and never gives altered words', {
    timeout: 300_000,
  }, async () => {
    await eachDamage(flips(bytes), (parts, at) => {
      const hit = pieceAt(at);
      if (kind === 'packed' && at < 4) return; // no web archive any more
      const kept = articles(parts);
      for (const one of kept) expect(words).toContain(one);
      for (const [index, one] of words.entries()) if (index + 1 !== hit) expect(kept, `byte ${at}`).toContain(one);
      if (kept.length < words.length) expect(parts.length, `byte ${at}`).toBeGreaterThanOrEqual(records.length);
    });
  });
});

test('a cut or flipped gzip of an article gives no article, but says where', { timeout: 120_000 }, async () => {
  const article = 'The mayor said that the bridge would open. '.repeat(5);
  const bytes = gzipSync(article);
  await eachDamage(cuts(bytes), (parts, at) => {
    if (at < 4) return; // no gzip any more
    expect(parts.map((part) => troubleOf(part)?.rule)).toEqual(['gzip/cut']);
    expect(troubleOf(parts[0] as Part)?.reason).toContain(`byte ${at},`);
  });
  await eachDamage(flips(bytes), (parts, at) => {
    if (at < 4) return;
    expect(parts).toHaveLength(1);
    const [part] = parts as [Part];
    expect(wordsOf(part) ?? troubleOf(part)?.rule, `byte ${at}`).toSatisfy(
      (found: string) => found === article || /^gzip\/(?:cut|damaged|checksum)$/.test(found),
    );
  });
});
