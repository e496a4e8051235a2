import { Hono } from 'hono';
import { BASE } from './api.ts';
import type { Api, ApiEnvironment } from './context.ts';

/**
 * `/s/<statement id>`: the address under which a quotation is cited. A browser is led to the statement in its article, or
 * told that it is gone; a program that asks for JSON is led to the API.
 */
export function permalinks({ store }: Pick<Api, 'store'>): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().get('/:id{[\\w-]{1,100}}', async (context) => {
    const id = context.req.param('id');
    const accept = context.req.header('accept') ?? '';
    if (/json/.test(accept) && !/html/.test(accept)) return context.redirect(`${BASE}/statements/${id}`, 302);
    const [document = '', statement = ''] = id.split(/-(?=[^-]*$)/);
    const found = await store.statement(id);
    if (found) return context.redirect(`/documents/${found.document.id}#${found.statement.id}`, 302);
    return context.redirect(`/gone?document=${document}&statement=${statement}`, 302);
  });
}
