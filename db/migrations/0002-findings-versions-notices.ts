/** Migration 2: what is said about a register: findings set aside, named versions, and the notices that were handed out. */
import type { Migration } from './migration.ts';

const date = (name: string) =>
  `${name} TEXT NOT NULL CHECK (${name} GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')`;
const id = (name: string) => `${name} TEXT NOT NULL CHECK (length(${name}) BETWEEN 1 AND 64)`;

const newTables = [
  `CREATE TABLE set_aside_finding (
    key INTEGER PRIMARY KEY,
    ${id('id')} UNIQUE,
    position INTEGER NOT NULL CHECK (position >= 0) UNIQUE,
    rule TEXT NOT NULL CHECK (rule <> ''),
    subject_kind TEXT NOT NULL CHECK (subject_kind <> ''),
    ${id('subject_id')},
    place TEXT NOT NULL,
    facts TEXT NOT NULL,
    reason TEXT NOT NULL,
    ${date('set_aside_on')}
  ) STRICT`,
  `CREATE INDEX set_aside_finding_by_subject ON set_aside_finding (subject_kind, subject_id)`,

  // Its change is written last in the transaction that names it.
  `CREATE TABLE named_version (
    key INTEGER PRIMARY KEY,
    ${id('id')} UNIQUE,
    seq INTEGER NOT NULL REFERENCES change (seq) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> ''),
    validated_by TEXT NOT NULL,
    note TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX named_version_by_change ON named_version (seq)`,

  // Outside the change log: to print a notice changes nothing in the register.
  `CREATE TABLE produced_notice (
    key INTEGER PRIMARY KEY,
    document TEXT NOT NULL CHECK (document <> ''),
    options TEXT NOT NULL CHECK (json_valid(options)),
    produced_at TEXT NOT NULL CHECK (produced_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    seq INTEGER NOT NULL REFERENCES change (seq),
    destination TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX produced_notice_by_change ON produced_notice (seq)`,
];

/**
 * Version 1 named the five kinds of object in a CHECK, which only a new table can lose. Which kinds there are is for the
 * model to say, and the program refuses one that it does not know. Rows go over as they are: their hashes stay true.
 */
const logTable = [
  `CREATE TABLE change_object_2 (
    seq INTEGER NOT NULL REFERENCES change (seq),
    position INTEGER NOT NULL CHECK (position >= 0),
    object_kind TEXT NOT NULL CHECK (object_kind <> ''),
    object_id TEXT NOT NULL CHECK (object_id <> ''),
    -- What the changed members held before and after, as canonical JSON, deflated.
    images BLOB NOT NULL,
    PRIMARY KEY (seq, position)
  ) STRICT, WITHOUT ROWID`,
  `INSERT INTO change_object_2 (seq, position, object_kind, object_id, images)
    SELECT seq, position, object_kind, object_id, images FROM change_object ORDER BY seq, position`,
  `DROP TABLE change_object`,
  `ALTER TABLE change_object_2 RENAME TO change_object`,
  `CREATE INDEX change_object_by_object ON change_object (object_kind, object_id, seq)`,
  `CREATE TRIGGER change_object_no_update BEFORE UPDATE ON change_object
    BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END`,
  `CREATE TRIGGER change_object_no_delete BEFORE DELETE ON change_object
    BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END`,
  // Without it, REPLACE would change a row and no trigger would see it.
  `CREATE TRIGGER change_object_no_insert BEFORE INSERT ON change_object
    WHEN NEW.seq <> (SELECT max(seq) FROM change)
      OR EXISTS (SELECT 1 FROM change_object WHERE seq = NEW.seq AND position = NEW.position)
    BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END`,
];

export const findingsVersionsNotices: Migration = {
  version: 2,
  reason:
    'Findings can be set aside, versions named, and notices remembered; the log takes objects of these kinds.',
  migrate: (db) => {
    for (const statement of [...newTables, ...logTable]) db.exec(statement);
  },
};
