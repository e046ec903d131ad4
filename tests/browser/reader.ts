/// <reference lib="dom" />
// The functions that say so run in the browser.
import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';

/** Words that a browser shows highlighted, in a row and in one block of the page. */
export interface Highlight {
  /** The number of the article's paragraph that they stand in; nothing for what stands around the article. */
  readonly paragraph: number | undefined;
  /** With white space as the page's source has it. */
  readonly text: string;
}

/** What someone sees who has followed a link, in the window as it opens: nothing where nothing is highlighted there. */
export type Seen = readonly Highlight[];

/** A browser at a publication's page. */
export interface Reader {
  /**
   * Follows a link to the page, and reads what is highlighted there.
   *
   * @param fragment what stands behind the address in the link, from `#` on
   * @param patience for how long to wait until something is, in ms
   */
  follow(fragment: string, patience?: number): Promise<Seen>;
  close(): Promise<void>;
}

/** A letter of the page: where a point of it is, and what block it stands in. */
interface Letter {
  readonly text: string;
  readonly block: number;
  readonly paragraph: number | undefined;
  /** The number of its point; nothing for what has no width. */
  readonly point: number | undefined;
}

/** Where to look whether something is highlighted: x and y in pixels, from the top of the page. */
type Point = [x: number, y: number];

/** The window of the browser, in pixels. */
const WINDOW = { width: 800, height: 700 };

/** Every letter of the page, in order, and a point near the top of each. Runs in the browser. */
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

/** A picture of the window, and how far the page was scrolled up. */
interface Picture {
  readonly png: string;
  readonly top: number;
  readonly points: readonly Point[];
}

/** Which of the points are in the picture and as red as `::target-text` paints, by number. Runs in the browser. */
async function redPoints({ png, top, points }: Picture): Promise<number[]> {
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('There is no canvas');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return points.flatMap(([x, y], i) => {
    if (y < top || y >= top + height) return [];
    const at = 4 * ((y - top) * width + x);
    const [red = 0, green = 255, blue = 255] = [data[at], data[at + 1], data[at + 2]];
    return red > 250 && green < 5 && blue < 5 ? [i] : [];
  });
}

/** Letters in a row as the words that they are; what has no width (a space at a line's end) goes with its neighbours. */
function highlightsOf(letters: readonly Letter[], red: ReadonlySet<number>): Highlight[] {
  const found: { paragraph: number | undefined; text: string; block: number }[] = [];
  let [open, unseen] = [false, ''];
  for (const letter of letters) {
    const last = found.at(-1);
    const goesOn = open && last?.block === letter.block;
    if (letter.point === undefined) {
      if (goesOn) unseen += letter.text;
    } else if (!red.has(letter.point)) {
      open = false;
    } else {
      if (goesOn && last) last.text += unseen + letter.text;
      else found.push({ paragraph: letter.paragraph, text: letter.text, block: letter.block });
      [open, unseen] = [true, ''];
    }
  }
  return found.map(({ paragraph, text }) => ({ paragraph, text }));
}

/** Serves `html` at any path of an address on this machine. */
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
 * Opens a publication's page, and reads there what links highlight: Chromium tells no script what it has found, so its
 * `::target-text` is painted red over the letters, and each letter's point is looked up in a picture of the window. A link highlights one range and scrolls to it, so that
 * nothing is highlighted out of sight but what is longer than the window.
 */
export async function openPage(browser: Browser, html: string): Promise<Reader> {
  const { address, close } = await serve(html);
  const context = await browser.newContext({ viewport: WINDOW });
  const [page, picture] = [await context.newPage(), await context.newPage()];
  await page.goto(address);
  const { letters, points } = await page.evaluate(lettersOfPage);
  // Kept in the browser: there are thousands.
  const kept = await picture.evaluateHandle((all: Point[]) => all, points);
  let visits = 0;

  const scrolled = (): Promise<number> => page.evaluate(() => Math.round(scrollY));
  const look = async (): Promise<Seen> => {
    const top = await scrolled();
    const png = (await page.screenshot()).toString('base64');
    // It may have been about to scroll.
    if ((await scrolled()) !== top) return look();
    return highlightsOf(letters, new Set(await picture.evaluate(redPoints, { png, top, points: kept })));
  };

  return {
    async follow(fragment, patience = 20_000) {
      visits += 1;
      // An address that was not open before: otherwise the browser would stay on the page, and load nothing.
      await page.goto(`${address}/story?visit=${visits}${fragment}`);
      const until = performance.now() + patience;
      let seen = await look();
      // The browser looks for the words when the page has come, and says to nobody when it is through.
      while (seen.length === 0 && performance.now() < until) {
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
