// Opens a database with the better-sqlite3 binary named on the command line (or its own choice) and uses it a little.
const [folder, binary] = process.argv.slice(2);
const Database = require(folder);
const db = new Database(':memory:', binary ? { nativeBinding: binary } : {});
db.exec('create table t (a text) strict');
db.prepare('insert into t values (?)').run('é');
const row = db.prepare('select a, sqlite_version() as version from t').get();
db.close();
if (row.a !== 'é') throw new Error('better-sqlite3 reads back something else than was written.');
process.stdout.write(`sqlite ${row.version}\n`);
