import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Roles } from '../../../test/example-reading.ts';
import { parse } from '../../core/query/parse.ts';
import type { Query } from '../../core/query/query.ts';
import { KINDS, type Reading, STANDINGS } from '../../core/statement.ts';
import type { OpenFresh } from '../conformance.ts';
import { documentId } from '../document-id.ts';
import { FACETS, type Hit, type SearchRequest } from '../search.ts';
import type { Store } from '../store.ts';
import { article, entityId, entry } from './entries.ts';
import { matches } from './naive.ts';

const seed = 20_261_126;

/** Content, then who says it, in one line of an article. */
const line = (content: string, source: string, more: Partial<Roles> = {}): Roles => ({
  content,
  source,
  cue: 'said',
  ...more,
});

const said = (lines: readonly Roles[], metadata: Partial<Reading['metadata']>): Reading =>
  article(lines.map(({ content, source }) => `${String(content)}, ${source} said.`).join('\n'), lines, metadata);

const flood = said(
  [
    line('The climate change bill is dead', 'Ana Silva', { kind: 'prediction', standing: 'said', stance: 'neutral' }),
    line('Change the climate of debate', 'Ben Okafor', { kind: 'demand', form: 'mixed', stance: 'doubting' }),
    line('Climatologists were not asked', 'Ana Silva', { standing: 'denied' }),
  ],
  {
    ...{ title: 'Élan for the flood bill', authors: ['Lea Gomez', 'Tom Hale'], outlet: 'The Quay Guardian' },
    ...{ published: '2024-11-28', address: 'https://www.quay.example/a' },
  },
);
const tax = said(
  [
    line('Nobody likes a tax', 'Harbour Board', { speaker: { name: 'Harbour Board', status: 'organisation' } }),
    line('It is the climate for it', 'officials', { speaker: { status: 'group', name: 'officials' } }),
    line('A tax is a tax', 'Ana Silva', {
      via: [],
      said: { date: '2024-10', precision: 'month', phrase: null, decidedBy: 'x' },
    }),
  ],
  { title: 'Tax', outlet: 'Morning Line', published: '2024-12-01T23:30:00-05:00', language: 'nl' },
);
const old = said([line('The sea is calm', 'Ben Okafor')], { outlet: 'The Quay Guardian' });

async function filled(open: OpenFresh): Promise<Store> {
  const store = await open();
  await store.addAll([flood, tax, old].map((reading) => entry(reading)));
  return store;
}

const request = (typed: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
  ...{ query: parse(typed), order: 'newest', facets: [], limit: 20, cursor: null, ...more },
});

const contents = (hits: readonly Hit[]): string[] => hits.map(({ statement }) => statement.content[0]?.text ?? '');

/** Every page, one after the other. */
async function allPages(store: Store, first: SearchRequest): Promise<Hit[]> {
  const items: Hit[] = [];
  for (let cursor: string | null = first.cursor; ; ) {
    const page = await store.search({ ...first, cursor });
    items.push(...page.items);
    cursor = page.next;
    if (cursor === null) return items;
  }
}

const idsOf = (hits: readonly Hit[]): string[] => hits.map(({ id }) => id);

export function searchSuite(open: OpenFresh): void {
  describe('search', () => {
    it.each([
      ['climate', ['It is the climate for it', 'The climate change bill is dead', 'Change the climate of debate']],
      ['climate change', ['The climate change bill is dead', 'Change the climate of debate']],
      ['"climate change"', ['The climate change bill is dead']],
      ['climat* -climate', ['Climatologists were not asked']],
      ['tax OR debate', ['Nobody likes a tax', 'A tax is a tax', 'Change the climate of debate']],
      ['speaker:okafor', ['Change the climate of debate', 'The sea is calm']],
      ['speaker:officials', ['It is the climate for it']],
      ['speaker:"ana silva" -tax', ['The climate change bill is dead', 'Climatologists were not asked']],
      ['outlet:guardian -title:elan', ['The sea is calm']],
      ['title:elan author:"tom hale" kind:demand', ['Change the climate of debate']],
      ['article:"climatologists were" bill', ['The climate change bill is dead']],
      ['standing:denied', ['Climatologists were not asked']],
      ['form:mixed stance:doubting', ['Change the climate of debate']],
      ['status:organisation,group', ['Nobody likes a tax', 'It is the climate for it']],
      ['on:2024-11 ana', []],
      ['on:2024-11 speaker:ana', ['The climate change bill is dead', 'Climatologists were not asked']],
      ['before:2024-12 climate', ['The climate change bill is dead', 'Change the climate of debate']],
      ['-after:2024', ['The sea is calm']],
      ['said:2024-10-31', ['A tax is a tax']],
      ['language:nl tax', ['Nobody likes a tax', 'A tax is a tax']],
      ['host:quay.example debate', ['Change the climate of debate']],
      ['cue:said sea', ['The sea is calm']],
      ['(sea OR title:tax) -speaker:board -speaker:officials', ['A tax is a tax', 'The sea is calm']],
    ])('finds by %s', async (typed, expected) => {
      const store = await filled(open);
      const found = await store.search(request(typed));
      expect(contents(found.items)).toEqual(expected);
      expect(found).toMatchObject({ total: expected.length, next: null });
    });

    it('finds by id, document and entity', async () => {
      const store = await filled(open);
      const document = documentId(flood.metadata.address, flood.digest);
      expect(contents((await store.search(request(`id:${document}-statement-1`))).items)).toEqual([
        'Change the climate of debate',
      ]);
      expect((await store.search(request(`id:${document}-statement-9`))).total).toBe(0);
      expect((await store.search(request(`document:${document}`))).total).toBe(3);
      expect((await store.search(request(`-entity:${entityId('Ana Silva')}`))).total).toBe(4);
    });

    it('orders by day, those without one last', async () => {
      const store = await filled(open);
      const newest = contents((await store.search(request(''))).items);
      expect(newest.slice(0, 4)).toEqual([
        ...['Nobody likes a tax', 'It is the climate for it', 'A tax is a tax', 'The climate change bill is dead'],
      ]);
      expect(newest.at(-1)).toBe('The sea is calm');
      const oldest = contents((await store.search(request('', { order: 'oldest' }))).items);
      expect(oldest.slice(0, 4)).toEqual([
        ...['The climate change bill is dead', 'Change the climate of debate', 'Climatologists were not asked'],
        'Nobody likes a tax',
      ]);
      expect(oldest.at(-1)).toBe('The sea is calm');
    });

    it('orders by relevance: the word twice in few words comes first', async () => {
      const store = await filled(open);
      const found = contents((await store.search(request('tax', { order: 'relevance' }))).items);
      expect(found).toEqual(['A tax is a tax', 'Nobody likes a tax']);
      const mixed = await store.search(request('tax OR kind:demand', { order: 'relevance' }));
      expect(contents(mixed.items)).toEqual([...found, 'Change the climate of debate']);
    });

    it('counts what matches by speaker, outlet, month and manner', async () => {
      const store = await filled(open);
      const { facets, total } = await store.search(
        request('climate OR climatologists OR tax', { facets: FACETS, limit: 1 }),
      );
      expect(total).toBe(6);
      expect(facets.speaker).toEqual([
        { value: entityId('Ana Silva'), label: 'Ana Silva', count: 3 },
        ...[
          { value: entityId('Ben Okafor'), label: 'Ben Okafor', count: 1 },
          { value: entityId('Harbour Board'), label: 'Harbour Board', count: 1 },
          { value: 'officials', label: 'officials', count: 1 },
        ].sort((a, b) => (a.value < b.value ? -1 : 1)),
      ]);
      expect(facets.outlet).toEqual([
        { value: 'Morning Line', label: 'Morning Line', count: 3 },
        { value: 'The Quay Guardian', label: 'The Quay Guardian', count: 3 },
      ]);
      expect(facets.month?.map(({ value, count }) => [value, count])).toEqual([
        ['2024-11', 3],
        ['2024-12', 3],
      ]);
      expect(facets.kind?.map(({ value, count }) => [value, count])).toEqual([
        ['demand', 1],
        ['prediction', 1],
      ]);
      expect(facets.status?.map(({ value, count }) => [value, count])).toEqual([
        ['named', 4],
        ['group', 1],
        ['organisation', 1],
      ]);
      expect(facets.form?.map(({ value }) => value)).toEqual(['direct', 'mixed']);
    });

    it('marks the words found, in their context', async () => {
      const store = await filled(open);
      const [hit] = (await store.search(request('"climate change" bill'))).items;
      expect(hit?.context).toEqual({ start: 0, end: 48, text: 'The climate change bill is dead, Ana Silva said.' });
      const marked = hit?.highlights.map(({ start, end }) => flood.text.slice(start, end));
      expect(marked).toEqual(['climate change', 'bill']);
    });

    it.each(['newest', 'oldest', 'relevance'] as const)(
      'pages through all, %s, while documents come and are read anew',
      async (order) => {
        const store = await filled(open);
        const sought = request('climate OR tax OR sea OR climatologists', { order, limit: 2 });
        const before = idsOf(await allPages(store, sought));
        expect(new Set(before).size).toBe(7);
        const seen: string[] = [];
        let cursor: string | null = null;
        for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
          const page = await store.search({ ...sought, cursor });
          seen.push(...idsOf(page.items));
          cursor = page.next;
          if (cursor === null) break;
          const lines = [line(`The climate tax ${'climate '.repeat(number)}number ${number}`, 'Ben Okafor')];
          await store.add(entry(said(lines, { published: `2024-11-${20 + number}` })));
        }
        expect(cursor).toBeNull();
        expect(new Set(seen).size).toBe(seen.length);
        expect(before.filter((id) => !seen.includes(id))).toEqual([]);
      },
    );

    it('sees only the newest reading of a document', async () => {
      const store = await filled(open);
      const [first, ...rest] = flood.statements;
      expect(first).toBeDefined();
      const metadata = { ...flood.metadata, title: 'Another headline' };
      await store.add(entry({ ...flood, metadata, statements: rest, engine: { ...flood.engine, version: '2' } }));
      expect((await store.search(request('dead'))).total).toBe(0);
      expect((await store.search(request('debate'))).total).toBe(1);
      expect((await store.search(request('title:elan'))).total).toBe(0);
      expect((await store.search(request('title:headline'))).total).toBe(2);
    });

    it('refuses a cursor of another order', async () => {
      const store = await filled(open);
      const { next } = await store.search(request('', { limit: 1 }));
      await expect(store.search(request('', { cursor: next, order: 'oldest' }))).rejects.toThrow('no cursor');
      await expect(store.search(request('', { cursor: next, order: 'relevance' }))).rejects.toThrow('no cursor');
    });

    it('finds what a look at every statement finds, whatever is asked', async () => {
      const store = await filled(open);
      const readings = [flood, tax, old];
      const everything = readings.flatMap((reading) =>
        reading.statements.map((statement) => ({
          statement,
          reading,
          id: `${documentId(reading.metadata.address, reading.digest)}-${statement.id}`,
        })),
      );
      const law = fc.asyncProperty(anyQuery, async (query) => {
        const expected = everything.filter(({ statement, reading }) => matches(query, statement, reading));
        const found = await allPages(store, { ...request(''), query, limit: 3, facets: ['kind'] });
        expect(idsOf(found).sort()).toEqual(expected.map(({ id }) => id).sort());
        const articles = await store.documents({ query, limit: 20, cursor: null });
        if (isPositive(query))
          expect(new Set(articles.items.map(({ id }) => id))).toEqual(
            new Set(expected.map(({ id }) => id.split('-')[0])),
          );
      });
      await fc.assert(law, { seed, numRuns: 300 });
    });
  });

  describe('the list of documents', () => {
    it('is by day, newest first, those without one last, page by page', async () => {
      const store = await filled(open);
      const outlets: (string | null)[] = [];
      for (let cursor: string | null = null; ; ) {
        const page = await store.documents({ query: parse(''), limit: 1, cursor });
        outlets.push(...page.items.map(({ metadata }) => metadata.title));
        cursor = page.next;
        if (cursor === null) break;
      }
      expect(outlets).toEqual(['Tax', 'Élan for the flood bill', null]);
    });

    it('is asked for by fields of documents, and by what statements in them have', async () => {
      const store = await filled(open);
      const titles = async (typed: string) =>
        (await store.documents({ query: parse(typed), limit: 9, cursor: null })).items.map(
          ({ metadata }) => metadata.title,
        );
      expect(await titles('outlet:guardian')).toEqual(['Élan for the flood bill', null]);
      expect(await titles('on:2024-12')).toEqual(['Tax']);
      expect(await titles('language:nl')).toEqual(['Tax']);
      expect(await titles('article:calm')).toEqual([null]);
      expect(await titles('speaker:okafor kind:demand')).toEqual(['Élan for the flood bill']);
      expect(await titles('-language:nl -title:flood')).toEqual([null]);
    });

    it('can be that of the versions of one article', async () => {
      const store = await filled(open);
      const first = documentId(flood.metadata.address, flood.digest);
      const copy = { ...flood, metadata: { ...flood.metadata, address: null, title: 'Copy' } };
      const { documentId: second } = await store.add(entry(copy, { decide: () => ({ versionOf: first }) }));
      for (const versionsOf of [first, second]) {
        const { items } = await store.documents({ query: parse(''), limit: 9, cursor: null, versionsOf });
        expect(items.map(({ id }) => id)).toEqual([second, first]);
      }
    });
  });
}

const words = ['climate', 'change', 'tax', 'the', 'sea', 'is', 'clim', 'ana', 'guardian', 'said', 'nothing'];
const at = { start: 0, end: 0 };
const leaf: fc.Arbitrary<Query> = fc.oneof(
  fc.record({
    type: fc.constant('phrase' as const),
    field: fc.constantFrom('content', 'speaker', 'cue', 'outlet', 'title', 'author', 'addressee', 'via', 'article'),
    words: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }),
    prefix: fc.boolean(),
    span: fc.constant(at),
  }),
  fc.constantFrom(...KINDS).map((value): Query => ({ type: 'choice', field: 'kind', value, span: at })),
  fc.constantFrom(...STANDINGS).map((value): Query => ({ type: 'choice', field: 'standing', value, span: at })),
  fc.constantFrom('named', 'group').map((value): Query => ({ type: 'choice', field: 'status', value, span: at })),
  fc.constantFrom('nl', 'en', 'xx').map((value): Query => ({ type: 'exact', field: 'language', value, span: at })),
  fc
    .constantFrom('Ana Silva', 'Nobody')
    .map((name): Query => ({ type: 'exact', field: 'entity', value: entityId(name), span: at })),
  fc.record({
    type: fc.constant('days' as const),
    field: fc.constantFrom('published', 'said'),
    from: fc.constantFrom(null, '2024-10-01', '2024-12-01'),
    until: fc.constantFrom(null, '2024-11-01', '2024-12-02'),
    span: fc.constant(at),
  }),
  fc.constant<Query>({ type: 'all' }),
);

const anyQuery = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.record({ type: fc.constantFrom('and', 'or'), parts: fc.array(tie('query'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ type: fc.constant('not' as const), part: tie('query') }),
  ) as fc.Arbitrary<Query>,
})).query;

/** Of an article, "not" and "and" ask about its statements together: only what is simpler is the same for both. */
const isPositive = (query: Query): boolean =>
  query.type === 'or' ? query.parts.every(isPositive) : query.type !== 'and' && query.type !== 'not';
