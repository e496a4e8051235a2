import { type Context, Hono } from 'hono';
import { type StatementView, statementView } from '../app/statement-view.ts';
import { partsOf } from '../store/document-id.ts';
import { answerFor, etagged } from './body.ts';
import type { Api, ApiEnvironment } from './context.ts';
import { ProblemError } from './problem.ts';

/**
 * `/s/<statement id>`: the address under which a quotation is cited. A browser is led to the statement in its article, to an
 * older reading of it where newer ones lost it, or told that it is gone. A program is given the statement.
 */
export function permalinks({ store, seen }: Pick<Api, 'store' | 'seen'>): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().get('/:id{[\\w-]{1,100}}', async (context) => {
    const id = context.req.param('id');
    const isKnown = context.get('caller').role !== null;
    const isBrowser = /\bhtml\b/i.test(context.req.header('accept') ?? '');
    context.header('vary', 'accept');
    if (!isKnown && !isBrowser) throw new ProblemError('not-signed-in', 'Send a token as Authorization: Bearer.');
    // A browser that is not signed in learns nothing here; the page asks for it.
    const view = isKnown ? await statementView(store, id, seen) : null;
    if (isBrowser) return context.redirect(isKnown ? pageOf(id, view) : unseen(id), 302);
    if (!view) throw new ProblemError('not-found', `The archive has no statement '${id}'.`);
    return answerFor(context as Context, etagged(JSON.stringify(view)));
  });
}

function pageOf(id: string, view: StatementView | null): string {
  if (!view) return gone(id);
  const { documentId = '', statementId = '' } = partsOf(view.now ?? id) ?? {};
  return `/documents/${documentId}${view.found === 'gone' ? `?reading=${view.readingNumber}` : ''}#${statementId}`;
}

function unseen(id: string): string {
  const parts = partsOf(id);
  return parts ? `/documents/${parts.documentId}#${parts.statementId}` : gone(id);
}

const gone = (id: string): string => {
  const { documentId, statementId } = partsOf(id) ?? { documentId: id, statementId: '' };
  return `/gone?document=${documentId}&statement=${statementId}`;
};
