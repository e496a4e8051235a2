import type { Reading, Statement } from '../../core/statement.ts';
import type { Correction } from '../../store/corrections.ts';
import { addedBy, addedId, changedBy } from './change.ts';
import { placeOfSame } from './same.ts';
import { type StandingCorrection, standing } from './standing.ts';
import type { CorrectionValue } from './values.ts';

export interface Corrected {
  /** As they stand in the text. */
  readonly statements: readonly Statement[];
  /** The corrections that hold, by the statement's own id, in order; of statements that were taken out too. */
  readonly changed: ReadonlyMap<string, readonly StandingCorrection[]>;
}

type Of<Action extends CorrectionValue['action']> = Extract<CorrectionValue, { action: Action }>;

/**
 * A reading's statements as people corrected them; the machine's word stands where they said nothing. A corrected statement
 * keeps its id. A correction of a statement that this reading does not have is put on the one that says the same, and
 * where there is none on the statement as it was when it was corrected: what people said is never lost.
 */
export function corrected(
  { text, statements }: Pick<Reading, 'text' | 'statements'>,
  corrections: readonly Correction[],
): Corrected {
  const sheet = new Sheet(text, statements);
  for (const made of standing(corrections)) sheet.apply(made);
  return sheet.result();
}

/** Statements while corrections are put on them one by one. */
class Sheet {
  readonly #text: string;
  readonly #shown: Statement[];
  readonly #changed = new Map<string, StandingCorrection[]>();
  readonly #gone = new Set<string>();

  constructor(text: string, statements: readonly Statement[]) {
    this.#text = text;
    this.#shown = [...statements];
  }

  apply(made: StandingCorrection): void {
    const { correction, value } = made;
    if (value.action === 'missing') this.#add(made, addedBy(this.#text, correction, value));
    else this.#change(made, value);
  }

  /** Where a later engine finds itself what people had to add, what they said of it wins. */
  #add(made: StandingCorrection, added: Statement): void {
    const at = placeOfSame(this.#shown, added);
    const found = this.#shown[at];
    this.#note(added.id, made);
    if (!found || addedId.test(found.id)) this.#shown.push(added);
    else this.#shown[at] = { ...added, ...unsaid(found, added) };
  }

  #change(made: StandingCorrection, value: Exclude<CorrectionValue, Of<'missing'>>): void {
    const { was } = value;
    const same = this.#shown.findIndex(({ id }) => id === was.id);
    const at = same >= 0 || addedId.test(was.id) ? same : placeOfSame(this.#shown, was);
    // What was added goes with its addition, whatever was said of it after.
    if (at < 0 && addedId.test(was.id)) return;
    const now = this.#shown[at] ?? was;
    const better = changedBy(this.#text, now, value);
    this.#note(now.id, made);
    this.#gone.delete(now.id);
    if (better === null) this.#gone.add(now.id);
    else if (at < 0) this.#shown.push(better);
    else this.#shown[at] = better;
  }

  #note(id: string, made: StandingCorrection): void {
    this.#changed.set(id, [...(this.#changed.get(id) ?? []), made]);
  }

  result(): Corrected {
    const kept = this.#shown.filter(({ id }) => !this.#gone.has(id));
    const ids = new Set(kept.map(({ id }) => id));
    const statements = kept.map((each) =>
      each.within === null || ids.has(each.within) ? each : { ...each, within: null },
    );
    return { statements: statements.sort((a, b) => begin(a) - begin(b)), changed: this.#changed };
  }
}

const begin = ({ content }: Statement): number => content[0]?.start ?? 0;

/** What people did not say of a statement that they added, the machine may. */
const unsaid = (found: Statement, added: Statement): Partial<Statement> => ({
  ...{ form: found.form, addressee: found.addressee, medium: found.medium, said: found.said, via: found.via },
  ...{ within: found.within, standing: found.standing, kind: found.kind, stance: found.stance },
  cue: added.cue.length > 0 ? added.cue : found.cue,
  source: added.source.length > 0 ? added.source : found.source,
});
