import type { Generated, JSONColumnType } from 'kysely';
import type { Metadata } from '../../core/document.ts';
import type { Form, Kind, Reading, SpeakerStatus, Stance, Standing } from '../../core/statement.ts';
import type { Correction } from '../corrections.ts';
import type { EntityAction, EntityAssignment, EntityKind } from '../entities.ts';
import type { Outcome, Poll } from '../journal.ts';
import type { KeptShown } from '../shown.ts';

/** The tables of `migrations/`, as queries see them. Days are `2024-11-28`, times as the contract has them. */
export interface Tables {
  document_keys: DocumentKeys;
  documents: Documents;
  article_words: { document: number; part: number; words: string };
  document_bands: { band: number; document: number };
  readings: Readings;
  statements: Statements;
  entities: {
    number: Generated<number>;
    id: string;
    kind: EntityKind;
    name: string;
    shown: string;
    merged_into: string | null;
    readings: Generated<number>;
  };
  entity_names: EntityNames;
  appearances: Appearances;
  decisions: Decisions;
  tombstones: { number: Generated<number>; digest: string; address: string | null; reason: string; at: string };
  corrections: Corrections;
  shown: { document: number; shown: JSONColumnType<PackedShown> };
  named_by_people: { document: number; entity: string };
  journal: Journal;
  polls: { address: string; next_at: string; poll: JSONColumnType<Poll> };
}

/** As `codec/shapes.ts` packs its statements. */
export type PackedShown = Omit<KeptShown, 'statements'> & { readonly statements: unknown };

interface DocumentKeys {
  key: Generated<number>;
  id: string;
  /** The first day of the month of publication: the partition. */
  month: string;
  published: string | null;
  address: string | null;
  digest: string;
  host: string | null;
  outlet: string | null;
  version_of: string;
  added_at: string;
  readings: Generated<number>;
  statements: Generated<number>;
  text_bytes: number;
}

interface Documents {
  month: string;
  key: number;
  metadata: JSONColumnType<Reading['metadata']>;
  text: Buffer;
  words: string;
}

interface Readings {
  document: number;
  number: number;
  version: string;
  model: string;
  read_at: string;
  /** As this reading found them. */
  metadata: JSONColumnType<Reading['metadata']>;
  body: Buffer;
  /** Who speaks, as it was decided when the reading was added. */
  speakers: JSONColumnType<readonly EntityAssignment[]>;
}

interface Statements {
  document: number;
  /** From 0, in the reading's order. */
  position: number;
  statement: string;
  entity: string | null;
  speaker: string | null;
  outlet: string | null;
  kind: Kind | null;
  standing: Standing | null;
  stance: Stance | null;
  form: Form;
  status: SpeakerStatus;
  published: string | null;
  /** First and last day on which it may have been said, as numbers: 20241128; 0 for any before. */
  said_from: number | null;
  said_until: number | null;
  /** Thousandths (`sureness.ts`); null where people looked at it. */
  sureness: number | null;
  words: string;
}

interface EntityNames {
  entity: string;
  /** `idOf` the name. */
  digest: string;
  name: string;
  documents: number;
  /** True where a person gave the name. */
  given: boolean;
  /** `idOf` each of `keysBorne`. */
  keys: readonly string[];
  words: string;
}

interface Appearances {
  entity: string;
  document: number;
  name: string;
  roles: readonly string[];
  statements: number;
  published: string | null;
}

interface Decisions {
  number: Generated<number>;
  id: string;
  action: EntityAction;
  from: string | null;
  into: string;
  name: string | null;
  document_ids: JSONColumnType<readonly string[]>;
  why: string | null;
  by: string;
  at: string;
  undoes: string | null;
  /** True where it was undone or, for a proposal, answered. */
  settled: Generated<boolean>;
}

interface Corrections {
  number: Generated<number>;
  id: string;
  document: number;
  correction: JSONColumnType<Correction>;
}

interface Journal {
  id: Generated<number>;
  key: string;
  stamp: string | null;
  run: string;
  outcome: Outcome;
  rule: string | null;
  reason: string | null;
  document: number | null;
  at: string;
  attempts: number;
  claims: JSONColumnType<Partial<Metadata>> | null;
}
