-- The same bytes may be parsed again, by another parser or with other things stated: the documents filed before stand
-- until the new ones are whole, so a document may be filed twice out of one source, each with a text of its own.
CREATE TABLE documents_with_editions (
    row_id INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    source INTEGER NOT NULL,
    collection TEXT NOT NULL,
    title TEXT NOT NULL,
    hash TEXT NOT NULL,
    parser TEXT NOT NULL,
    -- counts the files of texts of one original and parser, from 1
    edition INTEGER NOT NULL,
    text_offset INTEGER NOT NULL,
    text_length INTEGER NOT NULL,
    -- CRC-32C of the compressed bytes; empty where filed before there was one
    text_check INTEGER,
    ingested TEXT NOT NULL,
    attribution TEXT NOT NULL,
    statements INTEGER NOT NULL,
    state TEXT NOT NULL,
    UNIQUE (id, source, parser, edition)
);
INSERT INTO documents_with_editions SELECT row_id, id, source, collection, title, hash, parser, 1, text_offset,
    text_length, NULL, ingested, attribution, statements, state FROM documents;
DROP TABLE documents;
ALTER TABLE documents_with_editions RENAME TO documents;
CREATE INDEX documents_by_source ON documents (source, row_id);
CREATE INDEX documents_by_hash ON documents (hash, row_id);
CREATE INDEX documents_by_state ON documents (state, collection, attribution, statements, text_length);
