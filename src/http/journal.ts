import { createRoute, z } from '@hono/zod-openapi';
import type { Resource } from './context.ts';
import { intakeOf, runOf } from './ingest.ts';
import { listAnswer, listOf } from './lists.ts';
import { mayFail } from './problem.ts';
import { journalEntry, outcome, paging } from './shapes.ts';

const list = createRoute({
  method: 'get',
  path: '/journal',
  tags: ['ingest'],
  summary: 'What became of everything that was to be taken in, newest first',
  request: {
    query: z.object({
      ...paging,
      outcome: outcome.optional(),
      run: z.string().max(100).optional(),
      key: z.string().max(500).optional().openapi({ description: 'A part of the key' }),
      latest: z.enum(['true', 'false']).default('false').openapi({ description: 'Only the last of each key' }),
    }),
  },
  responses: {
    ...listOf(journalEntry, 'Journal', 'Entries'),
    ...mayFail('bad-request', 'archive-trouble'),
  },
});

const retry = createRoute({
  method: 'post',
  path: '/journal/retry',
  tags: ['ingest'],
  summary: 'Try failures, and what was set aside, again: those with the keys, or all',
  request: {
    body: {
      content: {
        'application/json': {
          schema: z
            .strictObject({ keys: z.array(z.string().max(4000)).max(200).nullable().default(null) })
            .openapi('Retry'),
        },
      },
    },
  },
  responses: {
    202: {
      description: 'Begun',
      content: { 'application/json': { schema: z.strictObject({ run: z.string(), events: z.string() }) } },
    },
    ...mayFail('bad-request', 'conflict'),
  },
});

export const journal: Resource = (router, api) => {
  router.openapi(list, async (context) => {
    const { outcome, run, key, latest, limit, cursor = null, format } = context.req.valid('query');
    const page = await api.store.journalEntries({
      ...{ limit, cursor, latest: latest === 'true' },
      ...(outcome && { outcomes: [outcome] }),
      ...(run !== undefined && { run }),
      ...(key !== undefined && { key }),
    });
    return listAnswer(context, page, format, ({ claims: _claims, ...cells }) => cells, api.writeCsv) as never;
  });
  router.openapi(retry, (context) => {
    const { keys } = context.req.valid('json');
    return context.json(runOf(intakeOf(api).retry(keys)), 202);
  });
};
