/** The programs that make data of the lexicon. What they make is tested beside their parts. */
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { it, type Place, PROGRAMS, ROOT } from '../support/program.ts';

const start = (place: Place, tool: string, ...args: string[]) =>
  place.start({ command: [process.execPath, join(ROOT, `dist/src/tools/${tool}/main.js`)], args }).ended();

describe.each(['wordnet', 'cities', 'given-names', 'translations', 'word-vectors'])(
  'npm run %s',
  PROGRAMS,
  (tool) => {
    it.for(['--help', '-h'])('explains itself with %s', async (option, { place }) => {
      const { code, stdout, stderr } = await start(place, tool, option);
      expect(stdout).toMatch(new RegExp(`^Usage: npm run ${tool}`));
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    });

    it('names an option that it does not have', async ({ place }) => {
      const { code, stdout, stderr } = await start(place, tool, '--all');
      expect(stderr).toBe(`Unknown option '--all'. npm run ${tool} -- --help lists what there is.\n`);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    });
  },
);

// Not of wordnet, which needs no argument, and would write where its package is installed.
describe.each(['cities', 'given-names', 'translations', 'word-vectors'])('npm run %s', PROGRAMS, (tool) => {
  it('says in a line what it lacks', async ({ place }) => {
    const { code, stderr } = await start(place, tool);
    expect(stderr).toMatch(/^Which (?:FILE|FOLDER)\? .*\n$/);
    expect(code).toBe(1);
  });
});

describe.each(['translations', 'word-vectors'])('npm run %s', PROGRAMS, (tool) => {
  it('says in a line that a file is not there', async ({ place }) => {
    const { code, stderr } = await start(place, tool, 'none');
    expect(stderr).toBe('Cannot read none: there is no such file or folder.\n');
    expect(code).toBe(1);
  });
});
