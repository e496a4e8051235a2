import type { Span } from '../../core/span.ts';
import type { Form, QuotedSpan, Statement } from '../../core/statement.ts';
import type { Correction } from '../../store/corrections.ts';
import type { CorrectionValue, Who } from './values.ts';

/** Named as what decided, where people did. */
const PEOPLE = 'people/correction';

/** Ids of statements that people added, which no reading gives. */
export const addedId = /^added/;

/** What one correction makes of a statement; null where it is no quotation at all. */
export function changedBy(
  text: string,
  now: Statement,
  value: Exclude<CorrectionValue, { action: 'missing' }>,
): Statement | null {
  const sure = { ...now, confidence: 1, decidedBy: PEOPLE };
  const { was } = value;
  switch (value.action) {
    case 'right': {
      // All of it was right as it was shown, whatever a later reading says.
      const speaker = { ...was.speaker, probability: was.speaker.name === null ? null : 1 };
      return { ...was, id: now.id, within: now.within, speaker, confidence: 1, decidedBy: PEOPLE };
    }
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

/** The statement that a person marked where the reading had none. */
export function addedBy(
  text: string,
  { id }: Pick<Correction, 'id'>,
  value: Extract<CorrectionValue, { action: 'missing' }>,
): Statement {
  const content = quoted(text, value.content);
  return {
    ...{ id: `added${id.replace(/\W/g, '')}`, form: formOf(text, content), content },
    ...{ cue: quoted(text, value.cue), source: quoted(text, value.source), speaker: speakerBy(value.speaker, null) },
    ...{ addressee: null, medium: null, said: null, via: [], within: null },
    ...{ standing: null, kind: null, stance: null, confidence: 1, decidedBy: PEOPLE },
  };
}

/** Marks that open a quotation, just inside or just outside of what was marked. */
function formOf(text: string, content: readonly QuotedSpan[]): Form {
  const opened = content.filter(
    ({ start, text: words }) => /^["“„«‘']/.test(words) || /["“„«‘]/.test(text.slice(Math.max(0, start - 1), start)),
  );
  if (opened.length === content.length) return 'direct';
  return content.some(({ text: words }) => /["“”„«]/.test(words)) ? 'mixed' : 'indirect';
}

/** In the order of the text. */
const quoted = (text: string, spans: readonly Span[]): QuotedSpan[] =>
  spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })).sort((a, b) => a.start - b.start);
