import { spawnSync } from 'node:child_process';
import { type Launch, MAIN, type Place, type Program } from './program.ts';

/** True with the `script` of util-linux, which runs a program in a terminal. */
export const HAS_TERMINALS = /util-linux/.test(
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '',
);

export const KEY = { tab: '\t', enter: '\r', up: '\u001b[A', ctrlC: '\u0003', ctrlD: '\u0004' } as const;
export const PROMPT = 'acta> ';

/** Starts the program in a terminal, of 100 columns if nothing else is said. */
export function inTerminal(
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
export async function atPrompt(place: Place): Promise<Program> {
  const program = inTerminal(place);
  await program.shows(PROMPT);
  return program;
}

/** Types a line, and returns what is shown until the next prompt. */
export async function answerTo(program: Program, line: string): Promise<string> {
  program.type(`${line}${KEY.enter}`);
  return program.shows(PROMPT);
}
