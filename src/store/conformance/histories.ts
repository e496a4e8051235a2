import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../core/statement.ts';
import type { OpenFresh } from '../conformance.ts';
import type { Correction, NewCorrection } from '../corrections.ts';
import type { EntityAction } from '../entities.ts';
import { type Store, StoreError } from '../store.ts';
import { article, entityId, entry, journalEntry, later } from './entries.ts';
import { show, somebody } from './showing.ts';
import { findingsOf, recordsOf } from './upkeep.ts';

const NAMES = ['Ana Silva', 'Anna Silva', 'Ben Okafor', 'Harbour Board'];

/** Few documents and few people, so that things happen to the same ones. */
const documents: readonly Reading[] = Array.from({ length: 6 }, (_, at) => {
  const [first, second] = [NAMES[at % 4] as string, NAMES[(at + 1) % 4] as string];
  return article(
    `Rain number ${at}, ${first} said. Sun, ${second} said.`,
    [
      { content: `Rain number ${at}`, source: first, speaker: { affiliation: at % 2 ? 'mayor' : null } },
      { content: 'Sun', source: second },
    ],
    {
      ...{ title: `Title ${at}`, outlet: at % 3 ? 'Quay' : null, published: at % 2 ? `2024-0${at + 1}-01` : null },
      address: at < 3 ? `https://x.example/${at}` : null,
    },
  );
});

const number = fc.nat({ max: documents.length - 1 });
const name = fc.constantFrom(...NAMES, 'x');

/** The id of a speaker; `x` is whom splits make. */
const speaker = (name: string): string => (name === 'x' ? name : entityId(name));

const steps = {
  add: fc.record({ does: fc.constant('add' as const), number, version: fc.nat({ max: 2 }), propose: fc.boolean() }),
  decide: fc.record({
    does: fc.constant('decide' as const),
    action: fc.constantFrom<Exclude<EntityAction, 'undo'>>('merge', 'split', 'alias', 'rename', 'apart', 'propose'),
    ...{ from: name, into: name, number, name: fc.constantFrom('Kit Marlow', 'Ana Silva') },
  }),
  undo: fc.record({ does: fc.constant('undo' as const), number: fc.nat({ max: 9 }) }),
  correct: fc.record({
    ...{ does: fc.constant('correct' as const), number, name: fc.constantFrom(...NAMES, 'Kit Marlow', null) },
    action: fc.constantFrom<NewCorrection['action']>('speaker', 'right', 'not-a-quote', 'missing'),
    statement: fc.nat({ max: 2 }),
  }),
  takeBack: fc.record({ does: fc.constant('takeBack' as const), number: fc.nat({ max: 9 }) }),
  forget: fc.record({ does: fc.constant('forget' as const), number }),
  note: fc.record({ does: fc.constant('note' as const), number }),
};
type Steps = { [Name in keyof typeof steps]: (typeof steps)[Name] extends fc.Arbitrary<infer Step> ? Step : never };

const take: { [Name in keyof Steps]: (store: Store, step: Steps[Name], at: string) => Promise<unknown> } = {
  add: (store, { number, version, propose }, at) => {
    const reading = documents[number] as Reading;
    const engine = { ...reading.engine, version: String(version) };
    const statements = version === 2 ? reading.statements.slice(1) : reading.statements;
    const [from, into] = [entityId(NAMES[number % 4] as string), entityId(NAMES[(number + 1) % 4] as string)];
    const proposals = propose && statements.length === 2 ? [{ from, into, why: 'alike' }] : [];
    return store.add(
      entry(
        { ...reading, engine, statements },
        {
          ...{ bands: [number % 2, number], at, journal: { key: `/${number}` } },
          decide: ({ alike, corrections }) => ({
            ...{ versionOf: alike[0]?.versionOf ?? null, proposals },
            shown: show(corrections, { ...reading, statements }),
          }),
        },
      ),
    );
  },
  decide: async (store, { action, from, into, number, name }, at) => {
    const documentIds = action === 'split' ? (await idsIn(store)).slice(0, number) : [];
    const target = action === 'split' ? 'x' : speaker(into);
    return store.decide({ action, from: speaker(from), into: target, name, documentIds, why: null, by: 'mo', at });
  },
  undo: async (store, { number }, at) => {
    const decision = (await store.decisions({ limit: 100, cursor: null })).items[number];
    return decision ? store.undo(decision.id, 'mo', at) : null;
  },
  correct: async (store, { number, name, action, statement }, at) => {
    const documentId = (await idsIn(store))[number];
    if (documentId === undefined) return null;
    const [statementId, value] =
      action === 'missing' ? [`added-${at}`, 'Sun'] : [`statement-${statement}`, somebody(name)];
    return store.correct({ documentId, statementId, action, selector: null, value, undoes: null, by: 'mo', at }, show);
  },
  takeBack: async (store, { number }, at) => {
    const made = (await store.corrections({ limit: 100, cursor: null })).items[number];
    if (!made) return null;
    return store.correct({ ...without(made), action: 'undo', value: null, undoes: made.id, at }, show);
  },
  forget: async (store, { number }, at) => {
    const id = (await idsIn(store))[number];
    return id === undefined ? null : store.forget([id], 'asked to', at);
  },
  note: (store, { number }, at) =>
    store.journal(
      journalEntry({
        ...{ key: `/${number}`, outcome: 'failed', rule: 'x/y', reason: 'It is.', at },
        ...(number % 2 === 0 && { claims: { title: `Storm ${number}`, authors: ['Ana Silva'] } }),
      }),
    ),
};

const without = ({ id: _id, ...made }: Correction): NewCorrection => made;

async function idsIn(store: Store): Promise<string[]> {
  const { items } = await store.documents({ query: { type: 'all' }, limit: 100, cursor: null });
  return items.map(({ id }) => id);
}

/** Every article as people see it. */
const seenIn = async (store: Store) => Promise.all((await idsIn(store)).map((id) => store.article(id)));

type Step = Steps[keyof Steps];
const anyHistory = fc.array(
  fc.oneof<fc.WeightedArbitrary<Step>[]>(
    { arbitrary: steps.add, weight: 5 },
    { arbitrary: steps.decide, weight: 5 },
    { arbitrary: steps.undo, weight: 2 },
    { arbitrary: steps.correct, weight: 4 },
    { arbitrary: steps.takeBack, weight: 1 },
    { arbitrary: steps.forget, weight: 1 },
    { arbitrary: steps.note, weight: 1 },
  ),
  { minLength: 8, maxLength: 20 },
);

async function lived(store: Store, history: readonly Step[]): Promise<void> {
  for (const [second, step] of history.entries())
    try {
      await take[step.does](store, step as never, later(second));
    } catch (error) {
      // What cannot be done is refused, and leaves nothing: that is seen below.
      if (!(error instanceof RangeError) && !(error instanceof StoreError && error.code === 'conflict')) throw error;
    }
}

export function historiesSuite(open: OpenFresh, numRuns: number): void {
  describe('whatever happens to an archive', () => {
    it('it stays whole, and its export gives the same archive again', { timeout: 180_000 }, async () => {
      const law = fc.asyncProperty(anyHistory, fc.integer({ min: 1, max: 30 }), async (history, size) => {
        const store = await open();
        await lived(store, history);
        expect(await findingsOf(store)).toEqual([]);
        const records = await recordsOf(store);
        const copy = await open();
        for (let at = 0; at < records.length; at += size) await copy.putRecords(records.slice(at, at + size), show);
        expect(await recordsOf(copy)).toEqual(records);
        expect(await findingsOf(copy)).toEqual([]);
        expect(await seenIn(copy)).toEqual(await seenIn(store));
        for (const name of [...NAMES, 'Kit Marlow', 'x']) {
          expect(await copy.entity(speaker(name))).toEqual(await store.entity(speaker(name)));
        }
      });
      await fc.assert(law, { seed: 20_261_126, numRuns });
    });
  });
}
