/** Checks of the prompt, each with one value in prompt.e2e.test.ts, and with others in prompt.e2e.slow.test.ts. */
import { expect } from 'vitest';
import { type Place, plain } from '../support/program.ts';
import { answerTo, atPrompt, HAS_TERMINALS, inTerminal, KEY, PROMPT } from '../support/terminal.ts';

export const PROMPT_TITLE = `the prompt${HAS_TERMINALS ? '' : ' (skipped: the script of util-linux is not installed)'}`;

/** Checks that a word ends the program, and that “help” prints the help. */
export async function expectEndOn(word: string, place: Place): Promise<void> {
  const program = await atPrompt(place);
  expect(plain(await answerTo(program, 'help'))).toContain('/quote speaker [about] · ');
  program.type(`${word}${KEY.enter}`);
  expect((await program.ended()).code).toBe(0);
}

/** Checks that greeting, replies and errors fit a terminal of so many columns. */
export async function expectWidth(columns: number, place: Place): Promise<void> {
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
}

/** Checks that citations are links in a terminal with these variables. */
export async function expectLinks(env: Readonly<Record<string, string>>, place: Place): Promise<void> {
  const { stdout } = await inTerminal(place, 'who attended', { env }).ended();
  const [address = '', text = ''] = stdout.split('\u001b]8;;')[1]?.split('\u0007') ?? [];
  expect(address).toMatch(/^https:\/\/latinamericareports\.com\/[\x21-\x7e]+$/);
  expect(plain(text)).toBe('¶4 · Latin America Reports · 3 Feb 2026');
  expect(plain(stdout)).not.toMatch(/^https:/m);
  expect(stdout.includes('\u001b[')).toBe(!('NO_COLOR' in env));
}
