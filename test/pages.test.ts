import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { texts as en } from '../web/texts.ts';

const web = fileURLToPath(new URL('../web', import.meta.url));
const files = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:svelte|ts)$/.test(path) && !path.includes('node_modules') && path !== 'schema.d.ts')
  .map((path) => ({ path, code: readFileSync(join(web, path), 'utf8') }));
const code = files
  .filter(({ path }) => path !== 'texts.ts')
  .map((file) => file.code)
  .join('\n');

/** Paths of texts, as they are written where they are used. What is looked up by a value is used as a whole. */
function pathsOf(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  if (new RegExp(`${path.replaceAll('.', '\\.')}(?:\\[|\\))`).test(code)) return [];
  return Object.entries(value).flatMap(([key, each]) => pathsOf(each, `${path}.${key}`));
}

it('uses every English text', () => {
  const unused = pathsOf(en, 'texts').filter((path) => !new RegExp(`${path.replaceAll('.', '\\.')}\\b`).test(code));
  expect(unused).toEqual([]);
});

it('can reach every page, and uses every part', () => {
  const unused = files
    .filter(({ path }) => path.endsWith('.svelte') && path !== 'App.svelte')
    .filter(({ path }) => !code.includes(`/${path.split('/').at(-1)}'`));
  expect(unused.map(({ path }) => path)).toEqual([]);
});
