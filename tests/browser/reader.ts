/// <reference lib="dom" />
// Some functions here run in the browser, and say so.
import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';

/** Consecutive highlighted words in one block of a page. */
export interface Highlight {
  /** The number of the article's paragraph; `undefined` outside the article. */
  readonly paragraph: number | undefined;
  /** With the white space of the page's source. */
  readonly text: string;
}

/** The highlights in the window after a link was followed. */
export type Seen = readonly Highlight[];

/** A browser on a publication's page. */
export interface Reader {
  /**
   * Follows a link to the page, and reads the highlights.
   *
   * @param fragment of the link, from `#` on
   * @param timeout for a first highlight, in ms. Default: 20,000
   */
  follow(fragment: string, timeout?: number): Promise<Seen>;
  close(): Promise<void>;
}

/** A character of the page. */
interface Letter {
  readonly text: string;
  readonly block: number;
  readonly paragraph: number | undefined;
  /** The index of its point; `undefined` without a width. */
  readonly point: number | undefined;
}

/** A pixel of a letter, in pixels from the top left of the page. */
type Point = [x: number, y: number];

/** In pixels. */
const WINDOW = { width: 800, height: 700 };

/** All letters of the page, in order, and a point near the top of each. Runs in the browser. */
function lettersOfPage(): { letters: Letter[]; points: Point[] } {
  const blocks: Element[] = [];
  const letters: Letter[] = [];
  const points: Point[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    let block = node.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    if (!block) continue;
    if (!blocks.includes(block)) blocks.push(block);
    const number = block.getAttribute('data-paragraph');
    const text = node.textContent ?? '';
    let at = 0;
    for (const letter of text) {
      const range = document.createRange();
      range.setStart(node, at);
      at += letter.length;
      range.setEnd(node, at);
      const box = range.getClientRects()[0];
      const isSeen = box !== undefined && box.width > 0;
      letters.push({
        text: letter,
        block: blocks.indexOf(block),
        paragraph: number === null ? undefined : Number(number),
        point: isSeen ? points.length : undefined,
      });
      if (isSeen) points.push([Math.floor(box.left + box.width / 2), Math.floor(box.top + scrollY + 1)]);
    }
  }
  return { letters, points };
}

/** A screenshot of the window. */
interface Screenshot {
  readonly png: string;
  /** The scroll position. */
  readonly top: number;
  readonly points: readonly Point[];
}

/** The indexes of the points that `::target-text` paints red in a screenshot. Runs in the browser. */
async function redPoints({ png, top, points }: Screenshot): Promise<number[]> {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('There is no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return points.flatMap(([x, y], i) => {
    if (y < top || y >= top + height) return [];
    const at = 4 * ((y - top) * width + x);
    const [red = 0, green = 255, blue = 255] = [data[at], data[at + 1], data[at + 2]];
    return red > 250 && green < 5 && blue < 5 ? [i] : [];
  });
}

/** Joins consecutive red letters. Those without a width (a space at a line's end) go with their neighbors. */
function highlightsOf(letters: readonly Letter[], red: ReadonlySet<number>): Highlight[] {
  const found: { paragraph: number | undefined; text: string; block: number }[] = [];
  let [open, unseen] = [false, ''];
  for (const letter of letters) {
    const last = found.at(-1);
    const continues = open && last?.block === letter.block;
    if (letter.point === undefined) {
      if (continues) unseen += letter.text;
    } else if (!red.has(letter.point)) {
      open = false;
    } else {
      if (continues && last) last.text += unseen + letter.text;
      else found.push({ paragraph: letter.paragraph, text: letter.text, block: letter.block });
      [open, unseen] = [true, ''];
    }
  }
  return found.map(({ paragraph, text }) => ({ paragraph, text }));
}

/** Serves `html` at every path of a loopback address. */
async function serve(html: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page has no port');
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${address.port}`, close };
}

/**
 * Opens a publication's page. Chromium tells scripts nothing about highlights, so `::target-text` is painted red, and each
 * letter's point is looked up in a screenshot. A link highlights one range and scrolls to it, so only a range longer than the
 * window has parts out of sight.
 */
export async function openPage(browser: Browser, html: string): Promise<Reader> {
  const { address, close } = await serve(html);
  const context = await browser.newContext({ viewport: WINDOW });
  const [page, canvas] = [await context.newPage(), await context.newPage()];
  await page.goto(address);
  const { letters, points } = await page.evaluate(lettersOfPage);
  // Sent to the browser once, since there are thousands.
  const pointsHandle = await canvas.evaluateHandle((all: Point[]) => all, points);
  let visits = 0;

  const scrolled = (): Promise<number> => page.evaluate(() => Math.round(scrollY));
  const look = async (): Promise<Seen> => {
    const top = await scrolled();
    const png = (await page.screenshot()).toString('base64');
    // The page may still have been scrolling.
    if ((await scrolled()) !== top) return look();
    return highlightsOf(
      letters,
      new Set(await canvas.evaluate(redPoints, { png, top, points: pointsHandle })),
    );
  };

  return {
    async follow(fragment, timeout = 20_000) {
      visits += 1;
      // A URL not visited before: otherwise the browser would not load the page again.
      await page.goto(`${address}/story?visit=${visits}${fragment}`);
      const deadline = performance.now() + timeout;
      let seen = await look();
      // The browser searches after the page has loaded, without an event at the end.
      while (seen.length === 0 && performance.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        seen = await look();
      }
      return seen;
    },
    async close() {
      await context.close();
      close();
    },
  };
}
