// The last step of `npm run build`: the program as one file, `dist/acta/main.cjs`, with those beside it that it loads only for
// Discord, or where nothing is saved. Node.js takes longer to load the 60 modules one by one than they take to answer; and
// CommonJS is loaded at once, and uses the same copy of discord.js's libraries as discord.js.
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFileAtomically } from './util/write-file-atomically.ts';

/** Seen from `dist/src`, as which this runs. */
const DIST = fileURLToPath(new URL('..', import.meta.url));
const BUNDLE = join(DIST, 'acta');
/** Written by the compiler whenever it has compiled something. */
const COMPILED = join(DIST, '.tsbuildinfo');
/** An empty file that is written last: its age is that of the bundle. */
const STAMP = join(BUNDLE, '.built');

/** Whether nothing has been compiled since the bundle was made. */
function isUpToDate(): boolean {
  return existsSync(STAMP) && statSync(STAMP).mtimeMs > statSync(COMPILED).mtimeMs;
}

async function bundle(): Promise<void> {
  const { rolldown } = await import('rolldown');
  const build = await rolldown({
    input: join(DIST, 'src', 'main.js'),
    platform: 'node',
    // What every answer needs is in it; other libraries are loaded where they are installed.
    external: (id) => !/^(?:\.|\/|[A-Za-z]:|minisearch|@orama\/stemmers)/.test(id),
  });
  const { output } = await build.generate({
    format: 'cjs',
    // The names stay the same, so that a new build leaves nothing of an old one behind.
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
  });
  await build.close();
  mkdirSync(BUNDLE, { recursive: true });
  // Another process may be starting what is there.
  for (const file of output)
    if (file.type === 'chunk') writeFileAtomically(join(BUNDLE, file.fileName), file.code);
  writeFileSync(STAMP, '');
}

if (!isUpToDate()) await bundle();
