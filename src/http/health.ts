import { createRoute, z } from '@hono/zod-openapi';
import type { Resource } from './context.ts';
import { mayFail } from './problem.ts';

const route = createRoute({
  method: 'get',
  path: '/health',
  tags: ['archive'],
  summary: 'Whether the archive answers',
  responses: {
    200: {
      description: 'It does',
      content: {
        'application/json': {
          schema: z.strictObject({ status: z.literal('ok'), version: z.string(), schema: z.int() }).openapi('Health'),
        },
      },
    },
    ...mayFail('archive-trouble'),
  },
});

export const health: Resource = (router, { store, version }) => {
  router.openapi(route, async (context) => {
    const { schema } = await store.stats();
    return context.json({ status: 'ok' as const, version, schema }, 200);
  });
};
