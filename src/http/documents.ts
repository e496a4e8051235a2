import { createRoute, z } from '@hono/zod-openapi';
import { articleView } from '../app/article-view.ts';
import { parse } from '../core/query/parse.ts';
import type { DocumentBrief } from '../store/documents.ts';
import { answerFor, etagged } from './body.ts';
import type { Resource } from './context.ts';
import { listAnswer, listOf, type Row } from './lists.ts';
import { mayFail, ProblemError } from './problem.ts';
import { correction, documentBrief, engine, paging, reading, tombstone } from './shapes.ts';

const view = z
  .strictObject({
    document: documentBrief,
    reading,
    number: z.int().positive(),
    readings: z.array(z.strictObject({ number: z.int().positive(), engine, readAt: z.string() })),
    entities: z
      .record(z.string(), z.strictObject({ id: z.string(), name: z.string() }))
      .openapi({ description: 'Who speaks, by the statement’s own id' }),
    versions: z.array(documentBrief),
    corrections: z.array(correction),
  })
  .openapi('Article');

const id = z.object({ id: z.string() });

const list = createRoute({
  method: 'get',
  path: '/documents',
  tags: ['articles'],
  summary: 'Articles that match a query by what is known of them and by their words, newest first',
  request: { query: z.object({ ...paging, q: z.string().max(4000).default('') }) },
  responses: {
    ...listOf(documentBrief, 'Documents', 'Articles'),
    ...mayFail('bad-request', 'bad-query', 'archive-trouble'),
  },
});

const one = createRoute({
  method: 'get',
  path: '/documents/{id}',
  tags: ['articles'],
  summary: 'One article as read, with its statements, other versions of it and people’s corrections',
  request: {
    params: id,
    query: z.object({
      reading: z.coerce
        .number()
        .int()
        .min(1)
        .max(1_000_000)
        .optional()
        .openapi({ description: 'The newest without it' }),
    }),
  },
  responses: {
    200: { description: 'The article', content: { 'application/json': { schema: view } } },
    ...mayFail('bad-request', 'not-found', 'archive-trouble'),
  },
});

const remove = createRoute({
  method: 'delete',
  path: '/documents/{id}',
  tags: ['articles'],
  summary: 'Remove an article for good; it stays out when it is taken in again',
  request: { params: id, query: z.object({ reason: z.string().min(1).max(500) }) },
  responses: {
    200: { description: 'What keeps it out', content: { 'application/json': { schema: z.array(tombstone) } } },
    ...mayFail('bad-request', 'not-found', 'conflict', 'archive-trouble'),
  },
});

export const documents: Resource = (router, { store, now, writeCsv, seen }) => {
  router.openapi(list, async (context) => {
    const { q, limit, cursor = null, format } = context.req.valid('query');
    return listAnswer(
      context,
      await store.documents({ query: parse(q), limit, cursor }),
      format,
      rowOf,
      writeCsv,
    ) as never;
  });
  router.openapi(one, async (context) => {
    const { id } = context.req.valid('param');
    const { reading } = context.req.valid('query');
    const found = await articleView(store, id, reading);
    if (!found) throw new ProblemError('not-found', missing(id, reading));
    return answerFor(context, etagged(JSON.stringify(seen.article(found)))) as never;
  });
  router.openapi(remove, async (context) => {
    const { id } = context.req.valid('param');
    const { reason } = context.req.valid('query');
    if (!(await store.document(id))) throw new ProblemError('not-found', missing(id));
    return context.json((await store.forget([id], reason, now())) as never, 200);
  });
};

const missing = (id: string, reading?: number): string =>
  reading === undefined
    ? `The archive has no article '${id}'. It may have been removed; search for its title.`
    : `The archive has no reading ${reading} of an article '${id}'.`;

const rowOf = ({ metadata, ...rest }: DocumentBrief): Row => ({
  ...rest,
  title: metadata.title,
  authors: metadata.authors.join('; '),
  outlet: metadata.outlet,
  published: metadata.published,
  language: metadata.language,
});
