import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { textAnswer } from './body.ts';
import type { Page } from '../store/search.ts';
import { pageOf } from './shapes.ts';

/** One row of a table, by column. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Rows as CSV: the first gives the columns. */
export type WriteCsv = (rows: readonly Row[]) => string;

/** A 200 answer that is a page of a list, or its items alone as CSV or JSON Lines. */
export const listOf = <T extends z.ZodType>(items: T, name: string, description: string) => ({
  200: {
    description,
    content: {
      'application/json': { schema: pageOf(items, name) },
      'text/csv': { schema: z.string() },
      'application/x-ndjson': { schema: z.string() },
    },
    headers: z.object({ link: z.string().optional().openapi({ description: 'The next page, `rel="next"`' }) }),
  },
});

/** Answers with a page in the format that was asked for. The page after it is named in `Link` as well. */
export function listAnswer<T>(
  context: Context,
  page: Page<T>,
  format: 'json' | 'csv' | 'jsonl',
  rowOf: (item: T) => Row,
  writeCsv: WriteCsv,
): Promise<Response> {
  if (page.next !== null) {
    const address = new URL(context.req.url);
    address.searchParams.set('cursor', page.next);
    context.header('link', `<${address.pathname}${address.search}>; rel="next"`);
  }
  const { items } = page;
  if (format === 'csv') return textAnswer(context, writeCsv(items.map(rowOf)), 'text/csv; charset=utf-8');
  if (format === 'json') return textAnswer(context, JSON.stringify(page), 'application/json');
  const lines = items.map((item) => `${JSON.stringify(item)}\n`).join('');
  return textAnswer(context, lines, 'application/x-ndjson; charset=utf-8');
}
