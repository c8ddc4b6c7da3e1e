// What a second SQLite says of a file: its own shell, older and built by somebody else; where it is missing, the one inside Node.
import { spawnSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';

const questions = {
  faults: 'SELECT integrity_check FROM pragma_integrity_check',
  links: 'SELECT "table" FROM pragma_foreign_key_check',
  changes: 'SELECT count(*) FROM change',
  marks: `SELECT legal_name FROM organisation UNION SELECT name FROM provider
    UNION SELECT reference FROM activity WHERE id <> 'spare'`,
  spare: `SELECT ifnull((SELECT reference FROM activity WHERE id = 'spare'), 'gone')`,
};

type Ask = (path: string, question: string) => readonly string[];

const askShell: Ask = (path, question) => {
  const { stdout, stderr, status } = spawnSync(
    'sqlite3',
    ['-readonly', path, question.replace(/\s+/g, ' ')],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout.split('\n').slice(0, -1);
};

const askNode: Ask = (path, question) => {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    return db
      .prepare(question)
      .all()
      .map((row) => String(Object.values(row)[0]));
  } finally {
    db.close();
  }
};

let chosen: Ask | undefined;

function choose(): Ask {
  if (chosen === undefined) {
    const isThere = spawnSync('sqlite3', ['--version']).status === 0;
    if (!isThere)
      console.warn('The sqlite3 program is not installed: the SQLite inside Node answers in its place.');
    chosen = isThere ? askShell : askNode;
  }
  return chosen;
}

export interface SecondOpinion {
  readonly faults: readonly string[];
  readonly changes: number;
  /** As `marksOf` tells them. */
  readonly marks: string;
}

export function askAnotherSqlite(path: string): SecondOpinion {
  const ask = choose();
  return {
    faults: [...ask(path, questions.faults).filter((line) => line !== 'ok'), ...ask(path, questions.links)],
    changes: Number(ask(path, questions.changes)[0]),
    marks: `${ask(path, questions.marks).join(',')}|${ask(path, questions.spare).join(',')}`,
  };
}
