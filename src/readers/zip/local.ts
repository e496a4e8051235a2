import { ByteCursor } from '../byte-cursor.ts';
import { streamSource } from '../byte-source.ts';
import type { Meter } from '../inflate.ts';
import { mark, takeHeader, unpacked } from './content.ts';
import type { Seekable, ZipEntry } from './directory.ts';

/** The files of an archive whose list of contents is lost, found by the headers before each; in the file's order. */
export async function* entriesFound(source: Seekable, meter: Meter): AsyncGenerator<ZipEntry> {
  const cursor = new ByteCursor(source);
  try {
    while (await toHeader(cursor)) {
      const offset = cursor.at;
      const header = await takeHeader(cursor);
      if (!header || header.name.endsWith('/')) continue;
      const start = cursor.at;
      const content = unpacked(cursor, header, meter);
      let ended = false;
      yield {
        name: header.name,
        offset,
        source: streamSource(
          header.name,
          tracked(content, () => (ended = true)),
        ),
      };
      if (!ended) await cursor.moveTo(start);
    }
  } finally {
    await cursor.close();
  }
}

async function* tracked(content: AsyncIterable<Uint8Array>, end: () => void): AsyncGenerator<Uint8Array> {
  yield* content;
  end();
}

const windowLength = 64 * 1024;

/** Goes on to the next header; false where there is none. */
async function toHeader(cursor: ByteCursor): Promise<boolean> {
  for (;;) {
    const bytes = await cursor.ahead(windowLength);
    const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(mark);
    if (at >= 0) {
      cursor.skip(at);
      return true;
    }
    if (bytes.length < windowLength) return false;
    cursor.skip(bytes.length - mark.length);
  }
}
