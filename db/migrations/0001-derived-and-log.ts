/** Migration 1, third part: what lists are sorted and searched by (derived, can be rebuilt), and the change log (never rewritten). */

/** Keys that sort as each language reads; one row per activity, written with it. */
const sortTable = `
  CREATE TABLE activity_sort (
    activity_key INTEGER PRIMARY KEY REFERENCES activity (key) ON DELETE CASCADE,
    record TEXT NOT NULL,
    reference TEXT NOT NULL,
    name_fr TEXT NOT NULL, name_nl TEXT NOT NULL, name_en TEXT NOT NULL, name_de TEXT NOT NULL,
    purpose_fr TEXT NOT NULL, purpose_nl TEXT NOT NULL, purpose_en TEXT NOT NULL, purpose_de TEXT NOT NULL,
    status_rank INTEGER NOT NULL,
    updated_on TEXT NOT NULL,
    review_due_on TEXT NOT NULL
  ) STRICT;
  ${[
    'reference',
    'name_fr',
    'name_nl',
    'name_en',
    'name_de',
    'purpose_fr',
    'purpose_nl',
    'purpose_en',
    'purpose_de',
    'status_rank',
    'updated_on',
    'review_due_on',
  ]
    .map(
      (column) => `CREATE INDEX activity_sort_${column} ON activity_sort (record, ${column}, activity_key);`,
    )
    .join('\n  ')}
`;

/**
 * Words come in folded and separated by blanks, each once; the ascii tokenizer takes them as they are, whatever the script.
 * Coded values come in as codes: a label may be reworded at any time without touching the index. The text itself is not
 * stored a second time.
 */
const searchTable = `
  CREATE VIRTUAL TABLE activity_search USING fts5 (
    words, codes,
    content = '', contentless_delete = 1, detail = column, prefix = '2 3', tokenize = 'ascii'
  );
`;

/** `misplaced` says which new rows are not at the end: without it, REPLACE would change a row and no trigger would see it. */
const appendOnly = (table: string, misplaced: string) =>
  ['BEFORE UPDATE', 'BEFORE DELETE', 'BEFORE INSERT']
    .map((event) => {
      const name = `${table}_no_${event.slice('BEFORE '.length).toLowerCase()}`;
      const condition = event === 'BEFORE INSERT' ? `WHEN ${misplaced} ` : '';
      return `
  CREATE TRIGGER ${name} ${event} ON ${table} ${condition}
  BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;`;
    })
    .join('');

const changeTables = `
  CREATE TABLE change (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    actor TEXT,
    action TEXT NOT NULL CHECK (action <> ''),
    -- SHA-256 over the hash of the change before and this change's own content.
    hash BLOB NOT NULL CHECK (length(hash) = 32)
  ) STRICT;

  CREATE TABLE change_object (
    seq INTEGER NOT NULL REFERENCES change (seq),
    position INTEGER NOT NULL CHECK (position >= 0),
    object_kind TEXT NOT NULL
      CHECK (object_kind IN ('register', 'organisation', 'provider', 'activity', 'processorActivity')),
    object_id TEXT NOT NULL CHECK (object_id <> ''),
    -- What the changed members held before and after, as canonical JSON, deflated.
    images BLOB NOT NULL,
    PRIMARY KEY (seq, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX change_object_by_object ON change_object (object_kind, object_id, seq);
  ${appendOnly('change', 'NEW.seq <> (SELECT ifnull(max(seq), 0) + 1 FROM change)')}
  ${appendOnly(
    'change_object',
    `NEW.seq <> (SELECT max(seq) FROM change)
      OR EXISTS (SELECT 1 FROM change_object WHERE seq = NEW.seq AND position = NEW.position)`,
  )}
`;

export const derivedAndLogTables = `${sortTable}${searchTable}${changeTables}`;
