import { createRoute, z } from '@hono/zod-openapi';
import { CorrectionError, correct, undoCorrection } from '../app/corrections/correct.ts';
import { goldLines } from '../app/corrections/gold.ts';
import { correctionValue } from '../app/corrections/values.ts';
import type { Correction } from '../store/corrections.ts';
import type { Resource } from './context.ts';
import { listAnswer, listOf } from './lists.ts';
import { mayFail, ProblemError } from './problem.ts';
import { correction, paging } from './shapes.ts';

const list = createRoute({
  method: 'get',
  path: '/corrections',
  tags: ['corrections'],
  summary: 'What people corrected, newest first',
  request: { query: z.object({ ...paging, document: z.string().max(100).optional() }) },
  responses: {
    ...listOf(correction, 'Corrections', 'Corrections, undone ones and undoings too'),
    ...mayFail('bad-request', 'archive-trouble'),
  },
});

const failures = mayFail('bad-request', 'not-found', 'conflict', 'archive-trouble');
const made = { 201: { description: 'Added', content: { 'application/json': { schema: correction } } }, ...failures };

const add = createRoute({
  method: 'post',
  path: '/corrections',
  tags: ['corrections'],
  summary: 'Say what is right; it wins over the machine, survives re-reading, and can be undone',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({ documentId: z.string().max(100), value: correctionValue }).openapi('NewCorrection'),
        },
      },
    },
  },
  responses: made,
});

const undo = createRoute({
  method: 'post',
  path: '/corrections/{id}/undo',
  tags: ['corrections'],
  summary: 'Take a correction back',
  request: {
    params: z.object({ id: z.string() }),
    body: {
      required: true,
      content: { 'application/json': { schema: z.strictObject({ documentId: z.string().max(100) }) } },
    },
  },
  responses: made,
});

const gold = createRoute({
  method: 'get',
  path: '/gold',
  tags: ['corrections'],
  summary: 'The articles that people corrected, as training reads them: JSON Lines',
  responses: {
    200: { description: 'One article a line', content: { 'application/x-ndjson': { schema: z.string() } } },
    ...mayFail('not-public', 'archive-trouble'),
  },
});

export const corrections: Resource = (router, { store, now, writeCsv, seen, isPublic }) => {
  router.openapi(list, async (context) => {
    const { document, limit, cursor = null, format } = context.req.valid('query');
    const page = await store.corrections({ limit, cursor, ...(document !== undefined && { documentId: document }) });
    const items = page.items.map((item) => seen.correction(item));
    return listAnswer(context, { ...page, items }, format, rowOf, writeCsv) as never;
  });
  router.openapi(add, async (context) => {
    const { documentId, value } = context.req.valid('json');
    const { name } = context.get('caller');
    return context.json((await fitting(correct(store, documentId, value, name, now()))) as never, 201);
  });
  router.openapi(undo, async (context) => {
    const { id } = context.req.valid('param');
    const { documentId } = context.req.valid('json');
    const { name } = context.get('caller');
    return context.json((await fitting(undoCorrection(store, documentId, id, name, now()))) as never, 201);
  });
  router.openapi(gold, async (context) => {
    if (isPublic) throw new ProblemError('not-public', 'Gold has whole articles in it.');
    const lines: string[] = [];
    for await (const line of goldLines(store)) lines.push(line);
    return context.body(lines.join(''), 200, { 'content-type': 'application/x-ndjson; charset=utf-8' }) as never;
  });
};

const rowOf = ({ id, documentId, statementId, action, selector, undoes, by, at }: Correction) => ({
  ...{ id, documentId, statementId, action, undoes, by, at },
  content: selector?.exact ?? null,
});

async function fitting<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof CorrectionError)) throw error;
    throw new ProblemError(error.code === 'missing' ? 'not-found' : 'bad-request', error.message);
  }
}
