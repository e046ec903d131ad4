// Run by npm before `npm start`: compiles the sources, or takes what was built where the compiler is not installed
// (`npm ci --omit=dev`). JavaScript, since it is what runs before anything is compiled; of a kind that Node.js 12 can parse.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unsupportedNodeVersion } from '../util/node-version.mjs';

/** @param {string} path */
const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** @param {string} problem */
function fail(problem) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

const compiler = inProject('node_modules/typescript/bin/tsc');
const problem = unsupportedNodeVersion(process.versions.node);
if (problem !== undefined) {
  fail(problem);
} else if (existsSync(compiler)) {
  const { status } = spawnSync(process.execPath, [compiler, '--build'], {
    cwd: inProject('.'),
    stdio: 'inherit',
  });
  process.exitCode = status === null ? 1 : status;
} else if (!existsSync(inProject('dist/src/main.js'))) {
  fail('Acta has not been built, and its compiler is not installed: run npm ci && npm run build.');
}
