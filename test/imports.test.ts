import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';

/** What a room may import besides itself. */
interface Rule {
  readonly rooms: readonly string[] | 'all';
  /** Single files of other rooms: their contracts. */
  readonly contracts?: readonly RegExp[];
  /** Packages and `node:` modules; without it, any. */
  readonly packages?: readonly string[];
}

const onlyCore: Rule = { rooms: ['core'] };

/** What use cases are given: the archive's contract, the formats', the web's. */
const contracts = [/^store\/[\w-]+\.ts$/, /^readers\/(?:reader|container)\.ts$/, /^fetch\/fetcher\.ts$/];

/** The house of ARCHITECTURE.md. Files directly in src/ put the rooms together for the library: all but the fronts. */
const rules: Readonly<Record<string, Rule>> = {
  core: { rooms: [], packages: ['zod'] },
  model: onlyCore,
  readers: onlyCore,
  trace: onlyCore,
  store: onlyCore,
  exporters: onlyCore,
  fetch: onlyCore,
  app: { rooms: ['core'], contracts },
  http: { rooms: ['app', 'core'], contracts },
  '': { rooms: ['core', 'model', 'readers', 'trace', 'store', 'exporters', 'fetch', 'app'] },
  cli: { rooms: 'all' },
};

/** What the pages may take from src/: types are the build's, and everything else must run in a browser. */
const forPages = [
  /^core\//,
  /^exporters\/(?:segments|view|voices)\.ts$/,
  /^exporters\/wording\/[\w-]+\.ts$/,
  /^store\/journal\.ts$/,
];

const source = fileURLToPath(new URL('../src', import.meta.url));

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('store/conformance'));

/** The room of a path below src/; '' for files directly in it. */
const roomOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');

/** Everything that a file names as an import: values, types, re-exports, `import()` and `new URL('./…', …)`. */
function importsOf(code: string): string[] {
  const found: string[] = [];
  visit(parseAst(code, { lang: 'ts' }));
  return found;

  function visit(node: unknown): void {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { type, source: from, callee, arguments: given } = node as Node;
    if (/^(Import|Export|TSImport)/.test(type) && typeof from?.value === 'string') found.push(from.value);
    const address = type === 'NewExpression' && callee?.name === 'URL' ? given?.[0]?.value : undefined;
    if (typeof address === 'string' && address.startsWith('.')) found.push(address);
    Object.values(node).forEach(visit);
  }
}

interface Node {
  readonly type: string;
  readonly source?: { readonly value?: unknown } | null;
  readonly callee?: { readonly name?: unknown };
  readonly arguments?: readonly { readonly value?: unknown }[];
}

/** What in a file breaks the rules, one sentence each. */
function breaches(path: string, code: string): string[] {
  const room = roomOf(path);
  const rule = rules[room];
  if (!rule) return [`${path}: the room '${room}' has no import rule; add one to this test and to ARCHITECTURE.md`];
  return importsOf(code)
    .filter(
      (name) =>
        !(name.startsWith('.') ? isOpen(posix.join(posix.dirname(path), name), room, rule) : isTaken(name, rule)),
    )
    .map((name) => `${path} imports ${name}, which '${room || 'src'}' may not`);
}

function isOpen(target: string, room: string, { rooms, contracts = [] }: Rule): boolean {
  // What lies outside src/ (package.json, the weights) is not code of another room.
  if (target.startsWith('../')) return room !== 'core' && !target.endsWith('.ts');
  return (
    roomOf(target) === room ||
    rooms === 'all' ||
    contracts.some((contract) => contract.test(target)) ||
    rooms.includes(roomOf(target))
  );
}

function isTaken(name: string, { packages }: Rule): boolean {
  if (!packages) return true;
  return !isBuiltin(name) && packages.some((one) => name === one || name.startsWith(`${one}/`));
}

/** What a page imports from src/ that it may not. */
const pageBreaches = (path: string, code: string): string[] =>
  [...code.matchAll(/from '(?<name>\.[^']*\/src\/(?<target>[^']+))'/g)]
    .filter(({ groups }) => !forPages.some((allowed) => allowed.test(groups?.['target'] ?? '')))
    .map(({ groups }) => `web/${path} imports ${groups?.['name']}, which pages may not`);

const pages = fileURLToPath(new URL('../web', import.meta.url));
const pageFiles = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(?:svelte|ts)$/.test(path) && !path.includes('node_modules'),
);

describe('import rules', () => {
  it('hold for the pages', () => {
    expect(pageFiles.length).toBeGreaterThan(40);
    expect(pageFiles.flatMap((path) => pageBreaches(path, readFileSync(posix.join(pages, path), 'utf8')))).toEqual([]);
    expect(pageBreaches('x.svelte', `import { x } from '../src/store/sqlite/open.ts';`)).toHaveLength(1);
  });

  it.each(files)('%s imports only what its room may', (path) => {
    expect(breaches(path, readFileSync(posix.join(source, path), 'utf8'))).toEqual([]);
  });

  it.each([
    ['core/x.ts', `import type { Reader } from '../readers/reader.ts';`],
    ['core/x.ts', `import { readFile } from 'node:fs/promises';`],
    ['core/x.ts', `import fs from 'fs';`],
    ['core/x.ts', `import pc from 'picocolors';`],
    ['core/a/x.ts', `export * from '../../model/model.ts';`],
    ['core/x.ts', `type T = import('../model/model.ts').Model;`],
    ['core/x.ts', `const { load } = await import('../model/model.ts');`],
    ['core/x.ts', `const weights = new URL('../../models/weights.bin', import.meta.url);`],
    ['readers/x.ts', `import { json } from '../exporters/json.ts';`],
    ['model/x.ts', `export type { Reader } from '../readers/reader.ts';`],
    ['app/x.ts', `import { readers } from '../readers/index.ts';`],
    ['app/x.ts', `import { openSqlite } from '../store/sqlite/open.ts';`],
    ['fetch/x.ts', `import { read } from '../readers/index.ts';`],
    ['http/x.ts', `import { openSqlite } from '../store/sqlite/open.ts';`],
    ['index.ts', `import { readCommand } from './cli/commands/read.ts';`],
    ['attic/x.ts', ``],
  ])('would notice in %s: %s', (path, code) => {
    expect(breaches(path, code)).toHaveLength(1);
  });

  it('lets through what is allowed', () => {
    expect(breaches('core/a/x.ts', `import { z } from 'zod'; import { span } from '../span.ts';`)).toEqual([]);
    expect(
      breaches('model/x.ts', `import 'node:fs'; import '../core/span.ts'; new URL('./thread.js', import.meta.url);`),
    ).toEqual([]);
    expect(breaches('app/x.ts', `import type { Store } from '../store/store.ts';`)).toEqual([]);
    expect(
      breaches('cli/x.ts', `import '../readers/reader.ts'; import '../open-reader.ts'; import 'commander';`),
    ).toEqual([]);
  });

  it('sees real files', () => {
    expect(files).toContain('core/span.ts');
    expect(importsOf(readFileSync(posix.join(source, 'core/issue.ts'), 'utf8'))).toEqual(['./span.ts']);
  });
});
