-- What people set right. Rows are only ever added; one that is taken back says by whom.
CREATE TABLE corrections (
    number INTEGER PRIMARY KEY,
    what TEXT NOT NULL,
    -- of one statement: its id then, and the id that it has since
    statement TEXT NOT NULL,
    gives TEXT NOT NULL,
    change TEXT NOT NULL,
    by TEXT NOT NULL,
    why TEXT NOT NULL,
    at TEXT NOT NULL,
    -- empty while it is in force
    undone_by TEXT NOT NULL,
    undone_why TEXT NOT NULL,
    undone_at TEXT NOT NULL
);
CREATE INDEX corrections_by_statement ON corrections (statement);
CREATE INDEX corrections_by_gives ON corrections (gives);
CREATE INDEX corrections_by_what ON corrections (what, number);

-- Over which documents a correction is laid: the one in which it was made, and newer versions of that.
CREATE TABLE corrected_documents (
    document TEXT NOT NULL,
    correction INTEGER NOT NULL,
    -- 0 when its words are not found there any more
    placed INTEGER NOT NULL,
    PRIMARY KEY (document, correction)
) WITHOUT ROWID;
CREATE INDEX corrected_documents_by_correction ON corrected_documents (correction);

-- Changes of speakers that the index may not hold yet: it was stopped while documents were brought up to date.
CREATE TABLE unsettled_speakers (
    speaker TEXT PRIMARY KEY
) WITHOUT ROWID;

-- What people said of statements that were drawn by chance: right or wrong.
CREATE TABLE judgements (
    statement TEXT NOT NULL,
    aspect TEXT NOT NULL,
    kind TEXT NOT NULL,
    correct INTEGER NOT NULL,
    -- version of the rules that found it
    attribution TEXT NOT NULL,
    seed TEXT NOT NULL,
    by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (statement, aspect)
) WITHOUT ROWID;
