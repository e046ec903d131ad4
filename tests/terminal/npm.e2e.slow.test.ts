import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import {
  it,
  NPM_OFFLINE,
  type Place,
  PROGRAMS,
  type Program,
  ROOT,
  SHARED_CACHE,
} from '../support/program.ts';

/** Several builds at a time. */
const BUILD_TIMEOUT_MS = 50_000;

const ENV = { ...NPM_OFFLINE, ...SHARED_CACHE } as const;
const NPM_START = ['npm', 'start', '--silent', '--'] as const;

/** Starts the project in `cwd` as its README says. */
function npmStart(place: Place, cwd: string, ...args: string[]): Program {
  return place.start({ command: [...NPM_START], args, cwd, env: ENV });
}

const builtFileTimes = (cwd: string): number[] =>
  ['dist/src/main.js', 'dist/commands/quote.js', 'dist/.tsbuildinfo'].map(
    (path) => statSync(join(cwd, path)).mtimeMs,
  );

describe('npm start', PROGRAMS, () => {
  it('answers one line, prints nothing else, and builds nothing when nothing has changed', async ({
    place,
  }) => {
    const cwd = place.project();
    const before = builtFileTimes(cwd);
    const { code, stdout, stderr } = await npmStart(place, cwd, '/quote', 'petro').ended(BUILD_TIMEOUT_MS);
    expect(stdout).toMatch(/^Gustavo Petro\n/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(builtFileTimes(cwd)).toEqual(before);
  });

  it('answers lines from a pipe, and passes on the exit code', async ({ place }) => {
    const cwd = place.project();
    const program = place.start({ command: ['npm', 'start', '--silent'], cwd, env: ENV });
    program.endInput('who attended\n/nonsense\n');
    const { code, stdout, stderr } = await program.ended(BUILD_TIMEOUT_MS);
    expect(stdout).toContain('[1] ¶4 · Latin America Reports · 3 Feb 2026');
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toContain('There is no command /nonsense');
    expect(code).toBe(1);
  });

  it('builds a changed source before it starts', async ({ place }) => {
    const cwd = place.project();
    const path = join(cwd, 'src', 'reply', 'i18n', 'en.ts');
    const source = readFileSync(path, 'utf8');
    const changed = source.replace(
      'I answer from this article, in its own words,',
      'Changed after the build',
    );
    expect(changed).not.toBe(source);
    writeFileSync(path, changed);
    const { code, stdout, stderr } = await npmStart(place, cwd, '/help').ended(BUILD_TIMEOUT_MS);
    expect(stdout).toContain('Changed after the build');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('builds when nothing has been built yet', async ({ place }) => {
    const cwd = place.project();
    rmSync(join(cwd, 'dist'), { recursive: true });
    const { code, stdout } = await npmStart(place, cwd, 'who', 'attended').ended(BUILD_TIMEOUT_MS);
    expect(stdout).toContain('[1] ¶4');
    expect(code).toBe(0);
  });

  it('does not start when the build fails', async ({ place }) => {
    const cwd = place.project();
    appendFileSync(join(cwd, 'src', 'broken.ts'), '\nexport const broken: string = 1;\n');
    const { code, stdout } = await npmStart(place, cwd, '/help').ended(BUILD_TIMEOUT_MS);
    expect(code).not.toBe(0);
    expect(stdout).toContain('src/broken.ts');
    expect(stdout).not.toContain('What someone said');
  });
});

describe('npm start without the compiler, as after npm ci --omit=dev', PROGRAMS, () => {
  it('runs what was built, or says that it has to be built', async ({ place }) => {
    const cwd = place.project();
    const modules = join(cwd, 'node_modules');
    unlinkSync(modules);
    mkdirSync(modules);
    for (const name of readdirSync(join(ROOT, 'node_modules'))) {
      if (name !== 'typescript') symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
    }
    const { code, stdout, stderr } = await npmStart(place, cwd, '/quote', 'petro').ended();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Gustavo Petro\n/);
    rmSync(join(cwd, 'dist'), { recursive: true });
    expect(await npmStart(place, cwd, '/quote', 'petro').ended()).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Acta has not been built, and its compiler is not installed: run npm ci && npm run build.\n',
    });
  });
});
