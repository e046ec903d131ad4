import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Paths where distributions and vendors install it. */
const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** For running as root, in a container without a graphics card, without requests of its own. */
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
 * The path of the Chromium to test with: the one in the variable `CHROMIUM`, or in the usual paths.
 *
 * @returns `undefined` if none is installed
 * @throws Error when `CHROMIUM` names none, or when none is installed although the variable `CI` is set
 */
export function findChromium(
  env: Readonly<Record<string, string | undefined>> = process.env,
  paths: readonly string[] = USUAL_PATHS,
): string | undefined {
  const named = env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (canRun(named)) return named;
    throw new Error(`CHROMIUM=${named} is no program that can be run: name the path of a Chromium`);
  }
  const found = paths.find(canRun);
  if (found === undefined && env['CI']) throw new Error(`${MISSING}: ${REMEDY}`);
  return found;
}

/** Printed where the tests in a browser are skipped. */
export const WITHOUT_CHROMIUM = `skipped: ${MISSING} (${REMEDY})`;

/**
 * Starts Chromium without a window. The caller closes it.
 *
 * @throws Error when none is installed
 */
export function startChromium(executablePath = findChromium()): Promise<Browser> {
  if (executablePath === undefined) throw new Error(`${MISSING}: ${REMEDY}`);
  return chromium.launch({ executablePath, args: ARGUMENTS, timeout: 60_000 });
}
