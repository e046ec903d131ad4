import { describe, expect, it } from 'vitest';
import { forbiddenReason } from '../../../src/tools/preview/guard.ts';

const PORT = 8477;
const host = `127.0.0.1:${PORT}`;
const origin = `http://${host}`;

describe('the guard', () => {
  it.each([
    ['opening the address in a browser', { host, 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
    [
      'following a link from another site',
      { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    ],
    [
      'requests of the preview’s page',
      { host, origin, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' },
    ],
    [
      'requests of the page opened as localhost',
      { host: `localhost:${PORT}`, origin: `http://localhost:${PORT}` },
    ],
    ['programs that are no browsers', { host }],
  ])('lets through: %s', (_, headers) => {
    expect(forbiddenReason(headers, PORT)).toBeUndefined();
  });

  it.each([
    ['requests without a host', {}],
    ['the host of a DNS rebinding attack', { host: `rebound.example.org:${PORT}` }],
    ['another port in the host', { host: '127.0.0.1:80' }],
    ['a host without the port', { host: '127.0.0.1' }],
    ['a host that begins like the preview’s', { host: `127.0.0.1:${PORT}.example.org` }],
  ])('refuses, and says how to open the preview: %s', (_, headers) => {
    expect(forbiddenReason(headers, PORT)).toContain(`http://127.0.0.1:${PORT}`);
  });

  it.each([
    ['requests of another site', { host, origin: 'https://example.org' }],
    ['requests of a page with an opaque origin, such as a file', { host, origin: 'null' }],
    ['requests of a page on another port', { host, origin: 'http://127.0.0.1:3000' }],
    ['the same origin with https', { host, origin: `https://${host}` }],
    ['a page opened as localhost that asks 127.0.0.1', { host, origin: `http://localhost:${PORT}` }],
    [
      'images and scripts embedded by another site',
      { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    ],
    ['same-site requests of another port', { host, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }],
  ])('refuses: %s', (_, headers) => {
    expect(forbiddenReason(headers, PORT)).toBe('The preview answers no other page.');
  });
});
