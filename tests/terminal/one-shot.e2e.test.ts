import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { z } from 'zod';
import { registry } from '../../commands/index.ts';
import { typedCommands } from '../../src/interactions/command.ts';
import { usageOf } from '../../src/interactions/options.ts';
import { failOnImport, it, PROGRAMS, ROOT } from '../support/program.ts';

const PARAGRAPH_4 = 'Petro was accompanied in the Oval Office by Foreign Minister Rosa Villavicencio';
/** Has the form of a token; no test sends it anywhere. */
const TOKEN = 'AAAA.BBBB.no-real-token';

describe('a line as arguments', PROGRAMS, () => {
  it('answers a command and ends', async ({ place }) => {
    const { code, stdout, stderr } = await place.run({ args: ['/quote', 'petro'] });
    expect(stdout).toMatch(/^Gustavo Petro\n/);
    expect(stdout).toContain('> “Colombia has found a peaceful way to eradicate coca crops.”\n');
    expect(stdout).toMatch(/^\[1\] ¶6 · Latin America Reports · 3 Feb 2026$/m);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('goes on in Spanish: what to type next has Spanish names', async ({ place }) => {
    const { stdout } = await place.run({ args: ['/citar', 'petro'] });
    expect(stdout).toContain('Página siguiente → /citar persona:Gustavo Petro página:2\n');
  });

  it('answers a question whose words do not tell their language in that of the articles', async ({
    place,
  }) => {
    const cwd = place.folder({
      'mine/puente.txt': 'El puente de Tamora se abrió en mayo.\nDa clases en la escuela.',
    });
    const [question, command] = await Promise.all(
      ['clases?', '/ask clases?'].map((line) =>
        place.run({ cwd, env: { CORPUS_DIR: 'mine' }, args: [line] }),
      ),
    );
    expect(question?.stdout).toContain('En contexto → /contexto en:');
    expect(command?.stdout).toContain('In context → /context at:');
  });

  it('answers a question, in several arguments or in one, even with a token', async ({ place }) => {
    // Nothing listens at this address: connecting to Discord would fail.
    const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: 'http://127.0.0.1:1/api' };
    const [words, line] = await Promise.all([
      place.run({ args: ['who', 'attended'] }),
      place.run({ args: ['/ask who attended'], env }),
    ]);
    expect(words).toMatchObject({ code: 0, stderr: '' });
    expect(words.stdout).toContain(PARAGRAPH_4);
    expect(words.stdout).toContain('[1] ¶4 · Latin America Reports · 3 Feb 2026\nhttps://');
    expect(line).toEqual(words);
  });

  it('prints what is wrong with a line to standard error, and ends with 1', async ({ place }) => {
    const [unknown, missing] = await Promise.all([
      place.run({ args: ['/nonsense'] }),
      place.run({ args: ['/quote'] }),
    ]);
    expect(unknown).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no command /nonsense. There are /ask, /quote, /people, /topics, /help, /find.\n',
    });
    expect(missing).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The option “speaker” is missing: /quote speaker [about] [page] [private]\n',
    });
  });

  it('finds a text in the article', async ({ place }) => {
    const { code, stdout, stderr } = await place.run({
      args: ['/find', 'Petro', 'gave', 'a', 'gift', 'basket'],
    });
    expect(stdout).toMatch(/^What the article says about: Petro gave a gift basket\n/);
    expect(stdout).toContain('[1] ¶14 · Latin America Reports · 3 Feb 2026\nhttps://');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('loads no parser of the corpus where its index is cached', async ({ place }) => {
    // Those of YAML, and of fields, take a tenth of a start.
    const env = failOnImport(place, 'zod', 'yaml', 'mdast-util-from-markdown');
    expect(await place.run({ args: ['/quote', 'petro'], env })).toMatchObject({ code: 0, stderr: '' });
  });

  it('does not wait for standard input', async ({ place }) => {
    const program = place.start({ args: ['/topics'] });
    expect(await program.ended()).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('options of the program', PROGRAMS, () => {
  it.for([
    ['--help', '', {}],
    ['-h', ' with wrong settings, since it may help to correct them,', { LOG_LEVEL: 'loud' }],
  ] as const)('%s%s prints the usage and every command', async ([flag, , env], { place }) => {
    const { code, stdout, stderr } = await place.run({ args: [flag], env });
    expect(stdout).toMatch(/^Usage: npm start /);
    for (const command of typedCommands(registry)) {
      expect(stdout).toContain(`  ${usageOf(command, 'en')}\n`);
      expect(stdout).toContain(command.data.description);
    }
    expect(stdout).toContain('  /find text\n');
    expect(stdout).toContain('.env.example');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('--version prints the version in package.json', async ({ place }) => {
    const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(text));
    expect(await place.run({ args: ['--version'] })).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('loads neither the commands nor what they answer from for --version and wrong settings', async ({
    place,
  }) => {
    const env = failOnImport(place, 'commands/index.js', 'knowledge-store.js');
    expect(await place.run({ args: ['--version'], env })).toMatchObject({ code: 0, stderr: '' });
    const wrong = await place.run({ args: ['/help'], env: { ...env, LOG_LEVEL: 'loud' } });
    expect(wrong.stderr).toMatch(/^The settings have mistakes:\n/);
    const right = await place.run({ args: ['/help'], env });
    expect(right.stderr).toContain('was loaded');
  });

  it('refuses an unknown option in one line that points at --help', async ({ place }) => {
    const { code, stdout, stderr } = await place.run({ args: ['--colour'] });
    expect(stderr).toMatch(/^Unknown option '--colour'\..*--help.*\n$/);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });

  it('--terminal answers standard input even with a token', async ({ place }) => {
    const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: 'http://127.0.0.1:1/api' };
    const ended = await place.run({ args: ['--terminal'], env, input: 'who attended\n' });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain(PARAGRAPH_4);
  });

  it('--terminal refuses a line', async ({ place }) => {
    expect(await place.run({ args: ['--terminal', 'who', 'attended'] })).toEqual({
      code: 1,
      stdout: '',
      stderr: '--terminal and LINE exclude each other. npm start -- --help says what goes together.\n',
    });
  });

  it('takes words with a dash as part of the line after its first word', async ({ place }) => {
    const { code, stdout, stderr } = await place.run({ args: ['who', 'attended', '--help', '-x'] });
    expect(stdout).toContain(PARAGRAPH_4);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
