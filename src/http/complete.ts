import { createRoute, z } from '@hono/zod-openapi';
import { offersFor } from '../app/complete.ts';
import type { Resource } from './context.ts';
import { mayFail } from './problem.ts';
import { span } from './shapes.ts';

const route = createRoute({
  method: 'get',
  path: '/complete',
  tags: ['statements'],
  summary: 'What may be typed next in a query',
  request: {
    query: z.object({
      q: z.string().max(4000).default(''),
      at: z.coerce.number().int().min(0).max(4000).default(4000).openapi({ description: 'Where the cursor is' }),
    }),
  },
  responses: {
    200: {
      description: 'Fields, values, speakers or outlets',
      content: {
        'application/json': {
          schema: z
            .strictObject({
              replace: span,
              items: z.array(z.strictObject({ text: z.string(), about: z.string() })),
              hint: z.string().nullable(),
            })
            .openapi('Completions'),
        },
      },
    },
    ...mayFail('bad-request', 'archive-trouble'),
  },
});

export const complete: Resource = (router, { store }) => {
  router.openapi(route, async (context) => {
    const { q, at } = context.req.valid('query');
    return context.json((await offersFor(store, q, Math.min(at, q.length))) as never, 200);
  });
};
