import type { Statement } from '../../core/statement.ts';
import type { Correction, Show } from '../corrections.ts';
import { entityId } from './entries.ts';

/** What a correction of a speaker says in these tests: null for nobody. */
export const somebody = (name: string | null): { readonly name: string | null } => ({ name });

/**
 * The plainest use of corrections: `speaker` gives a statement another, `not-a-quote` takes it out, `missing` adds the words
 * that its value gives under its own id, `right` leaves it, `undo` takes one back. Where nothing holds the reading itself is shown.
 */
export const show: Show = (corrections, { text, statements }) => {
  const undone = new Set(corrections.map(({ undoes }) => undoes));
  const held = corrections.filter(({ id, action }) => action !== 'undo' && !undone.has(id));
  if (held.length === 0) return null;
  const about = (id: string): Correction[] => held.filter(({ statementId }) => statementId === id);
  const shown = [...statements, ...held.flatMap((one) => addedBy(one, text))]
    .filter(({ id }) => !about(id).some(({ action }) => action === 'not-a-quote'))
    .map((one) =>
      about(one.id)
        .filter(({ action }) => action === 'speaker')
        .reduce(spoken, one),
    );
  return {
    statements: shown,
    speakers: shown.flatMap(({ id, speaker: { name } }) =>
      about(id).some(({ action }) => action === 'speaker')
        ? [{ statementId: id, entity: name === null ? null : { id: entityId(name), kind: 'person' as const, name } }]
        : [],
    ),
    corrected: shown.flatMap(({ id }) => (about(id).length > 0 ? [id] : [])),
  };
};

const nameIn = ({ value }: Correction): string | null => (value as ReturnType<typeof somebody>).name;

const spoken = (statement: Statement, correction: Correction): Statement => ({
  ...statement,
  speaker: {
    ...statement.speaker,
    name: nameIn(correction),
    status: nameIn(correction) === null ? 'unknown' : 'named',
  },
});

function addedBy({ action, statementId, value }: Correction, text: string): Statement[] {
  if (action !== 'missing') return [];
  const words = value as string;
  const start = text.indexOf(words);
  return [
    {
      ...{ id: statementId ?? '', form: 'direct', content: [{ start, end: start + words.length, text: words }] },
      ...{ cue: [], source: [], addressee: null, medium: null, said: null, via: [], within: null },
      ...{ standing: null, kind: null, stance: null, confidence: 1, decidedBy: 'people' },
      speaker: {
        ...{ name: null, status: 'unknown', affiliation: null, probability: null, decidedBy: 'people' },
        ...{ evidence: [], candidates: [] },
      },
    },
  ];
}
