// Run by npm before `npm start`: compiles the sources, or takes what was built where the compiler is not installed
// (`npm ci --omit=dev`). JavaScript, since it is what runs before anything is compiled.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pathOf = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const compiler = pathOf('node_modules/typescript/bin/tsc');
// An older Node.js cannot run the compiler; src/main.ts says which one is needed.
const canCompile = existsSync(compiler) && Number(process.versions.node.split('.')[0]) >= 20;

if (canCompile) {
  const { status } = spawnSync(process.execPath, [compiler, '--build'], {
    cwd: pathOf('.'),
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else if (!existsSync(pathOf('dist/src/main.js'))) {
  process.stderr.write(
    'Acta has not been built, and its compiler is not installed: run npm ci && npm run build.\n',
  );
  process.exitCode = 1;
}
