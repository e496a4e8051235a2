import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { ARTICLES, fill } from '../archive.ts';
import { command, Workplace } from './process.ts';

// Each command is a process of its own, and a test runs several.
vi.setConfig({ testTimeout: 180_000 });

let place: Workplace;
beforeEach(async () => {
  place = new Workplace();
  await fill(place.path('hearsay.db'), ARTICLES);
});
afterEach(() => place.remove());

const hearsay = (...args: string[]) => place.hearsay(args);

/** The ids of what a search finds, the newest first. */
async function found(query: string, ...more: string[]): Promise<string[]> {
  const { out } = await hearsay('search', '-f', 'jsonl', ...more, '--', query);
  return out.trim() === ''
    ? []
    : out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id);
}

const contents = async (query: string, ...more: string[]): Promise<string[]> => {
  const { out } = await hearsay('search', '-f', 'json', ...more, '--', query);
  const { items } = JSON.parse(out) as { items: { statement: { content: { text: string }[] } }[] };
  return items.map(({ statement }) => statement.content[0]?.text ?? '');
};

describe('hearsay search', () => {
  it('shows statements in their paragraphs, what was looked for marked, and counts', async () => {
    const { code, out, err } = await hearsay('search', 'ferry sail*');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Ana Roe · prediction\n  2024-11-28 · Osby Courier · The evening ferry\n');
    expect(out).toContain('⟦“The *ferry* will not *sail* before Monday,”⟧ said Ana Roe');
    expect(out).toContain(
      '2 statements\n speaker   Ana Roe 2\n outlet    Lund Post 1 · Osby Courier 1\n month     2024-11 1 · 2024-12 1\n',
    );
  });

  it('finds by field, day and minus, in each order', async () => {
    expect(await contents('speaker:roe after:2024-12')).toEqual(['the ferry had sailed']);
    expect(await contents('-speaker:roe outlet:courier')).toEqual(['the ball was in', 'that nobody had asked him']);
    expect(await contents('ferry', '--order', 'oldest')).toEqual([
      '“The ferry will not sail before Monday,”',
      'the ferry had sailed',
    ]);
    expect(await contents('ferry', '--order', 'relevance')).toHaveLength(2);
  });

  it('goes on where a page ended, or streams all pages', async () => {
    const all = await found('');
    expect(all).toHaveLength(5);
    const first = await hearsay('search', '-n', '2', '-f', 'json');
    const { next, total, items } = JSON.parse(first.out) as { next: string; total: number; items: unknown[] };
    expect([total, items.length]).toEqual([5, 2]);
    expect(await found('', '-n', '2', '--cursor', next)).toEqual(all.slice(2, 4));
    expect(await found('', '-n', '2', '--all')).toEqual(all);
    const streamed = JSON.parse(
      (await hearsay('search', '-n', '2', '-f', 'json', '--all', '--facets', 'month')).out,
    ) as { items: unknown[]; facets: { month: unknown[] } };
    expect([streamed.items.length, streamed.facets.month.length]).toEqual([5, 3]);
  });

  it('writes CSV with a header, also where nothing is found', async () => {
    const { out } = await hearsay('search', '-f', 'csv', 'school');
    const [header, row, ...rest] = out.trim().split('\n');
    expect(header).toMatch(/^id,document,published,outlet,title,address,speaker,/);
    expect(row).toContain(',2024-12-03,Lund Post,Council votes,');
    expect(row).toContain('“We will build the school,”');
    expect(rest).toEqual([]);
    expect((await hearsay('search', '-f', 'csv', 'nothing')).out.trim()).toBe(header);
    expect(JSON.parse((await hearsay('search', '-f', 'json', 'nothing')).out)).toMatchObject({ total: 0, items: [] });
  });

  it('points at what it does not understand', async () => {
    const { code, out, err } = await hearsay('search', 'ferry speker:roe');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^hearsay: .*speaker.*\n {2}ferry speker:roe\n {8}\^{6}\nSee 'hearsay search --help'\.\n$/);
    expect((await hearsay('search', '--facets', 'colour')).err).toContain("there are no counts by 'colour'");
    expect((await hearsay('search', '--limit', '0')).code).toBe(2);
  });

  it('says where there is no archive, and what is none', async () => {
    const gone = await hearsay('search', '--archive', 'gone.db');
    expect([gone.code, gone.err]).toEqual([1, expect.stringContaining("There is no archive 'gone.db'.")]);
    expect(existsSync(place.path('gone.db'))).toBe(false);
    writeFileSync(
      place.path('notes.txt'),
      'not a database, but long enough to look like one at first sight. '.repeat(40),
    );
    const none = await hearsay('search', '--archive', 'notes.txt');
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('is not an archive')]);
  });

  it('takes the archive from the environment', async () => {
    await fill(place.path('other.db'), ARTICLES.slice(0, 1));
    const { out } = await place.hearsay(['search', 'ferry', '-f', 'jsonl'], {
      environment: { HEARSAY_ARCHIVE: 'other.db' },
    });
    expect(out.trim().split('\n')).toHaveLength(1);
  });
});

describe('hearsay show', () => {
  it('shows a statement, its document and its speaker by their ids', async () => {
    const [id = ''] = await found('goal OR ball');
    const statement = await hearsay('show', id);
    expect(statement.out).toContain('⟦the ball was in⟧');
    const { document, entity } = JSON.parse((await hearsay('show', id, '-f', 'json')).out) as {
      document: { id: string };
      entity: { id: string };
    };
    const shown = await hearsay('show', document.id);
    expect(shown.out).toContain('Odile Varga, the goalkeeper, said ⟦the ball was in⟧.');
    expect(shown.out).toMatch(new RegExp(`^ document +${document.id}$`, 'm'));
    expect(JSON.parse((await hearsay('show', document.id, '-f', 'json')).out)).toEqual(ARTICLES[2]);
    expect((await hearsay('show', document.id, '--versions')).out).toContain('Late goal');
    expect((await hearsay('show', entity.id)).out).toMatch(/^Odile Varga\n kind +person\n roles +goalkeeper/);
  });

  it('says what is not there', async () => {
    const none = await hearsay('show', 'abc-1');
    expect([none.code, none.err]).toEqual([1, "hearsay: nothing in 'hearsay.db' has the id 'abc-1'\n"]);
    const [id = ''] = await found('ball');
    const third = await hearsay('show', id.slice(0, 16), '--reading', '3');
    expect([third.code, third.err]).toEqual([1, expect.stringContaining('--reading a number from 1 to 1')]);
  });
});

describe('hearsay speakers', () => {
  const lines = async (...args: string[]): Promise<string[]> =>
    (await hearsay('speakers', ...args)).out.trimEnd().split('\n');

  it('lists who speaks, the mayor and the goalkeeper of one name apart', async () => {
    const all = await lines();
    expect(all.map((line) => line.replace(/^\s*\d+\s+\w{16}\s+/, '')).toSorted()).toEqual(
      ['Ana Roe', 'Odile Varga  goalkeeper', 'Odile Varga  mayor', 'Tom Hale'].map((name) =>
        expect.stringContaining(name),
      ),
    );
    expect(await lines('varga')).toHaveLength(2);
    expect((await hearsay('speakers', 'nobody')).out).toBe('No speakers found.\n');
    expect((await lines('-f', 'csv', 'hale')).at(-1)).toMatch(/^\w{16},person,Tom Hale,,,1$/);
  });

  it('proposes what is doubtful, does what it is told, and takes it back exactly', async () => {
    const proposals = await hearsay('speakers', 'proposals');
    const [, command = ''] = /(merge \w{16} \w{16})/.exec(proposals.out) ?? [];
    expect(proposals.out).toContain('another walk of life');
    const before = (await hearsay('export', '-', '-q')).out;
    const merged = await hearsay('speakers', ...command.split(' '), '--why', 'she plays on Sundays');
    const [, undo = ''] = /speakers undo (\S+)/.exec(merged.out) ?? [];
    expect(await lines('varga')).toHaveLength(1);
    expect(await found('speaker:varga')).toHaveLength(2);
    expect((await hearsay('speakers', 'proposals')).out).toBe('Nothing waits for a decision.\n');
    expect((await hearsay('speakers', 'proposals', '--decided')).out).toContain('she plays on Sundays');
    expect((await hearsay('speakers', 'undo', undo)).out).toBe('Taken back.\n');
    expect(await lines('varga')).toHaveLength(2);
    const after = (await hearsay('export', '-', '-q')).out;
    expect(after.split('\n').filter((line) => !line.includes('"type":"decision"'))).toEqual(
      before.split('\n').filter((line) => !line.includes('"type":"decision"')),
    );
  });

  it('keeps two apart, and never asks again', async () => {
    const [, ids = ''] = /merge (\w{16} \w{16})/.exec((await hearsay('speakers', 'proposals')).out) ?? [];
    expect((await hearsay('speakers', 'apart', ...ids.split(' '))).code).toBe(0);
    expect((await hearsay('speakers', 'proposals')).out).toBe('Nothing waits for a decision.\n');
  });

  it('gives names and splits', async () => {
    expect((await hearsay('speakers', 'alias', 'Tom Hale', 'Big Tom')).code).toBe(0);
    expect(await lines('big')).toHaveLength(1);
    expect((await hearsay('speakers', 'rename', 'Big Tom', 'Thomas Hale')).code).toBe(0);
    expect((await lines('hale')).join()).toContain('Thomas Hale');
    const [id = ''] = await found('ferry speaker:roe before:2024-12');
    expect((await hearsay('speakers', 'split', 'Ana Roe', id.slice(0, 16), '--name', 'Ana Roe of Osby')).code).toBe(0);
    expect(await lines('roe')).toHaveLength(2);
    expect(await found('speaker:"Ana Roe of Osby"')).toEqual([id]);
  });

  it('refuses who is nobody, and who is several', async () => {
    const nobody = await hearsay('speakers', 'merge', 'Nobody', 'Tom Hale');
    expect([nobody.code, nobody.err]).toEqual([1, expect.stringContaining("no speaker is called 'Nobody'")]);
    const several = await hearsay('speakers', 'alias', 'Odile Varga', 'Odi');
    expect([several.code, several.err]).toEqual([
      1,
      expect.stringMatching(/2 speakers are called 'Odile Varga'; give an id:\n {2}\w{16}/),
    ]);
    const same = await hearsay('speakers', 'merge', 'Tom Hale', 'Tom Hale');
    expect([same.code, same.err]).toEqual([2, expect.stringContaining('already')]);
    expect((await hearsay('speakers', 'undo', 'xyz')).code).toBe(1);
  });
});

describe('hearsay stats', () => {
  it('counts', async () => {
    expect((await hearsay('stats')).out).toMatch(/^documents +3$/m);
    expect(JSON.parse((await hearsay('stats', '-f', 'json')).out)).toMatchObject({
      backend: 'sqlite',
      documents: 3,
      statements: 5,
      from: '2024-11-28',
      until: '2025-01-10',
    });
  });
});

describe('hearsay export and import', () => {
  it('gives the same archive again, with gzip and without', async () => {
    const { out } = await hearsay('export', '-', '-q');
    expect((await hearsay('export', 'all.jsonl.gz')).err).toMatch(/^\d+ records written to all.jsonl.gz\n$/);
    expect(gunzipSync(readFileSync(place.path('all.jsonl.gz'))).toString()).toBe(out);
    const { code, err } = await hearsay('import', 'all.jsonl.gz', '-a', 'copy.db');
    expect([code, err]).toEqual([0, expect.stringContaining('added')]);
    expect((await hearsay('export', '-', '-q', '-a', 'copy.db')).out).toBe(out);
    expect((await hearsay('verify', '-a', 'copy.db')).code).toBe(0);
    const again = await place.hearsay(['import', '-', '-a', 'copy.db'], { input: out });
    expect([again.code, again.err]).toEqual([0, expect.not.stringContaining('added')]);
    expect((await hearsay('export', '-', '-q', '-a', 'copy.db')).out).toBe(out);
  });

  it('names broken lines, and the rest goes on', async () => {
    const lines = (await hearsay('export', '-', '-q')).out.trimEnd().split('\n');
    const at = lines.findIndex((line) => line.includes('Late goal') && line.includes('"type":"document"'));
    const other = lines.findIndex((line) => line.includes('"type":"reading"') && !lines[at + 1]?.includes(line));
    const broken = [...lines];
    broken[at] = (lines[at] as string).replace('Odile Varga, the goalkeeper', 'Odile Varga, the gatekeeper');
    broken[other] = (lines[other] as string).slice(0, -5);
    broken.push('', '{"type":"poem"}');
    place.put('broken.jsonl', broken.join('\n'));
    const { code, err } = await hearsay('import', 'broken.jsonl', '-a', 'copy.db');
    expect(code).toBe(1);
    expect(err).toContain(`hearsay: broken.jsonl, line ${at + 1}: has a digest that is not that of its text\n`);
    expect(err).toMatch(
      new RegExp(`line ${at + 2}: is a reading of the document \\w{16}, which did not come right before it`),
    );
    expect(err).toContain(`line ${other + 1}: is not JSON`);
    expect(err).toMatch(new RegExp(`line ${lines.length + 2}: is no record of an archive`));
    const store = await openStore(place.path('copy.db'), { readOnly: true });
    expect(await store.stats()).toMatchObject({ documents: 2 });
    await store.close();
  });

  it('says what is cut, and takes in what came before', async () => {
    await hearsay('export', 'all.jsonl.gz', '-q');
    const whole = readFileSync(place.path('all.jsonl.gz'));
    place.put('cut.jsonl.gz', whole.subarray(0, whole.length - 12));
    const { code, err } = await hearsay('import', 'cut.jsonl.gz', '-a', 'copy.db');
    expect([code, err]).toEqual([1, expect.stringContaining('the gzip data is cut or damaged')]);
    expect((await hearsay('import', 'gone.jsonl')).code).toBe(2);
  });

  it('does not replace a file unasked', async () => {
    place.put('there.jsonl', 'mine');
    expect(await hearsay('export', 'there.jsonl')).toMatchObject({
      code: 2,
      err: expect.stringContaining('exists already; use --force'),
    });
    expect(readFileSync(place.path('there.jsonl'), 'utf8')).toBe('mine');
    expect((await hearsay('export', 'there.jsonl', '--force')).code).toBe(0);
    expect(readdirSync(place.folder).filter((name) => name.includes('partial'))).toEqual([]);
  });
});

describe('hearsay forget', () => {
  it('lists, does nothing unasked, then removes and keeps out', async () => {
    const pattern = 'https://courier.example/*';
    const unasked = await hearsay('forget', pattern);
    expect(unasked).toMatchObject({ code: 2, out: expect.stringContaining('The evening ferry') });
    expect(unasked.err).toContain('say so with --yes');
    expect(await hearsay('forget', pattern, '--dry-run')).toMatchObject({ code: 0, err: '' });
    expect(await found('')).toHaveLength(5);
    await hearsay('export', 'before.jsonl', '-q');
    await hearsay('backup', 'before.db', '-q');

    const done = await hearsay('forget', pattern, '--yes', '--reason', 'court order 7');
    expect([done.code, done.out]).toEqual([0, expect.stringContaining('Forgot 2 documents.')]);
    expect(await found('')).toHaveLength(2);
    expect(readFileSync(place.path('hearsay.db')).includes('evening ferry')).toBe(false);

    const imported = await hearsay('import', 'before.jsonl');
    expect([imported.code, imported.err]).toEqual([0, expect.stringContaining('kept out because they were forgotten')]);
    expect(await found('')).toHaveLength(2);

    expect(await hearsay('restore', 'before.db')).toMatchObject({ code: 2, err: expect.stringContaining('--yes') });
    const restored = await hearsay('restore', 'before.db', '--yes');
    expect([restored.code, restored.err]).toEqual([0, expect.stringContaining('stay out')]);
    expect(await found('')).toHaveLength(2);
    expect((await hearsay('stats')).out).toMatch(/^forgotten +2$/m);
    expect((await hearsay('verify')).code).toBe(0);
    expect(readdirSync(place.folder).some((name) => name.startsWith('hearsay.db.replaced-'))).toBe(true);
  });

  it('takes an id or a whole address, whatever is in it, and says what is not there', async () => {
    const gone = await hearsay('forget', 'https://www.post.example/council?id=7', 'nothing', '--yes');
    expect([gone.code, gone.err]).toEqual([1, expect.stringContaining("named by 'nothing'")]);
    expect(gone.out).toContain('Forgot 1 document.');
    const [id = ''] = await found('ball');
    expect((await hearsay('forget', id.slice(0, 16), '--yes')).out).toContain('Forgot 1 document.');
    expect(await found('')).toHaveLength(2);
  });

  it.skipIf(!existsSync('/usr/bin/script'))('asks on a terminal', () => {
    const ask = (answer: string): string =>
      execFileSync(
        'script',
        ['-qec', `"${process.execPath}" "${command}" forget 'https://courier.example/*'`, '/dev/null'],
        { cwd: place.folder, input: `${answer}\n`, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] },
      );
    expect(() => ask('no')).toThrow(/Command failed/);
    expect(ask('yes')).toContain('Forgot 2 documents.');
  });
});

describe('hearsay backup and restore', () => {
  it('gives the archive back as it was, and refuses what is none', async () => {
    const before = (await hearsay('export', '-', '-q')).out;
    expect(await hearsay('backup', 'safe.db')).toMatchObject({ code: 0, err: 'The archive is backed up in safe.db\n' });
    expect((await hearsay('backup', 'safe.db')).code).toBe(2);
    expect((await hearsay('restore', 'safe.db', '-a', 'new.db', '-q')).code).toBe(0);
    expect((await hearsay('export', '-', '-q', '-a', 'new.db')).out).toBe(before);
    expect((await hearsay('restore', 'gone.db', '--yes')).code).toBe(1);
    expect((await hearsay('export', '-', '-q')).out).toBe(before);
  });
});

describe('hearsay verify', () => {
  it('finds what was changed behind its back', async () => {
    expect(await hearsay('verify')).toMatchObject({ code: 0, out: '', err: 'The archive is whole.\n' });
    const { default: Database } = await import('better-sqlite3');
    const database = new Database(place.path('hearsay.db'));
    database.exec('UPDATE documents SET statements = 7 WHERE number = 1');
    database.close();
    const { code, out, err } = await hearsay('verify');
    expect([code, out, err]).toEqual([
      1,
      expect.stringContaining('document '),
      expect.stringContaining('run it again with --repair'),
    ]);
    expect((await hearsay('verify', '--repair')).code).toBe(0);
    expect((await hearsay('verify', '-q')).code).toBe(0);
  });
});
