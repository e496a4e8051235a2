import { createRoute, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import type { Api, Intake, IntakeEvent, Resource } from './context.ts';
import { mayFail, ProblemError } from './problem.ts';

const started = z.strictObject({ run: z.string(), events: z.string() }).openapi('Run');
const failures = mayFail('bad-request', 'conflict');
const accepted = { 202: { description: 'Begun', content: { 'application/json': { schema: started } } }, ...failures };

/** One server-sent event, its fields as they are named on the wire. */
const runEvent = z
  .strictObject({
    id: z.string().openapi({ description: 'Its number in the run, for Last-Event-ID' }),
    event: z.enum(['item', 'skipped', 'finished'] satisfies IntakeEvent['type'][]),
    data: z.string().openapi({
      description:
        'JSON. Of item: key, name, outcome, documentId, reason; of skipped: count; of finished: counts, trouble',
    }),
  })
  .openapi('RunEvent');

/** Milliseconds. */
const KEEP_ALIVE = 20_000;

const addresses = createRoute({
  method: 'post',
  path: '/ingest',
  tags: ['ingest'],
  summary: 'Take in addresses, or the examples that come with Hearsay',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .strictObject({
              addresses: z.array(z.string().min(1).max(2000)).max(1000).default([]),
              examples: z.boolean().default(false),
            })
            .openapi('NewRun'),
        },
      },
    },
  },
  responses: accepted,
});

const files = createRoute({
  method: 'post',
  path: '/ingest/files',
  tags: ['ingest'],
  summary: 'Take in files: articles, or archives of them, in any format that Hearsay reads',
  request: {
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: z.object({ file: z.any().openapi({ type: 'string', format: 'binary' }) }),
        },
      },
    },
  },
  responses: accepted,
});

const events = createRoute({
  method: 'get',
  path: '/ingest/{run}/events',
  tags: ['ingest'],
  summary: 'What happens in a run, as server-sent events: `item` for each thing, `finished` at the end',
  request: { params: z.object({ run: z.string() }) },
  responses: {
    200: {
      description: 'From the beginning of the run',
      content: { 'text/event-stream': { schema: runEvent } },
    },
    ...mayFail('not-found', 'conflict'),
  },
});

export const ingest: Resource = (router, api) => {
  router.openapi(addresses, async (context) => {
    const { addresses, examples } = context.req.valid('json');
    if (addresses.length === 0 && !examples) throw new ProblemError('bad-request', 'Name at least one address.');
    for (const address of addresses)
      if (!/^https?:\/\//i.test(address))
        throw new ProblemError(
          'bad-request',
          `'${address.slice(0, 80)}' is no web address; it must begin with http:// or https://.`,
        );
    return context.json(runOf(intakeOf(api).start({ addresses, files: [], examples })), 202);
  });
  router.openapi(files, async (context) => {
    const body = await context.req.parseBody({ all: true }).catch(() => ({}) as Record<string, unknown>);
    const given = [body['file']].flat().filter((one): one is File => one instanceof File);
    if (given.length === 0) throw new ProblemError('bad-request', "There is no file in the field 'file'.");
    const read = await Promise.all(
      given.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    return context.json(runOf(intakeOf(api).start({ addresses: [], files: read, examples: false })), 202);
  });
  router.openapi(events, (context) => {
    const { run } = context.req.valid('param');
    const last = context.req.header('last-event-id') ?? '';
    const found = intakeOf(api).events(run, /^\d{1,9}$/.test(last) ? Number(last) + 1 : 0, context.req.raw.signal);
    if (!found)
      throw new ProblemError('not-found', `This server has begun no run '${run}'. The journal tells of those before.`);
    return streamSSE(context, async (stream) => {
      // Proxies and browsers give up on a connection that is silent for long.
      const alive = setInterval(() => void stream.write(': still at it\n\n'), KEEP_ALIVE);
      try {
        for await (const { number, event } of found) {
          const { type, ...data } = event;
          await stream.writeSSE({ id: String(number), event: type, data: JSON.stringify(data) });
        }
      } finally {
        clearInterval(alive);
      }
    }) as never;
  });
};

export const intakeOf = ({ intake }: Api): Intake => {
  if (intake) return intake;
  throw new ProblemError('conflict', 'This server takes nothing in: it was started read-only. Use hearsay ingest.');
};

export const runOf = (run: string) => ({ run, events: `/api/v1/ingest/${run}/events` });
