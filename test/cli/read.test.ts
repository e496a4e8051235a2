import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reading } from '../../src/core/statement.ts';

/** The built command with a stand-in for the trained model. */
const command = fileURLToPath(new URL('stand-in-reader.mjs', import.meta.url));

const ferry = '“The ferry will not sail,” said Ana Roe.\n\nTom Hale said that nobody had asked him.\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-read-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Setting {
  readonly input?: string;
  readonly environment?: Record<string, string>;
  readonly started?: (child: ChildProcess) => void;
}

function hearsay(args: readonly string[], { input = '', environment = {}, started }: Setting = {}): Promise<Ended> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [command, ...args], { cwd: folder, env: { ...inherited, ...environment } });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk));
  child.stdin.on('error', () => {}).end(input);
  started?.(child);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

describe('hearsay read', () => {
  it('shows an article to people, without colour in a pipe', async () => {
    const { code, out, err } = await hearsay(['read', put('ferry.txt', ferry)]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^ +Ana Roe ● ┃ ⟦“The ferry will not sail,”⟧ said Ana Roe\.$/m);
    expect(out).toMatch(/^ +Tom Hale ● ┊ Tom Hale said ⟨that nobody had asked him⟩\.$/m);
    expect(out).toMatch(/^2 statements\n form +1 direct · 1 indirect$/m);
    expect(out).not.toContain('stand-in/shape');
    expect(out).not.toContain('\u001b');
  });

  it('explains what decided where it is asked to', async () => {
    const { out } = await hearsay(['read', '--explain', put('ferry.txt', ferry)]);
    expect(out).toMatch(/^ +speaker +stand-in\/source-words, 80 %$/m);
    expect(out).toMatch(/^ +attribution +stand-in\/shape, 90 %$/m);
  });

  it('names nobody whose name is less probable than asked for', async () => {
    const path = put('ferry.txt', ferry);
    const names = async (least: string): Promise<(string | null)[]> => {
      const { out } = await hearsay(['read', path, '-f', 'json', '--min-probability', least]);
      return reading.parse(JSON.parse(out)).statements.map(({ speaker }) => speaker.name);
    };
    expect(await names('0.8')).toEqual(['Ana Roe', 'Tom Hale']);
    expect(await names('0.81')).toEqual([null, null]);
  });

  it('takes the day of publication from --published where the input does not say it', async () => {
    const day = ['--published', '2024-11-28', '-f', 'json'];
    const without = await hearsay(['read', put('ferry.txt', ferry), ...day]);
    expect(reading.parse(JSON.parse(without.out)).metadata.published).toBe('2024-11-28');
    const dated = await hearsay(['read', put('dated.txt', `published: 2023-01-02\n${ferry}`), ...day]);
    expect(reading.parse(JSON.parse(dated.out)).metadata.published).toBe('2023-01-02');
  });

  it('takes colour from FORCE_COLOR, and leaves it where NO_COLOR or --no-color says so', async () => {
    const path = put('ferry.txt', ferry);
    const color = { environment: { FORCE_COLOR: '1' } };
    expect((await hearsay(['read', path], color)).out).toContain('\u001b[1m“The ferry');
    expect((await hearsay(['read', '--no-color', path], color)).out).not.toContain('\u001b');
    const both = { environment: { FORCE_COLOR: '1', NO_COLOR: '1' } };
    expect((await hearsay(['read', path], both)).out).not.toContain('\u001b');
  });

  it.each([[['read', '-']], [['read']]])('reads standard input: %j', async (args) => {
    const { code, out } = await hearsay([...args, '-f', 'json'], { input: ferry });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 'standard-input', text: ferry });
  });

  it('writes one object for one article and an array for several, as the schema has it', async () => {
    const [a, b] = [put('a.txt', ferry), put('b.txt', ferry)];
    const one = JSON.parse((await hearsay(['read', a, '--format', 'json'])).out);
    const two = JSON.parse((await hearsay(['read', a, b, '--format', 'json'])).out);
    expect(reading.parse(one).id).toBe('a');
    expect(two.map((each: unknown) => reading.parse(each).id)).toEqual(['a', 'b']);
  });

  it('reads folders to the bottom, in order, hidden files left out', async () => {
    for (const name of ['b.txt', 'a/z.txt', 'a/c.html', '.hidden.txt', '.git/x.txt']) put(`in/${name}`, ferry);
    const { code, out } = await hearsay(['read', 'in', '-f', 'jsonl']);
    const ids = out
      .trim()
      .split('\n')
      .map((line) => reading.parse(JSON.parse(line)).id);
    expect([code, ids]).toEqual([0, ['c', 'z', 'b']]);
  });

  it('reads a collection a line at a time and prints relations for scoring', async () => {
    const lines = [{ id: 'one.x', text: ferry }, { id: 'two' }, { id: 'three', text: `\r\n${ferry}` }];
    const path = put('dev.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    const { code, out, err } = await hearsay(['read', path, '-f', 'relations']);
    const [one, three] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([one.id, three.id]).toEqual(['one.x', 'three']);
    expect(one.attributions[0]).toMatchObject({ content: [[0, 26]], cue: [[27, 31]], source: [[32, 39]] });
    expect(three.attributions[0].content).toEqual([[2, 28]]);
    expect(code).toBe(1);
    expect(err).toMatch(/^hearsay: \S+dev\.jsonl, line 2: None of its keys .*--map text=NAME\. Its keys: id\.\n$/);
  });

  it('reads the rows of a table as --map says, and names them by their lines', async () => {
    const path = put('dump.csv', `nr,words\n1,"${ferry}"\n2\n3,"${ferry}"\n`);
    const { code, out, err } = await hearsay(['read', path, '-f', 'jsonl', '--map', 'text=words']);
    const ids = out
      .trim()
      .split('\n')
      .map((line) => reading.parse(JSON.parse(line)).id);
    expect([code, ids]).toEqual([1, ['dump › line 2', 'dump › line 7']]);
    expect(err).toMatch(/^hearsay: \S+dump\.csv, line 6: It has 1 cell where the headings are 2\..*\n$/);
    await hearsay(['read', path, '-f', 'json', '--map', 'text=words,id=nr', '-o', 'out/']);
    expect(readdirSync(join(folder, 'out', 'dump'))).toEqual(['1.json', '3.json']);
  });

  it('says what in a container is no article, and fails only where there is none at all', async () => {
    const lines = [JSON.stringify({ text: ferry }), '{"text":" "}', '{"text":""}'];
    const some = await hearsay(['read', put('some.jsonl', lines.join('\n')), '-f', 'jsonl']);
    expect([some.code, some.out.trim().split('\n').length]).toEqual([0, 1]);
    expect(some.err).toMatch(/some\.jsonl: without an article: 2 records\/empty-text\.\n$/);
    const none = await hearsay(['read', put('none.jsonl', lines.slice(1).join('\n')), '-f', 'jsonl']);
    expect([none.code, none.out]).toEqual([1, '']);
    const feed =
      '<rss version="2.0"><channel><title>Echo</title><item><title>Ferry</title><link>https://echo.example/1</link></item></channel></rss>';
    const links = await hearsay(['read', put('feed.xml', feed), '-f', 'jsonl']);
    expect([links.code, links.err]).toEqual([
      1,
      expect.stringContaining('1 addresses. Addresses are fetched by hearsay ingest'),
    ]);
  });
});

describe('what cannot be read', () => {
  it('is named with its reason, and the rest goes on', async () => {
    const [empty, binary, good] = [put('empty.txt', ''), put('b.png', new Uint8Array([0, 1])), put('g.txt', ferry)];
    const { code, out, err } = await hearsay(['read', 'gone.txt', empty, binary, good, '-f', 'jsonl']);
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err.trim().split('\n')).toEqual([
      'hearsay: gone.txt: no such file or folder; check the path',
      `hearsay: ${empty}: the file is empty.`,
      `hearsay: ${binary}: this is not text; convert it first.`,
    ]);
  });

  it('leaves JSON whole where nothing could be read', async () => {
    const { code, out } = await hearsay(['read', put('a', ''), put('b', ''), '-f', 'json']);
    expect([code, JSON.parse(out)]).toEqual([1, []]);
  });

  it('leaves no empty file behind where nothing that was named is there', async () => {
    const { code } = await hearsay(['read', 'gone.txt', '-o', 'out.txt']);
    expect([code, existsSync(join(folder, 'out.txt'))]).toEqual([1, false]);
  });

  it('a file over 32 MB is refused with its size limit, and the rest is read', async () => {
    const large = put('large.txt', Buffer.alloc(32 * 1024 * 1024 + 1, 'a '));
    const { code, out, err } = await hearsay(['read', large, put('b.txt', '“No,” said Ana.'), '-f', 'jsonl']);
    expect(code).toBe(1);
    expect(err).toContain('large.txt: It is longer than 32 MB, too long for one article.');
    expect(out.trim().split('\n')).toHaveLength(1);
  });
});

describe('a wrong command', () => {
  it.each([
    [['read', 'ferry.txt', '-f', 'yaml'], /no format 'yaml'; take one of text, json, jsonl, relations, html/],
    [['read', 'ferry.txt', '--jobs', '0'], /whole number from 1/],
    [['read', 'ferry.txt', 'ferry.txt', '-f', 'html'], /one page an article; name a folder/],
    [['read', 'ferry.txt', '-o', 'none/out.txt'], /none\/out\.txt: no such file or folder/],
    [['read', 'ferry.txt', '--min-probability', '1.5'], /number from 0 to 1/],
    [['read', 'ferry.txt', '--published', '2024-02-30'], /day of the calendar/],
    [['read', 'ferry.txt', '--map', 'words=text'], /'words=text' is not FIELD=NAME; the fields are text, html/],
    [['read', 'ferry.txt', '--nonsense'], /unknown option/],
    [['raed', 'ferry.txt'], /unknown command/],
  ])('says what to do: %j', async (args, message) => {
    put('ferry.txt', ferry);
    const { code, out, err } = await hearsay(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});

describe('--output', () => {
  it('writes a file, and replaces one only by force', async () => {
    const [path, out] = [put('a.txt', ferry), put('out.jsonl', 'mine')];
    const refused = await hearsay(['read', path, '-f', 'jsonl', '-o', out]);
    expect([refused.code, readFileSync(out, 'utf8')]).toEqual([2, 'mine']);
    expect(refused.err).toContain(`${out}: exists already; use --force`);
    const forced = await hearsay(['read', path, '-f', 'jsonl', '-o', out, '--force']);
    expect([forced.code, reading.parse(JSON.parse(readFileSync(out, 'utf8'))).id]).toEqual([0, 'a']);
  });

  it('leaves what was there where nothing came to be written, and no empty file', async () => {
    const [empty, out] = [put('empty.txt', ''), put('out.txt', 'mine')];
    expect((await hearsay(['read', empty, '-o', out, '--force'])).code).toBe(1);
    expect((await hearsay(['read', empty, '-o', 'new.txt'])).code).toBe(1);
    expect(readdirSync(folder).toSorted()).toEqual(['empty.txt', 'out.txt']);
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });

  it('gives each article a file of its own below a folder, none written over another', async () => {
    put('in/a.txt', ferry);
    put('in/a.html', `${ferry}two`);
    put('in/below/A.txt', ferry);
    put('in/all.jsonl', ['x/y', 'x?y', '../..'].map((id) => JSON.stringify({ id, text: ferry })).join('\n'));
    const { code, err } = await hearsay(['read', 'in', '-f', 'json', '-o', 'out/']);
    expect([code, err]).toEqual([0, '']);
    const files = execFileSync('find', ['out', '-type', 'f'], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
    expect(files.toSorted()).toEqual([
      'out/a.json',
      'out/a.txt.json',
      'out/all/__...json',
      'out/all/x_y.json',
      'out/all/x_y.json.json',
      'out/below/A.json',
    ]);
  });

  it('leaves a page that is there alone, says so, and writes the others', async () => {
    const [a, b, there] = [put('a.txt', ferry), put('b.txt', ferry), put('out/a.html', 'mine')];
    const { code, err } = await hearsay(['read', a, b, '-f', 'html', '-o', 'out']);
    expect([code, readFileSync(there, 'utf8')]).toEqual([1, 'mine']);
    expect(err).toContain('out/a.html: exists already; use --force');
    expect(readFileSync(join(folder, 'out/b.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });
});

describe('an end from outside', () => {
  it('is quiet where the pipe is closed', async () => {
    const lines = Array.from({ length: 400 }, (_, i) => JSON.stringify({ id: `${i}`, text: ferry.repeat(40) }));
    put('many.jsonl', lines.join('\n'));
    const script = `set -o pipefail; "${process.execPath}" "${command}" read many.jsonl -f jsonl | head -n 1 | wc -l`;
    expect(execFileSync('bash', ['-c', `${script}; echo "$?"`], { cwd: folder, encoding: 'utf8' })).toMatch(
      /^ *1\n0\n$/,
    );
  });

  it('keeps what was finished whole at Ctrl-C', async () => {
    const names = ['a', 'b', 'c', 'd'].map((name) => put(`${name}.txt`, ferry));
    const { code, out } = await hearsay(['read', ...names, '-f', 'json'], {
      environment: { STAND_IN_DELAY: '400' },
      started: (child) => child.stdout?.once('data', () => child.kill('SIGINT')),
    });
    expect(code).toBe(130);
    const ids = JSON.parse(out).map(({ id }: { id: string }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual(['a', 'b', 'c', 'd'].slice(0, ids.length));
    expect(ids.length).toBeLessThan(4);
  });
});

describe('progress', () => {
  it('is a line for each article where asked for, and nothing in a pipe otherwise', async () => {
    const paths = [put('a.txt', ferry), put('b.txt', ferry)];
    const told = await hearsay(['read', ...paths, '-f', 'jsonl', '--verbose']);
    expect(told.err).toMatch(/a\.txt: 2 statements, \d\.\d\d s\n.*b\.txt: 2 statements, \d\.\d\d s\n$/);
    expect((await hearsay(['read', ...paths, '-f', 'jsonl'])).err).toBe('');
  });

  it.skipIf(!existsSync('/usr/bin/script'))('is a bar on a terminal', () => {
    const paths = [put('a.txt', ferry), put('b.txt', ferry), put('c.txt', ferry)];
    const line = `"${process.execPath}" "${command}" read ${paths.join(' ')} -f jsonl -o out.jsonl`;
    const environment = { ...process.env, STAND_IN_DELAY: '300', TERM: 'xterm' };
    const run = (more: string): string =>
      execFileSync('script', ['-qec', `${line} --force ${more}`, '/dev/null'], {
        cwd: folder,
        env: environment,
        encoding: 'utf8',
      });
    expect(run('')).toMatch(/━+┄+ {2}2\/3 files {2}\d+\.\d\/s {2}\d s left/);
    expect(run('--quiet')).toBe('');
  });
});
