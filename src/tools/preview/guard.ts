import type { IncomingHttpHeaders } from 'node:http';

/** The names that a browser on this machine knows the preview by. */
const NAMES = ['127.0.0.1', 'localhost'];

/**
 * Why a request is refused; nothing where it is not.
 *
 * A browser sends requests for any page that it shows. It says in `Host` whom that page thinks it speaks to, so that a
 * name that was made to lead to this machine is found out (DNS rebinding), and in `Origin` and `Sec-Fetch-Site` which
 * page that is, so that those of other sites are turned away. Whoever opens the address, or follows a link to it, sees the
 * page.
 *
 * @param port the port that the preview listens on
 */
export function refusalOf(
  { host, origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode }: IncomingHttpHeaders,
  port: number,
): string | undefined {
  const own = NAMES.map((name) => `${name}:${port}`);
  if (host === undefined || !own.includes(host))
    return `Open the preview as http://${own[0]}, not by another name.`;
  const isOwn = origin === undefined || origin === `http://${host}`;
  const isOpened = mode === 'navigate';
  const isAnothers = site !== undefined && site !== 'same-origin' && site !== 'none' && !isOpened;
  return isOwn && !isAnothers ? undefined : 'The preview answers no other page.';
}
