import { describeSpan } from '../../core/selector.ts';
import type { Span } from '../../core/span.ts';
import type { Reading } from '../../core/statement.ts';
import type { Correction, NewCorrection, Shown } from '../../store/corrections.ts';
import type { Store } from '../../store/store.ts';
import { corrected } from './apply.ts';
import { assignmentsOf } from './assignments.ts';
import { type CorrectionValue, correctionValue } from './values.ts';

/** A correction that does not fit the article: the message says why. */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError';
  readonly code: 'missing' | 'misfit';
  constructor(code: 'missing' | 'misfit', message: string) {
    super(message);
    this.code = code;
  }
}

const ALL = { limit: 1000, cursor: null } as const;

/**
 * Adds a correction: nothing is overwritten, the machine's reading stays as it is, and what is shown, searched and exported
 * is the reading as people corrected it.
 * @throws {CorrectionError}
 */
export async function correct(
  store: Store,
  documentId: string,
  given: CorrectionValue,
  by: string,
  at: string,
): Promise<Correction> {
  const value = correctionValue.parse(given);
  const article = await store.article(documentId);
  if (!article) throw new CorrectionError('missing', `The archive has no article '${documentId}'.`);
  const { text } = article.reading;
  for (const span of spansOf(value))
    if (span.end > text.length)
      throw new CorrectionError(
        'misfit',
        `[${span.start}, ${span.end}) lies beyond the article, which has ${text.length} code units.`,
      );
  const [first] = value.action === 'missing' ? value.content : value.was.content;
  return add(store, article.reading, {
    documentId,
    statementId: value.action === 'missing' ? null : value.was.id,
    action: value.action,
    selector: first ? describeSpan(text, first) : null,
    value,
    undoes: null,
    by,
    at,
  });
}

/** Takes a correction back; taking that back makes it hold again. @throws {CorrectionError} */
export async function undoCorrection(
  store: Store,
  documentId: string,
  id: string,
  by: string,
  at: string,
): Promise<Correction> {
  const [article, made] = await Promise.all([store.article(documentId), store.corrections({ ...ALL, documentId })]);
  const undone = made.items.find((one) => one.id === id);
  if (!article || !undone)
    throw new CorrectionError('missing', `The archive has no correction '${id}' of an article '${documentId}'.`);
  const { statementId } = undone;
  return add(store, article.reading, {
    documentId,
    statementId,
    action: 'undo',
    selector: null,
    value: null,
    undoes: id,
    by,
    at,
  });
}

async function add(store: Store, reading: Reading, made: NewCorrection): Promise<Correction> {
  return store.correct(made, (corrections) => shownOf(reading, corrections));
}

/** What is shown of a reading; also when a newer engine has read the article again. */
export function shownOf(reading: Reading, corrections: readonly Correction[]): Shown | null {
  if (corrections.length === 0) return null;
  const { statements, changed } = corrected(reading, corrections);
  return { statements, speakers: assignmentsOf(statements, changed) };
}

function spansOf(value: CorrectionValue): readonly Span[] {
  if (value.action === 'missing') return [...value.content, ...value.cue, ...value.source];
  if (value.action === 'span') return [...value.content, ...(value.cue ?? []), ...(value.source ?? [])];
  return [];
}
