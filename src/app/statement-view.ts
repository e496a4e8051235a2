import { describeSpan, type Selector } from '../core/selector.ts';
import type { Statement } from '../core/statement.ts';
import { archiveId } from '../store/document-id.ts';
import type { ArchivedStatement } from '../store/search.ts';
import type { Store } from '../store/store.ts';
import type { Seen } from './seen.ts';

/** A statement as it is cited: with what finds it again, and what has become of it since. */
export interface StatementView extends ArchivedStatement {
  /** Describes the first span of the content, by words of its context; offsets are the document's. */
  readonly selector: Selector;
  /**
   * `here`: the article's newest reading has it. `moved`: a newer reading has another one in its place, `now`. `gone`: newer
   * readings find no statement there; this is how an older one had it.
   */
  readonly found: 'here' | 'moved' | 'gone';
  /** The archive id under which it is to be found now; null where it is gone. */
  readonly now: string | null;
}

/** Null where no reading has it, or people took it out. */
export async function statementView(store: Store, id: string, seen: Seen): Promise<StatementView | null> {
  const whole = await store.statement(id);
  const found = whole && seen.statement(whole);
  return found && { ...found, selector: selectorIn(found), ...(await fateOf(store, found)) };
}

async function fateOf(store: Store, found: ArchivedStatement): Promise<Pick<StatementView, 'found' | 'now'>> {
  const { id, document, statement, readingNumber } = found;
  if (readingNumber === document.readings) return { found: 'here', now: id };
  const article = await store.article(document.id);
  const successor = article?.reading.statements.find((one) => sharesWords(one, statement));
  return successor ? { found: 'moved', now: archiveId(document.id, successor.id) } : { found: 'gone', now: null };
}

const sharesWords = (one: Statement, other: Statement): boolean =>
  one.content.some((a) => other.content.some((b) => a.start < b.end && b.start < a.end));

function selectorIn({ statement, context }: ArchivedStatement): Selector {
  const first = statement.content[0] ?? { start: context.start, end: context.end };
  const local = describeSpan(context.text, { start: first.start - context.start, end: first.end - context.start });
  return { ...local, start: first.start, end: first.end };
}
