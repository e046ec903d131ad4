import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { startChromium } from '../browser/chromium.ts';
import { ownKnowledge } from '../support/article.ts';
import { withoutRevisions } from '../support/messages.ts';
import { startPreview } from '../support/preview.ts';
import { it } from '../support/program.ts';
import { FOLDER, formatPictures, payloadOf, SCENES, type Scene } from './scenes.ts';

/** The width of the widest message, in pixels. */
const VIEWPORT = { width: 690, height: 800 };

/** Plays a scene in the page, and returns its last payload. */
async function play(page: Page, { content, button }: Scene): Promise<object> {
  const response = () => page.waitForResponse((candidate) => candidate.url().endsWith('/api/act'));
  const messages = page.locator('discord-message');
  const [sent] = await Promise.all([
    response(),
    page.fill('#command-input', content).then(() => page.press('#command-input', 'Enter')),
  ]);
  await messages.first().waitFor();
  if (button === undefined) return (await sent.json()).reply;
  const [pressed] = await Promise.all([
    response(),
    messages.first().getByText(button, { exact: true }).click(),
  ]);
  await messages.nth(1).waitFor();
  return (await pressed.json()).reply;
}

/** Reduces the files to a third of their size. @throws Error when pngquant is not installed */
function compress(paths: readonly string[]): void {
  try {
    execFileSync('pngquant', ['--force', '--ext', '.png', '--strip', '--speed', '1', ...paths]);
  } catch (error) {
    throw new Error(
      'The pictures are made, but too large: install pngquant (Debian: apt-get install pngquant)',
      {
        cause: error,
      },
    );
  }
}

it('makes the pictures of the README', async ({ place }) => {
  const { origin } = await startPreview(place);
  const browser = await startChromium();
  place.defer(() => browser.close());
  const context = await browser.newContext({
    viewport: VIEWPORT,
    deviceScaleFactor: 1.5,
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  const payloads: Record<string, unknown> = {};
  mkdirSync(FOLDER, { recursive: true });
  for (const scene of SCENES) {
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date('2026-02-03T18:00:00Z'));
    await page.goto(`${origin}/?language=${scene.language}&theme=dark`);
    const payload = withoutRevisions(payloadOf(scene, ownKnowledge()));
    expect(withoutRevisions(await play(page, scene))).toEqual(payload);
    payloads[scene.name] = payload;
    // Not over a button, which would show as hovered.
    await page.mouse.move(0, 0);
    const pictured = page.locator(scene.messages === 'last' ? 'discord-message >> nth=-1' : '#messages');
    const { height = VIEWPORT.height } = (await page.locator('#messages').boundingBox()) ?? {};
    await page.setViewportSize({ ...VIEWPORT, height: Math.ceil(height) + 300 });
    await pictured.screenshot({ path: join(FOLDER, `${scene.name}.png`) });
    await page.close();
  }
  compress(SCENES.map(({ name }) => join(FOLDER, `${name}.png`)));
  writeFileSync(join(FOLDER, 'payloads.json'), formatPictures(payloads));
});
