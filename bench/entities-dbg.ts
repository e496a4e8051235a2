import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identify, type Identified } from '../src/app/entities/identify.ts';
import { settingOf } from '../src/app/entities/someone.ts';
import { entryOf } from '../src/app/keep.ts';
import { personName } from '../src/core/names/person-name.ts';
import type { Reading, Statement } from '../src/core/statement.ts';
import { openOffices } from '../src/offices.ts';
import { sha256 } from '../src/store/document-id.ts';
import type { EntityAssignment } from '../src/store/entities.ts';
import { openStore } from '../src/store/index.ts';
import { knownFrom } from '../test/entities/articles.ts';
import { seeded } from '../test/perturbed.ts';
import { corpus, type GoldArticle } from './shared.ts';
import { percent, printTable } from './table.ts';

/**
 * How well speakers are told across documents: `npx tsx bench/entities.ts`. Needs the corpora beside the checkout. Silver
 * only: one full name in two articles of one year's politics is taken for one person.
 */

const book = openOffices();

const metadata = (id: string): Reading['metadata'] => {
  const [, outlet = '', published = null] = /^([^_]+)_(\d{4}-\d\d-\d\d)_/.exec(id) ?? [];
  return {
    title: null,
    authors: [],
    outlet: outlet || null,
    published,
    language: 'en',
    address: `https://example.org/${id}`,
  };
};

/** An article as its labels have it. */
function readingOf({ id, text, gold, who }: GoldArticle): Reading {
  const statements = who.flatMap((label): Statement[] => {
    const relation = gold[label.i];
    const [content] = relation?.content ?? [];
    if (!label.speaker || content === undefined || (label.status !== 'named' && label.status !== 'organisation'))
      return [];
    const span = { start: content.start, end: content.end, text: text.slice(content.start, content.end) };
    return [statement(`s${label.i}`, span, label.speaker, label.status)];
  });
  return {
    ...{ schema: 'hearsay/reading/1', id, metadata: metadata(id), text, digest: sha256(text) },
    engine: { name: 'hearsay', version: '0.0.0', model: 'gold' },
    ...{ statements, unattributed: [], issues: [] },
  };
}

const statement = (
  id: string,
  content: Statement['content'][number],
  name: string,
  status: 'named' | 'organisation',
): Statement => ({
  ...{ id, form: 'direct', content: [content], cue: [], source: [] },
  speaker: { name, status, affiliation: null, probability: 1, decidedBy: 'gold', evidence: [], candidates: [] },
  ...{ addressee: null, medium: null, said: null, via: [], within: null, standing: 'said', kind: null, stance: null },
  ...{ confidence: 1, decidedBy: 'gold' },
});

interface Assigned {
  readonly article: string;
  readonly name: string;
  readonly kind: EntityAssignment['kind'];
  readonly entity: string;
}

/** All articles through a real archive, one after another; who was taken for whom, and how many were doubtful. */
async function throughArchive(
  readings: readonly Reading[],
): Promise<{ assigned: Assigned[]; proposals: number; elapsed: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-entities-'));
  const store = await openStore(join(folder, 'bench.db'), { create: true });
  const assigned: Assigned[] = [];
  let [proposals, elapsed] = [0, 0];
  const at = '2026-01-01T00:00:00.000Z';
  for (const reading of readings) {
    const journal = {
      key: reading.id,
      stamp: null,
      run: 'bench',
      outcome: 'stored',
      rule: null,
      reason: null,
      documentId: null,
      at,
    } as const;
    const entry = entryOf(reading, journal, at, book);
    await store.add({
      ...entry,
      decide: (known) => {
        const begun = performance.now();
        const decision = entry.decide(known);
        {
          const st = settingOf(reading, book);
          for (const f of identify(st, known.entities, () => 'new'))
            if (
              ['Donald Trump', 'Hillary Clinton', 'Bernie Sanders', 'Barack Obama', 'Ted Cruz'].includes(
                f.someone.name,
              ) &&
              f.entityId === 'new'
            )
              console.log(f.someone.name, '|', f.why.slice(0, 400), known.entities.length);
        }
        elapsed += performance.now() - begun;
        proposals += decision.proposals.length;
        const one = new Map(decision.speakers.map((speaker) => [speaker.name, speaker]));
        for (const { name, kind, entityId } of one.values())
          assigned.push({ article: reading.id, name, kind, entity: entityId });
        return decision;
      },
    });
  }
  await store.close();
  rmSync(folder, { recursive: true });
  return { assigned, proposals, elapsed };
}

const groupBy = <T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
};

/** Pairs of articles that one name stands in: how many have one entity. */
function together(assigned: readonly Assigned[]): { share: number; pairs: number } {
  let [pairs, same] = [0, 0];
  for (const group of groupBy(assigned, ({ kind, name }) => `${kind} ${name}`).values())
    for (const [at, one] of group.entries())
      for (const other of group.slice(at + 1)) {
        pairs++;
        if (one.entity === other.entity) same++;
      }
  return { share: same / pairs, pairs };
}

/** Of the entities, those whose names in full could not be one person's: read them by eye. */
const mixed = (assigned: readonly Assigned[]): string[] =>
  [...groupBy(assigned, ({ entity }) => entity).values()].flatMap((group) => {
    const names = [...new Set(group.map(({ name }) => name))];
    return names.length > 1 ? [names.join(' = ')] : [];
  });

/** Two people of different articles, given one name: what becomes of the second. */
function namesakes(readings: readonly Reading[], name: string, pairs: number): Record<string, number> {
  const chance = seeded(5);
  const people = readings.flatMap((reading) => {
    const setting = settingOf(reading, null);
    return setting.someones
      .filter((one) => one.kind === 'person' && personName(one.name)?.first)
      .map((one) => ({ reading, name: one.name }));
  });
  const counts = { join: 0, propose: 0, apart: 0 };
  while (counts.join + counts.propose + counts.apart < pairs) {
    const [a, b] = [0, 1].map(() => people[Math.floor(chance() * people.length)]) as [
      (typeof people)[number],
      (typeof people)[number],
    ];
    if (
      a.name === b.name ||
      a.reading === b.reading ||
      a.reading.text.includes(b.name) ||
      b.reading.text.includes(a.name)
    )
      continue;
    counts[verdict(renamed(a.reading, a.name, name), renamed(b.reading, b.name, name), name, name)]++;
  }
  return counts;
}

/** One person in two articles, in the second by surname alone. */
function surnamesAlone(readings: readonly Reading[]): { same: Record<string, number>; other: Record<string, number> } {
  const byName = groupBy(
    readings.flatMap((reading) =>
      settingOf(reading, null)
        .someones.filter((one) => one.kind === 'person' && personName(one.name)?.first)
        .map(({ name }) => ({ name, reading })),
    ),
    ({ name }) => name,
  );
  const same = { join: 0, propose: 0, apart: 0 };
  const other = { join: 0, propose: 0, apart: 0 };
  const all = [...byName.values()];
  for (const [at, group] of all.entries()) {
    const [first, second] = group;
    if (first === undefined || second === undefined) continue;
    const last = first.name.split(' ').at(-1) as string;
    same[verdict(first.reading, renamed(second.reading, second.name, last), first.name, last)]++;
    // Somebody else, of the same surname, in the next one's article.
    const [stranger] = all[(at + 1) % all.length] as typeof group;
    if (stranger === undefined || stranger.reading.text.includes(first.name)) continue;
    other[verdict(first.reading, renamed(stranger.reading, stranger.name, last), first.name, last)]++;
  }
  return { same, other };
}

function renamed(reading: Reading, from: string, to: string): Reading {
  const last = from.split(' ').at(-1) as string;
  const toLast = to.split(' ').at(-1) as string;
  const text = reading.text
    .replaceAll(from, to)
    .replace(new RegExp(`(?<![\\p{L}])${last.replace(/\W/g, '.')}(?![\\p{L}])`, 'gu'), toLast);
  const statements = reading.statements.map((one) =>
    one.speaker.name === from ? { ...one, speaker: { ...one.speaker, name: to } } : one,
  );
  return { ...reading, text, statements };
}

function verdict(earlier: Reading, later: Reading, known: string, asked: string): 'join' | 'propose' | 'apart' {
  const before = settingOf(earlier, null);
  const first = before.someones.find(({ name }) => name === known);
  const setting = settingOf(later, null);
  if (first === undefined) return 'apart';
  const entity = knownFrom(
    { ...before, someones: [first, ...before.someones.filter((one) => one !== first)] },
    'known',
  );
  const found = identify(setting, [entity], () => 'new').find(({ someone }) => someone.name === asked) as Identified;
  return found.entityId === 'known' ? 'join' : found.perhaps === null ? 'apart' : 'propose';
}

const articles = [
  corpus('polnear/train.jsonl', 'speakers/train.jsonl'),
  corpus('polnear/dev.jsonl', 'speakers/dev.jsonl'),
]
  .flatMap((part) => part ?? [])
  .filter(({ who }) => who.length > 0)
  .sort((a, b) => ((metadata(a.id).published ?? '') < (metadata(b.id).published ?? '') ? -1 : 1));
if (articles.length === 0) throw new Error('There are no corpora beside the checkout; nothing to measure.');
const readings = articles.map(readingOf);
const people = (all: readonly Assigned[]): Assigned[] =>
  all.filter(({ kind, name }) => kind === 'person' && personName(name)?.first != null);
const bodies = (all: readonly Assigned[]): Assigned[] => all.filter(({ kind }) => kind === 'organisation');

for (const [order, all] of [
  ['by day', readings],
  ['reversed', readings.toReversed()],
] as const) {
  const { assigned, proposals, elapsed } = await throughArchive(all);
  const [persons, organisations] = [together(people(assigned)), together(bodies(assigned))];
  console.log(
    `\n${readings.length} articles ${order}: ${assigned.length} speakers in articles, ${new Set(assigned.map(({ entity }) => entity)).size} entities, ${proposals} proposals, ${(elapsed / readings.length).toFixed(2)} ms an article`,
  );
  printTable([
    ['pairs together, %', '', ''],
    ['people', percent(persons.share), String(persons.pairs)],
    ['organisations', percent(organisations.share), String(organisations.pairs)],
  ]);
  if (order === 'by day')
    for (const line of mixed(assigned).slice(0, process.argv.includes('--names') ? Infinity : 0))
      console.log(`  ${line}`);
}
const shares = (counts: Record<string, number>): string[] => {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return ['join', 'propose', 'apart'].map((one) => percent((counts[one] ?? 0) / total));
};
const { same, other } = surnamesAlone(readings);
console.log('');
printTable([
  ['two articles alone, %', 'join', 'propose', 'apart'],
  ['two, one rare name', ...shares(namesakes(readings, 'Odile Varga', 1000))],
  ['two, one common name', ...shares(namesakes(readings, 'John Smith', 1000))],
  ['one, by surname', ...shares(same)],
  ['two, one surname', ...shares(other)],
]);
