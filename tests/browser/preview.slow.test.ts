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

  /** Uses a page of the preview. @throws when it logs anything, or sends requests elsewhere */
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

  const send = async (page: Page, content: string): Promise<void> => {
    await page.fill('#command-input', content);
    await page.press('#command-input', 'Enter');
  };
  const message = (page: Page, i: number) => page.locator('discord-message').nth(i);

  it('answers a command with a citation that opens the article at the quoted words', () =>
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

  it('opens “In context” as an ephemeral message, and dismisses it', () =>
    visit('?language=en', async (page) => {
      await send(page, '/ask who attended');
      await message(page, 0).getByText('In context', { exact: true }).click();
      await message(page, 1).getByText('Only you can see this').waitFor();
      expect(await page.locator('discord-message').count()).toBe(2);
      await message(page, 1).getByText('Dismiss message').click();
      expect(await page.locator('discord-message').count()).toBe(1);
    }));

  it('replaces the message when an option of a select menu is chosen', () =>
    visit('?language=en', async (page) => {
      const actions: string[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('/api/act')) actions.push(request.postData() ?? '');
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
      expect(await message(page, 0).locator('.command-used').textContent()).toContain('used /ask');
      expect(actions).toHaveLength(2);
    }));

  it('has select menus that work with the keyboard', () =>
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

  it('suggests commands and values, and accepts them with the keyboard', () =>
    visit('?language=en', async (page) => {
      await page.locator('#command-input').pressSequentially('/qu');
      await page.getByRole('option', { name: '/quote' }).waitFor();
      await page.keyboard.press('Tab');
      await page.locator('#command-input').pressSequentially('pet');
      await page.getByRole('option', { name: /^Gustavo Petro/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await page.inputValue('#command-input')).toBe('/quote speaker:Gustavo Petro');
      await page.keyboard.press('Enter');
      await message(page, 0).getByText('16 quotations').waitFor();
    }));

  it('finds a message in the article', () =>
    visit('?language=en', async (page) => {
      await send(page, 'Trump brought <b>Rubio</b> along');
      await message(page, 0).getByText('Find in article').click();
      await message(page, 1).getByText('Trump, for his part, was joined by').waitFor();
      expect(await page.locator('discord-message b', { hasText: 'Rubio' }).count()).toBe(0);
    }));

  it('changes language and theme, and keeps them in the address', () =>
    visit('?language=en&theme=dark', async (page) => {
      await send(page, '/ask who attended');
      await message(page, 0).waitFor();
      const color = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
      const dark = await color();
      await page.selectOption('#theme', 'light');
      expect(await color()).not.toBe(dark);
      expect(await message(page, 0).getAttribute('light-theme')).not.toBeNull();
      await page.selectOption('#language', 'es');
      expect(await page.getByRole('button', { name: 'Enviar' }).count()).toBe(1);
      expect(page.url()).toContain('language=es&theme=light');
      await send(page, '/preguntar quién asistió');
      await message(page, 1).getByText('En contexto', { exact: true }).waitFor();
      await page.reload();
      expect(await page.getByRole('button', { name: 'Enviar' }).count()).toBe(1);
    }));

  it.each([390, 900])('fits a window of %d pixels', (width) =>
    visit(
      '?language=en',
      async (page) => {
        for (const [i, content] of [
          '/topics',
          '/quote petro',
          '/ask how old is petro',
          '/help',
          'x'.repeat(300),
        ].entries()) {
          await send(page, content);
          await message(page, i).waitFor();
        }
        const overflowing =
          await page.evaluate(`[...document.querySelectorAll('body, main, .container, .text-display, header')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1 || element.getBoundingClientRect().right > innerWidth)
          .map((element) => element.outerHTML.slice(0, 80))`);
        expect(overflowing).toEqual([]);
      },
      width,
    ),
  );
});
