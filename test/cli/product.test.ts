import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { reading } from '../../src/core/statement.ts';

/** The built product as it ships, trained model and all. */
const root = fileURLToPath(new URL('../..', import.meta.url));

const text = '“The ferry will not sail before Monday,” said Ana Roe, who runs the harbour.\n';

it('reads an article by the trained model and ends', () => {
  const out = execFileSync(process.execPath, ['dist/cli/main.js', 'read', '--format', 'json'], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });
  const found = reading.parse(JSON.parse(out));
  expect(found.text).toBe(text);
  expect(found.statements[0]).toMatchObject({
    form: 'direct',
    content: [{ text: '“The ferry will not sail before Monday,”' }],
    cue: [{ text: 'said' }],
  });
}, 120_000);

it('runs the library example', () => {
  const out = execFileSync(process.execPath, ['examples/library.mjs'], { cwd: root, encoding: 'utf8' });
  expect(out).toMatch(/^direct: Mara Okafor.* \[said\] “We looked at every other saving first,”$/m);
}, 120_000);

it('tells who holds an office on the article’s day, and which day is meant', () => {
  const given = ['dist/cli/main.js', 'read', '--format', 'json', '--published', '2024-11-28'];
  const input = 'Brussels. “We must do more,” the NATO chief said on Wednesday, before the ministers met.\n';
  const out = execFileSync(process.execPath, given, { cwd: root, input, encoding: 'utf8' });
  const [said] = reading.parse(JSON.parse(out)).statements;
  expect(said?.speaker).toMatchObject({ name: 'Mark Rutte', status: 'named', decidedBy: 'role/by-date' });
  expect(said?.said).toMatchObject({ date: '2024-11-27', precision: 'day' });
}, 120_000);

it('says which folder has no offices', () => {
  const { status, stderr } = spawnSync(process.execPath, ['dist/cli/main.js', 'read', '--offices', 'docs'], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });
  expect(stderr).toContain("'docs' has none of offices.csv");
  expect(status).toBe(1);
}, 120_000);

// A thread that is ended inside the runtime's native code takes the whole process with it.
it.each([
  ['at Ctrl-C', ['--verbose'], 130],
  ['at the time limit', ['--time-limit', '0.5'], 1],
])(
  'ends a reading in the middle %s, and the process lives on',
  async (_, options, expected) => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-product-'));
    writeFileSync(join(folder, 'a.txt'), text);
    writeFileSync(join(folder, 'b.txt'), text.repeat(400));
    const main = join(root, 'dist/cli/main.js');
    const child = spawn(process.execPath, [main, 'ingest', 'a.txt', 'b.txt', ...options], { cwd: folder });
    child.stdout.resume();
    child.stderr.once('data', () => expected === 130 && setTimeout(() => child.kill('SIGINT'), 200));
    expect(await new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)))).toBe(expected);
    rmSync(folder, { recursive: true });
  },
  120_000,
);
