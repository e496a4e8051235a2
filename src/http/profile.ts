import { createRoute, z } from '@hono/zod-openapi';
import { profileOf } from '../app/profile.ts';
import { parse } from '../core/query/parse.ts';
import type { Resource } from './context.ts';
import { mayFail } from './problem.ts';
import { facetCounts } from './shapes.ts';

const profileShape = z
  .strictObject({
    total: z.int().nonnegative(),
    speakers: facetCounts,
    outlets: facetCounts,
    months: facetCounts,
    kinds: facetCounts,
    standings: facetCounts,
    stances: facetCounts,
    forms: facetCounts,
    statuses: facetCounts,
    addressees: facetCounts,
    topics: z.array(z.strictObject({ word: z.string(), count: z.int().nonnegative(), weight: z.number() })),
    sample: z
      .int()
      .nonnegative()
      .openapi({ description: 'How many of the newest statements topics and addressees are from' }),
  })
  .openapi('Profile');

const route = createRoute({
  method: 'get',
  path: '/profile',
  tags: ['statements'],
  summary:
    'What the statements that match a query have in common: of a speaker (`entity:…`), an outlet (`outlet:"…"`) or anything',
  request: { query: z.object({ q: z.string().max(4000).default('').openapi({ example: 'outlet:"Lenz Courier"' }) }) },
  responses: {
    200: { description: 'Counts, topics and addressees', content: { 'application/json': { schema: profileShape } } },
    ...mayFail('bad-request', 'bad-query', 'archive-trouble'),
  },
});

export const profile: Resource = (router, { store }) => {
  router.openapi(route, async (context) => {
    const { q } = context.req.valid('query');
    return context.json((await profileOf(store, parse(q))) as never, 200);
  });
};
