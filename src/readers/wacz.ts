import { createHash } from 'node:crypto';
import { streamSource, wholeOf } from './byte-source.ts';
import type { ByteSource, Container, Part, Trouble } from './container.ts';
import { SourceFailure } from './source-failure.ts';
import { filesIn, type Found, partOf } from './zip/archive.ts';
import { firstName, isZip } from './zip/head.ts';

/**
 * Web archives in a ZIP with their indexes (WACZ): the WARC files in it are looked at again. The last part is the archive's
 * own list, `datapackage.json`, which says whether every WARC that was read to its end has the digest that stands there.
 */
export const wacz: Container = {
  name: 'wacz',
  detect: (head) => isZip(head) && waczNames.test(firstName(head)),
  async *open(source, options) {
    const digests = new Map<string, string>();
    let list: Uint8Array | Trouble = noList;
    let count = 0;
    const passed = (): boolean => ++count <= (options.skip ?? 0);
    for await (const one of filesIn(source, options)) {
      if (nameOf(one) === listName) list = await listIn(one);
      else if (!passed()) yield waczPart(one, digests);
    }
    if (!passed()) yield listPart(list, digests);
  },
};

const listName = 'datapackage.json';
const waczNames =
  /^(?:archive\/[^/]+\.warc(?:\.gz)?|indexes\/[^/]+\.(?:idx|cdxj?)(?:\.gz)?|pages\/(?:p|extraP)ages\.jsonl|datapackage(?:-digest)?\.json)$/i;
const archiveNames = /^archive\/.+\.warc(?:\.gz)?$/i;
const indexNames = /^(?:indexes|pages|logs)\/|^archive\/.*\.cdxj?$|^(?:datapackage-digest|fuzzy)\.json$/i;

const nameOf = (one: Found): string => ('entry' in one ? one.entry.name : '');

function waczPart(one: Found, digests: Map<string, string>): Part {
  const name = nameOf(one);
  if (indexNames.test(name)) return { place: one.place, found: { type: 'trouble', trouble: index } };
  const part = partOf(one);
  if (!archiveNames.test(name) || part.found.type !== 'nested') return part;
  const { source } = part.found;
  return {
    place: one.place,
    found: { type: 'nested', source: digested(source, (digest) => digests.set(name, digest)) },
  };
}

const digested = (source: ByteSource, ended: (digest: string) => void): ByteSource => ({
  ...streamSource(source.name, hashing(source, ended)),
  size: source.size,
});

async function* hashing(source: ByteSource, ended: (digest: string) => void): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const bytes of source.stream()) {
    hash.update(bytes);
    yield bytes;
  }
  ended(`sha256:${hash.digest('hex')}`);
}

/** The longest list that is read, in bytes. */
const longestList = 16 * 1024 * 1024;

async function listIn(one: Found): Promise<Uint8Array | Trouble> {
  if (!('entry' in one)) return one.trouble;
  try {
    return (await wholeOf(one.entry.source, longestList)) ?? badList;
  } catch (error) {
    if (error instanceof SourceFailure) return error.trouble;
    throw error;
  }
}

function listPart(list: Uint8Array | Trouble, digests: ReadonlyMap<string, string>): Part {
  const trouble = list instanceof Uint8Array ? verdict(list, digests) : list;
  return { place: `entry ${listName}`, found: { type: 'trouble', trouble } };
}

function verdict(list: Uint8Array, digests: ReadonlyMap<string, string>): Trouble {
  const listed = resourcesIn(list);
  if (!listed) return badList;
  const wrong = [...digests].filter(([name, digest]) => (listed.get(name) ?? digest) !== digest).map(([name]) => name);
  return wrong.length === 0 ? index : altered(wrong);
}

/** The digests in a list by the paths they are of; null where it is none. */
function resourcesIn(list: Uint8Array): Map<string, string> | null {
  try {
    const { resources } = JSON.parse(new TextDecoder().decode(list)) as {
      resources: { path: unknown; hash: unknown }[];
    };
    const pairs = resources.map(({ path, hash }) => [String(path), String(hash).toLowerCase()] as const);
    return new Map(pairs.filter(([, hash]) => hash.startsWith('sha256:')));
  } catch {
    return null;
  }
}

const index: Trouble = {
  outcome: 'empty',
  rule: 'wacz/index',
  reason: 'It is a part of the index; the pages are in the WARC files.',
};

const noList: Trouble = {
  outcome: 'empty',
  rule: 'wacz/no-list',
  reason: 'There is none, so that the digests of the WARC files could not be checked.',
};

const badList: Trouble = {
  outcome: 'failed',
  rule: 'wacz/list',
  reason: 'It is not the list that it should be, so that the digests of the WARC files could not be checked.',
};

const altered = (names: readonly string[]): Trouble => ({
  outcome: 'failed',
  rule: 'wacz/digest',
  reason: `Not as they were written, by the digests in this list: ${names.join(', ')}. Records whose own digests hold were read.`,
});
