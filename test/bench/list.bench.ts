// Opening, searching and sorting a long register, beside the bare questions to SQLite that they cannot do without.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createRegisterFile } from '#db/create.ts';
import { nothingKnown } from '#db/known-states.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { listActivityRows } from '#db/reads/activity-list.ts';
import { registerIdSchema } from '#register/model/ids.ts';
import { activityQuerySchema } from '#register/model/listing.ts';
import { takeTurns, tell } from './figures.ts';
import { longRegister } from './large-register.ts';

const date = '2026-11-22';
const folder = mkdtempSync(join(tmpdir(), 'trente-bench-'));
try {
  for (const size of [10_000, 100_000]) await compare(size);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(size: number): Promise<void> {
  const path = join(folder, `${size}.trente`);
  const made = createRegisterFile(
    path,
    { register: await longRegister(size), registerId: registerIdSchema.parse('bench') },
    { now: () => `${date}T09:00:00.000Z` },
  );
  closeRegisterFile(made);

  const known = { ...nothingKnown, has: () => true };
  const [open = 0, openAnew = 0, bareOpen = 0] = await takeTurns(size > 10_000 ? 3 : 5, [
    () => closeRegisterFile(openRegisterFile(path, { known })),
    () => closeRegisterFile(openRegisterFile(path)),
    () => {
      const db = new Database(path);
      db.pragma('quick_check');
      db.close();
    },
  ]);
  tell({
    name: `open ${size} activities, as they were left`,
    time: open,
    floor: bareOpen,
    against: 'SQLite open and quick_check',
  });
  tell({
    name: `open ${size} activities, for the first time on this computer`,
    time: openAnew,
    floor: bareOpen,
    against: 'SQLite open and quick_check',
  });

  const file = openRegisterFile(path);
  const list = (query: Readonly<Record<string, unknown>>) =>
    listActivityRows(
      file.db,
      activityQuerySchema.parse({ record: 'controller', language: 'nl', ...query, limit: 100 }),
    );
  const bare = (sql: string) => {
    const statement = file.db.prepare(sql).raw();
    return () => statement.all();
  };
  const matches = `record = 'controller'
    AND activity_key IN (SELECT rowid FROM activity_search WHERE activity_search MATCH '"klant"*')`;
  const found = bare(`SELECT activity_key FROM activity_sort WHERE ${matches} ORDER BY reference LIMIT 100`);
  const foundCount = bare(`SELECT count(*) FROM activity_sort WHERE ${matches}`);
  const sorted = bare(`SELECT activity_key FROM activity_sort WHERE record = 'controller'
    ORDER BY name_nl DESC, activity_key DESC LIMIT 100`);
  const counted = bare(`SELECT count(*) FROM activity_sort WHERE record = 'controller'`);
  const [search = 0, bareSearch = 0, sort = 0, bareSort = 0] = await takeTurns(21, [
    () => list({ search: 'klant' }),
    () => {
      found();
      foundCount();
    },
    () => list({ sort: { column: 'name', direction: 'descending' } }),
    () => {
      sorted();
      counted();
    },
  ]);
  tell({
    name: `search in ${size}, a page`,
    time: search,
    floor: bareSearch,
    against: 'bare full-text page and count',
  });
  tell({
    name: `sort ${size} by name, a page`,
    time: sort,
    floor: bareSort,
    against: 'bare ORDER BY and count',
  });
  closeRegisterFile(file);
}
