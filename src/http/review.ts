import { createRoute, z } from '@hono/zod-openapi';
import { doubtsOf } from '../app/corrections/doubts.ts';
import { parse } from '../core/query/parse.ts';
import type { Resource } from './context.ts';
import { listAnswer, listOf } from './lists.ts';
import { mayFail } from './problem.ts';
import { rowOf } from './search.ts';
import { hit, paging } from './shapes.ts';

const doubtful = z
  .strictObject({
    ...hit.shape,
    doubts: z.array(z.string()).openapi({ description: 'Why it is worth a look, for people' }),
  })
  .openapi('DoubtfulStatement');

const route = createRoute({
  method: 'get',
  path: '/review',
  tags: ['corrections'],
  summary: 'Statements that are worth a look, least sure first',
  request: { query: z.object({ ...paging, q: z.string().max(4000).default('') }) },
  responses: {
    ...listOf(doubtful, 'ReviewQueue', 'Those that people looked at are left out'),
    ...mayFail('bad-request', 'bad-query', 'archive-trouble'),
  },
});

export const review: Resource = (router, { store, writeCsv, seen }) => {
  router.openapi(route, async (context) => {
    const { q, limit, cursor = null, format } = context.req.valid('query');
    const { items, next } = await store.doubtful({ query: parse(q), limit, cursor });
    const page = { items: items.map((item) => ({ ...seen.statement(item), doubts: doubtsOf(item.statement) })), next };
    return listAnswer(
      context,
      page,
      format,
      (item) => ({ ...rowOf(item), doubts: item.doubts.join('; ') }),
      writeCsv,
    ) as never;
  });
};
