import { createRoute, z } from '@hono/zod-openapi';
import type { Resource } from './context.ts';
import { listAnswer, listOf } from './lists.ts';
import { mayFail } from './problem.ts';
import { paging } from './shapes.ts';

const outlet = z
  .strictObject({ name: z.string(), documents: z.int().nonnegative(), statements: z.int().nonnegative() })
  .openapi('Outlet');

const route = createRoute({
  method: 'get',
  path: '/outlets',
  tags: ['outlets'],
  summary: 'Who publishes, most statements first; what one is like tells `/profile?q=outlet:"…"`',
  request: {
    query: z.object({
      ...paging,
      name: z
        .string()
        .max(200)
        .default('')
        .openapi({ description: 'Words of the name or host, the last as a beginning' }),
    }),
  },
  responses: {
    ...listOf(outlet, 'Outlets', 'Outlets by the name that articles give, else by their host'),
    ...mayFail('bad-request', 'archive-trouble'),
  },
});

export const outlets: Resource = (router, { store, writeCsv }) => {
  router.openapi(route, async (context) => {
    const { name, limit, cursor = null, format } = context.req.valid('query');
    const page = await store.outlets({ name, limit, cursor });
    return listAnswer(context, page, format, (each) => ({ ...each }), writeCsv) as never;
  });
};
