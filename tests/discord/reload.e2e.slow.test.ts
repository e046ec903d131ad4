import { appendFileSync, copyFileSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, vi } from 'vitest';
import type { FirstResponse } from '../fake-discord/interactions.ts';
import {
  buttonOf,
  expectReply,
  fakeDiscord,
  logged,
  manyQuotationsCorpus,
  replyText,
  serve,
  startBot,
  stop,
} from '../support/bot.ts';
import { PATIENCE_MS } from '../support/patience.ts';
import { it, type Place, PROGRAMS, type Program, ROOT } from '../support/program.ts';

const OWN_ARTICLE = join(ROOT, 'corpus', 'petro-trump-meeting');

/** A corpus folder with copies of the project's own article and its question bank. */
function copies(place: Place, count: number): string {
  const folder = place.folder();
  for (let i = 1; i <= count; i += 1) {
    copyFileSync(`${OWN_ARTICLE}.md`, join(folder, `copy-${i}.md`));
    copyFileSync(`${OWN_ARTICLE}.questions.yaml`, join(folder, `copy-${i}.questions.yaml`));
  }
  return folder;
}

/** The lines of a log with this message. */
const linesWith = (bot: Program, message: string) => logged(bot.stdout).filter(({ msg }) => msg === message);

describe('a bot whose corpus is edited', () => {
  it('loses no question while an article is indexed, and answers from it', async ({ place }) => {
    const CORPUS_DIR = copies(place, 2);
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord, { env: { CORPUS_DIR, CACHE_DIR: place.folder() } });
    const path = join(CORPUS_DIR, 'copy-1.questions.yaml');
    const added = ['', ' please', ' then']
      .map((end) => `    - what about the quaggaxylophone${end}\n`)
      .join('');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/^4:\n {2}en:\n/m, (head) => `${head}${added}`),
    );
    const began = performance.now();
    const times: number[] = [];
    let answer = '';
    while (!answer.includes('> ')) {
      expect(performance.now() - began).toBeLessThan(PATIENCE_MS);
      const question = 'what about the quaggaxylophone';
      const reply = await discord.command('ask', { question });
      times.push(reply.at);
      answer = replyText(reply);
      // Some fifty questions a second, more than a server asks, leave a core of two to the thread that indexes.
      await setTimeout(20);
    }
    expect(answer).toContain('Villavicencio');
    expect(times.length).toBeGreaterThan(20);
    // What Discord waits; npm run bench measures how long it takes.
    expect(Math.max(...times)).toBeLessThan(3_000);
    await stop(bot);
  });

  it('is answered from before it connects: of questions at READY none is lost, without a cache', async ({
    place,
  }) => {
    const discord = await fakeDiscord(place);
    const env = { CORPUS_DIR: copies(place, 2), CACHE_DIR: place.folder() };
    const starting = serve(place, discord, { env });
    await discord.connected();
    for (let i = 0; i < 20; i += 1)
      expectReply(await discord.command('ask', { question: 'who attended' }, { force: true }));
    const bot = await starting;
    expect(linesWith(bot, 'corpus loaded')).toStrictEqual([
      expect.objectContaining({ articles: 2, ms: expect.any(Number) }),
    ]);
    await stop(bot);
  });
});

describe('a bot whose corpus is edited', PROGRAMS, () => {
  it('keeps its articles while the program’s files are missing or another version, and says so in one line', async ({
    place,
  }) => {
    const cwd = place.project();
    const discord = await fakeDiscord(place);
    const CORPUS_DIR = place.folder({ 'story.txt': 'The bridge opened.\n' });
    const command = [process.execPath, join(cwd, 'dist', 'src', 'main.js')] as const;
    const bot = await serve(place, discord, { cwd, command, env: { CORPUS_DIR, CACHE_DIR: place.folder() } });
    // Another version is installed.
    appendFileSync(join(cwd, 'dist', 'src', 'search', 'answer.js'), '\n// changed\n');
    writeFileSync(join(CORPUS_DIR, 'story.txt'), 'The bridge closed.\n');
    await vi.waitFor(() => expect(linesWith(bot, 'corpus not reloaded')).toHaveLength(1), {
      timeout: PATIENCE_MS,
    });
    expect(replyText(await discord.command('ask', { question: 'bridge' }))).toContain('The bridge opened.');
    rmSync(join(cwd, 'dist'), { recursive: true });
    writeFileSync(join(CORPUS_DIR, 'story.txt'), 'The bridge is gone.\n');
    await vi.waitFor(() => expect(linesWith(bot, 'corpus not reloaded')).toHaveLength(2), {
      timeout: PATIENCE_MS,
    });
    for (const line of linesWith(bot, 'corpus not reloaded'))
      expect(line['reason']).toMatch(/story\.txt cannot be indexed.*Restart it\.$/);
    expect(replyText(await discord.command('ask', { question: 'bridge' }))).toContain('The bridge opened.');
    await stop(bot);
  });

  it('shows the first page as it is now, and says so, to whoever turns a page of what was edited', async ({
    place,
  }) => {
    const discord = await fakeDiscord(place);
    const CORPUS_DIR = join(place.folder(manyQuotationsCorpus(40)), 'long');
    const bot = await serve(place, discord, { env: { CORPUS_DIR, CACHE_DIR: place.folder() } });
    const answer = await discord.command('quote', { speaker: 'ada' });
    const next = (on: FirstResponse) =>
      discord.component(buttonOf(on, 'Next page'), answer.interaction.original);
    const second = await next(answer);
    expect(replyText(second)).toContain('Page 2 of 4');
    const path = join(CORPUS_DIR, 'speech.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('sentence 1 of', 'the first sentence of'));
    await vi.waitFor(() => expect(linesWith(bot, 'corpus reloaded')).toHaveLength(1), {
      timeout: PATIENCE_MS,
    });
    const changed = await next(second);
    expectReply(changed);
    expect(replyText(changed)).toContain('The article has changed since then, or I have.');
    expect(replyText(changed)).toContain('Page 1 of 4');
    expect(replyText(changed)).toContain('This is the first sentence of my speech');
    const on = await next(changed);
    expect(replyText(on)).toContain('Page 2 of 4');
    expect(replyText(on)).not.toContain('has changed');
    await stop(bot);
    expect(discord.rejections).toEqual([]);
  });

  it('never publishes what a link leads to outside of the folder, such as its own token', async ({
    place,
  }) => {
    const discord = await fakeDiscord(place);
    const CORPUS_DIR = place.folder({ 'story.txt': 'The bridge opened.\n' });
    const bot = await serve(place, discord, { env: { CORPUS_DIR } });
    symlinkSync('/proc/self/environ', join(CORPUS_DIR, 'environment.txt'));
    await vi.waitFor(() => expect(linesWith(bot, 'corpus not reloaded')).toHaveLength(1), {
      timeout: PATIENCE_MS,
    });
    expect(linesWith(bot, 'corpus not reloaded')[0]?.['reason']).toContain('leads out of the corpus folder');
    const reply = await discord.command('ask', { question: 'discord token' });
    expect(JSON.stringify(reply.raw)).not.toContain(discord.token);
    await stop(bot);
  });

  it('goes on when a file takes too much memory, and names it', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const CORPUS_DIR = place.folder({ 'story.txt': 'The bridge opened.\n' });
    const bot = await serve(place, discord, { env: { CORPUS_DIR } });
    writeFileSync(join(CORPUS_DIR, 'long.txt'), 'Petro spoke to them.\n'.repeat(130_000));
    await vi.waitFor(() => expect(linesWith(bot, 'corpus not reloaded')).toHaveLength(1), {
      timeout: 60_000,
    });
    expect(linesWith(bot, 'corpus not reloaded')[0]?.['reason']).toMatch(/long\.txt takes more than 256 MB/);
    rmSync(join(CORPUS_DIR, 'long.txt'));
    writeFileSync(join(CORPUS_DIR, 'story.txt'), 'The bridge closed.\n');
    await vi.waitFor(() => expect(linesWith(bot, 'corpus reloaded')).not.toHaveLength(0), {
      timeout: PATIENCE_MS,
    });
    expect(replyText(await discord.command('ask', { question: 'bridge' }))).toContain('The bridge closed.');
    await stop(bot);
  });

  it.for([
    ['registered before', undefined],
    ['still waiting to be registered', { status: 503, body: {} }],
  ] as const)(
    'goes on when Discord refuses the commands for it, with those of before %s',
    async ([, atStart], { place }) => {
      const discord = await fakeDiscord(place);
      discord.onRequest = ({ method }) => (method === 'PUT' ? atStart : undefined);
      const CORPUS_DIR = place.folder({ 'story.txt': 'The bridge opened.\n' });
      const bot = startBot(place, discord, { env: { CORPUS_DIR } });
      await bot.shows(atStart ? 'commands not registered yet' : 'commands registered');
      const body = { code: 50035, message: 'Invalid Form Body' };
      discord.onRequest = ({ method }) => (method === 'PUT' ? { status: 400, body } : undefined);
      // With a second article, commands have another option.
      writeFileSync(join(CORPUS_DIR, 'another.txt'), 'The tunnel opened.\n');
      await vi.waitFor(() => expect(linesWith(bot, 'commands not registered')).toHaveLength(1), {
        timeout: PATIENCE_MS,
      });
      expect(linesWith(bot, 'commands not registered')).toMatchObject([
        {
          level: 50,
          err: {
            message: expect.stringMatching(
              /^Discord refused the commands: Invalid Form Body\b.* Update Acta/,
            ),
          },
        },
      ]);
      const reply = await discord.command('ask', { question: 'tunnel' }, { force: true });
      expect(replyText(reply)).toContain('The tunnel opened.');
      await stop(bot);
    },
  );
});
