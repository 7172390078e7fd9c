-- A run that took files in, so that it can be asked about when the process that ran it is gone.
CREATE TABLE runs (
    number INTEGER PRIMARY KEY,
    way TEXT NOT NULL,
    begun TEXT NOT NULL,
    over INTEGER NOT NULL,
    hidden INTEGER NOT NULL,
    millis INTEGER NOT NULL,
    stopped INTEGER NOT NULL,
    trouble TEXT NOT NULL,
    kind TEXT NOT NULL
);

-- Every file that a run met, each once; what became of it stands with its source.
CREATE TABLE run_files (
    run INTEGER NOT NULL,
    source INTEGER NOT NULL,
    met TEXT NOT NULL,
    PRIMARY KEY (run, source)
) WITHOUT ROWID;

-- Who may write. Of a key only its hash is kept.
CREATE TABLE keys (
    name TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    scope TEXT NOT NULL,
    created TEXT NOT NULL,
    expires TEXT NOT NULL
);
