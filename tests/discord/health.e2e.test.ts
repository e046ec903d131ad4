import { createServer } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, vi } from 'vitest';
import { fakeDiscord, serve, startBot, stop } from '../support/bot.ts';
import { failOnImport, it, type Place, PROGRAMS } from '../support/program.ts';

/** A free port; with `hold`, one that is taken. */
async function port(place: Place, hold = false): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  if (hold) place.defer(() => server.close());
  else await new Promise((resolve) => server.close(resolve));
  return address.port;
}

const status = async (url: string, init?: RequestInit): Promise<number> => (await fetch(url, init)).status;

/** The value of a metric with these labels, in Prometheus's text format. */
function metricValue(text: string, metric: string): number | undefined {
  const line = text.split('\n').find((candidate) => candidate.startsWith(`${metric} `));
  return line === undefined ? undefined : Number(line.slice(metric.length + 1));
}

describe('the health port', PROGRAMS, () => {
  it('reports live from the start, and ready while the bot is connected, to this machine only', async ({
    place,
  }) => {
    const discord = await fakeDiscord(place);
    const at = `http://127.0.0.1:${await port(place)}`;
    discord.gateway.down = true;
    const bot = startBot(place, discord, { env: { HEALTH_PORT: new URL(at).port } });
    await bot.shows('gateway connection lost, reconnecting');
    expect(await status(`${at}/live`)).toBe(200);
    expect(await status(`${at}/ready`)).toBe(503);
    discord.gateway.down = false;
    await bot.shows('install it to yourself');
    expect(await status(`${at}/ready`)).toBe(200);
    const elsewhere = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ family, internal }) => family === 'IPv4' && !internal);
    if (elsewhere) {
      const refused = new Promise<boolean>((resolve) => {
        const socket = connect(Number(new URL(at).port), elsewhere.address);
        socket.once('connect', () => resolve(false)).once('error', () => resolve(true));
        place.defer(() => socket.destroy());
      });
      expect(await refused).toBe(true);
    }

    discord.gateway.down = true;
    discord.gateway.breakConnections();
    await bot.shows('gateway connection lost, reconnecting');
    expect(await status(`${at}/live`)).toBe(200);
    expect(await status(`${at}/ready`)).toBe(503);
    discord.gateway.down = false;
    await bot.shows('reconnected');
    expect(await status(`${at}/ready`)).toBe(200);
    expect(await (await fetch(`${at}/metrics`)).text()).toContain('\nacta_gateway_reconnects_total 1\n');
    await stop(bot);
    await expect(fetch(`${at}/live`)).rejects.toThrow();
  });

  it('counts interactions by command and outcome, names the version of the corpus, and has no other paths', async ({
    place,
  }) => {
    const discord = await fakeDiscord(place);
    const at = `http://127.0.0.1:${await port(place)}`;
    const env = { HEALTH_PORT: new URL(at).port, RATE_LIMIT: '4/3600' };
    const bot = await serve(place, discord, { env });
    const metrics = async (): Promise<string> => (await fetch(`${at}/metrics`)).text();
    const version = /^acta_corpus_info\{version="([0-9a-f]{32})"\} 1$/m.exec(await metrics())?.[1];
    expect(version).toBeDefined();

    await discord.command('ask', { question: 'who attended the meeting' });
    await discord.command('ask', { question: 'who attended the meeting' });
    await discord.component('/gone', undefined, { force: true });
    await discord.command('any-name-there-is', {}, { force: true });
    await discord.command('help');
    await discord.autocomplete('quote', {}, 'speaker');
    // An interaction is counted when Discord has taken the response, which the person may see before.
    const text = await vi.waitFor(async () => {
      const now = await metrics();
      expect(metricValue(now, 'acta_interaction_seconds_count')).toBe(6);
      return now;
    });
    const count = (command: string, outcome: string): number | undefined =>
      metricValue(text, `acta_interactions_total{command="${command}",outcome="${outcome}"}`);
    expect(count('ask', 'answered')).toBe(2);
    expect(count('component', 'refused')).toBe(1);
    // Unknown names are not labels: there could be any number of them.
    expect(count('other', 'refused')).toBe(1);
    expect(count('help', 'limited')).toBe(1);
    expect(count('quote', 'answered')).toBe(1);
    expect(metricValue(text, 'acta_interaction_seconds_bucket{le="+Inf"}')).toBe(6);
    expect(metricValue(text, 'process_resident_memory_bytes')).toBeGreaterThan(1e6);
    expect(text).not.toMatch(/attended|any-name/);
    expect(text).not.toContain(discord.token);

    expect(await status(`${at}/`)).toBe(404);
    expect(await status(`${at}/metrics/../../etc/passwd`)).toBe(404);
    expect(await status(`${at}/live`, { method: 'POST', body: 'x' })).toBe(405);
    expect(await status(`${at}/live`, { method: 'HEAD' })).toBe(200);
    await stop(bot);
  });

  it('ends the program with a message when the port is taken', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const taken = await port(place, true);
    const { code, stderr } = await startBot(place, discord, { env: { HEALTH_PORT: `${taken}` } }).ended();
    expect(stderr).toMatch(
      new RegExp(`^Cannot open port ${taken} of 127\\.0\\.0\\.1: .*Set HEALTH_PORT to another\\.\\n$`),
    );
    expect(code).toBe(1);
    expect(discord.requests).toEqual([]);
  });

  it('loads prom-client only with HEALTH_PORT', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const env = failOnImport(place, 'prom-client');
    const bot = await serve(place, discord, { env });
    await stop(bot);
    const asked = startBot(place, discord, { env: { ...env, HEALTH_PORT: `${await port(place)}` } });
    expect((await asked.ended()).stderr).toContain('prom-client was loaded');
  });
});
