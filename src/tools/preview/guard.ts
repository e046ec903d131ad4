import type { IncomingHttpHeaders } from 'node:http';

/** Host names that lead to this machine alone. */
const LOOPBACK_NAMES = ['127.0.0.1', 'localhost'];

/**
 * Returns why a request is forbidden, or `undefined` if it is allowed.
 *
 * Listening on 127.0.0.1 does not keep out other sites that are open in the same browser. `Host` tells DNS rebinding,
 * `Origin` and `Sec-Fetch-Site` tell requests of other sites. Following a link to the preview is allowed. Vite's
 * `allowedHosts` takes any IP address and port, and its `cors` only decides who may read a response.
 *
 * @param port the port that the preview listens on
 */
export function forbiddenReason(
  { host, origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode }: IncomingHttpHeaders,
  port: number,
): string | undefined {
  const hosts = LOOPBACK_NAMES.map((name) => `${name}:${port}`);
  if (host === undefined || !hosts.includes(host))
    return `Open the preview as http://${hosts[0]}, not by another name.`;
  const isSameOrigin = origin === undefined || origin === `http://${host}`;
  const isNavigation = mode === 'navigate';
  const isCrossSite = site !== undefined && site !== 'same-origin' && site !== 'none' && !isNavigation;
  return isSameOrigin && !isCrossSite ? undefined : 'The preview answers no other page.';
}
