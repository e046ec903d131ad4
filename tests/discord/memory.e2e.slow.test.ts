import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import { expectReply, fakeDiscord, serve, stop } from '../support/bot.ts';
import { it, MAIN, type Program } from '../support/program.ts';
import { MARKED_PERSON, MARKED_TEXT, sendUnwantedEvents } from '../support/unwanted-events.ts';

/** A heap snapshot of a program that runs in `folder`, without garbage. */
async function heapSnapshot(bot: Program, folder: string): Promise<string> {
  bot.signal('SIGUSR2');
  return vi.waitFor(
    () => {
      const [file] = readdirSync(folder).filter((name) => name.endsWith('.heapsnapshot'));
      const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
      // The end of the JSON: the list of strings is the last part of a snapshot.
      expect(text.trimEnd().endsWith(']}')).toBe(true);
      return text;
    },
    { timeout: 60_000, interval: 500 },
  );
}

describe('the memory of a bot', () => {
  it('holds no person or message once they are answered, and nothing of unrequested events', async ({
    place,
  }) => {
    const folder = place.folder();
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord, {
      cwd: folder,
      command: [process.execPath, '--heapsnapshot-signal=SIGUSR2', MAIN],
    });
    sendUnwantedEvents(discord);
    const user = MARKED_PERSON;
    expectReply(await discord.command('ask', { question: `${MARKED_TEXT}?` }, { user }));
    expectReply(await discord.command('help', {}, { user, context: 1 }));
    expectReply(await discord.component('/topics', undefined, { user, force: true }));
    expectReply(await discord.messageCommand('Find in article', MARKED_TEXT, { user }), { hidden: true });
    await discord.autocomplete('quote', { speaker: MARKED_TEXT }, 'speaker', { user });
    // Libraries keep the last thing that passed through them until the next one does.
    for (let i = 0; i < 50; i += 1) expectReply(await discord.command('ask', { question: 'who attended' }));
    const snapshot = await heapSnapshot(bot, folder);
    expect(snapshot).toContain('GuildManager');
    const { id, username, globalName } = MARKED_PERSON;
    const tokens = discord.interactions.slice(0, 6).map(({ token }) => token);
    const texts = [id, username, `${globalName}`, MARKED_TEXT, ...tokens];
    expect(texts.filter((text) => snapshot.includes(text))).toEqual([]);
    await stop(bot);
  });
});
