import { createRoute, z } from '@hono/zod-openapi';
import { countsOf } from '../app/counts.ts';
import { parse } from '../core/query/parse.ts';
import { FACETS, type Hit } from '../store/search.ts';
import type { Resource } from './context.ts';
import { listAnswer, listOf, type Row } from './lists.ts';
import { mayFail } from './problem.ts';
import { facetCounts, hit, paging } from './shapes.ts';

const facets = z
  .string()
  .default('')
  .transform((words) => words.split(',').filter((word) => word !== ''))
  .pipe(z.array(z.enum(FACETS)))
  .openapi({
    type: 'string',
    description: `Of what counts are wanted, with commas between: ${FACETS.join(', ')}`,
    example: 'speaker,month',
  });

const found = z
  .strictObject({
    items: z.array(hit),
    next: z.string().nullable(),
    total: z.int().nonnegative(),
    facets: z.partialRecord(z.enum(FACETS), facetCounts),
  })
  .openapi('SearchResult');

const list = listOf(hit, 'Hits', 'Statements, with their articles and the words found');

const route = createRoute({
  method: 'get',
  path: '/search',
  tags: ['statements'],
  summary: 'Statements that match a query, with counts',
  request: {
    query: z.object({
      ...paging,
      limit: z.coerce.number().int().min(0).max(1000).default(20).openapi({ description: '0 for the counts alone' }),
      q: z
        .string()
        .max(4000)
        .default('')
        .openapi({ description: 'In the query language of docs/search.md', example: 'climate kind:prediction' }),
      order: z.enum(['newest', 'oldest', 'relevance']).default('newest'),
      facets,
    }),
  },
  responses: {
    200: { ...list[200], content: { ...list[200].content, 'application/json': { schema: found } } },
    ...mayFail('bad-request', 'bad-query', 'archive-trouble'),
  },
});

export const search: Resource = (router, { store, writeCsv, seen }) => {
  router.openapi(route, async (context) => {
    const { q, order, limit, cursor = null, facets, format } = context.req.valid('query');
    const query = parse(q);
    const result = await (limit === 0
      ? countsOf(store, query, facets)
      : store.search({ query, order, limit, cursor, facets }));
    const items = result.items.map((item) => seen.statement(item));
    return listAnswer(context, { ...result, items }, format, rowOf, writeCsv) as never;
  });
};

/** A statement as a row of a table: what a spreadsheet needs, offsets among it. */
export const rowOf = ({
  id,
  document,
  statement,
  entity,
}: Pick<Hit, 'id' | 'document' | 'statement' | 'entity'>): Row => ({
  id,
  published: document.metadata.published,
  outlet: document.metadata.outlet ?? document.host,
  title: document.metadata.title,
  speaker: entity?.name ?? statement.speaker.name,
  speaker_id: entity?.id ?? null,
  status: statement.speaker.status,
  content: statement.content.map(({ text }) => text).join(' … '),
  cue: statement.cue.map(({ text }) => text).join(' … '),
  form: statement.form,
  standing: statement.standing,
  kind: statement.kind,
  stance: statement.stance,
  addressee: statement.addressee?.name ?? null,
  medium: statement.medium?.name ?? null,
  via: statement.via.map(({ name }) => name).join(' → ') || null,
  said: statement.said?.date ?? null,
  confidence: statement.confidence,
  address: document.address,
  document: document.id,
  start: statement.content[0]?.start ?? null,
  end: statement.content.at(-1)?.end ?? null,
});
