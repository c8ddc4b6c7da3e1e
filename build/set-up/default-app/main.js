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
  try {
    run(path.join(folder, 'package.json'));
  } catch (error) {
    // Electron would open a dialog and wait for a click, which never comes where there is no display.
    process.stderr.write(`${error.stack ?? error}\n`);
    app.exit(1);
  }
}

function run(descriptionFile) {
  process.defaultApp = true;
  const description = JSON.parse(readFileSync(descriptionFile, 'utf8'));
  app.setAppPath(folder);
  app.setName(description.productName ?? description.name);
  app.setVersion(description.version);
  for (const file of modules) require(path.resolve(file));
  require(path.join(folder, description.main ?? 'index.js'));
}
