import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { ApiEnvironment } from './context.ts';

/** Addresses that are pages: all are the one file, which then shows what the address says. Others are not found. */
const pagePaths =
  /^\/(?:$|search$|speakers(?:\/[\w-]+)?$|outlets(?:\/[^/]+)?$|documents\/[\w-]+$|compare$|review$|ingest$|sign-in$|gone$)/;

/** The built pages. Files whose names change with what is in them are kept by browsers for ever. */
export function pages(folder: string): Hono<ApiEnvironment> {
  const index = readIndex(folder);
  return new Hono<ApiEnvironment>()
    .get(
      '/assets/*',
      serveStatic({
        root: folder,
        precompressed: true,
        onFound: (_, context) => context.header('cache-control', 'public, max-age=31536000, immutable'),
      }),
    )
    .get('/icon.svg', serveStatic({ root: folder }))
    .get('/docs/*', serveStatic({ root: folder }))
    .get('*', (context) => {
      context.header('cache-control', 'no-cache');
      return context.html(index, pagePaths.test(context.req.path) ? 200 : 404);
    });
}

function readIndex(folder: string): string {
  try {
    return readFileSync(join(folder, 'index.html'), 'utf8');
  } catch {
    throw new Error(`There are no pages in ${folder}. Build them with 'npm run build'.`);
  }
}
