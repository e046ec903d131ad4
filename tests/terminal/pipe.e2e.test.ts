import { describe, expect } from 'vitest';
import { it, MAIN, PROGRAMS } from '../support/program.ts';

const WHO_ATTENDED = [
  'who attended',
  '',
  '> Petro was accompanied in the Oval Office by Foreign Minister Rosa Villavicencio, Defense Minister Pedro Sánchez, and U.S. Ambassador Daniel García Peña. Trump, for his part, was joined by Secretary of State Marco Rubio, Secretary of War Pete Hegseth, and Republican Senator Bernie Moreno.',
  '[1] ¶4 · Latin America Reports · 3 Feb 2026',
].join('\n');

describe('a pipe', PROGRAMS, () => {
  it('gets plain text, without prompt, greeting or escape sequences', async ({ place }) => {
    // In a terminal these turn colors and links on.
    const env = { TERM: 'xterm-256color', COLORTERM: 'truecolor', FORCE_HYPERLINK: '1' };
    const ended = await place.run({ input: '/ask who attended\n', env });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout.startsWith(WHO_ATTENDED)).toBe(true);
    expect(ended.stdout).not.toContain('\u001b');
    expect(ended.stdout).not.toContain('acta>');
    expect(ended.stdout).not.toContain('DISCORD_TOKEN');
  });

  it('may hold questions, as lines without a slash, and begin with a byte order mark', async ({ place }) => {
    const ended = await place.run({ input: '\uFEFFwho attended\n' });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout.startsWith(WHO_ATTENDED)).toBe(true);
  });

  it('is answered in order, including a last line without a line end', async ({ place }) => {
    const { code, stdout } = await place.run({ input: '/topics\n\n  \n/quote trump\n/help' });
    const titles = [/^Topics$/m, /^Donald Trump$/m, /^Acta$/m].map((title) => stdout.search(title));
    expect(titles[0]).toBe(0);
    expect(titles).toEqual([...titles].sort((a, b) => a - b));
    expect(code).toBe(0);
  });

  it('may have the line ends of Windows', async ({ place }) => {
    const line = '/topics clean energy';
    const { code, stdout, stderr } = await place.run({ input: `${line}\n${line}\r\n${line}\r\n` });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const replies = stdout.split(/^(?=Clean energy$)/m).map((reply) => reply.trimEnd());
    expect(replies).toEqual(Array(3).fill(replies[0]));
  });

  it('exits with 1 when a line is not a command, and still answers the other lines', async ({ place }) => {
    const { code, stdout, stderr } = await place.run({
      input: '\uFEFF/quote trump\n/nonsense\nwho attended\n',
    });
    expect(code).toBe(1);
    expect(stderr).toBe(
      'There is no command /nonsense. There are /ask, /quote, /people, /topics, /help, /find.\n',
    );
    expect(stdout).toMatch(/^Donald Trump\n/);
    expect(stdout).toContain(WHO_ATTENDED);
    expect(stdout).not.toContain('nonsense');
  });

  it('may have empty lines, but has to have one that is not', async ({ place }) => {
    const { code, stdout } = await place.run({ input: '\n\nwho attended\n\n' });
    expect(code).toBe(0);
    expect(stdout).toContain('[1] ¶4');
    expect(await place.run({ input: '\n' })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^DISCORD_TOKEN is not set, and there is neither a terminal nor a line/),
    });
  });

  it('is answered while it is still open', async ({ place }) => {
    const program = place.start({});
    program.type('/quote trump\n');
    await program.shows('“I like you.”');
    program.type('who attended\n');
    await program.shows('[1] ¶4');
    program.endInput();
    expect((await program.ended()).code).toBe(0);
  });

  it('may be closed by its reader: `| head -1` prints its line and no stack trace', async ({ place }) => {
    const command = ['sh', '-c', '"$0" "$1" | head -1', process.execPath, MAIN] as const;
    const { stdout, stderr } = await place.run({ command: [...command], input: '/topics\n'.repeat(300) });
    expect(stdout).toBe('Topics\n');
    expect(stderr).toBe('');
  });
});
