/** The tables as `migrations/` leave them, for Kysely; what each column holds is said there. */
import type { Generated } from 'kysely';

export interface Schema {
  labels: { number: Generated<number>; value: string };
  documents: {
    number: Generated<number>;
    id: string;
    digest: Buffer;
    address: string | null;
    metadata: string;
    added_at: number;
    version_of: number;
    text_bytes: number;
    readings: number;
    statements: number;
    published: number | null;
    outlet: number | null;
    host: number | null;
    language: number | null;
  };
  texts: { document: number; bands: Buffer; body: Buffer };
  bands: { band: number; document: number };
  readings: {
    number: Generated<number>;
    document: number;
    ordinal: number;
    read_at: number;
    engine: number;
    metadata: string | null;
    speakers: string;
    body: Buffer;
  };
  names: { number: Generated<number>; name: string };
  entities: {
    number: Generated<number>;
    id: string;
    kind: string;
    name: number;
    shown: number;
    canonical: number;
    readings: number;
    statements: number;
  };
  aliases: { entity: number; name: number };
  voices: { number: Generated<number>; name: number; entity: number };
  statements: {
    number: Generated<number>;
    document: number;
    position: number;
    published: number | null;
    outlet: number | null;
    voice: number | null;
    manner: number;
    said_from: number | null;
    said_until: number | null;
    sureness: number | null;
  };
  keys: { hash: number; entity: number };
  appearances: { document: number; voice: number; statements: number };
  roles: { voice: number; document: number; role: number };
  decisions: {
    number: Generated<number>;
    id: string;
    action: string;
    from_id: string | null;
    into_id: string;
    name: string | null;
    documents: string;
    why: string | null;
    by: string;
    at: number;
    undoes: string | null;
    settled: number;
  };
  corrections: { number: Generated<number>; id: string; document: number; correction: string };
  shown: { document: number; shown: string };
  named_by_people: { document: number; entity: number };
  journal: {
    id: Generated<number>;
    key_hash: number;
    key: string;
    stamp: string | null;
    run: number;
    outcome: string;
    rule: string | null;
    reason: string | null;
    document: number | null;
    at: number;
    attempts: number;
    claims: string | null;
  };
  polls: { address: string; next_at: string; poll: string };
  tombstones: { number: Generated<number>; digest: string; address: string | null; reason: string; at: number };
}
