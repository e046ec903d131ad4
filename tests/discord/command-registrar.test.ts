import { setTimeout as delay } from 'node:timers/promises';
import { REST } from 'discord.js';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { registry } from '../../commands/index.ts';
import { CommandRegistrar } from '../../src/discord/command-registrar.ts';
import { StartupError } from '../../src/errors.ts';
import { commandPayloads } from '../../src/interactions/command-registry.ts';
import { type FakeDiscord, type RequestHook, startFakeDiscord } from '../fake-discord/fake-discord.ts';
import { isObject, type JsonObject, parseJson } from '../fake-discord/json.ts';
import { IDS } from '../fake-discord/user-and-channel-objects.ts';

describe('a registrar', () => {
  const [first = [], second = []] = [commandPayloads({ registry }), commandPayloads({ registry }).slice(1)];
  const ending: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of ending.splice(0)) await end();
  });

  /** A registrar at a Discord that answers as `onRequest` says, what it logs, and the errors that it gives up with. */
  async function start(onRequest?: RequestHook) {
    const discord = await startFakeDiscord(onRequest && { onRequest });
    const logged: JsonObject[] = [];
    const write = (line: string): void => {
      const entry = parseJson(line);
      if (isObject(entry)) logged.push(entry);
    };
    const rest = new REST({ api: discord.url, retries: 0, rejectOnRateLimit: ['/applications'] });
    const registrar = new CommandRegistrar({
      rest: rest.setToken(discord.token),
      applicationId: IDS.application,
      guildId: undefined,
      log: pino({}, { write }),
    });
    ending.push(
      () => registrar.stop(),
      () => discord.close(),
    );
    const errors: StartupError[] = [];
    const request = (commands: typeof first): void =>
      registrar.request(commands, (error) => errors.push(error));
    return { discord, registrar, request, logged, errors };
  }
  const puts = ({ requests }: FakeDiscord): number =>
    requests.filter(({ method }) => method === 'PUT').length;
  const names = (commands: readonly JsonObject[]): unknown[] => commands.map(({ name }) => name);
  const namesOf = (commands: typeof first): string[] => commands.map(({ name }) => name);
  /** Answers each PUT like this. */
  const refusing =
    (status: number, body: JsonObject, headers: Record<string, string> = {}): RequestHook =>
    ({ method }) =>
      method === 'PUT' ? { status, body, headers } : undefined;

  it.each([
    ['rate limit', 60, refusing(429, { retry_after: 60, global: false }, { 'retry-after': '60' })],
    [
      'global rate limit',
      60,
      refusing(429, { retry_after: 60, global: true }, { 'retry-after': '60', 'x-ratelimit-global': 'true' }),
    ],
    ['status 503', 5, refusing(503, {})],
    [
      'Max number of daily creates',
      5,
      refusing(400, { code: 30034, message: 'Max number of daily creates' }),
    ],
  ])('says why it has to try again, and when: %s', async (reason, seconds, hook) => {
    const { discord, request, logged, errors } = await start(hook);
    request(first);
    await discord.waitFor(() => logged.length > 0, 'the warning');
    expect(logged).toMatchObject([{ level: 40, reason }]);
    expect(Number(logged[0]?.['seconds'])).toBeGreaterThanOrEqual(seconds);
    expect(Number(logged[0]?.['seconds'])).toBeLessThanOrEqual(seconds + 1);
    expect(logged[0]?.['msg']).toMatch(/^commands not registered yet: the bot serves .* and tries again$/);
    expect(errors).toStrictEqual([]);
  });

  it('gives up a list that waits when another one comes', async () => {
    const { discord, request, logged } = await start(refusing(503, {}));
    request(first);
    await discord.waitFor(() => logged.length > 0, 'the warning');
    discord.onRequest = undefined;
    request(second);
    await discord.waitFor(() => logged.length > 1, 'the registration');
    expect(logged[1]?.['msg']).toBe('commands registered');
    expect(names(discord.commands())).toStrictEqual(namesOf(second));
  });

  it('registers the last list after one that is in flight, which would otherwise undo it', async () => {
    const { discord, request, logged } = await start();
    request(first);
    await discord.waitFor(() => logged.length > 0, 'the first registration');
    let isInFlight = false;
    discord.onRequest = async ({ method }) => {
      if (method === 'PUT' && !isInFlight) {
        isInFlight = true;
        await delay(300);
      }
      return undefined;
    };
    request(second);
    await discord.waitFor(() => isInFlight, 'the second list');
    request(first);
    await discord.waitFor(() => logged.length > 1, 'the third registration');
    await delay(400);
    expect(names(discord.commands())).toStrictEqual(namesOf(first));
  });

  it('gives up at once when the operator has to change something, and says what', async () => {
    const { discord, request, errors, logged } = await start(
      refusing(400, { code: 50035, message: 'Invalid Form Body' }),
    );
    request(first);
    await discord.waitFor(() => errors.length > 0, 'the error');
    expect(errors[0]).toBeInstanceOf(StartupError);
    expect(errors[0]?.message).toMatch(/^Discord refused the commands: Invalid Form Body/);
    expect(logged).toStrictEqual([]);
    expect(puts(discord)).toBe(1);
  });

  it('tries no more when it is stopped', async () => {
    const { discord, registrar, request, logged } = await start(refusing(503, {}));
    request(first);
    await discord.waitFor(() => logged.length > 0, 'the warning');
    registrar.stop();
    await delay(5_500);
    expect(puts(discord)).toBe(1);
  });
});
