import { describe, expect, it } from 'vitest';
import { keysSought } from '../../core/names/keys.ts';
import { documentId } from '../document-id.ts';
import type { Known } from '../documents.ts';
import type { OpenFresh } from '../conformance.ts';
import { article, AT, entityId, entry, journalEntry, later } from './entries.ts';

export const rain = article(
  'Rain is coming, Ana Silva said.\n\nThe harbour said it would stay open. “We are ready,” Ben Okafor said.',
  [
    { content: 'Rain is coming', cue: 'said', source: 'Ana Silva', kind: 'prediction', standing: 'said' },
    { content: 'it would stay open', source: 'The harbour', form: 'indirect' },
    { content: '“We are ready,”', source: 'Ben Okafor', speaker: { affiliation: 'harbour master' } },
  ],
  { title: 'Rain', published: '2025-03-04T10:00:00Z', outlet: 'The Quay', address: 'https://www.quay.example/rain' },
);

const id = documentId(rain.metadata.address, rain.digest);
const newer = { ...rain.engine, version: '9.9.9' };

export function documentsSuite(open: OpenFresh): void {
  describe('documents and readings', () => {
    it('keeps a document and its reading as they were', async () => {
      const store = await open();
      expect(await store.add(entry(rain))).toEqual({ outcome: 'stored', documentId: id });
      expect(await store.reading(id)).toEqual(rain);
      expect(await store.document(id)).toEqual({
        ...{ id, address: 'https://www.quay.example/rain', digest: rain.digest, metadata: rain.metadata },
        ...{ host: 'quay.example', addedAt: AT, versionOf: id, statements: 3, readings: 1, text: rain.text },
      });
      expect(await store.reading(id, 2)).toBeNull();
      expect(await store.document('nosuchdocument')).toBeNull();
      expect(await store.reading('nosuchdocument')).toBeNull();
    });

    it('keeps texts that have no UTF-8, and empty ones', async () => {
      const store = await open();
      for (const text of ['half \ud83d of a pair \u0000 and nothing', '']) {
        const reading = article(text, []);
        const { documentId } = await store.add(entry(reading));
        expect(await store.reading(documentId)).toEqual(reading);
      }
    });

    it('never holds the same article twice, and journals what became of it', async () => {
      const store = await open();
      await store.add(entry(rain));
      const again = await store.add(entry(rain, { journal: { key: '/news/b.txt' }, at: later(1) }));
      expect(again).toEqual({ outcome: 'known', documentId: id });
      expect((await store.stats()).documents).toBe(1);
      expect(await store.journaled('/news/b.txt')).toMatchObject({ outcome: 'known', documentId: id });
      expect(await store.journaled('/news/a.txt')).toMatchObject({ outcome: 'stored', documentId: id });
    });

    it('takes the same text at another address for another document', async () => {
      const store = await open();
      await store.add(entry(rain));
      const elsewhere = { ...rain, metadata: { ...rain.metadata, address: 'https://copy.example/' } };
      expect((await store.add(entry(elsewhere))).outcome).toBe('stored');
      expect((await store.stats()).documents).toBe(2);
    });

    it('keeps the reading of a newer engine beside the old one', async () => {
      const store = await open();
      await store.add(entry(rain));
      const reread = { ...rain, engine: newer, statements: rain.statements.slice(1) };
      expect((await store.add(entry(reread))).outcome).toBe('reread');
      expect(await store.reading(id)).toEqual(reread);
      expect(await store.reading(id, 1)).toEqual(rain);
      expect(await store.document(id)).toMatchObject({ readings: 2, statements: 2 });
      expect((await store.add(entry(rain))).outcome).toBe('known');
    });

    it('shows the metadata of the newest reading', async () => {
      const store = await open();
      await store.add(entry(rain));
      const metadata = { ...rain.metadata, title: 'Rain, corrected' };
      await store.add(entry({ ...rain, engine: newer, metadata }));
      expect((await store.document(id))?.metadata).toEqual(metadata);
      expect((await store.reading(id, 1))?.metadata).toEqual(rain.metadata);
    });

    it('says what would become of a text', async () => {
      const store = await open();
      const key = { address: rain.metadata.address, digest: rain.digest, engine: rain.engine };
      expect(await store.standingOf(key)).toBe('new');
      await store.add(entry(rain));
      expect(await store.standingOf(key)).toBe('known');
      expect(await store.standingOf({ ...key, engine: newer })).toBe('older_engine');
      expect(await store.standingOf({ ...key, address: null })).toBe('new');
    });

    it('finds a statement by its id, in the newest reading that has it', async () => {
      const store = await open();
      await store.add(entry(rain));
      await store.add(entry({ ...rain, engine: newer, statements: rain.statements.slice(1) }));
      const found = await store.statement(`${id}-statement-2`);
      expect(found).toMatchObject({
        ...{ id: `${id}-statement-2`, readingNumber: 2, engine: newer, statement: rain.statements[2] },
        entity: { id: entityId('Ben Okafor'), name: 'Ben Okafor' },
        context: { text: rain.text.split('\n\n')[1] },
      });
      expect(found?.document.id).toBe(id);
      expect(await store.statement(`${id}-statement-0`)).toMatchObject({ readingNumber: 1, engine: rain.engine });
      expect(await store.statement(`${id}-statement-1`)).toMatchObject({ entity: null });
      expect(await store.statement(`${id}-nothing`)).toBeNull();
      expect(await store.statement('nothing')).toBeNull();
    });

    it('refuses a reading that is not one of its text, and stores nothing', async () => {
      const store = await open();
      await expect(store.add(entry({ ...rain, digest: '0'.repeat(64) }))).rejects.toThrow('digest');
      const [first, ...rest] = rain.statements;
      const wrong = { ...(first as (typeof rest)[number]), cue: [{ start: 0, end: 4, text: 'Snow' }] };
      await expect(store.add(entry({ ...rain, statements: [wrong, ...rest] }))).rejects.toThrow('[0, 4)');
      await expect(store.add(entry(rain, { at: 'yesterday' }))).rejects.toThrow('yesterday');
      const speakers = [{ statementId: 'x', entityId: 'y', kind: 'person' as const, name: 'Z', roles: [] }];
      await expect(store.add(entry(rain, { decide: () => ({ speakers }) }))).rejects.toThrow("'x'");
      await expect(store.add(entry(rain, { decide: () => ({ versionOf: 'none' }) }))).rejects.toThrow("'none'");
      expect(await store.stats()).toMatchObject({ documents: 0, readings: 0, statements: 0, entities: 0 });
      expect((await store.journalEntries({ limit: 10, cursor: null })).items).toEqual([]);
    });

    it('adds several all or nothing', async () => {
      const store = await open();
      const other = article('Snow is coming, Ana Silva said.', [{ content: 'Snow is coming', source: 'Ana Silva' }]);
      const refused = entry(other, { decide: () => ({ versionOf: 'none' }) });
      await expect(store.addAll([entry(rain), refused])).rejects.toThrow("'none'");
      expect((await store.stats()).documents).toBe(0);
      const added = await store.addAll([entry(rain), entry(other), entry(rain)]);
      expect(added.map(({ outcome }) => outcome)).toEqual(['stored', 'stored', 'known']);
      expect(await store.addAll([])).toEqual([]);
    });

    it('asks with what it knows: entities by the keys of their names, near-duplicates by bands', async () => {
      const store = await open();
      await store.add(entry(rain, { bands: [1, 2, 3, 4, 4_000_000_000] }));
      const text = 'Okafor said it again.';
      const reading = article(text, [{ content: 'it again', source: 'Okafor', speaker: { name: 'Okafor' } }]);
      const seen: Known[] = [];
      const decide = (known: Known) => {
        seen.push(known);
        return { versionOf: known.alike[0]?.versionOf ?? null };
      };
      const names = [...keysSought('Okafor', 'person'), 'person/whole nobody'];
      const added = await store.add(entry(reading, { names, bands: [9, 4, 4_000_000_000], decide }));
      expect(added.outcome).toBe('version');
      expect(seen).toHaveLength(1);
      expect(seen[0]?.alike).toEqual([{ id, versionOf: id, text: rain.text }]);
      expect(seen[0]?.entities).toEqual([
        {
          ...{ id: entityId('Ben Okafor'), kind: 'person', name: 'Ben Okafor', aliases: [], roles: ['harbour master'] },
          ...{ company: expect.any(Array), documents: 1, from: '2025-03-04', until: '2025-03-04' },
        },
      ]);
      const company = seen[0]?.entities[0]?.company.map(({ name }) => name);
      expect(company).toContain('ana silva');
      expect(company).not.toContain('ben okafor');
      expect(await store.document(added.documentId)).toMatchObject({ versionOf: id });
    });

    it('links a version of a version to the first of them', async () => {
      const store = await open();
      const ids: string[] = [];
      for (const number of [1, 2, 3]) {
        const reading = article(`Version ${number} of this.`, []);
        const decide = () => ({ versionOf: ids.at(-1) ?? null });
        ids.push((await store.add(entry(reading, { decide }))).documentId);
      }
      for (const one of ids) expect((await store.document(one))?.versionOf).toBe(ids[0]);
    });
  });

  describe('journal', () => {
    const page = { limit: 2, cursor: null };

    it('counts the tries of a key and shows the last', async () => {
      const store = await open();
      await store.journal(journalEntry({ outcome: 'failed', rule: 'fetch/gone', reason: 'It is gone.' }));
      await store.journal(journalEntry({ outcome: 'empty', at: later(5), stamp: null, run: 'run-2' }));
      const { id: number, ...last } = (await store.journaled('/news/a.txt')) ?? { id: 0 };
      expect(number).toBeGreaterThan(0);
      expect(last).toEqual({
        ...journalEntry({ outcome: 'empty', at: later(5), stamp: null, run: 'run-2' }),
        attempts: 2,
      });
      expect(await store.journaled('/news/nothing.txt')).toBeNull();
    });

    it('keeps what a list said of a page that came to nothing, but of nothing that was forgotten', async () => {
      const store = await open();
      const address = 'https://news.example/rain';
      const claims = { title: 'Rain \u0000 \ud800', authors: ['Ana Silva'], published: '2024-11-28' };
      const failed = { outcome: 'failed', rule: 'fetch/gone', reason: 'It is gone.', claims } as const;
      await store.journal(journalEntry({ key: address, ...failed }));
      await store.journal(journalEntry({ key: 'https://short.example/1', ...failed }));
      expect(await store.journaled(address)).toMatchObject({ claims });
      expect((await store.journalEntries(page)).items).toMatchObject([{ claims }, { claims }]);
      const reading = { ...rain, metadata: { ...rain.metadata, address } };
      const journal = { key: 'https://short.example/1' };
      const { documentId } = await store.add(entry(reading, { journal, at: later(1) }));
      expect(await store.journaled(journal.key)).not.toHaveProperty('claims');
      await store.forget([documentId], 'asked to', later(2));
      await store.journal(journalEntry({ key: address, ...failed, at: later(3) }));
      const { items } = await store.journalEntries({ limit: 9, cursor: null });
      expect(items.map(({ key, claims }) => [key, claims])).toEqual([
        [address, undefined],
        [journal.key, undefined],
      ]);
    });

    it('lists newest first, page by page, also while more comes', async () => {
      const store = await open();
      for (const number of [1, 2, 3, 4, 5]) await store.journal(journalEntry({ key: `/${number}` }));
      const first = await store.journalEntries(page);
      expect(first.items.map(({ key }) => key)).toEqual(['/5', '/4']);
      await store.journal(journalEntry({ key: '/6' }));
      const second = await store.journalEntries({ ...page, cursor: first.next });
      expect(second.items.map(({ key }) => key)).toEqual(['/3', '/2']);
      const third = await store.journalEntries({ ...page, cursor: second.next });
      expect(third.items.map(({ key }) => key)).toEqual(['/1']);
      expect(third.next).toBeNull();
    });

    it('is filtered by outcome, run, part of the key, and to the last of each key', async () => {
      const store = await open();
      await store.journal(journalEntry({ key: '/a%', outcome: 'failed', run: 'one' }));
      await store.journal(journalEntry({ key: '/a%', outcome: 'stored', run: 'two' }));
      await store.journal(journalEntry({ key: '/b', outcome: 'failed', run: 'two' }));
      const keys = async (query: object) =>
        (await store.journalEntries({ limit: 10, cursor: null, ...query })).items.map(
          ({ key, run }) => `${key} ${run}`,
        );
      expect(await keys({ outcomes: ['failed'] })).toEqual(['/b two', '/a% one']);
      expect(await keys({ outcomes: ['failed'], latest: true })).toEqual(['/b two']);
      expect(await keys({ run: 'two' })).toEqual(['/b two', '/a% two']);
      expect(await keys({ key: '%' })).toEqual(['/a% two', '/a% one']);
      expect(await keys({ outcomes: [] })).toEqual([]);
    });

    it('refuses a limit or a cursor that is none', async () => {
      const store = await open();
      await expect(store.journalEntries({ limit: 0, cursor: null })).rejects.toThrow('1 to 1,000');
      await expect(store.journalEntries({ limit: 10, cursor: 'x' })).rejects.toThrow('no cursor');
    });
  });

  describe('polls', () => {
    const poll = (address: string, nextAt: string) => ({
      ...{ address, etag: '"x"', lastModified: null, nextAt, interval: 60_000, least: 30_000, failures: 0 },
      ...{ lastAt: null, lastReason: null },
    });

    it('are kept, replaced, listed as they are due, and removed', async () => {
      const store = await open();
      await store.savePoll(poll('https://a.example/', later(10)));
      await store.savePoll(poll('https://b.example/', later(5)));
      await store.savePoll(poll('https://a.example/', later(1)));
      expect(await store.polls(null)).toEqual([
        poll('https://a.example/', later(1)),
        poll('https://b.example/', later(5)),
      ]);
      expect(await store.polls(later(5))).toEqual([poll('https://a.example/', later(1))]);
      expect(await store.removePoll('https://a.example/')).toBe(true);
      expect(await store.removePoll('https://a.example/')).toBe(false);
      expect(await store.polls(null)).toHaveLength(1);
    });
  });
}
