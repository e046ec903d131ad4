import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { startChromium } from '../browser/chromium.ts';
import { ownKnowledge } from '../support/article.ts';
import { startPreview } from '../support/preview.ts';
import { it } from '../support/program.ts';
import { FOLDER, formatPayloads, payloadOf, SUBJECTS, type Subject } from './scenes.ts';

/** The page is as wide as the widest message, so that nothing is around it. */
const SIZE = { width: 690, height: 800 };

/** Does what is to be seen, and returns the message that came of it. */
async function pose(page: Page, { line, press }: Subject): Promise<unknown> {
  const answer = () => page.waitForResponse((response) => response.url().endsWith('/act'));
  const messages = page.locator('discord-message');
  const [sent] = await Promise.all([
    answer(),
    page.fill('#box', line).then(() => page.press('#box', 'Enter')),
  ]);
  await messages.first().waitFor();
  if (press === undefined) return (await sent.json()).reply;
  const [pressed] = await Promise.all([answer(), messages.first().getByText(press, { exact: true }).click()]);
  await messages.nth(1).waitFor();
  return (await pressed.json()).reply;
}

/** Makes the pictures a third as large, in bytes, with no difference that is seen. @throws Error without pngquant */
function shrink(paths: readonly string[]): void {
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

it('pictures of what the commands answer', async ({ place }) => {
  const { origin } = await startPreview(place);
  const browser = await startChromium();
  place.defer(() => browser.close());
  const context = await browser.newContext({
    viewport: SIZE,
    deviceScaleFactor: 1.5,
    locale: 'en-US',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  const payloads: Record<string, object> = {};
  mkdirSync(FOLDER, { recursive: true });
  for (const subject of SUBJECTS) {
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date('2026-02-03T18:00:00Z'));
    await page.goto(`${origin}/?language=${subject.language}&theme=dark`);
    const payload = payloadOf(subject, ownKnowledge());
    expect(await pose(page, subject)).toEqual(JSON.parse(JSON.stringify(payload)));
    payloads[subject.name] = payload;
    // Without the mouse's shadow, and what is typed.
    await page.mouse.move(0, 0);
    const shown = page.locator(subject.shows === 'last' ? 'discord-message >> nth=-1' : '#messages');
    const { height = SIZE.height } = (await page.locator('#messages').boundingBox()) ?? {};
    await page.setViewportSize({ ...SIZE, height: Math.ceil(height) + 300 });
    await shown.screenshot({ path: join(FOLDER, `${subject.name}.png`) });
    await page.close();
  }
  writeFileSync(join(FOLDER, 'payloads.json'), formatPayloads(payloads));
  shrink(SUBJECTS.map(({ name }) => join(FOLDER, `${name}.png`)));
});
