import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleFile } from '../support/article.ts';
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
  });
  afterAll(async () => {
    await browser?.close();
    await place.close();
  });

  interface VisitOptions {
    readonly width?: number;
    /** Default: the preview of the project's own article. */
    readonly of?: string;
  }

  /** Uses a page of a preview. @throws when it logs anything, or sends requests elsewhere */
  async function visit(
    query: string,
    run: (page: Page) => Promise<void>,
    { width = 900, of = origin }: VisitOptions = {},
  ): Promise<void> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${of}/`)) faults.push(`asks for ${request.url()}`);
    });
    try {
      await page.goto(`${of}/${query}`);
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
  const messages = (page: Page) => page.locator('discord-message');
  const message = (page: Page, i: number) => messages(page).nth(i);
  /** The messages that the present person sees. */
  const visible = (page: Page) => page.locator('discord-message:visible');
  const press = (page: Page, i: number, label: string) =>
    message(page, i).locator('discord-button').getByText(label, { exact: true }).click();

  it('answers a command with a citation that opens the article at the quoted words', () =>
    visit('?language=en&theme=dark', async (page) => {
      await send(page, '/ask who attended');
      const reply = message(page, 0);
      await reply.getByText('Petro was accompanied in the Oval Office').waitFor();
      const link = reply.locator('small a');
      expect(await link.textContent()).toBe('¶4 · Latin America Reports · 3 Feb 2026');
      expect(await link.getAttribute('href')).toMatch(
        /^https:\/\/latinamericareports\.com\/.*#:~:text=Petro/,
      );
      expect(await link.getAttribute('target')).toBe('_blank');
      // What looks closer or continues is a button, and nothing else is.
      expect(await reply.locator('discord-button').allTextContents()).toEqual([
        'In context',
        'More passages',
      ]);
    }));

  it('opens the page of a citation in a new tab, whatever Markdown means by its address', async () => {
    const path = '/a_(b)/*c*/_d_~~e~~/**f**/(g_(h))';
    const elsewhere = new Place();
    try {
      const url = `https://courier.example.org${path}?q=_(r)_*~`;
      const paragraphs = ['The bridge of Tamora was opened by mayor Ines Valdor on a cold Monday morning.'];
      const { bytes } = articleFile(paragraphs, { url });
      const CORPUS_DIR = elsewhere.folder({ 'story.md': Buffer.from(bytes).toString() });
      const { origin: of } = await startPreview(elsewhere, { CORPUS_DIR });
      await visit(
        '?language=en',
        async (page) => {
          await page
            .context()
            .route('https://courier.example.org/**', (route) => route.fulfill({ body: 'read' }));
          await send(page, '/ask who opened the bridge');
          const link = message(page, 0).locator('small a');
          const [tab] = await Promise.all([page.waitForEvent('popup'), link.click()]);
          await tab.getByText('read').waitFor();
          const opened = new URL(tab.url());
          expect(decodeURIComponent(opened.pathname)).toBe(path);
          expect(opened.searchParams.get('q')).toBe('_(r)_*~');
          expect(await link.getAttribute('href')).toMatch(/#:~:text=[^()*_~]+$/);
          expect(await message(page, 0).locator('em, s, u, code').count()).toBe(0);
        },
        { of },
      );
    } finally {
      await elsewhere.close();
    }
  });

  it('shows the color of a reply that is no answer beside it, and none beside an answer', () =>
    visit('?language=en', async (page) => {
      const lines = ['/ask who attended', '/ask what did Petro say about football', '/ask how old is Petro'];
      for (const [i, line] of lines.entries()) {
        await send(page, line);
        await message(page, i).waitFor();
      }
      const bars = await page.evaluate(`[...document.querySelectorAll('.container')].map((element) => {
        const { borderLeftColor, borderLeftWidth, borderTopColor } = getComputedStyle(element);
        return borderLeftColor === borderTopColor ? '' : borderLeftWidth + ' ' + borderLeftColor;
      })`);
      expect(bars).toEqual(['', '4px rgb(240, 178, 50)', '4px rgb(128, 132, 142)']);
    }));

  it('opens “In context” as an ephemeral message, one for a double press, and dismisses it', () =>
    visit('?language=en', async (page) => {
      await send(page, '/ask who attended');
      await message(page, 0).getByText('In context', { exact: true }).dblclick();
      await message(page, 1).getByText('Only you can see this').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await messages(page).count()).toBe(2);
      await message(page, 1).getByText('Dismiss message').click();
      expect(await messages(page).count()).toBe(1);
    }));

  it('answers a press on somebody else’s message privately, and leaves that as it is', () =>
    visit('?language=en', async (page) => {
      await send(page, '/ask who attended');
      await message(page, 0).waitFor();
      const before = await message(page, 0).innerHTML();
      await page.selectOption('#person', 'ben');
      await press(page, 0, 'More passages');
      await message(page, 1).getByText('Only you can see this').waitFor();
      expect(await message(page, 0).innerHTML()).toBe(before);
      // Of one's own private message, another press changes it.
      await press(page, 1, 'First page');
      await message(page, 1).getByText('Petro was accompanied in the Oval Office').waitFor();
      expect(await messages(page).count()).toBe(2);
    }));

  it('changes one’s own message on a press, also after the other person pressed there', () =>
    visit('?language=en', async (page) => {
      await send(page, '/ask who attended');
      await message(page, 0).waitFor();
      await page.selectOption('#person', 'ben');
      await press(page, 0, 'In context');
      await message(page, 1).waitFor();
      await page.selectOption('#person', 'ana');
      await press(page, 0, 'More passages');
      await message(page, 0).getByText('The next closest passages').waitFor();
      expect(await message(page, 0).locator('.command-used').textContent()).toContain('Ana used /ask');
      // A changed message still belongs to Ana.
      await press(page, 0, 'First page');
      await message(page, 0).getByText('Petro was accompanied in the Oval Office').waitFor();
      expect(await messages(page).count()).toBe(2);
    }));

  it.each([
    ['en', 'Only you can see this'],
    ['es', 'Solo tú puedes ver esto'],
  ])('shows a private message only to its person (%s)', (language, notice) =>
    visit(`?language=${language}`, async (page) => {
      await send(page, '/ask who attended private:true');
      await message(page, 0).getByText(notice).waitFor();
      await page.selectOption('#person', 'ben');
      expect(await visible(page).count()).toBe(0);
      await send(page, '/topics private:true');
      await message(page, 1).waitFor();
      expect(await visible(page).count()).toBe(1);
      await page.selectOption('#person', 'ana');
      await message(page, 0).getByText(notice).waitFor();
      expect(await visible(page).count()).toBe(1);
    }),
  );

  it('shares a private message with everyone, once', () =>
    visit('?language=en', async (page) => {
      await send(page, '/quote petro private:true');
      const share = () => message(page, 0).locator('discord-button', { hasText: 'Share with everyone' });
      await share().waitFor();
      const pressTwice = (button: Element) => {
        for (const _ of [1, 2])
          button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      };
      await share().evaluate(pressTwice);
      await message(page, 1).getByText('Shared by').waitFor();
      expect(await message(page, 1).locator('discord-mention').textContent()).toBe('Ana');
      expect(await share().count()).toBe(0);
      // Paged away and back it has its button again.
      await press(page, 0, 'Next page');
      await message(page, 0).getByText('Page 2 of').waitFor();
      await press(page, 0, 'Previous page');
      await message(page, 0).getByText('Page 1 of').waitFor();
      await share().click();
      await share().waitFor({ state: 'detached' });
      expect(await messages(page).count()).toBe(2);
      await page.selectOption('#person', 'ben');
      expect(await visible(page).count()).toBe(1);
      await visible(page).getByText('Shared by').waitFor();
    }));

  it('replaces one’s own message when an option of a select menu is chosen', () =>
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
      expect(await messages(page).count()).toBe(1);
      expect(await message(page, 0).locator('.command-used').textContent()).toContain('Ana used /ask');
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
      /** Types, and waits for the suggestions for all of it: those for its beginning may come before. */
      const type = (added: string, text: string) =>
        Promise.all([
          page.waitForResponse(
            (response) => response.request().postData()?.includes(`"text":"${text}"`) === true,
          ),
          page.locator('#command-input').pressSequentially(added),
        ]);
      await type('/qu', '/qu');
      await page.locator('[role=option]:only-child', { hasText: '/quote' }).waitFor();
      await page.keyboard.press('Tab');
      await type('pet', '/quote speaker:pet');
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

  it('finds a typed text like a message', () =>
    visit('?language=es&person=ben', async (page) => {
      await page.locator('#command-input').pressSequentially('/bus');
      await page.locator('[role=option]:only-child', { hasText: '/buscar' }).waitFor();
      await page.keyboard.press('Tab');
      await page.locator('#command-input').pressSequentially('Trump llevó a Rubio a la reunión');
      await page.keyboard.press('Enter');
      await message(page, 0).getByText('Trump, for his part, was joined by').waitFor();
      await message(page, 0).getByText('Solo tú puedes ver esto').waitFor();
      expect(await message(page, 0).locator('.command-used').textContent()).toContain(
        'Ben usó Buscar en el artículo',
      );
    }));

  it('changes person, language and theme, and keeps them in the address', () =>
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
      await page.selectOption('#person', 'ben');
      expect(page.url()).toContain('person=ben&language=es&theme=light');
      await send(page, '/preguntar quién asistió');
      await message(page, 1).getByText('En contexto', { exact: true }).waitFor();
      expect(await message(page, 1).locator('.command-used').textContent()).toContain('Ben usó /preguntar');
      await page.reload();
      expect(await page.inputValue('#person')).toBe('ben');
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
          '/people',
          '/people trump',
          '/ask how old is petro private:true',
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
      { width },
    ),
  );
});
