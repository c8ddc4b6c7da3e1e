// What the default app of an official Electron does: `electron FOLDER` runs the app in that folder.
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const path = require('node:path');

const args = process.argv.slice(1);
const modules = [];
let folder;
for (let index = 0; index < args.length && folder === undefined; index += 1) {
  if (args[index] === '-r' || args[index] === '--require') modules.push(args[(index += 1)]);
  else if (!args[index].startsWith('-')) folder = path.resolve(args[index]);
}

if (folder === undefined) {
  process.stderr.write('Usage: electron FOLDER\n');
  app.exit(2);
} else {
  process.defaultApp = true;
  const description = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  app.setAppPath(folder);
  app.setName(description.productName ?? description.name);
  app.setVersion(description.version);
  for (const path of modules) require(path.resolve(path));
  require(path.join(folder, description.main ?? 'index.js'));
}
