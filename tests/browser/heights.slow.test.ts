import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPreview } from '../support/preview.ts';
import { Place } from '../support/program.ts';
import { findChromium, startChromium, WITHOUT_CHROMIUM } from './chromium.ts';

const hasChromium = findChromium() !== undefined;
if (!hasChromium) process.stderr.write(`Heights in a browser: ${WITHOUT_CHROMIUM}\n`);

const LINES = {
  en: {
    attended: '/ask who attended',
    quote: '/quote petro',
    topics: '/topics',
    refusal: '/ask how old is Petro',
  },
  es: {
    attended: '/preguntar quién asistió',
    quote: '/citar petro',
    topics: '/temas',
    refusal: '/preguntar qué edad tiene Petro',
  },
} as const;

/**
 * The greatest heights of containers, in pixels. On a phone, what people are ready to read; in a wide window, those that
 * replies had when a button stood beside each quote.
 */
const LIMITS = {
  390: {
    en: { attended: 420, quote: 2000, topics: 700, refusal: 420 },
    es: { attended: 420, quote: 2000, topics: 700, refusal: 420 },
  },
  1000: {
    en: { attended: 313, quote: 1233, topics: 1408, refusal: 417 },
    es: { attended: 313, quote: 1210, topics: 1431, refusal: 417 },
  },
} as const;

/** Discord’s distances: no limit is to be kept by making them smaller. */
const DISCORD = {
  container: { padding: '16px', gap: '8px', fontSize: '16px', lineHeight: '22px' },
  small: { fontSize: '13px', lineHeight: '18px' },
  item: { marginBottom: '4px', lineHeight: '22px' },
};

describe.skipIf(!hasChromium)(`the height of a reply${hasChromium ? '' : `: ${WITHOUT_CHROMIUM}`}`, () => {
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

  async function visit(query: string, width: number, run: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    try {
      await page.goto(`${origin}/${query}`);
      await run(page);
    } finally {
      await page.close();
    }
  }

  /** The container of the only reply to a line, after `before` others. */
  async function containerOf(page: Page, line: string, before = 0) {
    await page.fill('#command-input', line);
    await page.press('#command-input', 'Enter');
    const container = page.locator('discord-message').nth(before).locator('.container');
    await container.waitFor();
    return container;
  }

  const cases = ([390, 1000] as const).flatMap((width) =>
    (['en', 'es'] as const).flatMap((language) =>
      (['dark', 'light'] as const).map((theme) => ({ width, language, theme })),
    ),
  );

  it.each(cases)('fits a window of $width pixels ($language, $theme)', ({ width, language, theme }) =>
    visit(`?language=${language}&theme=${theme}`, width, async (page) => {
      const limits = LIMITS[width][language];
      for (const [i, name] of (['attended', 'quote', 'topics', 'refusal'] as const).entries()) {
        const container = await containerOf(page, LINES[language][name], i);
        const { height = Number.POSITIVE_INFINITY } = (await container.boundingBox()) ?? {};
        expect.soft(height, LINES[language][name]).toBeLessThanOrEqual(limits[name]);
        // Something is there to be measured.
        expect(height).toBeGreaterThan(100);
      }
    }),
  );

  it.each([390, 1000])('is that of Discord’s own distances (%d pixels)', (width) =>
    visit('?language=en', width, async (page) => {
      const styleOf = (selector: string, names: readonly string[]) =>
        page
          .locator(selector)
          .first()
          .evaluate((element, wanted) => {
            const style = getComputedStyle(element);
            return Object.fromEntries(wanted.map((name) => [name, Reflect.get(style, name)]));
          }, names);
      await containerOf(page, '/topics');
      expect(await styleOf('.container', Object.keys(DISCORD.container))).toEqual(DISCORD.container);
      expect(await styleOf('.container small', Object.keys(DISCORD.small))).toEqual(DISCORD.small);
      expect(await styleOf('.container li', Object.keys(DISCORD.item))).toEqual(DISCORD.item);
      const [button, menu] = await Promise.all(
        ['discord-button', 'discord-string-select-menu'].map((name) =>
          page.locator(name).first().boundingBox(),
        ),
      );
      expect(button?.height).toBeGreaterThanOrEqual(32);
      expect(menu?.height).toBeGreaterThanOrEqual(40);
    }),
  );
});
