import { peek, wholeOf } from './byte-source.ts';
import type { ByteSource, Container, Limits, OpenOptions, Part, Trouble } from './container.ts';
import { tooDeep, tooLong, tooMany } from './limits.ts';
import { SourceFailure } from './source-failure.ts';

/** How much of the beginning a container may look at to know its format, in bytes. */
const headLength = 64 * 1024;

/** Parts the places of containers within containers. */
const placeSeparator = ' › ';

type Nested = Extract<Part['found'], { type: 'nested' }>;

/**
 * All that is in a source, however deep, as flat parts in order: articles, links and troubles, never `nested`. A source that is
 * no container is one article whose place is empty; a thing in a container in a container has the way to it as its
 * place (`entry a.warc.gz › record at byte 123`). `skip` counts the parts of the outermost container.
 * Never throws on bad input; rejects with the signal's reason where aborted.
 */
export const unpack = (
  source: ByteSource,
  containers: readonly Container[],
  options: OpenOptions,
): AsyncGenerator<Part> => within({ type: 'nested', source }, { containers, options, place: '', depth: 0 });

interface Way {
  readonly containers: readonly Container[];
  readonly options: OpenOptions;
  readonly place: string;
  /** Containers around this one. */
  readonly depth: number;
}

async function* within(nested: Nested, way: Way): AsyncGenerator<Part> {
  try {
    yield* contentsOf(nested, way);
  } catch (error) {
    way.options.signal.throwIfAborted();
    if (!(error instanceof SourceFailure)) throw error;
    yield troubled(way.place, error.trouble);
  }
}

async function* contentsOf(nested: Nested, way: Way): AsyncGenerator<Part> {
  const { containers, options, place, depth } = way;
  options.signal.throwIfAborted();
  const { head, source, close } = await peek(nested.source, headLength);
  try {
    const container = containers.find((one) => one.detect(head));
    if (!container) {
      if (!options.skip) yield { place, found: await articleIn({ ...nested, source }, options.limits) };
    } else if (depth >= options.limits.depth) yield troubled(place, tooDeep(depth));
    else yield* partsOf(container, source, way);
  } finally {
    await close();
  }
}

async function* partsOf(container: Container, source: ByteSource, way: Way): AsyncGenerator<Part> {
  const { options, depth } = way;
  let count = options.skip ?? 0;
  for await (const part of container.open(source, options)) {
    options.signal.throwIfAborted();
    if (++count > options.limits.parts) return yield troubled(way.place, tooMany(options.limits.parts));
    const place = [way.place, part.place].filter((step) => step !== '').join(placeSeparator);
    const { found } = part;
    if (found.type !== 'nested') yield { place, found };
    else yield* within(found, { ...way, options: { ...options, skip: 0 }, place, depth: depth + 1 });
  }
}

async function articleIn({ source, charset, claims }: Nested, { articleBytes }: Limits): Promise<Part['found']> {
  const bytes = await wholeOf(source, articleBytes);
  if (!bytes) return { type: 'trouble', trouble: tooLong(articleBytes) };
  return { type: 'article', article: { bytes, ...(charset && { charset }), ...(claims && { claims }) } };
}

const troubled = (place: string, trouble: Trouble): Part => ({ place, found: { type: 'trouble', trouble } });
