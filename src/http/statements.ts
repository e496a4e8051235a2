import { createRoute, z } from '@hono/zod-openapi';
import { describeSpan } from '../core/selector.ts';
import type { ArchivedStatement } from '../store/search.ts';
import type { Resource } from './context.ts';
import { mayFail, ProblemError } from './problem.ts';
import { archivedStatement, selector } from './shapes.ts';

const route = createRoute({
  method: 'get',
  path: '/statements/{id}',
  tags: ['statements'],
  summary: 'One statement, by its permanent id',
  request: { params: z.object({ id: z.string().max(100).openapi({ example: '0123456789abcdef-0a1b2c3d4e5f6' }) }) },
  responses: {
    200: {
      description: 'The statement with its article and context',
      content: {
        'application/json': {
          schema: z
            .strictObject({
              ...archivedStatement.shape,
              /** Describes the first span of the content so that it is found again in an edited text; within the context. */
              selector,
            })
            .openapi('StatementView'),
        },
      },
      headers: z.object({ etag: z.string() }),
    },
    ...mayFail('not-signed-in', 'not-found', 'archive-trouble'),
  },
});

export const statements: Resource = (router, { store }) => {
  router.openapi(route, async (context) => {
    const { id } = context.req.valid('param');
    const found = await store.statement(id);
    if (!found)
      throw new ProblemError(
        'not-found',
        `The archive has no statement '${id}'. It may have been read anew or removed; search for its words.`,
      );
    const etag = `"${found.document.digest.slice(0, 16)}-${found.readingNumber}"`;
    context.header('etag', etag);
    context.header('cache-control', 'private, no-cache');
    if (context.req.header('if-none-match') === etag) return context.body(null, 304) as never;
    return context.json({ ...found, selector: selectorIn(found) }, 200) as never;
  });
};

/** In the offsets of the document. */
function selectorIn({ statement, context }: ArchivedStatement) {
  const first = statement.content[0] ?? { start: context.start, end: context.end };
  const local = describeSpan(context.text, { start: first.start - context.start, end: first.end - context.start });
  return { ...local, start: first.start, end: first.end };
}
