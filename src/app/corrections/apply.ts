import type { Span } from '../../core/span.ts';
import type { QuotedSpan, Reading, Statement } from '../../core/statement.ts';
import type { Correction } from '../../store/corrections.ts';
import { type StandingCorrection, standing } from './standing.ts';
import type { CorrectionValue, Who } from './values.ts';

/** Named as what decided, where people did. */
const PEOPLE = 'people/correction';

/** How much of the longer content two statements must share to be the same one in two readings. */
const SAME = 0.5;

export interface Corrected {
  readonly statements: readonly Statement[];
  /** The standing correction that was made last, by the statement's own id. */
  readonly changed: ReadonlyMap<string, StandingCorrection>;
}

/**
 * A reading's statements as people corrected them; the machine's word stands where they said nothing. A corrected statement keeps
 * its id. A correction of a statement that this reading does not have is put on the one that shares most of its words,
 * and where there is none on the statement as it was when it was corrected: what people said is never lost.
 */
export function corrected(
  { text, statements }: Pick<Reading, 'text' | 'statements'>,
  corrections: readonly Correction[],
): Corrected {
  const shown = [...statements];
  const changed = new Map<string, StandingCorrection>();
  const gone = new Set<string>();
  for (const made of standing(corrections)) {
    const { correction, value } = made;
    if (value.action === 'missing') {
      const added = addedBy(text, correction, value);
      shown.push(added);
      changed.set(added.id, made);
      continue;
    }
    const at = placeOf(shown, value.was);
    const now = at < 0 ? value.was : (shown[at] as Statement);
    const better = changedBy(text, now, value);
    changed.set(now.id, made);
    gone.delete(now.id);
    if (better === null) gone.add(now.id);
    else if (at < 0) shown.push(better);
    else shown[at] = better;
  }
  const kept = shown
    .filter(({ id }) => !gone.has(id))
    .map((each) => (each.within !== null && gone.has(each.within) ? { ...each, within: null } : each));
  return { statements: kept.sort((a, b) => begin(a) - begin(b)), changed };
}

const begin = ({ content }: Statement): number => content[0]?.start ?? 0;

function placeOf(statements: readonly Statement[], was: Statement): number {
  const same = statements.findIndex(({ id }) => id === was.id);
  if (same >= 0) return same;
  let [best, at] = [SAME, -1];
  statements.forEach((each, index) => {
    const share = shared(each.content, was.content);
    if (share > best) [best, at] = [share, index];
  });
  return at;
}

/** Common code units over those of the longer one. */
function shared(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let common = 0;
  for (const one of a)
    for (const other of b) common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return common / Math.max(1, length(a), length(b));
}

/** Null where it is no quotation at all. */
function changedBy(
  text: string,
  now: Statement,
  value: Exclude<CorrectionValue, { action: 'missing' }>,
): Statement | null {
  const sure = { ...now, confidence: 1, decidedBy: PEOPLE };
  switch (value.action) {
    case 'right':
      return { ...sure, speaker: { ...now.speaker, probability: now.speaker.name === null ? null : 1 } };
    case 'not-a-quote':
      return null;
    case 'speaker':
      return { ...sure, speaker: speakerBy(value.speaker, now) };
    case 'span':
      return {
        ...sure,
        content: quoted(text, value.content),
        ...(value.cue && { cue: quoted(text, value.cue) }),
        ...(value.source && { source: quoted(text, value.source) }),
      };
  }
}

const speakerBy = ({ name, status }: Who, was: Statement | null): Statement['speaker'] => ({
  name,
  status,
  affiliation: was && was.speaker.name === name ? was.speaker.affiliation : null,
  probability: name === null ? null : 1,
  decidedBy: PEOPLE,
  evidence: [],
  candidates: name === null ? [] : [{ name, probability: 1 }],
});

function addedBy(text: string, { id }: Correction, value: Extract<CorrectionValue, { action: 'missing' }>): Statement {
  const content = quoted(text, value.content);
  const marks = content.filter(({ text }) => /^["“”„«‘']/.test(text)).length;
  return {
    id: `added${id.replace(/\W/g, '')}`,
    form: marks === content.length ? 'direct' : content.some(({ text }) => /["“”„«]/.test(text)) ? 'mixed' : 'indirect',
    content,
    cue: quoted(text, value.cue),
    source: quoted(text, value.source),
    speaker: speakerBy(value.speaker, null),
    addressee: null,
    medium: null,
    said: null,
    via: [],
    within: null,
    standing: null,
    kind: null,
    stance: null,
    confidence: 1,
    decidedBy: PEOPLE,
  };
}

const quoted = (text: string, spans: readonly Span[]): QuotedSpan[] =>
  spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
