import { describe, expect } from 'vitest';
import { it, PROGRAMS, plain } from '../support/program.ts';
import { answerTo, atPrompt, HAS_TERMINALS, inTerminal, KEY, PROMPT } from '../support/terminal.ts';
import { expectEndOn, expectLinks, expectWidth, PROMPT_TITLE } from './prompt-checks.ts';

describe.skipIf(!HAS_TERMINALS)(PROMPT_TITLE, PROGRAMS, () => {
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
    expect(plain(await answerTo(program, '/help'))).toContain('/quote speaker [about] · ');
  });

  it('ends on “exit”, and prints the help on “help”', ({ place }) => expectEndOn('exit', place));

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

  it('answers one line in color, with addresses where the terminal has no links, and ends', async ({
    place,
  }) => {
    const program = inTerminal(place, '/quote trump');
    const { code, stdout } = await program.ended();
    expect(stdout).toContain('\u001b[1mDonald Trump\u001b[22m');
    expect(plain(stdout)).toMatch(
      /^\[1\] ¶\d+ · Latin America Reports · 3 Feb 2026\r\nhttps:\/\/latinamericareports\.com\/\S+\r\n/m,
    );
    expect(stdout).not.toContain('\u001b]8;');
    expect(stdout).not.toContain(PROMPT);
    expect(code).toBe(0);
  });

  it('keeps to 20 columns, errors and greeting included', ({ place }) => expectWidth(20, place));

  it('prints citations that are links in a terminal that has them', ({ place }) =>
    expectLinks({ FORCE_HYPERLINK: '1' }, place));

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
