import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { afterAll, expect, test } from 'vitest';
import { wholeOf } from '../readers/byte-source.ts';
import { openFile } from './file-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-file-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => at % 251);

const same = (found: Uint8Array | null) => (bytes: Uint8Array) => found !== null && Buffer.compare(found, bytes) === 0;

test('a plain file is read whole, from an offset, and at any place', async () => {
  const path = join(folder, 'plain');
  writeFileSync(path, bytes);
  const { source, close } = await openFile(path);
  expect(source.size).toBe(bytes.length);
  expect(bytes).toSatisfy(same(await wholeOf(source, 1e6)));
  expect(await source.slice?.(1000, 1010)).toEqual(bytes.subarray(1000, 1010));
  expect(await source.slice?.(199_995, 300_000)).toEqual(bytes.subarray(199_995));
  expect(await source.slice?.(300_000, 300_010)).toEqual(new Uint8Array());
  let length = 0;
  for await (const chunk of source.stream(150_000)) length += chunk.length;
  expect(length).toBe(50_000);
  await close();
});

test.skipIf(process.platform === 'win32')('a pipe is a stream', async () => {
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  const opened = openFile(path);
  const written = finished(createWriteStream(path).end(bytes));
  const { source, close } = await opened;
  expect(source).toMatchObject({ size: null, slice: null });
  expect(bytes).toSatisfy(same(await wholeOf(source, 1e6)));
  await written;
  await close();
});

test('what cannot be opened or read says why', async () => {
  await expect(openFile(join(folder, 'none'))).rejects.toThrow('no such file');
  const { source, close } = await openFile(folder);
  await expect(wholeOf(source, 1e6)).rejects.toThrow('is a folder');
  await close();
});
