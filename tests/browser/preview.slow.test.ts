import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPreview } from '../support/preview.ts';
import { Place } from '../support/program.ts';
import { findChromium, startChromium, WITHOUT_CHROMIUM } from './chromium.ts';

const hasChromium = findChromium() !== undefined;
if (!hasChromium) process.stderr.write(`The preview in a browser: ${WITHOUT_CHROMIUM}\n`);

describe.skipIf(!hasChromium)(`the preview in a browser${hasChromium ? '' : `: ${WITHOUT_CHROMIUM}`}`, () => {
  const place = new Place();
  let browser: Browser;
  let origin: string;
  beforeAll(async () => {
    ({ origin } = await startPreview(place));
    browser = await startChromium();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await place.close();
  });

  /** Does something on a page of the preview that asks nothing of anybody else, and complains of nothing. */
  async function visit(query: string, run: (page: Page) => Promise<void>, width = 900): Promise<void> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) faults.push(`asks for ${request.url()}`);
    });
    try {
      await page.goto(`${origin}/${query}`);
      await run(page);
      expect(faults).toEqual([]);
    } finally {
      await page.close();
    }
  }

  const send = async (page: Page, line: string): Promise<void> => {
    await page.fill('#box', line);
    await page.press('#box', 'Enter');
  };
  const message = (page: Page, i: number) => page.locator('discord-message').nth(i);

  it('answers what is typed, with a citation whose button opens the page at the words', () =>
    visit('?language=en&theme=dark', async (page) => {
      await send(page, '/ask who attended');
      const reply = message(page, 0);
      await reply.getByText('Petro was accompanied in the Oval Office').waitFor();
      const link = reply.locator('discord-button a');
      expect(await link.getAttribute('href')).toMatch(
        /^https:\/\/latinamericareports\.com\/.*#:~:text=Petro/,
      );
      expect(await link.getAttribute('target')).toBe('_blank');
    }));

  it('opens “In context” beside, privately, and takes it away again', () =>
    visit('?language=en', async (page) => {
      await send(page, '/ask who attended');
      await message(page, 0).getByText('In context', { exact: true }).click();
      await message(page, 1).getByText('Only you can see this').waitFor();
      expect(await page.locator('discord-message').count()).toBe(2);
      await message(page, 1).getByText('Dismiss message').click();
      expect(await page.locator('discord-message').count()).toBe(1);
    }));

  it('asks what is chosen from a menu in the message’s place, once', () =>
    visit('?language=en', async (page) => {
      const acts: string[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('/act')) acts.push(request.postData() ?? '');
      });
      await send(page, '/ask who attended');
      const menu = message(page, 0).locator('discord-string-select-menu');
      await menu.click();
      const option = menu.locator('discord-string-select-menu-option').first();
      await option.waitFor({ state: 'visible' });
      const question = await option.getAttribute('label');
      await option.click();
      await message(page, 0).locator('strong').getByText(`${question}`, { exact: true }).waitFor();
      expect(await page.locator('discord-message').count()).toBe(1);
      expect(await message(page, 0).locator('.used').textContent()).toContain('used /ask');
      expect(acts).toHaveLength(2);
    }));

  it('has menus that can be used with the keyboard alone', () =>
    visit('?language=en', async (page) => {
      await send(page, '/topics');
      const menu = message(page, 0).locator('discord-string-select-menu');
      await menu.focus();
      await page.keyboard.press('Enter');
      const option = menu.locator('discord-string-select-menu-option').nth(3);
      await option.waitFor({ state: 'visible' });
      await option.focus();
      await page.keyboard.press('Enter');
      await message(page, 0).locator('discord-header').getByText('Who attended').waitFor();
    }));

  it('suggests while somebody types, and takes what is chosen with the keys', () =>
    visit('?language=en', async (page) => {
      await page.locator('#box').pressSequentially('/qu');
      await page.getByRole('option', { name: '/quote' }).waitFor();
      await page.keyboard.press('Tab');
      await page.locator('#box').pressSequentially('pet');
      await page.getByRole('option', { name: /^Gustavo Petro/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await page.inputValue('#box')).toBe('/quote speaker:Gustavo Petro');
      await page.keyboard.press('Enter');
      await message(page, 0).getByText('16 quotations').waitFor();
    }));

  it('looks for what a message claims', () =>
    visit('?language=en', async (page) => {
      await send(page, 'Trump brought <b>Rubio</b> along');
      await message(page, 0).getByText('Find in article').click();
      await message(page, 1).getByText('Trump, for his part, was joined by').waitFor();
      expect(await page.locator('discord-message b', { hasText: 'Rubio' }).count()).toBe(0);
    }));

  it('changes language and theme as it runs, and keeps them in its address', () =>
    visit('?language=en&theme=dark', async (page) => {
      await send(page, '/ask who attended');
      await message(page, 0).waitFor();
      const colour = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
      const dark = await colour();
      await page.selectOption('#theme', 'light');
      expect(await colour()).not.toBe(dark);
      expect(await message(page, 0).getAttribute('light-theme')).not.toBeNull();
      await page.selectOption('#language', 'es');
      expect(await page.getByRole('button', { name: 'Enviar' }).count()).toBe(1);
      expect(page.url()).toContain('language=es&theme=light');
      await send(page, '/preguntar quién asistió');
      await message(page, 1).getByText('En contexto', { exact: true }).waitFor();
      await page.reload();
      expect(await page.getByRole('button', { name: 'Enviar' }).count()).toBe(1);
    }));

  it.each([390, 900])('fits a window of %d pixels, whatever is shown', (width) =>
    visit(
      '?language=en',
      async (page) => {
        for (const [i, line] of [
          '/topics',
          '/quote petro',
          '/ask how old is petro',
          '/help',
          'x'.repeat(300),
        ].entries()) {
          await send(page, line);
          await message(page, i).waitFor();
        }
        const beyond =
          await page.evaluate(`[...document.querySelectorAll('body, main, .container, .text, header')]
          .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > innerWidth)
          .map((one) => one.outerHTML.slice(0, 80))`);
        expect(beyond).toEqual([]);
      },
      width,
    ),
  );
});
