import { describe, expect, it } from 'vitest';
import { parse } from '../../core/query/parse.ts';
import type { Reading } from '../../core/statement.ts';
import type { OpenFresh } from '../conformance.ts';
import type { Correction, NewCorrection, Show } from '../corrections.ts';
import { documentId } from '../document-id.ts';
import type { Known } from '../documents.ts';
import type { Hit } from '../search.ts';
import type { Store } from '../store.ts';
import { rain } from './documents.ts';
import { article, AT, entityId, entry, later } from './entries.ts';
import { show, somebody } from './showing.ts';
import { findingsOf, recordsOf } from './upkeep.ts';

const id = documentId(rain.metadata.address, rain.digest);
const newer = { ...rain.engine, version: '9.9.9' };
const all = { limit: 100, cursor: null };

const correction = (more: Partial<NewCorrection> = {}): NewCorrection => ({
  ...{ documentId: id, statementId: 'statement-0', action: 'speaker', selector: null },
  ...{ value: somebody('Cleo Dunn'), undoes: null, by: 'mo', at: AT, ...more },
});

const undo = (undoes: string): NewCorrection => correction({ action: 'undo', value: null, undoes });

async function filled(open: OpenFresh): Promise<Store> {
  const store = await open();
  await store.add(entry(rain));
  return store;
}

const idsFor = async (store: Store, typed: string): Promise<string[]> => {
  const found = await store.search({ query: parse(typed), order: 'oldest', facets: [], ...all });
  return found.items.map(({ statement }) => statement.id);
};

const speakers = async (store: Store) =>
  (await store.entities({ name: '', order: 'name', ...all })).items.map(
    ({ name, statements }) => `${name} ${statements}`,
  );

export function correctionsSuite(open: OpenFresh): void {
  describe('corrections', () => {
    it('are additions, in order, and outlive another reading', async () => {
      const store = await filled(open);
      const first = await store.correct(correction(), show);
      const second = await store.correct(undo(first.id), show);
      expect(first).toEqual({ ...correction(), id: expect.any(String) });
      expect(second.id).not.toBe(first.id);
      await store.add(entry({ ...rain, engine: newer }));
      const list = await store.corrections({ limit: 1, cursor: null, documentId: id });
      expect(list.items).toEqual([first]);
      expect((await store.corrections({ limit: 1, cursor: list.next })).items).toEqual([second]);
      expect((await store.corrections({ limit: 1, cursor: null, documentId: 'other' })).items).toEqual([]);
    });

    it('are refused for what is not there', async () => {
      const store = await open();
      await expect(store.correct(correction(), show)).rejects.toMatchObject({ code: 'conflict' });
      await store.add(entry(rain));
      await expect(store.correct(undo('nothing'), show)).rejects.toMatchObject({ code: 'conflict' });
    });

    it('are asked for with all of them, oldest first, and the newest reading', async () => {
      const store = await filled(open);
      const asked: [readonly Correction[], Reading][] = [];
      const asking: Show = (corrections, reading) => {
        asked.push([corrections, reading]);
        return null;
      };
      const first = await store.correct(correction(), asking);
      const second = await store.correct(correction({ at: later(-5) }), asking);
      expect(asked).toEqual([
        [[first], rain],
        [[first, second], rain],
      ]);
    });

    it('are not kept where what is to be shown is not of the article', async () => {
      const store = await filled(open);
      const refuse = async (change: (shown: NonNullable<ReturnType<Show>>) => object, message: string) => {
        const wrong: Show = (corrections, reading) => {
          const shown = show(corrections, reading);
          return shown && { ...shown, ...change(shown) };
        };
        await expect(store.correct(correction(), wrong)).rejects.toThrow(message);
      };
      await refuse(({ statements: [first, ...rest] }) => {
        return { statements: [{ ...first, cue: [{ start: 0, end: 4, text: 'Snow' }] }, ...rest] };
      }, '[0, 4)');
      await refuse(() => ({ corrected: ['nothing'] }), "'nothing'");
      await refuse(({ statements }) => ({ statements: [...statements, statements[0]] }), 'same id');
      expect((await store.corrections(all)).items).toEqual([]);
      expect(await speakers(store)).toEqual(['Ana Silva 1', 'Ben Okafor 1']);
      expect(await findingsOf(store)).toEqual([]);
    });

    it('win: in search, facets, lists, speakers, statement and article; the reading stays as it is', async () => {
      const store = await filled(open);
      await store.correct(correction(), show);
      expect(await idsFor(store, 'speaker:cleo')).toEqual(['statement-0']);
      expect(await idsFor(store, 'speaker:silva')).toEqual([]);
      expect(await idsFor(store, `entity:${entityId('Cleo Dunn')}`)).toEqual(['statement-0']);
      const { facets } = await store.search({ query: parse(''), order: 'newest', facets: ['speaker'], ...all });
      expect(facets.speaker?.map(({ label, count }) => `${label} ${count}`)).toEqual(
        expect.arrayContaining(['Cleo Dunn 1', 'Ben Okafor 1']),
      );
      expect(await speakers(store)).toEqual(['Ben Okafor 1', 'Cleo Dunn 1']);
      expect(await store.statement(`${id}-statement-0`)).toMatchObject({
        entity: { id: entityId('Cleo Dunn'), name: 'Cleo Dunn' },
        statement: { speaker: { name: 'Cleo Dunn' } },
      });
      expect(await store.entity(entityId('Cleo Dunn'))).toMatchObject({ statements: 1, documents: 1 });
      const seen = await store.article(id);
      expect(seen?.reading.statements[0]?.speaker.name).toBe('Cleo Dunn');
      expect(seen?.speakers).toEqual({
        'statement-0': { id: entityId('Cleo Dunn'), name: 'Cleo Dunn' },
        'statement-2': { id: entityId('Ben Okafor'), name: 'Ben Okafor' },
      });
      expect(await store.reading(id)).toEqual(rain);
      expect(await store.article(id, 1)).toMatchObject({
        reading: rain,
        speakers: { 'statement-0': { name: 'Ana Silva' } },
      });
      expect(await findingsOf(store)).toEqual([]);
    });

    it('say that nobody known is speaking', async () => {
      const store = await filled(open);
      await store.correct(correction({ value: somebody(null) }), show);
      expect(await idsFor(store, 'status:unknown')).toEqual(['statement-0', 'statement-1']);
      expect(await store.statement(`${id}-statement-0`)).toMatchObject({ entity: null });
      expect(await speakers(store)).toEqual(['Ben Okafor 1']);
    });

    it('take statements out and add others', async () => {
      const store = await filled(open);
      await store.correct(correction({ action: 'not-a-quote', statementId: 'statement-1' }), show);
      await store.correct(correction({ action: 'missing', statementId: 'more', value: 'The harbour' }), show);
      expect(await idsFor(store, '')).toEqual(['statement-0', 'statement-2', 'more']);
      expect(await idsFor(store, 'content:harbour')).toEqual(['more']);
      expect(await idsFor(store, 'content:open')).toEqual([]);
      expect(await store.document(id)).toMatchObject({ statements: 3 });
      expect(await store.statement(`${id}-statement-1`)).toBeNull();
      expect(await store.statement(`${id}-more`)).toMatchObject({ statement: { content: [{ text: 'The harbour' }] } });
      expect(await findingsOf(store)).toEqual([]);
    });

    it('undone leave what was there before', async () => {
      const store = await filled(open);
      const before = [await store.article(id), await speakers(store), await store.search(everything)];
      const made = await store.correct(correction(), show);
      await store.correct(undo(made.id), show);
      expect([await store.article(id), await speakers(store), await store.search(everything)]).toEqual(before);
      expect(await findingsOf(store)).toEqual([]);
    });

    it('credit a quotation, which is then not listed as uncredited', async () => {
      const store = await open();
      const text = 'Rain, Ana Silva said. “Stay at home now.”';
      const quotation = { start: 22, end: 41, text: '“Stay at home now.”', seems: 'unknown' as const, decidedBy: 'x' };
      const added = await store.add(
        entry(article(text, [{ content: 'Rain', source: 'Ana Silva' }], {}, { unattributed: [quotation] })),
      );
      const about = { documentId: added.documentId, action: 'missing', statementId: 'more' } as const;
      await store.correct(correction({ ...about, value: '“Stay at home now.”' }), show);
      expect((await store.article(added.documentId))?.reading.unattributed).toEqual([]);
      expect((await store.reading(added.documentId))?.unattributed).toEqual([quotation]);
    });

    it('are put on a newer reading, which is asked about them', async () => {
      const store = await filled(open);
      const made = await store.correct(correction(), show);
      const reread = { ...rain, engine: newer, statements: rain.statements.slice(0, 2) };
      const seen: Known[] = [];
      const decide = (known: Known) => {
        seen.push(known);
        return { shown: show(known.corrections, reread) };
      };
      await store.add(entry(reread, { decide }));
      expect(seen[0]?.corrections).toEqual([made]);
      expect(await idsFor(store, 'speaker:cleo')).toEqual(['statement-0']);
      expect(await store.article(id)).toMatchObject({
        number: 2,
        readings: [
          { number: 1, engine: rain.engine, readAt: AT },
          { number: 2, engine: newer, readAt: AT },
        ],
        speakers: { 'statement-0': { name: 'Cleo Dunn' } },
      });
      expect(await store.statement(`${id}-statement-2`)).toMatchObject({ readingNumber: 1 });
      expect(await findingsOf(store)).toEqual([]);
    });

    it('stand against a split of speakers, and are merged like readings', async () => {
      const store = await filled(open);
      await store.correct(correction({ statementId: 'statement-1', value: somebody('Ana Silva') }), show);
      const [ana, cleo] = [entityId('Ana Silva'), entityId('Cleo Dunn')];
      const decision = { name: null, documentIds: [], why: null, by: 'mo', at: AT };
      await store.decide({ ...decision, action: 'split', from: ana, into: 'other', documentIds: [id] });
      expect((await store.article(id))?.speakers).toMatchObject({
        'statement-0': { id: 'other' },
        'statement-1': { id: ana },
      });
      await store.correct(correction({ statementId: 'statement-2' }), show);
      await store.decide({ ...decision, action: 'merge', from: cleo, into: ana });
      expect((await store.article(id))?.speakers['statement-2']).toEqual({ id: ana, name: 'Ana Silva' });
      expect(await store.entity(ana)).toMatchObject({ statements: 2 });
      expect(await findingsOf(store)).toEqual([]);
    });

    it('are exported with decisions about those whom they named, even if they were taken back, and come back as they were', async () => {
      const store = await filled(open);
      await store.add(entry({ ...rain, engine: newer }));
      const made = await store.correct(correction(), show);
      await store.correct(correction({ statementId: 'statement-1', value: somebody('Dan Eel') }), show);
      const decision = { name: null, documentIds: [], why: null, by: 'mo', at: AT };
      await store.decide({ ...decision, action: 'merge', from: entityId('Cleo Dunn'), into: entityId('Ben Okafor') });
      await store.correct(undo(made.id), show);
      expect(await store.entity(entityId('Cleo Dunn'))).toMatchObject({ mergedInto: entityId('Ben Okafor') });
      const records = await recordsOf(store);
      const copy = await open();
      expect(await copy.putRecords(records, show)).not.toContain('forgotten');
      expect(await recordsOf(copy)).toEqual(records);
      expect(await copy.article(id)).toEqual(await store.article(id));
      expect(await copy.search(everything)).toEqual(await store.search(everything));
      expect(await copy.entity(entityId('Cleo Dunn'))).toEqual(await store.entity(entityId('Cleo Dunn')));
      expect(await findingsOf(copy)).toEqual([]);
      expect(new Set(await copy.putRecords(records, show))).toEqual(new Set(['known']));
    });

    it('of two archives are all put on the document, and on the newer reading of one of them', async () => {
      const [store, other] = [await filled(open), await filled(open)];
      await store.correct(correction(), show);
      await other.add(entry({ ...rain, engine: newer }));
      await other.correct(correction({ statementId: 'statement-2', action: 'not-a-quote', by: 'li' }), show);
      await store.putRecords(await recordsOf(other), show);
      expect((await store.corrections(all)).items).toHaveLength(2);
      expect(await store.article(id)).toMatchObject({ number: 2 });
      expect(await idsFor(store, '')).toEqual(['statement-0', 'statement-1']);
      expect(await idsFor(store, 'speaker:cleo')).toEqual(['statement-0']);
      expect(await findingsOf(store)).toEqual([]);
    });

    it('go with the article that is forgotten, and so does whom only they named', async () => {
      const store = await filled(open);
      await store.correct(correction(), show);
      await store.forget([id], 'asked to', AT);
      expect(await store.entity(entityId('Cleo Dunn'))).toBeNull();
      expect((await store.corrections(all)).items).toEqual([]);
      expect(JSON.stringify(await recordsOf(store))).not.toContain('Cleo');
      expect(await findingsOf(store)).toEqual([]);
    });
  });

  describe('what is doubtful', () => {
    const doubted = article('One, two, three, four, Ana Silva said.', [
      { content: 'One', source: 'Ana Silva', speaker: { probability: 0.8 } },
      { content: 'two', source: 'Ana Silva', speaker: { probability: 0.3 } },
      { content: 'three', speaker: { candidates: [{ name: 'Ana Silva', probability: 0.5 }] } },
      { content: 'four', kind: 'demand' },
    ]);

    async function doubtful(store: Store, typed = '', limit = 1): Promise<Hit[]> {
      const hits: Hit[] = [];
      for (let cursor: string | null = null; ; ) {
        const page = await store.doubtful({ query: parse(typed), limit, cursor });
        hits.push(...page.items);
        cursor = page.next;
        if (cursor === null) return hits;
      }
    }

    const wordsOf = (hits: readonly Hit[]) => hits.map(({ statement }) => statement.content[0]?.text);

    it('comes least sure first, page by page, of what a query finds', async () => {
      const store = await open();
      await store.add(entry(doubted));
      expect(wordsOf(await doubtful(store))).toEqual(['three', 'two', 'One', 'four']);
      expect(wordsOf(await doubtful(store, 'speaker:ana'))).toEqual(['two', 'One']);
      const [hit] = await doubtful(store, 'content:four kind:demand');
      expect(hit?.highlights).toHaveLength(1);
      expect(hit?.context.text).toBe(doubted.text);
    });

    it('is not what people looked at, until they take it back', async () => {
      const store = await open();
      const { documentId } = await store.add(entry(doubted));
      const right = correction({ documentId, statementId: 'statement-1', action: 'right', value: null });
      const made = await store.correct(right, show);
      expect(wordsOf(await doubtful(store))).toEqual(['three', 'One', 'four']);
      await store.correct({ ...right, action: 'undo', undoes: made.id }, show);
      expect(wordsOf(await doubtful(store))).toEqual(['three', 'two', 'One', 'four']);
    });

    it('is walked through once, whatever is corrected meanwhile', async () => {
      const store = await open();
      const words = ['one', 'two', 'three', 'four', 'five', 'six'];
      const reading = article(
        words.join(' '),
        words.map((content) => ({ content })),
      );
      const { documentId } = await store.add(entry(reading));
      const shown: (string | undefined)[] = [];
      for (let cursor: string | null = null; ; ) {
        const page = await store.doubtful({ query: { type: 'all' }, limit: 2, cursor });
        shown.push(...wordsOf(page.items));
        const [first, second] = page.items;
        const about = (hit: Hit | undefined, action: NewCorrection['action']) =>
          correction({ documentId, statementId: hit?.statement.id ?? null, action, value: somebody('Ana Silva') });
        await store.correct(about(first, 'not-a-quote'), show);
        await store.correct(about(second, 'speaker'), show);
        cursor = page.next;
        if (cursor === null) break;
      }
      expect(shown).toEqual(words);
      expect(await doubtful(store)).toEqual([]);
    });

    it('has no cursor of another list', async () => {
      const store = await open();
      await expect(store.doubtful({ query: { type: 'all' }, limit: 1, cursor: 'x' })).rejects.toThrow('no cursor');
    });
  });

  describe('outlets', () => {
    const of = (text: string, outlet: string | null, address: string | null, contents = 1) =>
      article(
        `${text} one two three`,
        ['one', 'two', 'three'].slice(0, contents).map((content) => ({ content })),
        { outlet, address },
      );

    async function shelf(): Promise<Store> {
      const store = await open();
      await store.addAll(
        [
          of('a', 'The Quay', 'https://www.quay.example/a'),
          of('b', 'The Quay', 'https://quay.example/b'),
          of('c', 'Morning Line', 'https://line.example/c', 3),
          of('d', null, 'https://blog.example/d', 1),
          of('e', null, null, 3),
        ].map((reading) => entry(reading)),
      );
      return store;
    }

    it('are those that articles name, else their hosts; most statements first', async () => {
      const store = await shelf();
      expect(await store.outlets({ name: '', ...all })).toEqual({
        items: [
          { name: 'Morning Line', documents: 1, statements: 3 },
          { name: 'The Quay', documents: 2, statements: 2 },
          { name: 'blog.example', documents: 1, statements: 1 },
        ],
        next: null,
      });
    });

    it.each([
      ['quay', ['The Quay']],
      ['the q', ['The Quay']],
      ['quay.ex', ['The Quay']],
      ['example', ['Morning Line', 'The Quay', 'blog.example']],
      ['q the', []],
      ['line quay', []],
    ])('are found by %s', async (name, expected) => {
      const { items } = await (await shelf()).outlets({ name, ...all });
      expect(items.map((one) => one.name)).toEqual(expected);
    });

    it('are listed page by page, also while more comes', async () => {
      const store = await shelf();
      const first = await store.outlets({ name: '', limit: 1, cursor: null });
      await store.add(entry(of('f', 'The Quay', null, 3)));
      const second = await store.outlets({ name: '', limit: 2, cursor: first.next });
      expect([...first.items, ...second.items].map(({ name }) => name)).toEqual([
        ...['Morning Line', 'The Quay', 'blog.example'],
      ]);
      expect(second.next).toBeNull();
      await expect(store.outlets({ name: '', limit: 0, cursor: null })).rejects.toThrow('1 to 1,000');
    });
  });
}

const everything = { query: parse(''), order: 'newest', facets: ['speaker', 'status'], ...all } as const;
