import { createRoute, z } from '@hono/zod-openapi';
import { timelineOf } from '../app/timeline.ts';
import { parse } from '../core/query/parse.ts';
import type { Resource } from './context.ts';
import { listAnswer, listOf } from './lists.ts';
import { mayFail } from './problem.ts';
import { paging } from './shapes.ts';

const bucket = z
  .strictObject({ month: z.string(), value: z.string().nullable(), count: z.int().nonnegative() })
  .openapi('TimelineBucket');

const route = createRoute({
  method: 'get',
  path: '/timelines',
  tags: ['statements'],
  summary: 'Statements that match a query, by month of publication',
  request: {
    query: z.object({
      q: z.string().max(4000).default(''),
      split: z.enum(['none', 'kind', 'standing', 'stance', 'form', 'status']).default('none'),
      format: paging.format,
    }),
  },
  responses: {
    ...listOf(bucket, 'Timeline', 'Months in order; with a split, one bucket for each value'),
    ...mayFail('bad-request', 'bad-query', 'archive-trouble'),
  },
});

export const timelines: Resource = (router, { store, writeCsv }) => {
  router.openapi(route, async (context) => {
    const { q, split, format } = context.req.valid('query');
    const items = await timelineOf(store, parse(q), split);
    return listAnswer(context, { items, next: null }, format, (each) => ({ ...each }), writeCsv) as never;
  });
};
