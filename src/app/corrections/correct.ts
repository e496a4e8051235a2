import { describeSpan } from '../../core/selector.ts';
import type { Span } from '../../core/span.ts';
import type { Reading, Statement } from '../../core/statement.ts';
import type { Correction, NewCorrection, Shown } from '../../store/corrections.ts';
import type { ArchivedArticle } from '../../store/documents.ts';
import type { Store } from '../../store/store.ts';
import { correctionsOf } from './all.ts';
import { corrected } from './apply.ts';
import { assignmentsOf, kindOf } from './assignments.ts';
import { withBearer } from './bearer.ts';
import { holdingAmong } from './standing.ts';
import { type CorrectionValue, correctionValue, type Who } from './values.ts';

/** A correction that does not fit the article: the message says why. */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError';
  readonly code: 'missing' | 'misfit';
  constructor(code: 'missing' | 'misfit', message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Adds a correction: nothing is overwritten, the machine's reading stays as it is, and what is shown, searched and exported
 * is the reading as people corrected it. The statement that it corrects is kept with it as the archive shows it.
 * @throws {CorrectionError}
 */
export async function correct(
  store: Store,
  documentId: string,
  given: CorrectionValue,
  by: string,
  at: string,
): Promise<Correction> {
  const article = await store.article(documentId);
  if (!article) throw new CorrectionError('missing', `The archive has no article '${documentId}'.`);
  const { reading } = article;
  const checked = correctionValue.parse(given);
  checkSpans(checked, reading.text);
  const value = await fitted(store, documentId, checked, article);
  const [first] = value.action === 'missing' ? value.content : value.was.content;
  const selector = first ? describeSpan(reading.text, first) : null;
  const statementId = value.action === 'missing' ? null : value.was.id;
  return store.correct(
    { documentId, statementId, action: value.action, selector, value, undoes: null, by, at },
    shownOf,
  );
}

/** With the statement as it is shown, and the speaker's id. */
async function fitted(
  store: Store,
  documentId: string,
  value: CorrectionValue,
  { reading, speakers }: ArchivedArticle,
): Promise<CorrectionValue> {
  if (value.action === 'missing') return { ...value, speaker: await knownSpeaker(store, documentId, value.speaker) };
  const was = statementIn(reading.statements, value.was);
  if (value.action === 'speaker')
    return { ...value, was, speaker: await knownSpeaker(store, documentId, value.speaker) };
  if (value.action !== 'right') return { ...value, was };
  const { name, status } = was.speaker;
  return { ...value, was, speaker: { name, status, entityId: speakers[was.id]?.id ?? null } };
}

async function knownSpeaker(store: Store, documentId: string, who: Who): Promise<Who> {
  if (who.entityId !== null && !(await store.entity(who.entityId)))
    throw new CorrectionError(
      'misfit',
      `The archive has no speaker '${who.entityId}'. Pick another, or give the name alone.`,
    );
  return withBearer(store, documentId, who, kindOf(who));
}

function statementIn(statements: readonly Statement[], { id }: Statement): Statement {
  const found = statements.find((one) => one.id === id);
  if (found) return found;
  throw new CorrectionError(
    'misfit',
    `The article has no statement '${id}' as it is now; somebody may have corrected it, or it was read again. Load it again.`,
  );
}

/** Takes a correction back; taking that back makes it hold again. @throws {CorrectionError} */
export async function undoCorrection(
  store: Store,
  documentId: string,
  id: string,
  by: string,
  at: string,
): Promise<Correction> {
  const made = await correctionsOf(store, documentId);
  const undone = made.find((one) => one.id === id);
  if (!undone)
    throw new CorrectionError('missing', `The archive has no correction '${id}' of an article '${documentId}'.`);
  if (!holdingAmong(made)(id)) throw new CorrectionError('misfit', `The correction '${id}' was taken back already.`);
  const undo: NewCorrection = {
    ...{ documentId, statementId: undone.statementId, action: 'undo', selector: null, value: null, undoes: id, by, at },
  };
  return store.correct(undo, shownOf);
}

/** What is shown of a reading; also when a newer engine has read the article again. */
export function shownOf(corrections: readonly Correction[], reading: Reading): Shown | null {
  const found = corrected(reading, corrections);
  if (found.changed.size === 0) return null;
  const shown = found.statements.map(({ id }) => id);
  return {
    statements: found.statements,
    speakers: assignmentsOf(found, reading),
    corrected: shown.filter((id) => found.changed.has(id)),
  };
}

function checkSpans(value: CorrectionValue, { length }: string): void {
  const outside = spansOf(value).find(({ end }) => end > length);
  if (outside)
    throw new CorrectionError(
      'misfit',
      `[${outside.start}, ${outside.end}) lies beyond the article, which has ${length} code units.`,
    );
}

function spansOf(value: CorrectionValue): readonly Span[] {
  if (value.action === 'missing') return [...value.content, ...value.cue, ...value.source];
  if (value.action === 'span') return [...value.content, ...(value.cue ?? []), ...(value.source ?? [])];
  return [];
}
