import { createRoute, z } from '@hono/zod-openapi';
import type { Resource } from './context.ts';
import { mayFail } from './problem.ts';
import { stats as statsShape } from './shapes.ts';

const route = createRoute({
  method: 'get',
  path: '/stats',
  tags: ['archive'],
  summary: 'What the archive holds',
  responses: {
    200: {
      description: 'Counts and sizes',
      content: {
        'application/json': {
          schema: z.strictObject({ ...statsShape.shape, version: z.string() }).openapi('ArchiveStats'),
        },
      },
    },
    ...mayFail('archive-trouble'),
  },
});

export const stats: Resource = (router, { store, version }) => {
  router.openapi(route, async (context) => context.json({ ...(await store.stats()), version }, 200));
};
