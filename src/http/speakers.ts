import { createRoute, z } from '@hono/zod-openapi';
import { rolesInWords, roleWords } from '../app/entities/role-words.ts';
import type { Resource } from './context.ts';
import { listAnswer, listOf } from './lists.ts';
import { mayFail, ProblemError } from './problem.ts';
import { entity, entityCard, entityDecision, entityKind, newEntityDecision, paging } from './shapes.ts';

const id = z.object({ id: z.string() });
const failures = mayFail('bad-request', 'archive-trouble');

const list = createRoute({
  method: 'get',
  path: '/speakers',
  tags: ['speakers'],
  summary: 'Who speaks in this archive',
  request: {
    query: z.object({
      ...paging,
      name: z.string().max(200).default('').openapi({ description: 'Words of a name, the last as a beginning' }),
      kind: entityKind.optional(),
      order: z.enum(['statements', 'name']).default('statements'),
    }),
  },
  responses: { ...listOf(entity, 'Speakers', 'Persons and organisations'), ...failures },
});

const card = createRoute({
  method: 'get',
  path: '/speakers/{id}',
  tags: ['speakers'],
  summary: 'One speaker, with names and roles',
  request: { params: id },
  responses: {
    200: {
      description: 'Whom the archive knows under this id',
      content: { 'application/json': { schema: entityCard } },
    },
    ...mayFail('not-found', 'archive-trouble'),
  },
});

const decisions = createRoute({
  method: 'get',
  path: '/decisions',
  tags: ['speakers'],
  summary: 'What was decided about who is who; `open=true` for proposals that wait',
  request: { query: z.object({ ...paging, open: z.enum(['true', 'false']).default('false') }) },
  responses: { ...listOf(entityDecision, 'SpeakerDecisions', 'Newest first'), ...failures },
});

const decide = createRoute({
  method: 'post',
  path: '/decisions',
  tags: ['speakers'],
  summary: 'Merge, split, alias, rename, or hold apart; nothing is lost, and all can be undone',
  request: { body: { required: true, content: { 'application/json': { schema: newEntityDecision } } } },
  responses: {
    201: { description: 'Decided', content: { 'application/json': { schema: entityDecision } } },
    ...mayFail('bad-request', 'not-found', 'conflict', 'archive-trouble'),
  },
});

const undo = createRoute({
  method: 'post',
  path: '/decisions/{id}/undo',
  tags: ['speakers'],
  summary: 'Take a decision back',
  request: { params: id },
  responses: {
    201: { description: 'Taken back', content: { 'application/json': { schema: entityDecision } } },
    ...mayFail('not-found', 'conflict', 'archive-trouble'),
  },
});

export const speakers: Resource = (router, { store, now, writeCsv }) => {
  router.openapi(list, async (context) => {
    const { name, kind, order, limit, cursor = null, format } = context.req.valid('query');
    const found = await store.entities({ name, order, limit, cursor, ...(kind && { kind }) });
    const page = { ...found, items: found.items.map(rolesInWords) };
    const row = ({ id, kind, name, aliases, roles, statements }: (typeof page.items)[number]) => ({
      ...{ id, kind, name, statements },
      aliases: aliases.join('; '),
      roles: roles.join('; '),
    });
    return listAnswer(context, page, format, row, writeCsv) as never;
  });
  router.openapi(card, async (context) => {
    const { id } = context.req.valid('param');
    const found = await store.entity(id);
    if (!found) throw new ProblemError('not-found', `The archive knows no speaker '${id}'; look for the name.`);
    const held = found.held.map((one) => ({ ...one, role: roleWords(one.role) }));
    return context.json({ ...rolesInWords(found), held } as never, 200);
  });
  router.openapi(decisions, async (context) => {
    const { open, limit, cursor = null, format } = context.req.valid('query');
    const page = await store.decisions({ limit, cursor, ...(open === 'true' && { open: true }) });
    const row = ({ documentIds, settled, ...rest }: (typeof page.items)[number]) => ({
      ...rest,
      settled: settled ? 'yes' : 'no',
      documentIds: documentIds.join(' '),
    });
    return listAnswer(context, page, format, row, writeCsv) as never;
  });
  router.openapi(decide, async (context) => {
    const given = context.req.valid('json');
    for (const one of [given.from, given.into])
      if (one !== null && given.action !== 'split' && !(await store.entity(one)))
        throw new ProblemError('not-found', `The archive knows no speaker '${one}'; look for the name.`);
    return context.json((await store.decide({ ...given, by: context.get('caller').name, at: now() })) as never, 201);
  });
  router.openapi(undo, async (context) => {
    const { id } = context.req.valid('param');
    return context.json((await store.undo(id, context.get('caller').name, now())) as never, 201);
  });
};
