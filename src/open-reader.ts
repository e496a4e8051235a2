import { readFileSync } from 'node:fs';
import { idOf, makeParsing, type ParsedArticle, type ParseOptions, type ReadingOptions } from './app/read.ts';
import { daysAnnotator } from './core/annotators/days.ts';
import { mannerAnnotator } from './core/annotators/manners.ts';
import { mentionAnnotator } from './core/annotators/mentions.ts';
import { nameAnnotator } from './core/annotators/names.ts';
import { quotationAnnotator } from './core/annotators/quotations.ts';
import { recoveryAnnotator } from './core/annotators/recovery.ts';
import { settingsAnnotator } from './core/annotators/settings.ts';
import { speakerAnnotator } from './core/annotators/speakers.ts';
import { statementAnnotator } from './core/annotators/statements.ts';
import { unattributedAnnotator } from './core/annotators/unattributed.ts';
import type { Document, Metadata } from './core/document.ts';
import type { Offices } from './core/lexicon/offices.ts';
import { blocks } from './core/layers.ts';
import { type Annotator, Pipeline } from './core/pipeline.ts';
import type { Reading } from './core/statement.ts';
import { loadScorers, type Model, openModel, type Scorers } from './model/index.ts';
import { openOffices } from './offices.ts';

export interface OpenReaderOptions {
  /** Threads of the model; without it, the model chooses. */
  readonly threads?: number;
  /** Folder of other weights than those that the package ships. */
  readonly model?: string;
  /** How probable a name must be, 0 to 1, for a speaker to be called by it; without it, the trained threshold holds. */
  readonly minProbability?: number;
  /** Folder with office holders and aliases of your own, over those that the package ships: see offices/README.md. */
  readonly offices?: string;
  /** Memory by which another thread may stop the model: see `model/brake.ts`. */
  readonly brake?: SharedArrayBuffer;
}

/** What to read: bytes in any format that a reader knows, or plain text that is taken exactly as it is. */
export type Article = {
  readonly name?: string;
  readonly id?: string;
  /** What is known of the article from elsewhere (address, outlet, day); the article's own words win. */
  readonly claims?: Partial<Metadata>;
} & ({ readonly bytes: Uint8Array; readonly charset?: string } | { readonly text: string });

/** Reads articles. Holds the model and its thread until it is closed. */
export interface ArticleReader {
  /** As it was asked for; null where the trained threshold holds. */
  readonly minProbability: number | null;
  /** @throws the signal's reason where it was aborted; bad input does not throw but gives issues. */
  read(article: Article, options?: ReadingOptions): Promise<Reading>;
  /** The first, quick half of `read`. */
  parse(article: Article, options?: ParseOptions): Promise<ParsedArticle>;
  close(): Promise<void>;
}

/**
 * Starts the trained model, in a thread of its own, and puts the reader of articles together.
 *
 * @throws {RangeError} where `minProbability` is no probability.
 * @throws {Error} where the model's weights are missing or do not fit this version, or the offices have a wrong line.
 */
export async function openReader(options: OpenReaderOptions = {}): Promise<ArticleReader> {
  const { threads, model: folder, minProbability = null, brake } = options;

  if (minProbability !== null && !(minProbability >= 0 && minProbability <= 1))
    throw new RangeError(`minProbability is ${minProbability}; it must be from 0 to 1.`);
  const opening = openModel({
    ...(threads !== undefined && { threads }),
    ...(folder !== undefined && { folder }),
    ...(brake && { brake }),
  });
  // Parsers of HTML and the file of offices are large: they load while the model's thread does, not before it.
  const offices = Promise.resolve().then(() => openOffices(options.offices));
  const [model, documentOf, known] = await Promise.all([opening, documentReader(), offices]).catch(async (reason) => {
    await opening.then((opened) => opened.close()).catch(() => {});
    throw reason;
  });
  const pipeline = new Pipeline(annotators(model, loadScorers(folder), known, minProbability), [blocks]);
  const engine = { name: 'hearsay', version: packageVersion(), model: model.name } as const;
  const parseSource = makeParsing({ read: documentOf, pipeline, engine });
  const parse: ArticleReader['parse'] = (article, options) =>
    parseSource(article, article.id ?? idOf(article.name ?? 'article'), options);
  return {
    minProbability,
    parse,
    read: async (article, options = {}) => {
      options.signal?.throwIfAborted();
      return (await parse(article, options)).read(options);
    },
    close: () => model.close(),
  };
}

/** From text to statements, in order. Not part of the library's API. */
export function annotators(
  model: Model,
  scorers: Scorers,
  offices: Offices,
  minProbability: number | null,
): readonly Annotator[] {
  return [
    quotationAnnotator,
    model.attribution,
    recoveryAnnotator,
    unattributedAnnotator,
    nameAnnotator,
    model.judgement,
    mentionAnnotator(offices),
    mannerAnnotator(scorers.manner),
    settingsAnnotator,
    daysAnnotator,
    speakerAnnotator({ weights: scorers.speaker, offices, minProbability }),
    statementAnnotator,
  ];
}

async function documentReader(): Promise<(article: Article) => Document | Promise<Document>> {
  const [{ claimed, read }, { text: textReader }] = await Promise.all([
    import('./readers/index.ts'),
    import('./readers/text.ts'),
  ]);
  return (article) => {
    const name = article.name ?? article.id ?? 'article';
    const { claims = {} } = article;
    if ('bytes' in article) {
      const { bytes, charset } = article;
      return read({ bytes, name, claims, ...(charset !== undefined && { charset }) });
    }
    // UTF-16 with its mark keeps every code unit of a string, lone surrogates too, which UTF-8 would not.
    return claimed(textReader.read({ bytes: Buffer.from(`\ufeff${article.text}`, 'utf16le'), name }), claims);
  };
}

function packageVersion(): string {
  const file = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
