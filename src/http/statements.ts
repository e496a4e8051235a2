import { createRoute, z } from '@hono/zod-openapi';
import type { Seen } from '../app/seen.ts';
import { statementView } from '../app/statement-view.ts';
import type { Store } from '../store/store.ts';
import { answerFor, type Answer, etagged } from './body.ts';
import type { Resource } from './context.ts';
import { mayFail, ProblemError } from './problem.ts';
import { archivedStatement, selector } from './shapes.ts';

const route = createRoute({
  method: 'get',
  path: '/statements/{id}',
  tags: ['statements'],
  summary: 'One statement, by its permanent id, and what has become of it since',
  request: { params: z.object({ id: z.string().openapi({ example: '0123456789abcdef-0a1b2c3d4e5f6' }) }) },
  responses: {
    200: {
      description: 'The statement with its article and context',
      content: {
        'application/json': {
          schema: z
            .strictObject({
              ...archivedStatement.shape,
              selector: selector.openapi({
                description: 'Finds the first span of the content again in an edited text, by words of its context',
              }),
              found: z.enum(['here', 'moved', 'gone']).openapi({
                description:
                  'here: in the newest reading; moved: a newer reading has another in its place; gone: newer ones have none',
              }),
              now: z.string().nullable().openapi({ description: 'The id under which it is to be found now' }),
            })
            .openapi('StatementView'),
        },
      },
      headers: z.object({ etag: z.string() }),
    },
    304: { description: 'As the client has it already' },
    ...mayFail('not-found', 'archive-trouble'),
  },
});

/** The way that is asked most often: nothing is parsed or checked that need not be, and answers are kept. */
export const statements: Resource = (router, { store, seen }) => {
  router.openAPIRegistry.registerPath(route);
  const answers = new StatementAnswers(store, seen);
  router.get('/statements/:id', async (context) => answerFor(context, await answers.of(context.req.param('id'))));
};

/** Answers that are kept, the most recently asked; each about 3 kB. */
const KEPT = 4000;

/** Statements as they are sent, kept for as long as the archive stays as it is. */
class StatementAnswers {
  readonly #store: Store;
  readonly #seen: Seen;
  readonly #kept = new Map<string, Answer>();
  #revision: string | null = null;

  constructor(store: Store, seen: Seen) {
    this.#store = store;
    this.#seen = seen;
  }

  /** @throws {ProblemError} where there is none. */
  async of(id: string): Promise<Answer> {
    const revision = await this.#store.revision();
    if (revision === null || revision !== this.#revision) this.#kept.clear();
    this.#revision = revision;
    const kept = this.#kept.get(id);
    if (kept) return kept;
    const view = await statementView(this.#store, id, this.#seen);
    if (!view) throw new ProblemError('not-found', missing(id));
    const answer = etagged(JSON.stringify(view));
    // Something may have been written while this was looked up.
    if (this.#revision === revision) this.#keep(id, answer);
    return answer;
  }

  #keep(id: string, answer: Answer): void {
    this.#kept.set(id, answer);
    const [oldest = id] = this.#kept.keys();
    if (this.#kept.size > KEPT) this.#kept.delete(oldest);
  }
}

const missing = (id: string): string =>
  `The archive has no statement '${id.slice(0, 100)}'. People may have taken it out, or its article; search for its words.`;
