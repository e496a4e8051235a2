import { HIT_COLUMNS, pagesOf, rowOf, search, type Wanted } from '../../app/archive/search.ts';
import { QueryError } from '../../core/query/query.ts';
import { inks } from '../../exporters/terminal/inks.ts';
import { FACETS, type Facet, type Hit, type SearchResult } from '../../store/search.ts';
import type { Store } from '../../store/store.ts';
import { type ArchiveOptions, lookingInto } from '../archive.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { type LookOptions, lookOf } from '../look.ts';
import { send } from '../output.ts';
import type { World } from '../world.ts';
import { facetLines, statementLines } from './hit-lines.ts';
import type { ListFormat } from '../list-format.ts';
import { type Listing, writeList } from './tables.ts';

export interface SearchOptions extends ArchiveOptions, LookOptions {
  readonly format: ListFormat;
  readonly order: Wanted['order'];
  readonly limit: number;
  readonly cursor?: string;
  readonly facets?: string;
  readonly all?: boolean;
}

/** Shows the statements that a query finds. Gives the exit code. */
export function searchCommand(words: readonly string[], options: SearchOptions, world: World): Promise<number> {
  const typed = words.join(' ');
  const { order, limit, cursor = null } = options;
  const wanted: Wanted = { typed, order, limit, cursor, facets: facetsIn(options) };
  return lookingInto(options, world, async (store) => {
    try {
      return await show(store, wanted, options, world);
    } catch (error) {
      if (error instanceof QueryError) throw new UsageError(pointed(error, typed));
      throw error;
    }
  });
}

function facetsIn({ facets, format }: SearchOptions): readonly Facet[] {
  if (facets === undefined) return format === 'text' ? ['speaker', 'outlet', 'month'] : [];
  if (facets === 'none') return [];
  return facets.split(',').map((word) => {
    const facet = FACETS.find((each) => each === word.trim());
    if (facet === undefined)
      throw new UsageError(`there are no counts by '${word}'; take some of ${FACETS.join(', ')}, or none`);
    return facet;
  });
}

async function show(store: Store, wanted: Wanted, options: SearchOptions, world: World): Promise<number> {
  const { width, color } = lookOf(options, true, world);
  const [room, ink] = [Math.max(24, Math.min(width, 112)), inks(color)];
  const listing: Listing<Hit> = {
    columns: HIT_COLUMNS,
    cells: (hit) => HIT_COLUMNS.map((column) => rowOf(hit)[column]),
    lines: (hit) => statementLines(hit, room, ink),
  };
  let first: SearchResult | null = null;
  let last: SearchResult | null = null;
  async function* pages(): AsyncIterable<readonly Hit[]> {
    for await (const page of options.all ? pagesOf(store, wanted) : [await search(store, wanted)]) {
      world.signal.throwIfAborted();
      first ??= page;
      last = page;
      yield page.items;
    }
  }
  const lead = (): object => ({
    query: wanted.typed,
    order: wanted.order,
    total: first?.total,
    facets: first?.facets,
    next: options.all ? null : last?.next,
  });
  const count = await writeList(world, options.format, listing, pages(), lead);
  if (first === null || last === null) throw new Error('a search has at least one page');
  const { next } = last as SearchResult;
  if (options.format === 'text') await send(world.stdout, summaryOf(first, count, next, room, ink));
  else if (next !== null && options.format !== 'json')
    world.stderr.write(`hearsay: there is more; go on with --cursor ${next}\n`);
  return exitCodes.done;
}

function summaryOf(
  first: SearchResult,
  count: number,
  next: string | null,
  room: number,
  ink: ReturnType<typeof inks>,
): string {
  const shown = count < first.total ? `${count.toLocaleString('en')} shown of ` : '';
  const more = next === null ? [] : [ink.faint(`Go on with --cursor ${next}, or see all with --all.`)];
  const total = `${shown}${first.total.toLocaleString('en')} ${first.total === 1 ? 'statement' : 'statements'}`;
  return [ink.strong(total), ...facetLines(first, room, ink), ...more].map((line) => `${line}\n`).join('');
}

/** The message with what was typed under it, and carets under the place. */
function pointed({ message, span: { start, end } }: QueryError, typed: string): string {
  const shown = typed.replace(/\s/g, ' ');
  const carets = '^'.repeat(Math.max(1, Math.min(end, shown.length) - start));
  return `${message}\n  ${shown}\n  ${' '.repeat(Math.min(start, shown.length))}${carets}`;
}
