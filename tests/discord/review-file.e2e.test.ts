/** REVIEW_FILE with a bot of a fake Discord: what people ask gets there, and nothing else of what they do. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { buttonOf, fakeDiscord, logged, replyText, serve, startBot, stop } from '../support/bot.ts';
import { it, PROGRAMS } from '../support/program.ts';

const read = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

describe('REVIEW_FILE', PROGRAMS, () => {
  it('has the questions asked with /ask, and nothing of who asked, where and when', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const path = join(place.folder(), 'questions.jsonl');
    const bot = await serve(place, discord, { env: { REVIEW_FILE: path } });
    const answer = await discord.command('ask', { question: 'who attended' });
    await discord.command('ask', { question: 'xyzzy plugh', private: true });
    await discord.autocomplete('ask', { question: 'what is still being typed' }, 'question');
    await discord.command('ask', { question: 'who attended', page: 2 });
    await discord.command('quote', { speaker: 'petro' });
    await discord.messageCommand('Find in article', 'The words of a message');
    await discord.component(buttonOf(answer, 'More passages'), answer.interaction.original);
    expect(replyText(await discord.command('help', {}))).toContain('Questions are kept');
    await stop(bot);
    expect(read(path)).toStrictEqual([
      {
        question: 'who attended',
        language: 'en',
        outcome: 'answer',
        passages: expect.arrayContaining(['petro-trump-meeting.4']),
      },
      { question: 'xyzzy plugh', language: 'en', outcome: 'none', passages: [] },
    ]);
    // Snowflakes and times, of whatever kind.
    expect(readFileSync(path, 'utf8')).not.toMatch(/\d{5}|\d-\d|\d:\d/);
  });

  it('that cannot be written any more costs a line in the log and no answer', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const folder = place.folder({ 'in/keep': '' });
    const path = join(folder, 'in', 'questions.jsonl');
    const bot = await serve(place, discord, { env: { REVIEW_FILE: path } });
    rmSync(join(folder, 'in'), { recursive: true });
    for (const question of ['who attended', 'how long did it last'])
      expect(replyText(await discord.command('ask', { question }))).toContain('¶');
    await bot.shows('Questions are not written');
    // A question is written after its reply.
    await setTimeout(500);
    mkdirSync(join(folder, 'in'));
    await discord.command('ask', { question: 'when did they meet' });
    await stop(bot);
    expect(read(path)).toMatchObject([{ question: 'when did they meet' }]);
    const warnings = logged(bot.stdout).filter(({ level }) => level === 'warn' || level === 40);
    expect(warnings.map(({ msg }) => msg)).toStrictEqual([
      expect.stringMatching(/^Questions are not written to .*check REVIEW_FILE\.$/),
      expect.stringMatching(/again; 2 were not\.$/),
    ]);
  });

  it('that is a folder is refused at the start', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = startBot(place, discord, { env: { REVIEW_FILE: place.folder() } });
    const { code, stderr } = await bot.ended();
    expect(stderr).toMatch(/^Cannot write to REVIEW_FILE, .*Name a file in a folder that exists/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  });
});
