import { describe, expect } from 'vitest';
import { expectReply, fakeDiscord, logged, replyText, serve, stop } from '../support/bot.ts';
import { it, PROGRAMS } from '../support/program.ts';

const ADA = { user: { id: '1180000000000000101' } };
const GRACE = { user: { id: '1180000000000000102' } };

describe('someone who asks too much', PROGRAMS, () => {
  it('is told privately when to ask again, in their language; others are answered', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord, { env: { RATE_LIMIT: '3/3600' } });
    for (let i = 0; i < 3; i += 1)
      expectReply(await discord.command('ask', { question: 'who attended' }, ADA));
    const fourth = await discord.command('ask', { question: 'who attended' }, ADA);
    expectReply(fourth, { hidden: true });
    expect(replyText(fourth)).toMatch(
      /^You have asked a lot in a short time\. Please try again in 1[12]\d\d seconds\.$/,
    );
    // A button counts as well, and leaves the message as it is; suggestions do not count.
    const pressed = await discord.component('/topics', undefined, { ...ADA, force: true, locale: 'es-419' });
    expect(pressed.type).toBe(4);
    expectReply(pressed, { hidden: true });
    expect(replyText(pressed)).toMatch(
      /^Has preguntado mucho en poco tiempo\. Inténtalo otra vez en 1[12]\d\d segundos/,
    );
    expect((await discord.autocomplete('quote', {}, 'speaker', ADA)).raw).toMatchObject({
      choices: [{}, {}],
    });
    // The same person in their direct messages with the bot; and others, wherever they are.
    expect(replyText(await discord.command('help', {}, { ...ADA, context: 1 }))).toContain('asked a lot');
    expect(replyText(await discord.command('help', {}, GRACE))).toContain('Acta');
    expect(replyText(await discord.command('help', {}, { ...GRACE, context: 1 }))).toContain('Acta');
    await bot.shows(/"limited"[\s\S]*"limited"[\s\S]*"limited"/);
    expect(logged(bot.stdout).filter(({ outcome }) => outcome === 'limited')).toHaveLength(3);
    expect(bot.stdout).not.toContain(ADA.user.id);
    await stop(bot);
  });

  it('is not limited with RATE_LIMIT=off, and limited to 20 questions by default', async ({ place }) => {
    const discord = await fakeDiscord(place);
    /** Asks 22 times; returns how often that was refused. */
    const countRefusals = async (): Promise<number> => {
      const answers = Array.from({ length: 22 }, () => discord.command('help', {}, ADA));
      const words = (await Promise.all(answers)).map(replyText);
      return words.filter((text) => text.includes('asked a lot')).length;
    };
    const open = await serve(place, discord);
    expect(await countRefusals()).toBe(0);
    await stop(open);
    const usual = await serve(place, discord, { env: { RATE_LIMIT: '' } });
    expect(await countRefusals()).toBe(2);
    await stop(usual);
  });
});
