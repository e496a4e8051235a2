/**
 * The first schema. Numbers are the archive's own (small, for its indexes); ids are those that people and exports see.
 * Days are numbers such as 20241128, times are milliseconds since 1970.
 */
export const archive = `
-- What is named often: outlets, hosts, languages, roles, engines (as JSON), runs.
CREATE TABLE labels (number INTEGER PRIMARY KEY, value TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE documents (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  digest BLOB NOT NULL,
  address TEXT,
  metadata TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  version_of INTEGER NOT NULL REFERENCES documents (number) DEFERRABLE INITIALLY DEFERRED,
  text_bytes INTEGER NOT NULL,
  readings INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  published INTEGER,
  outlet INTEGER REFERENCES labels (number),
  host INTEGER REFERENCES labels (number),
  language INTEGER REFERENCES labels (number)
) STRICT;
CREATE INDEX documents_version_of ON documents (version_of);
CREATE INDEX documents_published ON documents (published);
CREATE INDEX documents_digest ON documents (digest);
CREATE INDEX documents_outlet ON documents (outlet, host, statements);

-- The text as read, deflated, and the hashes that near-duplicates share, four bytes each.
CREATE TABLE texts (
  document INTEGER PRIMARY KEY REFERENCES documents (number),
  bands BLOB NOT NULL,
  body BLOB NOT NULL
) STRICT;
CREATE TABLE bands (
  band INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES documents (number),
  PRIMARY KEY (band, document)
) STRICT, WITHOUT ROWID;

-- Readings beside each other. speakers: who speaks in each statement, as it was first decided (speakers.ts).
CREATE TABLE readings (
  number INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (number),
  ordinal INTEGER NOT NULL,
  read_at INTEGER NOT NULL,
  engine INTEGER NOT NULL REFERENCES labels (number),
  metadata TEXT,
  speakers TEXT NOT NULL,
  body BLOB NOT NULL,
  UNIQUE (document, ordinal)
) STRICT;

CREATE TABLE names (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

-- shown and canonical follow from people's decisions: the name that people see, and whom it was merged into (else itself).
-- readings: how many name it, and documents whose corrections do; none where only a split made it. statements: how many it has in newest readings.
CREATE TABLE entities (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name INTEGER NOT NULL REFERENCES names (number),
  shown INTEGER NOT NULL REFERENCES names (number),
  canonical INTEGER NOT NULL,
  readings INTEGER NOT NULL,
  statements INTEGER NOT NULL
) STRICT;
CREATE INDEX entities_canonical ON entities (canonical);
CREATE INDEX entities_name ON entities (name);
CREATE INDEX entities_shown ON entities (shown);
CREATE INDEX entities_unread ON entities (readings) WHERE readings = 0;
CREATE TABLE aliases (
  entity INTEGER NOT NULL REFERENCES entities (number),
  name INTEGER NOT NULL REFERENCES names (number),
  PRIMARY KEY (entity, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX aliases_name ON aliases (name);
-- Under which keys somebody's names are found (core/names/keys.ts): the first 48 bits of each key's SHA-256.
CREATE TABLE keys (
  hash INTEGER NOT NULL,
  entity INTEGER NOT NULL REFERENCES entities (number),
  PRIMARY KEY (hash, entity)
) STRICT, WITHOUT ROWID;

-- A name as somebody's: an entity's, or nobody's in particular (0).
CREATE TABLE voices (
  number INTEGER PRIMARY KEY,
  name INTEGER NOT NULL REFERENCES names (number),
  entity INTEGER NOT NULL,
  UNIQUE (name, entity)
) STRICT;
CREATE INDEX voices_entity ON voices (entity);

-- The statements of the newest reading of each document, as people corrected it: what search needs, narrow.
-- sureness: thousandths (sureness.ts); null where people looked at it.
CREATE TABLE statements (
  number INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (number),
  position INTEGER NOT NULL,
  published INTEGER,
  outlet INTEGER,
  voice INTEGER REFERENCES voices (number),
  manner INTEGER NOT NULL,
  said_from INTEGER,
  said_until INTEGER,
  sureness INTEGER
) STRICT;
CREATE INDEX statements_sureness ON statements (sureness) WHERE sureness IS NOT NULL;
CREATE INDEX statements_document ON statements (document);
CREATE INDEX statements_voice ON statements (voice) WHERE voice IS NOT NULL;

-- Which entity speaks in which document under which name, how often, and what the document calls it.
CREATE TABLE appearances (
  document INTEGER NOT NULL REFERENCES documents (number),
  voice INTEGER NOT NULL REFERENCES voices (number),
  statements INTEGER NOT NULL,
  PRIMARY KEY (document, voice)
) STRICT, WITHOUT ROWID;
CREATE INDEX appearances_voice ON appearances (voice);
CREATE TABLE roles (
  voice INTEGER NOT NULL REFERENCES voices (number),
  document INTEGER NOT NULL REFERENCES documents (number),
  role INTEGER NOT NULL REFERENCES labels (number),
  PRIMARY KEY (voice, document, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX roles_document ON roles (document);

CREATE TABLE decisions (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  action TEXT NOT NULL,
  from_id TEXT,
  into_id TEXT NOT NULL,
  name TEXT,
  documents TEXT NOT NULL,
  why TEXT,
  by TEXT NOT NULL,
  at INTEGER NOT NULL,
  undoes TEXT,
  settled INTEGER NOT NULL
) STRICT;
CREATE INDEX decisions_from ON decisions (from_id);
CREATE INDEX decisions_into ON decisions (into_id);
CREATE INDEX decisions_undoes ON decisions (undoes) WHERE undoes IS NOT NULL;

-- Documents that a split of speakers names, whether it still holds or not.
CREATE TABLE split_documents (
  document INTEGER NOT NULL,
  decision INTEGER NOT NULL REFERENCES decisions (number),
  PRIMARY KEY (document, decision)
) STRICT, WITHOUT ROWID;

CREATE TABLE corrections (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES documents (number),
  correction TEXT NOT NULL
) STRICT;
CREATE INDEX corrections_document ON corrections (document);
-- What corrections make of a document's newest reading, as JSON (shown.ts); none where they leave it as it is.
CREATE TABLE shown (document INTEGER PRIMARY KEY REFERENCES documents (number), shown TEXT NOT NULL) STRICT;
-- Whom corrections of a document ever named, taken back or not: they count as a reading of it does.
CREATE TABLE named_by_people (
  document INTEGER NOT NULL REFERENCES documents (number),
  entity INTEGER NOT NULL REFERENCES entities (number),
  PRIMARY KEY (document, entity)
) STRICT, WITHOUT ROWID;

-- key_hash: the first 48 bits of the key's SHA-256.
CREATE TABLE journal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key_hash INTEGER NOT NULL,
  key TEXT NOT NULL,
  stamp TEXT,
  run INTEGER NOT NULL REFERENCES labels (number),
  outcome TEXT NOT NULL,
  rule TEXT,
  reason TEXT,
  document INTEGER REFERENCES documents (number),
  at INTEGER NOT NULL,
  attempts INTEGER NOT NULL
) STRICT;
CREATE INDEX journal_key ON journal (key_hash);
CREATE INDEX journal_document ON journal (document) WHERE document IS NOT NULL;

CREATE TABLE polls (address TEXT PRIMARY KEY, next_at TEXT NOT NULL, poll TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE tombstones (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  digest TEXT NOT NULL,
  address TEXT,
  reason TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX tombstones_digest ON tombstones (digest);
CREATE INDEX tombstones_address ON tombstones (address) WHERE address IS NOT NULL;

-- The longest column stands first: words of the first take two bytes less. Folded by core/query/words.ts; the text itself is not kept twice.
CREATE VIRTUAL TABLE statement_words USING fts5 (content, cue, addressee, medium, via, content = '', tokenize = 'ascii');
CREATE VIRTUAL TABLE document_words USING fts5 (article, title, author, outlet, content = '', tokenize = 'ascii');
CREATE VIRTUAL TABLE name_words USING fts5 (name, content = '', tokenize = 'ascii');
INSERT INTO statement_words (statement_words, rank) VALUES ('secure-delete', 1);
INSERT INTO document_words (document_words, rank) VALUES ('secure-delete', 1);
INSERT INTO name_words (name_words, rank) VALUES ('secure-delete', 1);
`;
