import { execFileSync } from 'node:child_process';
import { existsSync, utimesSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Done } from '../../src/app/ingest/ingest.ts';
import { Repeats } from '../../src/cli/repeats.ts';
import type { JournalEntry } from '../../src/store/journal.ts';
import { openStore } from '../../src/store/index.ts';
import { saidArticle as said } from '../unlike.ts';
import { command, Workplace } from './process.ts';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

const journal = async (): Promise<JournalEntry[]> => {
  const store = await openStore(place.path('hearsay.db'), { readOnly: true });
  const { items } = await store.journalEntries({ limit: 1000, cursor: null });
  await store.close();
  return items.toReversed();
};

const stats = async () => {
  const store = await openStore(place.path('hearsay.db'), { readOnly: true });
  const found = await store.stats();
  await store.close();
  return found;
};

/** The counts of a summary on standard output. */
const counts = (out: string): Record<string, number> =>
  Object.fromEntries(
    [...out.matchAll(/^ +([\d,]+) {2}(.+?)(?: \(.*\))?$/gm)].map(([, n = '', what = '']) => [
      what,
      Number(n.replaceAll(',', '')),
    ]),
  );

describe('hearsay ingest', () => {
  it('takes in folders, collections, packed files and standard input, and counts what was there', async () => {
    place.put('in/a.txt', said('The ferry will not sail'));
    place.put('in/b/c.txt', said('The harbour stays shut'));
    place.put('in/.hidden.txt', said('Nobody sees this'));
    const lines = [{ id: 'x', text: said('Rain is coming') }, { id: 'y' }, { id: 'z', text: said('Snow is coming') }];
    place.put('in/l.jsonl.gz', gzipSync(lines.map((line) => JSON.stringify(line)).join('\n')));
    place.put('same.txt', said('The ferry will not sail'));
    const { code, out, err } = await place.hearsay(['ingest', 'in', '-', '*.txt', 'gone.txt', 'none*'], {
      input: said('Fog is coming'),
    });
    expect(out).toMatch(/^9 things in \d/);
    expect(counts(out)).toEqual({ stored: 5, 'known already': 1, failed: 3 });
    expect(code).toBe(1);
    expect(err).toContain('hearsay: in/l.jsonl.gz › line 2: ');
    expect(err).toContain('hearsay: gone.txt: no such file or folder; check the path\n');
    expect(err).toContain('hearsay: none*: nothing matches this pattern; check it\n');
    expect(await stats()).toMatchObject({ documents: 5, statements: 5 });
    expect((await journal()).map(({ key, outcome }) => `${key.replace(`${place.folder}/`, '')}: ${outcome}`)).toEqual([
      'in/a.txt: stored',
      'in/b/c.txt: stored',
      'in/l.jsonl.gz › line 1: stored',
      'in/l.jsonl.gz › line 2: failed',
      'in/l.jsonl.gz › line 3: stored',
      'standard input: stored',
      'same.txt: known',
      'gone.txt: failed',
      'none*: failed',
    ]);
  });

  it('passes over what it knows, tries again what failed, and looks at what has changed', async () => {
    const [a, b] = [place.put('in/a.txt', said('One')), place.put('in/b.txt', said('Two'))];
    place.put('in/c.txt', '');
    const c = place.put('in/d.bin', new Uint8Array([0, 1, 2]));
    expect((await place.hearsay(['ingest', 'in'])).code).toBe(1);
    place.put('in/b.txt', said('Two and a half'));
    utimesSync(b, 1, 1);
    place.put('in/d.bin', said('Mended'));
    utimesSync(c, 1, 1);
    const { code, out } = await place.hearsay(['ingest', 'in']);
    expect([code, counts(out)]).toEqual([0, expect.objectContaining({ 'known already': 2 })]);
    expect(out).toContain('2  known already (2 of them passed over)');
    const tries = (await journal()).map(({ key, outcome, attempts }) => [key.split('/').at(-1), outcome, attempts]);
    expect(tries.slice(4)).toEqual([
      ['b.txt', 'stored', 2],
      ['d.bin', 'stored', 2],
    ]);
    // The archive lies in the folder: it is never taken for an article.
    const again = await place.hearsay(['ingest', '.', '--reread', '--json']);
    const events = again.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.map(({ name, outcome }) => [name, outcome]).slice(0, -1)).toEqual(
      [
        [a, 'known'],
        [b, 'known'],
        [place.path('in/c.txt'), 'empty'],
        [c, 'known'],
      ].map(([path, outcome]) => [(path as string).replace(`${place.folder}/`, ''), outcome]),
    );
    expect(events.at(-1)).toMatchObject({ event: 'summary', total: 4, outcomes: { known: 3, empty: 1 } });
  });

  it('tells in a dry run what it would do, and makes no archive', async () => {
    place.put('in/a.txt', said('One'));
    place.put('in/b.txt', said('One'));
    const { code, out } = await place.hearsay(['ingest', 'in', '--dry-run']);
    expect([code, out]).toEqual([0, '2 things, if it were done\n        2  stored\n']);
    expect(existsSync(place.path('hearsay.db'))).toBe(false);
  });

  it('puts aside what crashes or hangs its reader, and takes it in when it is told to try again', async () => {
    for (const [i, harm] of ['', 'THROW', '', 'HANG', ''].entries())
      place.put(`in/${i}.txt`, said(harm === '' ? `Number ${i}` : `${harm} THE READER`));
    const { code, out, err } = await place.hearsay(['ingest', 'in', '--time-limit', '1.5']);
    expect([code, counts(out)]).toEqual([1, { stored: 3, 'put aside': 2 }]);
    expect(err).toContain('in/1.txt: The reader failed at it: thrown by the article. Please report it');
    expect(err).toContain('in/3.txt: It was not read within 1.5 s.');
    // By itself it is not tried again.
    const again = await place.hearsay(['ingest', 'in']);
    expect([again.code, counts(again.out)]).toEqual([0, { 'known already': 5 }]);

    const listed = await place.hearsay(['journal', '--outcome', 'set_aside', '-f', 'jsonl']);
    expect(
      listed.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).rule),
    ).toEqual(['reading/time-limit', 'reading/crash']);
    const retried = await place.hearsay(['journal', 'retry'], { environment: { STAND_IN_HARMLESS: '1' } });
    expect([retried.code, counts(retried.out)]).toEqual([0, { stored: 2 }]);
    expect((await place.hearsay(['journal', 'retry'])).err).toBe('hearsay: there is nothing to try again.\n');
    expect(await stats()).toMatchObject({ documents: 5 });
  });

  it('ends at Ctrl-C between two documents, says how to go on, and goes on', async () => {
    for (let i = 0; i < 30; i++) place.put(`in/${String(i).padStart(2, '0')}.txt`, said(`Number ${i}`));
    const ended = await place.hearsay(['ingest', 'in', '--verbose'], {
      environment: { STAND_IN_DELAY: '60' },
      started: (child) => child.stderr?.once('data', () => child.kill('SIGINT')),
    });
    expect(ended.code).toBe(130);
    expect(ended.err).toMatch(/hearsay: ended after \d+; what is done is in hearsay\.db\. The same command goes on/);
    const before = (await journal()).map(({ key }) => key.slice(-6));
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(30);
    expect(before).toEqual(before.map((_, i) => `${String(i).padStart(2, '0')}.txt`));
    const { code, out } = await place.hearsay(['ingest', 'in']);
    expect([code, counts(out)]).toEqual([0, { stored: 30 - before.length, 'known already': before.length }]);
    expect(await stats()).toMatchObject({ documents: 30 });
  });

  it('ends at once at the second Ctrl-C', async () => {
    place.put('in/a.txt', said('HANG THE READER'));
    const started = Date.now();
    const { code } = await place.hearsay(['ingest', 'in'], {
      started: (child) => {
        setTimeout(() => child.kill('SIGINT'), 900);
        setTimeout(() => child.kill('SIGINT'), 1000);
      },
    });
    expect(code).toBe(130);
    expect(Date.now() - started).toBeLessThan(20_000);
  });
});

describe('what people see meanwhile', () => {
  it.skipIf(!existsSync('/usr/bin/script'))('is a bar on a terminal, with rate, time left and failures so far', () => {
    for (let i = 0; i < 9; i++) place.put(`in/${i}.txt`, i === 2 ? '' : said(`Number ${i}`));
    place.put('in/2.bin', new Uint8Array([0, 1]));
    const line = `"${process.execPath}" "${command}" ingest in`;
    const environment = { ...process.env, STAND_IN_DELAY: '250', TERM: 'xterm' };
    const shown = (more: string): string => {
      try {
        return execFileSync('script', ['-qec', `${line} ${more}`, '/dev/null'], {
          ...{ cwd: place.folder, env: environment, encoding: 'utf8' },
        });
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    };
    expect(shown('')).toMatch(/━+┄* {2}\d+ things {2}[\d.]+\/s {2}[\d.]+ s left {2}1 failed/);
    expect(shown('--quiet')).not.toContain('━');
  });

  it('is every thing in a line where asked for, and only what is amiss where not', async () => {
    place.put('in/a.txt', said('One'));
    place.put('in/b.bin', new Uint8Array([0, 1]));
    const told = await place.hearsay(['ingest', 'in', '--verbose']);
    expect(told.err).toMatch(/^in\/a\.txt: stored, 1 statement\nhearsay: in\/b\.bin: this is not text/);
    const quiet = await place.hearsay(['ingest', 'in', '--quiet']);
    expect([quiet.out, quiet.err]).toEqual(['', 'hearsay: in/b.bin: this is not text; convert it first.\n']);
  });
});

describe('a reason that repeats', () => {
  it('is told three times, then counted; the journal has each', async () => {
    for (let i = 0; i < 5; i++) place.put(`in/${i}.bin`, new Uint8Array([0, 1]));
    place.put(
      'in/rows.jsonl',
      Array.from({ length: 1200 }, (_, id) => JSON.stringify({ id, words: 'Rain' })).join('\n'),
    );
    place.put('in/z.txt', said('One'));
    const binary = 'this is not text; convert it first.';
    const unmapped = /^None of its keys .* --map text=NAME\. Its keys: id, words\.$/;
    const { code, out, err } = await place.hearsay(['ingest', 'in']);
    expect([code, counts(out)]).toEqual([1, { stored: 1, failed: 1205 }]);
    const told = err.trim().split('\n');
    expect(told.map((line) => line.replace(/^hearsay: (?:in\/)?/, '').replace(/: None .*/, ''))).toEqual([
      ...[0, 1, 2].map((i) => `${i}.bin: ${binary}`),
      ...[1, 2, 3].map((i) => `rows.jsonl › line ${i}`),
      `2 more, the last of them in/4.bin: ${binary}`,
      '1,197 more, the last of them in/rows.jsonl › line 1200',
      expect.stringContaining('See '),
    ]);
    expect(told.at(-2)?.replace(/^.*line 1200: /, '')).toMatch(unmapped);
    expect((await place.hearsay(['ingest', 'in', '--quiet'])).err.trim().split('\n')).toEqual(told.slice(0, -1));
    const verbose = await place.hearsay(['ingest', 'in', '--verbose']);
    expect(verbose.err.match(/^hearsay: in\//gm)).toHaveLength(1205);
    const each = await place.hearsay(['journal', '--outcome', 'failed', '--all', '-f', 'jsonl']);
    const reasons = each.out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as JournalEntry).reason);
    expect(reasons.filter((reason) => unmapped.test(reason ?? ''))).toHaveLength(1200);
  });

  it('takes no more memory than a thousand others', () => {
    const repeats = new Repeats();
    const done = (reason: string) => ({ name: `${reason}.txt`, reason }) as Done;
    for (let i = 0; i < 5000; i++) expect(repeats.isNews(done(`Reason ${i}`))).toBe(true);
    expect([1, 2, 3].map(() => repeats.isNews(done('Reason 7')))).toEqual([true, true, false]);
    expect([1, 2, 3, 4].map(() => repeats.isNews(done('Reason 4999')))).toEqual([true, true, true, true]);
    expect(repeats.lines()).toEqual(['1 more Reason 7.txt: Reason 7']);
  });
});

describe('a wrong command', () => {
  it.each([
    [['ingest', 'a.txt', '--map', 'body=text'], /is not FIELD=NAME; the fields are text, html/],
    [['ingest', 'a.txt', '--time-limit', '0'], /Give seconds, up to a day/],
    [['ingest', 'a.txt', '--allow-host', 'a b'], /a b/],
    [['ingest', 'a.txt', '--offices', 'none'], /none of offices\.csv/],
    [['journal', 'forget'], /Allowed choices are list, retry/],
    [['journal', '--outcome', 'lost'], /'lost' is none; take some of stored/],
    [['watch', 'feed.xml'], /'feed\.xml' is no address/],
    [['watch', '--every', '0', 'http://a.example/'], /Give minutes/],
    [['watch'], /nothing is watched yet/],
  ])('says what to do: %j', async (args, message) => {
    const { code, out, err } = await place.hearsay(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});
