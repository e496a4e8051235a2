import type { Reading } from '../../core/statement.ts';
import type { Article } from '../../readers/container.ts';
import { documentId as idOfDocument } from '../../store/document-id.ts';
import type { NewReading } from '../../store/documents.ts';
import { type NewJournalEntry, OUTCOMES, type Outcome } from '../../store/journal.ts';
import { type Store, StoreError } from '../../store/store.ts';
import { idOf } from '../read.ts';
import { inOrder } from './in-order.ts';
import type { Item } from './item.ts';
import { isInside } from './key.ts';
import type { Attempt, NamedArticle, Readings } from './readings.ts';

export interface IngestCollaborators {
  readonly store: Pick<Store, 'standingOf' | 'add' | 'journal'>;
  readonly readings: Readings;
  readonly items: AsyncIterable<Item>;
  readonly entryOf: (reading: Reading, journal: NewJournalEntry, at: string) => NewReading;
  /** The name of this run in the journal. */
  readonly run: string;
  /** The time, ISO 8601 in UTC with milliseconds. */
  readonly now: () => string;
  readonly signal: AbortSignal;
  /** Waited for, so that whoever cannot keep up holds the run back. */
  readonly onDone: (done: Done) => void | Promise<void>;
  /** The day of publication, `2024-11-28`, of articles that do not say theirs. */
  readonly published?: string;
  /** True to tell what would be done, and store nothing. */
  readonly dryRun?: boolean;
}

/** What became of one item. */
export interface Done extends Pick<Item, 'key' | 'name'> {
  readonly outcome: Outcome;
  readonly rule: string | null;
  readonly reason: string | null;
  readonly documentId: string | null;
  /** Statements that were found; null where the article was not read. */
  readonly statements: number | null;
}

export interface Summary {
  /** Everything that was there has one outcome: they add up to `total`. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly total: number;
  /** How many of `known` were passed over, because the journal knows them. */
  readonly passed: number;
  readonly interrupted: boolean;
}

/** Articles under way for each that the readers are busy with: a long one does not keep the others waiting. */
const WINDOW = 4;

/** Bytes of articles under way. */
const WEIGHT = 64 * 1024 * 1024;

/**
 * Takes in one item after another. Articles are read side by side and stored in the order of the items, each with its
 * journal entry in one transaction: whenever the run ends, what is in the archive is a beginning of what was to be taken
 * in, and the next run goes on behind it. Resolves when all is done, or when the signal ends it between two documents.
 *
 * @throws {StoreError} where the archive is the trouble.
 */
export async function ingest(to: IngestCollaborators): Promise<Summary> {
  const tally = new Tally();
  const window = { items: to.readings.room * WINDOW, weight: WEIGHT };
  try {
    for await (const tried of inOrder(to.items, window, (item) => tryOne(item, to), weigh)) {
      to.signal.throwIfAborted();
      const done = await keep(tried, to);
      tally.add(done, tried.item);
      await to.onDone(done);
    }
  } catch (error) {
    if (!to.signal.aborted) throw error;
    return tally.summary(true);
  }
  return tally.summary(false);
}

class Tally {
  readonly #outcomes = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  #total = 0;
  #passed = 0;

  add({ outcome }: Done, { found }: Item): void {
    this.#outcomes[outcome]++;
    this.#total++;
    if (found.type === 'passed') this.#passed++;
  }

  summary(interrupted: boolean): Summary {
    return { outcomes: { ...this.#outcomes }, total: this.#total, passed: this.#passed, interrupted };
  }
}

function weigh({ found }: Item): number {
  if (found.type !== 'article') return 0;
  return 'bytes' in found.article ? found.article.bytes.length : 2 * found.article.text.length;
}

type Standing = Awaited<ReturnType<Store['standingOf']>>;

interface Tried {
  readonly item: Item;
  /** Null where there is no article to read. */
  readonly attempt: Attempt | null;
  readonly standing: Standing;
  /** What the archive calls the document, or would; null where its text was not come to. */
  readonly documentId: string | null;
}

async function tryOne(item: Item, to: IngestCollaborators): Promise<Tried> {
  const { found } = item;
  if (found.type !== 'article') return { item, attempt: null, standing: 'new', documentId: null };
  let standing: Standing = 'new';
  let documentId: string | null = null;
  const attempt = await to.readings.read(named(found.article, item.name), {
    signal: to.signal,
    ...(to.published !== undefined && { published: to.published }),
    wanted: async (key) => {
      documentId = idOfDocument(key.address, key.digest);
      standing = await to.store.standingOf(key);
      return !to.dryRun && (standing === 'new' || standing === 'older_engine');
    },
  });
  return { item, attempt, standing, documentId };
}

/** An article inside another source that gives it no id is called by the whole way to it. */
const named = (article: Article, name: string): NamedArticle => ({
  ...article,
  name,
  id: article.id ?? (isInside(name) ? name : idOf(name)),
});

type Fate = Omit<Done, 'key' | 'name'>;

const fate = (
  outcome: Outcome,
  { rule = null, reason = null, documentId = null, statements = null }: Partial<Fate> = {},
): Fate => ({ outcome, rule, reason, documentId, statements });

async function keep({ item, attempt, standing, documentId }: Tried, to: IngestCollaborators): Promise<Done> {
  const { key, name, found } = item;
  if (found.type === 'passed') return { key, name, ...fate('known') };
  if (attempt?.type === 'read' && attempt.reading.text.trim() !== '')
    return { key, name, ...(await store(item, attempt.reading, to)) };
  const become =
    found.type === 'none' ? fate(found.outcome, found) : withoutReading(attempt as Attempt, standing, documentId);
  // Unchanged is what the journal knows already, with the stamp to ask with the next time.
  if (!to.dryRun && become.outcome !== 'unchanged') await to.store.journal(entry(item, become, to));
  return { key, name, ...become };
}

/** `new` and `older_engine` were wanted, and not read, in a dry run only. */
const without: Readonly<Record<Standing, Outcome>> = {
  new: 'stored',
  older_engine: 'reread',
  known: 'known',
  forgotten: 'forgotten',
};

function withoutReading(attempt: Attempt, standing: Standing, documentId: string | null): Fate {
  if (attempt.type === 'aside') return fate('set_aside', attempt);
  if (attempt.type === 'unwanted')
    return fate(without[standing], { documentId: standing === 'known' ? documentId : null });
  const found = attempt.reading.issues.find(({ severity }) => severity === 'error');
  const outcome = !found || found.rule === 'input/empty' ? 'empty' : 'failed';
  return fate(outcome, { rule: found?.rule ?? 'input/empty', reason: found?.message ?? 'There is no text in it.' });
}

async function store(item: Item, reading: Reading, to: IngestCollaborators): Promise<Fate> {
  const at = to.now();
  try {
    const { outcome, documentId } = await to.store.add(to.entryOf(reading, entry(item, fate('stored'), to, at), at));
    return fate(outcome, { documentId, statements: reading.statements.length });
  } catch (error) {
    // The archive's own trouble ends the run; what one article does to those who look at it does not.
    if (error instanceof StoreError || !(error instanceof Error)) throw error;
    const reason = `It was read and could not be kept: ${error.message}. Please report it.`;
    const aside = fate('set_aside', { rule: 'reading/crash', reason });
    await to.store.journal(entry(item, aside, to, at));
    return aside;
  }
}

const entry = (
  { key, stamp, claims }: Item,
  { outcome, rule, reason, documentId }: Fate,
  { run, now }: IngestCollaborators,
  at = now(),
): NewJournalEntry => ({
  ...{ key, stamp, run, outcome, rule, reason, documentId, at },
  ...(claims && CAME_TO_NOTHING.has(outcome) && { claims }),
});

/** What may be tried again, and then needs what was said of it. */
const CAME_TO_NOTHING: ReadonlySet<Outcome> = new Set(['empty', 'refused', 'failed', 'set_aside']);
