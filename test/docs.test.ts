import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exporters } from '../src/exporters/index.ts';
import { containers } from '../src/readers/containers.ts';
import { readers } from '../src/readers/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const codeIn = (folder: string): { file: string; code: string }[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => ({ file: join(folder, file), code: readFileSync(join(root, folder, file), 'utf8') }));

/** The headings of a page in docs/, without their marks. */
const headingsOf = (page: string): string[] =>
  [...readFileSync(join(root, 'docs', page), 'utf8').matchAll(/^#{2,} +(.+)$/gm)].map(([, words = '']) => words);

/** The names of what is declared as `: TYPE = { name: '…' }`, or returned as one, in some folders. */
const declared = (type: string, key: string, ...folders: string[]): string[] =>
  folders.flatMap(codeIn).flatMap(({ code }) => {
    const found = [...code.matchAll(new RegExp(`: ${type} = \\{\\s*${key}: '([\\w-]+)'`, 'g'))];
    return found.map(([, name = '']) => name);
  });

/** The names of annotators: whatever has a name and says what it requires. */
const annotatorNames = ['src/core/annotators', 'src/model']
  .flatMap(codeIn)
  .flatMap(({ code }) => [...code.matchAll(/\bname: '([\w-]+)',\s*requires:/g)].map(([, name = '']) => name));

const commands = readdirSync(join(root, 'src/cli/commands'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

const documented: readonly [page: string, what: string, names: readonly string[]][] = [
  ['readers.md', 'reader', declared('Reader(?:<Document>)?', 'name', 'src/readers')],
  ['readers.md', 'container', declared('Container', 'name', 'src/readers')],
  ['annotators.md', 'annotator', annotatorNames],
  ['formats.md', 'exporter', declared('Exporter', 'format', 'src/exporters')],
  ['commands.md', 'command', commands],
  ['readers.md', 'container', declared('Container', 'name', 'src/readers')],
];

describe('documentation', () => {
  it('looks for what there is', () => {
    const [fromReaders, fromContainers, annotators, fromExporters] = documented.map(([, , names]) => [...names].sort());
    expect(fromReaders).toEqual(readers.map(({ name }) => name).sort());
    expect(fromContainers).toEqual(containers.map(({ name }) => name).sort());
    expect(fromExporters).toEqual(exporters.map(({ format }) => format).sort());
    expect(annotators).toEqual(
      'attribution days judgement manners mentions names quotations recovery settings speakers statements unattributed'.split(
        ' ',
      ),
    );
    expect(commands).toContain('read');
  });

  it.each(documented.flatMap(([page, what, names]) => names.map((name) => [what, name, page] as const)))(
    'has a heading for the %s %s in docs/%s',
    (_, name, page) => {
      expect(headingsOf(page)).toContain(name);
    },
  );

  it('names every rule that decides or finds something', () => {
    const rule =
      /'((?:input|limit|source|reading|gzip|zip|warc|wacz|feed|sitemap|wxr|jsonl|json|csv|records|pdf|docx|eml|fetch|encoding|text|html|markdown|language|quotations|attribution|recovery|unattributed|speaker|day|coreference|role|turn)\/[a-z0-9-]+)'/g;
    const rules = ['src/readers', 'src/fetch', 'src/app/ingest', 'src/cli', 'src/core/annotators', 'src/model']
      .flatMap(codeIn)
      .flatMap(({ code }) => [...code.matchAll(rule)].map(([, name = '']) => name))
      .filter((name) => !/^text\/(?:html|plain|markdown|csv|tab-separated-values)$/.test(name));
    const pages = ['readers.md', 'web.md', 'ingest.md', 'annotators.md']
      .map((page) => readFileSync(join(root, 'docs', page), 'utf8'))
      .join();
    expect(rules.length).toBeGreaterThan(20);
    expect([...new Set(rules)].filter((name) => !pages.includes(`\`${name}\``))).toEqual([]);
  });

  const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].concat(
    readdirSync(join(root, 'docs')).flatMap((page) => (page.endsWith('.md') ? [`docs/${page}`] : [])),
  );
  it.each(pages)('%s links to what exists', (page) => {
    const links = [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, to = '']) => to,
    );
    expect(links.filter((to) => !existsSync(join(root, dirname(page), to)))).toEqual([]);
  });

  it('ARCHITECTURE.md names tests and files that exist', () => {
    const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    const paths = [...page.matchAll(/`((?:src|test|bench|training|examples)\/[\w./-]+\.\w+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
