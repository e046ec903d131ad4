import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where distributions and vendors install it. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** It runs as root in a container, without a graphics card, and asks nobody for anything. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const MISSING = 'there is no Chromium here';
const REMEDY = 'install it (Debian: apt-get install chromium), or name its path in the variable CHROMIUM';

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of the Chromium to test with: what the variable `CHROMIUM` names, or one in the usual places. Nothing where
 * none is installed.
 *
 * @throws Error when `CHROMIUM` names none; or where there is none although the variable `CI` is set: what checks
 *   everything leaves nothing out
 */
export function findChromium(
  env: Readonly<Record<string, string | undefined>> = process.env,
  places: readonly string[] = USUAL_PLACES,
): string | undefined {
  const named = env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (canRun(named)) return named;
    throw new Error(`CHROMIUM=${named} is no program that can be run: name the path of a Chromium`);
  }
  const found = places.find(canRun);
  if (found === undefined && env['CI']) throw new Error(`${MISSING}: ${REMEDY}`);
  return found;
}

/** What to say where tests in a browser are left out. */
export const WITHOUT_CHROMIUM = `skipped: ${MISSING} (${REMEDY})`;

/**
 * Starts it without a window. Whoever starts it closes it.
 *
 * @throws Error where there is none
 */
export function startChromium(executablePath = findChromium()): Promise<Browser> {
  if (executablePath === undefined) throw new Error(`${MISSING}: ${REMEDY}`);
  return chromium.launch({ executablePath, args: ARGUMENTS, timeout: 60_000 });
}
