import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registry } from '../commands/index.ts';
import { SETTINGS } from '../src/config.ts';
import { usageOf } from '../src/interactions/options.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The cells of each row of the table whose first column has this heading. */
function table(heading: string): string[][] {
  const [, rows = ''] = readme.split(new RegExp(`^\\| ${heading} \\|.*\\n\\|[ -|]*\\n`, 'm'));
  return rows
    .split('\n\n', 1)
    .flatMap((block) => block.trim().split('\n'))
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('the README', () => {
  it('lists every command with its options and description, in the order of the registry', () => {
    const commands = registry.commands.map((command) => [
      `\`${usageOf(command, 'en')}\``,
      command.data.description,
    ]);
    expect(table('command')).toEqual(commands);
  });

  it('lists every setting and no other', () => {
    expect(table('variable').map(([name]) => name)).toEqual(SETTINGS.map((name) => `\`${name}\``));
  });
});
