// Stanford CoreNLP's quote annotator and this reader on the same articles, one thread each, one after the other.
//
//   npm run bench:peers [-- --articles 24]
//
// Needs Java 11 and Maven; the first run takes half a gigabyte from Maven Central into build/peers. CoreNLP reads direct speech
// only, so only that is compared: the quotations that gold credits to somebody by name, how many of them were found, and how many
// were given the right name. Its loading is not counted, nor is ours. Machines differ: compare rows of one run.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openReader } from '../../dist/index.js';
import type { Span } from '../../src/core/span.ts';
import { sameName } from '../../src/app/scoring/same-name.ts';
import { corpus, exampleArticles, type GoldArticle } from '../shared.ts';
import { printTable } from '../table.ts';

const HEAP = '8g';
const ANNOTATORS = 'tokenize,pos,lemma,ner,depparse,coref,quote';

const { values: options } = parseArgs({ options: { articles: { type: 'string', default: '24' } } });
const home = fileURLToPath(new URL('../../build/peers/', import.meta.url));
const all = corpus('polnear/dev.jsonl', 'speakers/dev.jsonl') ?? exampleArticles();
// From all over the corpus, which is sorted by outlet.
const every = Math.max(1, Math.floor(all.length / Number(options.articles)));
const articles = all.filter((_, at) => at % every === 0).slice(0, Number(options.articles));

/** A stretch of quoted words and whom a reader credits with it. */
interface Credited {
  readonly span: Span;
  readonly speaker: string | null;
}

interface Run {
  readonly name: string;
  /** Without loading. */
  readonly seconds: number;
  /** Largest resident set, bytes. */
  readonly memory: number;
  /** Parallel to the articles. */
  readonly credited: readonly (readonly Credited[])[];
}

interface CoreNlpQuote {
  readonly beginIndex: number;
  readonly endIndex: number;
  readonly speaker?: string;
  readonly canonicalSpeaker?: string;
}

async function coreNlp(): Promise<Run> {
  const folder = join(home, 'articles');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'out'), { recursive: true });
  const paths = articles.map(({ text }, at) => {
    const path = join(folder, `${at}.txt`);
    writeFileSync(path, text);
    return path;
  });
  writeFileSync(join(folder, 'list'), paths.join('\n'));
  const { printed, memory } = await java([
    ...['-annotators', ANNOTATORS, '-coref.algorithm', 'statistical', '-threads', '1'],
    ...['-filelist', join(folder, 'list'), '-outputFormat', 'json', '-outputDirectory', join(folder, 'out')],
  ]);
  const [, seconds] = /^TOTAL: ([\d.]+) sec\./m.exec(printed) ?? [];
  if (seconds === undefined) throw new Error(`CoreNLP did not say how long it took:\n${printed.slice(-2000)}`);
  const credited = articles.map((_, at) => {
    const { quotes } = JSON.parse(readFileSync(join(folder, 'out', `${at}.txt.json`), 'utf8')) as {
      readonly quotes: readonly CoreNlpQuote[];
    };
    return quotes.map(({ beginIndex, endIndex, speaker, canonicalSpeaker }) => ({
      span: { start: beginIndex, end: endIndex },
      speaker: known(canonicalSpeaker) ?? known(speaker),
    }));
  });
  return { name: 'CoreNLP 4.5.10', seconds: Number(seconds), memory, credited };
}

const known = (name: string | undefined): string | null => (name === undefined || name === 'Unknown' ? null : name);

/** @throws {Error} where Java or Maven is missing or fails. */
async function java(words: readonly string[]): Promise<{ printed: string; memory: number }> {
  const lib = join(home, 'lib');
  if (!existsSync(lib)) {
    const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
    const copy = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${lib}`];
    const { status, error } = spawnSync('mvn', copy, { stdio: 'inherit' });
    if (status !== 0) throw new Error(`Maven could not fetch CoreNLP (is mvn installed?) ${error?.message ?? ''}`);
  }
  const main = 'edu.stanford.nlp.pipeline.StanfordCoreNLP';
  const child = spawn('java', ['-XX:+UseSerialGC', `-Xmx${HEAP}`, '-cp', `${lib}/*`, main, ...words]);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (printed += String(bytes)));
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, residentSet(child.pid))), 200);
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`CoreNLP ended with ${code}:\n${printed.slice(-2000)}`);
  return { printed, memory };
}

/** The largest so far, bytes; 0 where the system does not tell. */
function residentSet(pid: number | undefined): number {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return 0;
  return 1024 * Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1] ?? 0);
}

async function ours(): Promise<Run> {
  const reader = await openReader({ threads: 1 });
  const before = performance.now();
  const readings = [];
  for (const { id, text } of articles) readings.push(await reader.read({ id, text }));
  const seconds = (performance.now() - before) / 1000;
  await reader.close();
  const credited = readings.map(({ statements }) =>
    statements
      .filter(({ form }) => form !== 'indirect')
      .flatMap(({ content, speaker }) => content.map((one) => ({ span: one, speaker: speaker.name }))),
  );
  return { name: 'hearsay', seconds, memory: residentSet(process.pid), credited };
}

/** Gold's quotations that somebody is credited with by name. */
const quotations = ({ text, gold, who }: GoldArticle): Credited[] =>
  who.flatMap(({ i, speaker }) =>
    (gold[i]?.content ?? [])
      .filter(({ start }) => /["“‘«„]/.test(text[start] as string))
      .map((span) => ({ span, speaker: speaker ?? null })),
  );

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function row({ name, seconds, memory, credited }: Run): [string, ...string[]] {
  const counts = { gold: 0, found: 0, named: 0, right: 0 };
  for (const [at, article] of articles.entries())
    for (const { span, speaker } of quotations(article)) {
      if (speaker === null) continue;
      const found = credited[at]?.filter((one) => shared(one.span, span) >= (span.end - span.start) / 2) ?? [];
      const names = found.flatMap((one) => one.speaker ?? []);
      counts.gold++;
      counts.found += Number(found.length > 0);
      counts.named += Number(names.length > 0);
      counts.right += Number(names.some((one) => sameName(one, speaker)));
    }
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)} %`;
  return [
    name,
    (articles.length / seconds).toFixed(2),
    `${(memory / 1e6).toFixed(0)} MB`,
    share(counts.found, counts.gold),
    share(counts.named, counts.gold),
    share(counts.right, counts.named),
  ];
}

const runs = [await coreNlp(), await ours()];
console.log(`${articles.length} articles, ${articles.flatMap(quotations).length} quotations`);
printTable([['', 'articles/s', 'memory', 'found', 'named', 'of them right'], ...runs.map(row)]);
