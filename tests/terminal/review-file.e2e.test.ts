/** REVIEW_FILE in the terminal. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { it, MAIN, PROGRAMS } from '../support/program.ts';

describe('REVIEW_FILE in the terminal', PROGRAMS, () => {
  it('gets the questions of a pipe and of a single line, written before the program ends', async ({
    place,
  }) => {
    const path = join(place.folder(), 'questions.jsonl');
    const env = { REVIEW_FILE: path };
    const piped = await place.run({ env, input: 'who attended\n/topics\n¿quién asistió?\n/ask\n' });
    expect(piped.code).toBe(1);
    const single = await place.run({ env, args: ['how', 'long', 'was', 'it'] });
    expect(single).toMatchObject({ code: 0, stderr: '' });
    const help = await place.run({ env, args: ['/help'] });
    expect(help.stdout).toContain('Questions are kept');
    const lines = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ question, language }) => [question, language])).toStrictEqual([
      ['who attended', 'en'],
      ['¿quién asistió?', 'es'],
      ['how long was it', 'en'],
    ]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('on a full disk costs one line of warning, and answers go on', async ({ place }) => {
    const path = join(place.folder(), 'questions.jsonl');
    // A limit of 1,024 bytes for a file stands for the full disk: a write ends in the middle of a line, then fails.
    const limited = 'ulimit -f 2; exec "$0" "$@"';
    const questions = Array.from({ length: 40 }, (_, i) => `how long was meeting number ${i}`);
    const ended = await place.run({
      env: { REVIEW_FILE: path },
      command: ['sh', '-c', limited, process.execPath, MAIN],
      input: `${questions.join('\n')}\n`,
    });
    expect(ended.stdout.match(/^how long was meeting number \d+$/gm)).toHaveLength(40);
    expect(ended.stderr).toMatch(/^Questions are not written to .*\n$/);
    expect(ended.code).toBe(0);
  });
});
