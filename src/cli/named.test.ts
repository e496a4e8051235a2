import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { namedBy, type Sized } from './named.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-named-'));
  for (const below of ['b', 'b/c', '.git']) mkdirSync(join(folder, below));
  for (const file of ['z.txt', 'a.txt', 'b/k.txt', 'b/c/d.txt', '.git/x', '.hidden', 'news.db'])
    writeFileSync(join(folder, file), file);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function named(...names: readonly string[]): Promise<Sized[]> {
  const all: Sized[] = [];
  const { signal } = new AbortController();
  const except = new Set([join(folder, 'news.db')]);
  for await (const one of namedBy(names, { stdin: Readable.from([]), signal, except })) all.push(one);
  return all;
}

const brief = (one: Sized): string => {
  if (one.type === 'address') return one.address;
  return one.type === 'trouble' ? `${one.name}: ${one.reason}` : one.key.replace(`${folder}/`, '');
};

it('walks folders to the bottom, in order, without hidden files and what is excepted', async () => {
  symlinkSync(folder, join(folder, 'b/round'));
  symlinkSync(join(folder, 'a.txt'), join(folder, 'b/link.txt'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'y'));
  execFileSync('mkfifo', [join(folder, 'x')]);
  expect((await named(folder)).map(brief)).toEqual([
    'a.txt',
    'b/c/d.txt',
    'b/k.txt',
    'b/link.txt',
    `${folder}/x: neither a file nor a folder; give it by its own name if it is to be read`,
    `${folder}/y: no such file or folder; check the path`,
    'z.txt',
  ]);
});

it('takes files, globs, addresses and standard input as they are named, and says what is none', async () => {
  const found = await named(`${folder}/**/*.txt`, '-', 'https://a.example/x', 'file:///etc/passwd', `${folder}/none`);
  expect(found.map(brief)).toEqual([
    ...['a.txt', 'b/c/d.txt', 'b/k.txt', 'z.txt'],
    'standard input',
    'https://a.example/x',
    'file:///etc/passwd: only http and https addresses are fetched; give the path of a file',
    `${folder}/none: no such file or folder; check the path`,
  ]);
});

it('stamps a file with its size and time', async () => {
  const [first] = await named(join(folder, 'a.txt'));
  expect(first).toMatchObject({ size: 5, stamp: expect.stringMatching(/^5 bytes, \d{4}-.*Z$/) });
});
