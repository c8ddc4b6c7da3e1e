// The entry of every npm script: runs on any Node from 20.19 on with nothing installed, then hands over to the modern Node.

import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dependenciesStep } from './dependencies.mjs';
import { findModernNode } from './modern-node.mjs';
import { runNpm } from './npm.mjs';
import { createReport, reportFailure } from './report.mjs';
import { runSteps } from './steps.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

try {
  const context = { report: createReport(), lockFile: join(root, 'out', 'set-up', 'lock') };
  await runSteps([dependenciesStep({ root, runNpm })], context);
  handOver(findModernNode(root));
} catch (error) {
  reportFailure(error);
  process.exitCode = 1;
}

/** @param {string} node */
function handOver(node) {
  const entry = join(root, 'build', 'run', 'verb.ts');
  // Without these flags Node warns that type stripping and its module detection are young.
  const flags = ['--disable-warning=ExperimentalWarning', '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'];
  const child = spawn(node, [...flags, entry, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    reportFailure(error);
    process.exitCode = 1;
  });
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}
