import { spawnSync } from 'node:child_process';
import { describe, expect } from 'vitest';
import { it, type Launch, MAIN, type Place, PROGRAMS, type Program, plain } from '../support/program.ts';

/** True with the `script` of util-linux, which runs a program in a terminal. */
const HAS_TERMINALS = /util-linux/.test(
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '',
);

const KEY = { tab: '\t', enter: '\r', up: '\u001b[A', ctrlC: '\u0003', ctrlD: '\u0004' } as const;
const PROMPT = 'acta> ';

/** Starts the program in a terminal, of 100 columns if nothing else is said. */
function inTerminal(
  place: Place,
  args = '',
  { columns = 100, ...launch }: Launch & { readonly columns?: number } = {},
): Program {
  const program = `stty cols ${columns} rows 40; exec '${process.execPath}' '${MAIN}' ${args}`;
  return place.start({
    ...launch,
    command: ['script', '-qfec', program, '/dev/null'],
    env: { TERM: 'xterm-256color', SHELL: '/bin/sh', ...launch.env },
  });
}

/** Starts the program in a terminal, and waits for the prompt. */
async function atPrompt(place: Place): Promise<Program> {
  const program = inTerminal(place);
  await program.shows(PROMPT);
  return program;
}

/** Types a line, and returns what is shown until the next prompt. */
async function answerTo(program: Program, line: string): Promise<string> {
  program.type(`${line}${KEY.enter}`);
  return program.shows(PROMPT);
}

const name = `the prompt${HAS_TERMINALS ? '' : ' (skipped: the script of util-linux is not installed)'}`;

describe.skipIf(!HAS_TERMINALS)(name, PROGRAMS, () => {
  it('greets with how to connect to Discord and how to leave, and ends with 0 on Ctrl-D', async ({
    place,
  }) => {
    const program = inTerminal(place);
    const greeting = await program.shows(PROMPT);
    expect(greeting).toContain('No DISCORD_TOKEN is set');
    expect(greeting).toMatch(/to connect to Discord, put the bot's token into\s+\.env/);
    expect(greeting).toContain('/help');
    expect(greeting).toContain('Ctrl-D');
    program.type(KEY.ctrlD);
    expect((await program.ended()).code).toBe(0);
  });

  it('answers every command and a question in bold, with citations, within the width of the terminal', async ({
    place,
  }) => {
    const program = await atPrompt(place);
    const asked = await answerTo(program, '/ask who attended');
    const words = plain(asked).replace(/\s*│ |\s+/g, ' ');
    expect(words).toContain('Defense Minister Pedro Sánchez, and U.S. Ambassador Daniel García Peña.');
    expect(words).toContain('[1] ¶4 · Latin America Reports · 3 Feb 2026 https://latinamericareports.com/');
    expect(asked).toContain('\u001b[1m');
    expect(plain(await answerTo(program, 'who attended'))).toContain('[1] ¶4 · Latin America Reports');
    const quoted = await answerTo(program, '/quote petro');
    expect(quoted).toContain('\u001b[1mGustavo Petro\u001b[22m');
    const wide = plain(quoted)
      .split('\r\n')
      .filter((line) => line.length > 100);
    expect(wide.filter((line) => !line.startsWith('https://'))).toEqual([]);
    expect(plain(quoted)).toContain('“Colombia has found a peaceful way to eradicate coca crops.”');
    expect(plain(await answerTo(program, '/topics'))).toContain('Drug trafficking and Ecuador · ¶9–12');
    expect(plain(await answerTo(program, '/help'))).toContain('/quote speaker [about] [page]');
  });

  it.for(['exit', 'quit', ' Salir '])(
    'ends on %j, and prints the help on “help”',
    async (word, { place }) => {
      const program = await atPrompt(place);
      expect(plain(await answerTo(program, 'help'))).toContain('/quote speaker [about] [page]');
      program.type(`${word}${KEY.enter}`);
      expect((await program.ended()).code).toBe(0);
    },
  );

  it('continues after an unknown command and an empty line', async ({ place }) => {
    const program = await atPrompt(place);
    expect(await answerTo(program, '/nonsense')).toContain('There is no command /nonsense. There are /ask,');
    expect(plain(await answerTo(program, '   ')).trim()).toBe(PROMPT.trim());
    expect(plain(await answerTo(program, '/quote trump'))).toContain('“I like you.”');
    program.type(KEY.ctrlD);
    expect((await program.ended()).code).toBe(0);
  });

  it('completes a command, a speaker and a topic on Tab', async ({ place }) => {
    const program = await atPrompt(place);
    program.type(`/to${KEY.tab}`);
    expect(await program.shows('pics ')).not.toContain('\n');
    expect(plain(await answerTo(program, ''))).toContain('When and where they met · ¶1');

    program.type(`/quote don${KEY.tab}`);
    expect(await program.shows('/quote Donald Trump')).not.toContain('\n');
    expect(plain(await answerTo(program, ''))).toContain('“I like you.”');

    program.type(`/topics atten${KEY.tab}`);
    expect(await program.shows('/topics Who attended')).not.toContain('\n');
    expect(plain(await answerTo(program, ''))).toContain('[1] ¶4');
  });

  it('lists the candidates on Tab when there are several', async ({ place }) => {
    const program = await atPrompt(place);
    program.type('/');
    await program.shows('/');
    // The second Tab in a row lists. Tabs that arrive at once count as pasted text.
    const pressing = setInterval(() => program.type(KEY.tab), 200);
    place.defer(() => clearInterval(pressing));
    const list = await program.shows(PROMPT);
    for (const command of ['/ask', '/quote', '/people', '/topics', '/help', '/find'])
      expect(list).toContain(command);
  });

  it('recalls a line on arrow-up', async ({ place }) => {
    const program = await atPrompt(place);
    await answerTo(program, '/quote trump');
    await answerTo(program, '/help');
    program.type(KEY.up);
    await program.shows(`${PROMPT}/help`);
    program.type(KEY.up);
    await program.shows(`${PROMPT}/quote trump`);
    expect(plain(await answerTo(program, ''))).toContain('“I like you.”');
  });

  it('ends with 0 on Ctrl-C in the middle of a line', async ({ place }) => {
    const program = await atPrompt(place);
    program.type('/ask who');
    await program.shows('/ask who');
    program.type(KEY.ctrlC);
    const { code, stdout } = await program.ended();
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/^ {4}at /m);
  });

  it('answers one line in color and ends', async ({ place }) => {
    const program = inTerminal(place, '/quote trump');
    const { code, stdout } = await program.ended();
    expect(stdout).toContain('\u001b[1mDonald Trump\u001b[22m');
    expect(stdout).not.toContain(PROMPT);
    expect(code).toBe(0);
  });

  it.for([20, 40, 80, 200])(
    'keeps to %i columns, errors and greeting included',
    async (columns, { place }) => {
      const program = inTerminal(place, '', { columns });
      await program.shows(PROMPT);
      for (const line of ['who attended', '/topics', '/nonsense', '/quote', '/find Gaza'])
        await answerTo(program, line);
      program.type(KEY.ctrlD);
      const { stdout } = await program.ended();
      const printed = plain(stdout).split(/[\r\n]+/);
      expect(printed.length).toBeGreaterThan(50);
      // The prompt is what people type after.
      const exempt = /^ *https:\/\/\S+ *$|^acta> /;
      expect(printed.filter((line) => line.length > columns && !exempt.test(line))).toEqual([]);
    },
  );

  it.for([{ FORCE_HYPERLINK: '1' }, { TERM: 'xterm-kitty' }, { FORCE_HYPERLINK: '1', NO_COLOR: '1' }])(
    'prints citations that are links in a terminal that has them: %j',
    async (env, { place }) => {
      const { stdout } = await inTerminal(place, 'who attended', { env }).ended();
      const [address = '', text = ''] = stdout.split('\u001b]8;;')[1]?.split('\u0007') ?? [];
      expect(address).toMatch(/^https:\/\/latinamericareports\.com\/[\x21-\x7e]+$/);
      expect(plain(text)).toBe('¶4 · Latin America Reports · 3 Feb 2026');
      expect(plain(stdout)).not.toMatch(/^https:/m);
      expect(stdout.includes('\u001b[')).toBe(!('NO_COLOR' in env));
    },
  );

  it('prints addresses in a terminal that has no links', async ({ place }) => {
    const { stdout } = await inTerminal(place, 'who attended').ended();
    expect(plain(stdout)).toMatch(
      /^\[1\] ¶4 · Latin America Reports · 3 Feb 2026\r\nhttps:\/\/latinamericareports\.com\/\S+\r\n/m,
    );
    expect(stdout).not.toContain('\u001b]8;');
  });

  it('respects NO_COLOR', async ({ place }) => {
    const { stdout } = await inTerminal(place, '/quote trump', { env: { NO_COLOR: '1' } }).ended();
    expect(stdout).toContain('Donald Trump');
    expect(stdout).not.toContain('\u001b[');
  });

  it('opens with --terminal despite a token, without the hint about the token', async ({ place }) => {
    const env = { DISCORD_TOKEN: 'AAAA.BBBB.no-real-token', DISCORD_API_URL: 'http://127.0.0.1:1/api' };
    const program = inTerminal(place, '--terminal', { env });
    expect(await program.shows(PROMPT)).not.toContain('No DISCORD_TOKEN');
    expect(plain(await answerTo(program, 'who attended'))).toContain('[1] ¶4');
  });
});
