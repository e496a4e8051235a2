import { type Kysely, sql } from 'kysely';

/**
 * The first schema. Names and ids compare by their bytes (COLLATE "C"), so that their order does not depend on the
 * server; what may be longer than a B-tree takes (addresses, keys) has a hash index. A document's narrow row in `document_keys` is what others refer to; its text and words lie in `documents`,
 * a partition a month of publication. Those without a day, or before 1900, lie in the first partition rather than in a
 * default one: with a default partition, each new month would have to wait for everyone who reads it.
 */
export async function firstSchema(db: Kysely<unknown>): Promise<void> {
  await sql.raw([...DOCUMENTS, ...STATEMENTS, ...ENTITIES, ...INGESTION].join(';\n')).execute(db);
}

const KEY = 'bigint NOT NULL REFERENCES hearsay.document_keys ON DELETE CASCADE';
const TEXT = 'text COLLATE "C"';

const DOCUMENTS = [
  `CREATE TABLE hearsay.schema_versions (
    number integer PRIMARY KEY,
    applied_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE TABLE hearsay.document_keys (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id ${TEXT} NOT NULL UNIQUE,
    month date NOT NULL,
    published date,
    address ${TEXT},
    digest ${TEXT} NOT NULL,
    host ${TEXT},
    outlet ${TEXT},
    version_of ${TEXT} NOT NULL,
    added_at ${TEXT} NOT NULL,
    readings integer NOT NULL DEFAULT 0,
    statements integer NOT NULL DEFAULT 0,
    text_bytes bigint NOT NULL
  )`,
  `CREATE INDEX document_keys_newest ON hearsay.document_keys (published DESC NULLS LAST, key DESC)`,
  `CREATE INDEX document_keys_version ON hearsay.document_keys (version_of)`,
  `CREATE INDEX document_keys_address ON hearsay.document_keys USING hash (address)`,
  `CREATE TABLE hearsay.documents (
    month date NOT NULL,
    key ${KEY},
    metadata json NOT NULL,
    text bytea NOT NULL,
    words tsvector NOT NULL,
    PRIMARY KEY (month, key)
  ) PARTITION BY RANGE (month)`,
  `CREATE INDEX documents_words ON hearsay.documents USING gin (words)`,
  `CREATE INDEX documents_key ON hearsay.documents (key)`,
  `CREATE TABLE hearsay.documents_undated PARTITION OF hearsay.documents FOR VALUES FROM (MINVALUE) TO ('1900-01-01')`,
  `CREATE TABLE hearsay.article_words (
    document ${KEY},
    part integer NOT NULL,
    words tsvector NOT NULL,
    PRIMARY KEY (document, part)
  )`,
  `CREATE INDEX article_words_words ON hearsay.article_words USING gin (words)`,
  `CREATE TABLE hearsay.document_bands (
    band bigint NOT NULL,
    document ${KEY},
    PRIMARY KEY (band, document)
  )`,
  `CREATE INDEX document_bands_document ON hearsay.document_bands (document)`,
];

const STATEMENTS = [
  `CREATE TABLE hearsay.readings (
    document ${KEY},
    number integer NOT NULL,
    version ${TEXT} NOT NULL,
    model ${TEXT} NOT NULL,
    read_at ${TEXT} NOT NULL,
    metadata json NOT NULL,
    body bytea NOT NULL,
    speakers json NOT NULL,
    PRIMARY KEY (document, number),
    UNIQUE (document, version, model)
  )`,
  // Of the newest reading of each document, as people corrected it; sureness in thousandths, none where people looked at it; a day known only roughly is a stretch from said_from to said_until, both 20241128.
  `CREATE TABLE hearsay.statements (
    document ${KEY},
    position integer NOT NULL,
    statement ${TEXT} NOT NULL,
    entity ${TEXT},
    speaker ${TEXT},
    outlet ${TEXT},
    kind ${TEXT},
    standing ${TEXT},
    stance ${TEXT},
    form ${TEXT} NOT NULL,
    status ${TEXT} NOT NULL,
    published date,
    said_from integer,
    said_until integer,
    sureness integer,
    words tsvector NOT NULL,
    PRIMARY KEY (document, position)
  )`,
  `CREATE INDEX statements_sureness ON hearsay.statements (sureness, document, statement) WHERE sureness IS NOT NULL`,
  `CREATE INDEX statements_words ON hearsay.statements USING gin (words)`,
  `CREATE INDEX statements_newest ON hearsay.statements (published DESC NULLS LAST, document DESC, position)`,
  `CREATE INDEX statements_entity ON hearsay.statements (entity)`,
];

const ENTITIES = [
  `CREATE TABLE hearsay.entities (
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id ${TEXT} PRIMARY KEY,
    kind ${TEXT} NOT NULL,
    name ${TEXT} NOT NULL,
    shown ${TEXT} NOT NULL,
    merged_into ${TEXT},
    readings integer NOT NULL DEFAULT 0
  )`,
  `CREATE INDEX entities_merged ON hearsay.entities (merged_into)`,
  // Who speaks in which document under which name, called what, how often.
  `CREATE TABLE hearsay.appearances (
    entity ${TEXT} NOT NULL,
    document ${KEY},
    name ${TEXT} NOT NULL,
    roles text[] COLLATE "C" NOT NULL,
    statements integer NOT NULL,
    published date
  )`,
  `CREATE INDEX appearances_entity ON hearsay.appearances (entity, published)`,
  `CREATE INDEX appearances_document ON hearsay.appearances (document)`,
  // Every name of an entity: how many documents give it, and whether people did. Names are told apart by digests, since one
  // may be longer than an index takes, and so are the keys under which those who may be the same are looked for.
  `CREATE TABLE hearsay.entity_names (
    entity ${TEXT} NOT NULL,
    digest ${TEXT} NOT NULL,
    name ${TEXT} NOT NULL,
    documents integer NOT NULL,
    given boolean NOT NULL,
    keys text[] COLLATE "C" NOT NULL,
    words tsvector NOT NULL,
    PRIMARY KEY (entity, digest)
  )`,
  `CREATE INDEX entity_names_keys ON hearsay.entity_names USING gin (keys)`,
  `CREATE INDEX entity_names_words ON hearsay.entity_names USING gin (words)`,
  `CREATE TABLE hearsay.decisions (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id ${TEXT} NOT NULL UNIQUE,
    action ${TEXT} NOT NULL,
    "from" ${TEXT},
    "into" ${TEXT} NOT NULL,
    name ${TEXT},
    document_ids json NOT NULL,
    why text,
    by text NOT NULL,
    at ${TEXT} NOT NULL,
    undoes ${TEXT},
    settled boolean NOT NULL DEFAULT false
  )`,
  `CREATE INDEX decisions_splits ON hearsay.decisions (number) WHERE action = 'split'`,
  `CREATE INDEX decisions_pair ON hearsay.decisions ("from", "into")`,
  `CREATE INDEX decisions_undoes ON hearsay.decisions (undoes) WHERE undoes IS NOT NULL`,
];

const INGESTION = [
  `CREATE TABLE hearsay.tombstones (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    digest ${TEXT} NOT NULL,
    address ${TEXT},
    reason text NOT NULL,
    at ${TEXT} NOT NULL,
    UNIQUE NULLS NOT DISTINCT (digest, address)
  )`,
  `CREATE INDEX tombstones_address ON hearsay.tombstones (address)`,
  // As JSON: what a correction holds belongs to its action.
  `CREATE TABLE hearsay.corrections (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id ${TEXT} NOT NULL UNIQUE,
    document ${KEY},
    correction json NOT NULL
  )`,
  `CREATE INDEX corrections_document ON hearsay.corrections (document)`,
  // What corrections make of a document's newest reading (shown.ts); none where they leave it as it is.
  `CREATE TABLE hearsay.shown (document ${KEY} PRIMARY KEY, shown json NOT NULL)`,
  // Whom corrections of a document ever named, taken back or not: they count as a reading of it does.
  `CREATE TABLE hearsay.named_by_people (document ${KEY}, entity ${TEXT} NOT NULL, PRIMARY KEY (document, entity))`,
  `CREATE TABLE hearsay.journal (
    id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    key ${TEXT} NOT NULL,
    stamp text,
    run ${TEXT} NOT NULL,
    outcome ${TEXT} NOT NULL,
    rule text,
    reason text,
    document bigint REFERENCES hearsay.document_keys ON DELETE SET NULL,
    at ${TEXT} NOT NULL,
    attempts integer NOT NULL
  )`,
  `CREATE INDEX journal_key ON hearsay.journal USING hash (key)`,
  `CREATE INDEX journal_document ON hearsay.journal (document) WHERE document IS NOT NULL`,
  `CREATE INDEX journal_run ON hearsay.journal USING hash (run)`,
  `CREATE INDEX journal_outcome ON hearsay.journal (outcome, id)`,
  `CREATE TABLE hearsay.polls (
    address ${TEXT} NOT NULL,
    next_at ${TEXT} NOT NULL,
    poll json NOT NULL
  )`,
];
