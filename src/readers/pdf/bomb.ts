import { createInflate } from 'node:zlib';

/** What one compressed stream may grow to: above any page, below what fills a machine. */
const streamLimit = 192 * 1024 * 1024;
/** Deflate makes at most 1,032 bytes of one: smaller streams cannot reach the limit. */
const harmless = Math.floor(streamLimit / 1032);

/**
 * True where a stream of a PDF would grow beyond all measure: the library that reads PDFs inflates into memory, without
 * a limit. Streams that are deflated twice are refused unseen; nobody makes them in earnest.
 */
export async function isBomb(bytes: Uint8Array): Promise<boolean> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const settings = file.subarray(Math.max(0, at - 400), at).toString('latin1');
    const own = settings.slice(settings.lastIndexOf(' obj') + 1);
    if ((own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0) > 1) return true;
    const start = at + 6 + (file[at + 6] === 13 ? 2 : 1);
    if (!isDeflated(file, start)) continue;
    const end = file.indexOf('endstream', start);
    const packed = file.subarray(start, end < 0 ? file.length : end);
    if (packed.length > harmless && (await growsBeyond(packed, streamLimit))) return true;
  }
  return false;
}

/** The two bytes that zlib begins with. */
const isDeflated = (file: Buffer, at: number): boolean =>
  at + 1 < file.length && ((file[at] ?? 0) & 15) === 8 && file.readUInt16BE(at) % 31 === 0;

async function growsBeyond(packed: Buffer, most: number): Promise<boolean> {
  const inflate = createInflate();
  inflate.end(packed);
  let size = 0;
  try {
    for await (const chunk of inflate) if ((size += (chunk as Buffer).length) > most) return true;
  } catch {
    // Broken deflate: what came before counts.
  }
  return false;
}
