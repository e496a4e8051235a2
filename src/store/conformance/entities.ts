import { describe, expect, it } from 'vitest';
import { keysSought } from '../../core/names/keys.ts';
import { parse } from '../../core/query/parse.ts';
import type { Reading } from '../../core/statement.ts';
import type { OpenFresh } from '../conformance.ts';
import type { Known } from '../documents.ts';
import type { EntityAction, NewEntityDecision } from '../entities.ts';
import type { Store } from '../store.ts';
import { article, AT, entityId, entry, later } from './entries.ts';

const ana = entityId('Ana Silva');
const anna = entityId('Anna Silva');
const ben = entityId('Ben Okafor');

/** Somebody says something, in a role, on a day. */
const saying = (name: string, role: string | null, published: string | null, words = 'Rain is coming'): Reading =>
  article(
    `${words}, ${name} said on ${published}.`,
    [{ content: words, source: name, speaker: { affiliation: role } }],
    { published },
  );

const decision = (
  action: Exclude<EntityAction, 'undo'>,
  from: string | null,
  into: string,
  more: Partial<NewEntityDecision> = {},
): NewEntityDecision => ({ action, from, into, name: null, documentIds: [], why: null, by: 'mo', at: AT, ...more });

/** Ana twice as mayor and once as player, Anna once, Ben once beside Ana. */
async function filled(open: OpenFresh): Promise<{ store: Store; ids: string[] }> {
  const store = await open();
  const together = article('Rain, Ana Silva said. Sun, Ben Okafor said.', [
    { content: 'Rain', source: 'Ana Silva', speaker: { affiliation: 'mayor' } },
    { content: 'Sun', source: 'Ben Okafor' },
  ]);
  const added = await store.addAll(
    [
      saying('Ana Silva', 'mayor', '2024-03-01'),
      saying('Ana Silva', 'player', '2025-06-07'),
      saying('Anna Silva', 'mayor', '2023-01-01'),
      together,
    ].map((reading) => entry(reading)),
  );
  return { store, ids: added.map(({ documentId }) => documentId) };
}

const total = async (store: Store, typed: string): Promise<number> =>
  (await store.search({ query: parse(typed), order: 'newest', facets: [], limit: 1, cursor: null })).total;

/** What the archive knows of those who may be called so. */
async function knownAs(store: Store, name: string): Promise<Known['entities']> {
  let seen: Known['entities'] = [];
  const decide = (known: Known): Record<string, never> => {
    seen = known.entities;
    return {};
  };
  // A reading that is refused afterwards: nothing of it stays.
  const asks = entry(article(`Asking for ${name}`, []), { names: keysSought(name, 'person'), decide });
  await expect(
    store.add({ ...asks, decide: (known) => ({ ...asks.decide(known), versionOf: 'none' }) }),
  ).rejects.toThrow("'none'");
  return seen;
}

export function entitiesSuite(open: OpenFresh): void {
  describe('speakers across documents', () => {
    it('are shown with names, roles by days, and counts', async () => {
      const { store } = await filled(open);
      expect(await store.entity(ana)).toEqual({
        ...{ id: ana, kind: 'person', name: 'Ana Silva', aliases: [], roles: ['mayor', 'player'], mergedInto: null },
        ...{ statements: 3, documents: 3, from: '2024-03-01', until: '2025-06-07' },
        held: [
          { role: 'mayor', from: '2024-03-01', until: '2024-03-01', documents: 2 },
          { role: 'player', from: '2025-06-07', until: '2025-06-07', documents: 1 },
        ],
      });
      expect(await store.entity('nobody')).toBeNull();
      expect((await store.stats()).entities).toBe(3);
    });

    it('are listed by statements or name, found by words of any of their names', async () => {
      const { store } = await filled(open);
      const list = async (more: object): Promise<string[]> => {
        const names: string[] = [];
        for (let cursor: string | null = null; ; ) {
          const page = await store.entities({ name: '', order: 'statements', limit: 1, cursor, ...more });
          names.push(...page.items.map(({ name, statements }) => `${name} ${statements}`));
          cursor = page.next;
          if (cursor === null) return names;
        }
      };
      expect(await list({})).toEqual(['Ana Silva 3', 'Anna Silva 1', 'Ben Okafor 1']);
      expect(await list({ order: 'name', name: 'silva an' })).toEqual(['Ana Silva 3', 'Anna Silva 1']);
      expect(await list({ name: 'ana' })).toEqual(['Ana Silva 3']);
      expect(await list({ kind: 'organisation' })).toEqual([]);
      await store.decide(decision('alias', null, ben, { name: 'Benny the Ana' }));
      expect(await list({ name: 'ana', order: 'name' })).toEqual(['Ana Silva 3', 'Ben Okafor 1']);
    });

    it('are found by their last name too where the article gives only that, with the company they keep', async () => {
      const { store } = await filled(open);
      const [found] = await knownAs(store, 'Okafor');
      expect(found).toMatchObject({ id: ben, name: 'Ben Okafor', documents: 1, from: null, until: null });
      expect(found?.company).toEqual([{ name: 'ana silva', documents: 1 }]);
      expect(await knownAs(store, 'Nobody')).toEqual([]);
    });
  });

  describe('merging', () => {
    it('makes one of two, everywhere, and is undone exactly', async () => {
      const { store } = await filled(open);
      const before = await Promise.all([store.entity(ana), store.entity(anna), knownAs(store, 'Silva')]);
      const made = await store.decide(decision('merge', anna, ana, { why: 'a slip' }));
      expect(made).toMatchObject({ action: 'merge', from: anna, into: ana, why: 'a slip', settled: false });
      expect(await store.entity(anna)).toMatchObject({ mergedInto: ana, name: 'Anna Silva' });
      expect(await store.entity(ana)).toMatchObject({
        statements: 4,
        documents: 4,
        aliases: ['Anna Silva'],
        from: '2023-01-01',
      });
      expect(await total(store, 'speaker:anna')).toBe(4);
      expect(await total(store, `entity:${anna}`)).toBe(4);
      expect((await knownAs(store, 'Silva')).map(({ id }) => id)).toEqual([ana]);
      const { facets } = await store.search({
        ...{ query: parse('rain'), order: 'newest', facets: ['speaker'], limit: 1, cursor: null },
      });
      expect(facets.speaker).toEqual([{ value: ana, label: 'Ana Silva', count: 4 }]);
      const back = await store.undo(made.id, 'mo', later(1));
      expect(back).toMatchObject({ action: 'undo', undoes: made.id });
      expect(await Promise.all([store.entity(ana), store.entity(anna), knownAs(store, 'Silva')])).toEqual(before);
      await store.undo(back.id, 'mo', later(2));
      expect(await store.entity(anna)).toMatchObject({ mergedInto: ana });
    });

    it('goes on through whom they were merged into', async () => {
      const { store } = await filled(open);
      await store.decide(decision('merge', anna, ana));
      const second = await store.decide(decision('merge', ana, ben));
      expect(await store.entity(anna)).toMatchObject({ mergedInto: ben });
      expect(await store.entity(ben)).toMatchObject({ statements: 5 });
      await store.undo(second.id, 'mo', later(1));
      expect(await store.entity(anna)).toMatchObject({ mergedInto: ana });
    });

    it('is refused where there is nothing to merge', async () => {
      const { store } = await filled(open);
      const made = await store.decide(decision('merge', anna, ana));
      await expect(store.decide(decision('merge', ana, anna))).rejects.toMatchObject({ code: 'conflict' });
      await expect(store.decide(decision('merge', 'nobody', ana))).rejects.toMatchObject({ code: 'conflict' });
      await expect(store.decide(decision('merge', ana, ana))).rejects.toThrow('two');
      await expect(store.undo('nothing', 'mo', AT)).rejects.toMatchObject({ code: 'conflict' });
      await store.undo(made.id, 'mo', AT);
      await expect(store.undo(made.id, 'mo', AT)).rejects.toMatchObject({ code: 'conflict' });
    });
  });

  describe('splitting', () => {
    const split = (ids: readonly (string | undefined)[]) =>
      decision('split', ana, 'player', { name: 'Ana Silva (player)', documentIds: ids.map((id) => id ?? '') });

    it('takes the statements of some documents to a new one, and is undone exactly', async () => {
      const { store, ids } = await filled(open);
      const before = await Promise.all([store.entity(ana), store.statement(`${ids[1]}-statement-0`)]);
      const made = await store.decide(split([ids[1]]));
      expect(await store.entity(ana)).toMatchObject({ statements: 2, roles: ['mayor'], until: '2024-03-01' });
      expect(await store.entity('player')).toMatchObject({
        name: 'Ana Silva (player)',
        statements: 1,
        roles: ['player'],
      });
      expect(await store.statement(`${ids[1]}-statement-0`)).toMatchObject({ entity: { id: 'player' } });
      expect(await total(store, 'entity:player')).toBe(1);
      expect(await total(store, 'speaker:"silva player"')).toBe(1);
      expect((await store.stats()).entities).toBe(4);
      await store.undo(made.id, 'mo', later(1));
      expect(await Promise.all([store.entity(ana), store.statement(`${ids[1]}-statement-0`)])).toEqual(before);
      expect(await store.entity('player')).toBeNull();
      expect((await store.stats()).entities).toBe(3);
    });

    it('reaches those merged into it, as long as they are', async () => {
      const { store, ids } = await filled(open);
      const merge = await store.decide(decision('merge', anna, ana));
      await store.decide(split([ids[1], ids[2]]));
      expect(await store.entity('player')).toMatchObject({ statements: 2 });
      await store.undo(merge.id, 'mo', later(1));
      expect(await store.entity('player')).toMatchObject({ statements: 1 });
      expect(await store.entity(anna)).toMatchObject({ statements: 1, mergedInto: null });
    });

    it('holds when a document is read again', async () => {
      const { store, ids } = await filled(open);
      await store.decide(split([ids[1]]));
      const reading = saying('Ana Silva', 'player', '2025-06-07');
      await store.add(entry({ ...reading, engine: { ...reading.engine, version: '2' } }));
      expect(await store.entity('player')).toMatchObject({ statements: 1 });
      expect(await store.entity(ana)).toMatchObject({ statements: 2 });
    });

    it('is refused without documents, and where the new one is there', async () => {
      const { store, ids } = await filled(open);
      await expect(store.decide(split([]))).rejects.toThrow('documents');
      await expect(store.decide(split(['nothing']))).rejects.toMatchObject({ code: 'conflict' });
      await expect(store.decide({ ...split([ids[1]]), into: ben })).rejects.toMatchObject({ code: 'conflict' });
    });
  });

  describe('names and proposals', () => {
    it('shows another name, and knows them by aliases', async () => {
      const { store } = await filled(open);
      const renamed = await store.decide(decision('rename', null, ben, { name: 'Benjamin Okafor' }));
      const called = await store.decide(decision('alias', null, ben, { name: 'Kit Marlow' }));
      expect(await store.entity(ben)).toMatchObject({ name: 'Benjamin Okafor', aliases: ['Ben Okafor', 'Kit Marlow'] });
      expect(await total(store, 'speaker:marlow')).toBe(1);
      expect((await knownAs(store, 'Kit Marlow')).map(({ id }) => id)).toEqual([ben]);
      await store.undo(called.id, 'mo', later(1));
      await store.undo(renamed.id, 'mo', later(2));
      expect(await store.entity(ben)).toMatchObject({ name: 'Ben Okafor', aliases: [] });
      expect(await total(store, 'speaker:marlow')).toBe(0);
      expect(await knownAs(store, 'Kit Marlow')).toEqual([]);
      await expect(store.decide(decision('alias', null, ben, { name: ' ' }))).rejects.toThrow('name');
    });

    const proposing = async (open: OpenFresh) => {
      const { store } = await filled(open);
      const reading = saying('Anna Silva', 'mayor', '2024-01-01', 'Snow is coming');
      const proposals = [{ from: anna, into: ana, why: 'the same role' }];
      await store.add(entry(reading, { decide: () => ({ proposals }) }));
      const again = saying('Anna Silva', 'mayor', '2024-01-02', 'Wind is coming');
      await store.add(entry(again, { decide: () => ({ proposals: [{ from: ana, into: anna, why: 'again' }] }) }));
      const openOnes = async () => (await store.decisions({ open: true, limit: 9, cursor: null })).items;
      return { store, openOnes };
    };

    it('proposes a doubtful merge once, until people answer', async () => {
      const { store, openOnes } = await proposing(open);
      expect(await openOnes()).toMatchObject([
        { action: 'propose', from: anna, into: ana, why: 'the same role', settled: false },
      ]);
      expect(await store.entity(anna)).toMatchObject({ mergedInto: null });
      const merge = await store.decide(decision('merge', anna, ana));
      expect(await openOnes()).toEqual([]);
      await store.undo(merge.id, 'mo', later(1));
      expect(await openOnes()).toHaveLength(1);
      const apart = await store.decide(decision('apart', ana, anna));
      expect(await openOnes()).toEqual([]);
      await store.undo(apart.id, 'mo', later(2));
      const [proposal] = await openOnes();
      await store.undo(proposal?.id ?? '', 'mo', later(3));
      expect(await openOnes()).toEqual([]);
    });

    it('lists decisions, the last first, with what became of them', async () => {
      const { store } = await proposing(open);
      const merge = await store.decide(decision('merge', anna, ana));
      await store.undo(merge.id, 'mo', later(1));
      const first = await store.decisions({ limit: 2, cursor: null });
      expect(first.items.map(({ action, settled }) => [action, settled])).toEqual([
        ['undo', false],
        ['merge', true],
      ]);
      const second = await store.decisions({ limit: 2, cursor: first.next });
      expect(second.items.map(({ action, settled }) => [action, settled])).toEqual([['propose', false]]);
      expect(second.next).toBeNull();
    });

    it('refuses to propose who is not there', async () => {
      const { store } = await filled(open);
      const decide = () => ({ proposals: [{ from: 'nobody', into: ana, why: '' }] });
      await expect(store.add(entry(saying('X', null, null), { decide }))).rejects.toThrow("'nobody'");
    });
  });
}
