import { describe } from 'vitest';
import { it, PROGRAMS } from '../support/program.ts';
import { HAS_TERMINALS } from '../support/terminal.ts';
import { expectEndOn, expectLinks, expectWidth, PROMPT_TITLE } from './prompt-checks.ts';

describe.skipIf(!HAS_TERMINALS)(PROMPT_TITLE, PROGRAMS, () => {
  it.for(['quit', ' Salir '])('ends on %j', (word, { place }) => expectEndOn(word, place));

  it.for([40, 80, 200])('keeps to %i columns', (columns, { place }) => expectWidth(columns, place));

  it.for([{ TERM: 'xterm-kitty' }, { FORCE_HYPERLINK: '1', NO_COLOR: '1' }])(
    'prints citations that are links: %j',
    (env, { place }) => expectLinks(env, place),
  );
});
