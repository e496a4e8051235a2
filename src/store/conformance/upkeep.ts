import { describe, expect, it } from 'vitest';
import { parse } from '../../core/query/parse.ts';
import type { OpenFresh } from '../conformance.ts';
import { sha256 } from '../document-id.ts';
import type { ArchiveRecord } from '../records.ts';
import type { Store } from '../store.ts';
import { rain } from './documents.ts';
import { article, AT, entityId, entry, journalEntry, later } from './entries.ts';

const other = article('Snow is coming, Ana Silva said.', [{ content: 'Snow is coming', source: 'Ana Silva' }], {
  ...{ title: 'Snow', address: 'https://other.example/snow', published: '2025-01-01' },
});

export async function recordsOf(store: Store): Promise<ArchiveRecord[]> {
  const all: ArchiveRecord[] = [];
  for await (const record of store.records()) all.push(record);
  return all;
}

/** What `verify` finds, but for progress. */
export async function findingsOf(store: Store, repair = false) {
  const all = [];
  for await (const finding of store.verify({ repair })) if (finding.rule !== 'progress') all.push(finding);
  return all;
}

async function filled(open: OpenFresh): Promise<{ store: Store; ids: [string, string] }> {
  const store = await open();
  const added = await store.addAll([
    entry(rain, { bands: [7, 8] }),
    entry(other, { journal: { key: 'https://other.example/snow' } }),
  ]);
  return { store, ids: added.map(({ documentId }) => documentId) as [string, string] };
}

const found = async (store: Store, typed: string): Promise<number> =>
  (await store.search({ query: parse(typed), order: 'newest', facets: [], limit: 9, cursor: null })).total;

export function upkeepSuite(open: OpenFresh): void {
  describe('forgetting', () => {
    it('removes a document with all that hangs on it, and leaves digests', async () => {
      const { store, ids } = await filled(open);
      const selector = { exact: 'Rain', prefix: '', suffix: '', sole: true, start: 0, end: 4 };
      await store.correct({
        ...{ documentId: ids[0], statementId: 'statement-0', action: 'right', selector, value: null },
        ...{ undoes: null, by: 'mo', at: AT },
      });
      const stones = await store.forget([ids[0], 'nothing'], 'asked to', later(9));
      const address = sha256('https://www.quay.example/rain');
      expect(stones).toEqual([{ digest: rain.digest, address, reason: 'asked to', at: later(9) }]);
      expect(await store.document(ids[0])).toBeNull();
      expect(await store.reading(ids[0])).toBeNull();
      expect(await store.statement(`${ids[0]}-statement-0`)).toBeNull();
      expect(await found(store, 'rain OR title:rain OR article:harbour OR speaker:okafor')).toBe(0);
      expect(await found(store, '')).toBe(1);
      expect((await store.corrections({ limit: 9, cursor: null })).items).toEqual([]);
      expect(await store.journaled('/news/a.txt')).toBeNull();
      expect(await store.entity(entityId('Ben Okafor'))).toBeNull();
      expect(await store.entity(entityId('Ana Silva'))).toMatchObject({ statements: 1, documents: 1 });
      expect(JSON.stringify(await recordsOf(store))).not.toMatch(/Okafor|harbour|quay/i);
      expect(await store.stats()).toMatchObject({
        documents: 1,
        readings: 1,
        statements: 1,
        entities: 1,
        tombstones: 1,
      });
      expect(await findingsOf(store)).toEqual([]);
    });

    it('keeps the article out: by its text, and by its address whatever it says', async () => {
      const { store, ids } = await filled(open);
      await store.forget([ids[0]], 'asked to', AT);
      expect(await store.add(entry(rain, { at: later(1) }))).toMatchObject({ outcome: 'forgotten' });
      expect(await store.journaled('/news/a.txt')).toMatchObject({ outcome: 'forgotten', documentId: null });
      const elsewhere = { ...rain, metadata: { ...rain.metadata, address: null } };
      expect(await store.add(entry(elsewhere))).toMatchObject({ outcome: 'forgotten' });
      const changed = article('Another text.', [], { address: rain.metadata.address });
      expect(await store.add(entry(changed))).toMatchObject({ outcome: 'forgotten' });
      const key = { address: null, digest: rain.digest, engine: rain.engine };
      expect(await store.standingOf(key)).toBe('forgotten');
      expect((await store.stats()).documents).toBe(1);
    });

    it('keeps it out of an import, and an import that brings its tombstone removes it', async () => {
      const { store, ids } = await filled(open);
      const before = await recordsOf(store);
      await store.forget([ids[0]], 'asked to', AT);
      const after = await recordsOf(store);
      const outcomes = await store.putRecords(before);
      expect(outcomes).toContain('forgotten');
      expect(outcomes).not.toContain('added');
      expect(await recordsOf(store)).toEqual(after);
      const { store: restored } = await filled(open);
      await restored.putRecords(after);
      expect(await recordsOf(restored)).toEqual(after);
      expect(await findingsOf(restored)).toEqual([]);
    });

    it('lets the versions of what is gone be versions of the first that stays', async () => {
      const store = await open();
      const ids: string[] = [];
      for (const number of [1, 2, 3]) {
        const decide = () => ({ versionOf: ids[0] ?? null });
        ids.push((await store.add(entry(article(`Version ${number}.`, []), { decide }))).documentId);
      }
      await store.forget([ids[0] ?? ''], 'asked to', AT);
      expect((await store.document(ids[1] ?? ''))?.versionOf).toBe(ids[1]);
      expect((await store.document(ids[2] ?? ''))?.versionOf).toBe(ids[1]);
    });

    it('takes decisions about speakers who are gone with them, and names that only it gave', async () => {
      const { store, ids } = await filled(open);
      const decision = { name: null, documentIds: [], why: null, by: 'mo', at: AT };
      const [ana, ben] = [entityId('Ana Silva'), entityId('Ben Okafor')];
      await store.decide({ ...decision, action: 'merge', from: ana, into: ben });
      expect(await store.entity(ana)).toMatchObject({ mergedInto: ben });
      await store.forget([ids[0]], 'asked to', AT);
      expect(await store.entity(ben)).toBeNull();
      expect(await store.entity(ana)).toMatchObject({ mergedInto: null, aliases: [], statements: 1 });
      expect((await store.decisions({ limit: 9, cursor: null })).items).toEqual([]);
      expect(await findingsOf(store)).toEqual([]);
    });

    it('of an older reading too', async () => {
      const { store, ids } = await filled(open);
      await store.add(entry({ ...rain, engine: { ...rain.engine, version: '2' }, statements: [] }));
      expect(await store.entity(entityId('Ben Okafor'))).toMatchObject({ statements: 0 });
      await store.forget([ids[0]], 'asked to', AT);
      expect(await store.entity(entityId('Ben Okafor'))).toBeNull();
      expect(await findingsOf(store)).toEqual([]);
    });
  });

  describe('export and import', () => {
    it('gives an archive that is the same', async () => {
      const { store, ids } = await filled(open);
      await store.add(entry({ ...rain, engine: { ...rain.engine, version: '2' } }));
      const split = {
        action: 'split' as const,
        from: entityId('Ana Silva'),
        into: 'x',
        name: 'Ana S.',
        documentIds: [ids[1]],
      };
      const made = await store.decide({ ...split, why: null, by: 'mo', at: AT });
      await store.decide({
        ...split,
        action: 'rename',
        from: null,
        name: 'Ana the other',
        documentIds: [],
        why: null,
        by: 'mo',
        at: AT,
      });
      await store.undo(made.id, 'mo', later(1));
      await store.journal(journalEntry({ outcome: 'failed', rule: 'fetch/gone', reason: 'It is gone.' }));
      const records = await recordsOf(store);
      expect(new Set(records.map(({ type }) => type))).toEqual(
        new Set(['archive', 'document', 'reading', 'entity', 'decision', 'journal']),
      );
      const copy = await open();
      // One by one: where a batch ends makes no difference.
      for (const record of records) await copy.putRecords([record]);
      expect(await recordsOf(copy)).toEqual(records);
      expect(await copy.entity(entityId('Ana Silva'))).toEqual(await store.entity(entityId('Ana Silva')));
      const { archiveBytes: _a, ...stats } = await copy.stats();
      const { archiveBytes: _b, ...expected } = await store.stats();
      expect(stats).toEqual(expected);
      expect(await findingsOf(copy)).toEqual([]);
      expect(new Set(await copy.putRecords(records))).toEqual(new Set(['known']));
      expect(await recordsOf(copy)).toEqual(records);
    });

    it('is of the archive as it was when it began', async () => {
      const { store } = await filled(open);
      const expected = await recordsOf(store);
      const records = store.records()[Symbol.asyncIterator]();
      const all = [(await records.next()).value as ArchiveRecord];
      await store.add(entry(article('Wind is coming.', [])));
      for (let next = await records.next(); !next.done; next = await records.next()) all.push(next.value);
      expect(all).toEqual(expected);
    });

    it('refuses records that contradict themselves, and takes nothing of them', async () => {
      const { store } = await filled(open);
      const records = await recordsOf(store);
      const copy = await open();
      const wrong = records.map((record) => (record.type === 'document' ? { ...record, text: 'Else.' } : record));
      await expect(copy.putRecords(wrong)).rejects.toThrow('digest');
      const renamed = records.map((record) => (record.type === 'document' ? { ...record, id: 'else' } : record));
      await expect(copy.putRecords(renamed)).rejects.toThrow("'else'");
      const foreign = { type: 'archive', schema: 'else/1' } as unknown as ArchiveRecord;
      await expect(copy.putRecords([...records, foreign])).rejects.toThrow('else/1');
      expect((await copy.stats()).documents).toBe(0);
    });
  });

  describe('verifying', () => {
    it('finds nothing wrong with an archive that is whole, and says how far it is', async () => {
      const { store } = await filled(open);
      const findings = [];
      for await (const finding of store.verify({ repair: true })) findings.push(finding);
      expect(findings.at(-1)).toMatchObject({ rule: 'progress', done: 2, total: 2 });
      expect(findings.every(({ rule }) => rule === 'progress')).toBe(true);
    });

    it('stops where it is told to', async () => {
      const { store } = await filled(open);
      const signal = AbortSignal.abort(new Error('enough'));
      const run = async () => {
        for await (const _ of store.verify({ repair: false, signal })) expect.unreachable();
      };
      await expect(run()).rejects.toThrow('enough');
    });
  });

  describe('counts', () => {
    it('are those of the archive', async () => {
      const { store } = await filled(open);
      const bytes = Buffer.byteLength(rain.text) + Buffer.byteLength(other.text);
      expect(await store.stats()).toMatchObject({
        ...{ documents: 2, readings: 2, statements: 4, entities: 2, outlets: 1, tombstones: 0, corrections: 0 },
        ...{ textBytes: bytes, from: '2025-01-01', until: '2025-03-04' },
      });
      expect((await store.stats()).archiveBytes).toBeGreaterThan(bytes);
    });
  });
}
