-- A collection: the unit of scope and deletion. Its root tells two folders of one name apart.
CREATE TABLE collections (
    name TEXT PRIMARY KEY,
    root TEXT NOT NULL,
    created TEXT NOT NULL
);

-- One row for each version of each origin. An empty outcome is "pending".
CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    collection TEXT NOT NULL,
    path TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash TEXT,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    stated TEXT NOT NULL,
    received TEXT NOT NULL,
    state TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    documents INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    rejections INTEGER NOT NULL,
    parser TEXT NOT NULL,
    UNIQUE (collection, path, version)
);
CREATE INDEX sources_by_hash ON sources (hash, id);
CREATE INDEX sources_by_outcome ON sources (outcome, id);

-- What happened, in order; never changed. Each row's chain is the hash of the row before and of its own fields.
CREATE TABLE ledger (
    position INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    event TEXT NOT NULL,
    source INTEGER NOT NULL,
    collection TEXT NOT NULL,
    path TEXT NOT NULL,
    hash TEXT NOT NULL,
    size INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    documents INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    parser TEXT NOT NULL,
    attribution TEXT NOT NULL,
    chain TEXT NOT NULL
);

-- A document as it came out of one source; its text lies in the texts folder.
CREATE TABLE documents (
    row_id INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    source INTEGER NOT NULL,
    collection TEXT NOT NULL,
    title TEXT NOT NULL,
    hash TEXT NOT NULL,
    parser TEXT NOT NULL,
    text_offset INTEGER NOT NULL,
    text_length INTEGER NOT NULL,
    ingested TEXT NOT NULL,
    attribution TEXT NOT NULL,
    statements INTEGER NOT NULL,
    state TEXT NOT NULL,
    UNIQUE (id, source)
);
CREATE INDEX documents_by_source ON documents (source, row_id);
CREATE INDEX documents_by_hash ON documents (hash, row_id);
CREATE INDEX documents_by_state ON documents (state, collection, attribution, statements, text_length);

-- What attribution found in a document, compressed: composing a record never needs the index or the rules.
CREATE TABLE attributions (
    document INTEGER PRIMARY KEY,
    statements BLOB NOT NULL
);

-- From the first sixty bits of a statement's id to its document.
CREATE TABLE statement_places (
    place INTEGER NOT NULL,
    document INTEGER NOT NULL,
    PRIMARY KEY (place, document)
) WITHOUT ROWID;

-- What became of statements that attribution no longer finds: another id, or the words as once cited.
CREATE TABLE statement_fates (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    now TEXT NOT NULL,
    words TEXT NOT NULL,
    at TEXT NOT NULL
);
