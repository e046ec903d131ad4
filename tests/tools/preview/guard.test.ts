import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../src/tools/preview/guard.ts';

const PORT = 8477;
const host = `127.0.0.1:${PORT}`;
const origin = `http://${host}`;

describe('the preview answers', () => {
  it.each([
    ['whoever opens its address', { host, 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
    [
      'whoever follows a link to it, who sees the page and nothing else does',
      { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    ],
    ['its own page', { host, origin, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }],
    [
      'its own page under the other name that this machine has',
      { host: `localhost:${PORT}`, origin: `http://localhost:${PORT}` },
    ],
    ['a program that is no browser', { host }],
  ])('%s', (_, headers) => {
    expect(refusalOf(headers, PORT)).toBeUndefined();
  });
});

describe('the preview refuses', () => {
  it.each([
    ['no host', {}],
    ['a name that was made to lead here', { host: `rebound.example.org:${PORT}` }],
    ['its own address with another port', { host: '127.0.0.1:80' }],
    ['its own address without a port', { host: '127.0.0.1' }],
    ['a name that begins like its own', { host: `127.0.0.1:${PORT}.example.org` }],
  ])('%s, and says by what name to open it', (_, headers) => {
    expect(refusalOf(headers, PORT)).toContain(`http://127.0.0.1:${PORT}`);
  });

  it.each([
    ['another site', { host, origin: 'https://example.org' }],
    ['a page without an origin of its own, like a file', { host, origin: 'null' }],
    ['another port of this machine', { host, origin: 'http://127.0.0.1:3000' }],
    ['itself under TLS, which it has not', { host, origin: `https://${host}` }],
    ['its other name', { host, origin: `http://localhost:${PORT}` }],
    [
      'another site’s pictures and scripts',
      { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    ],
    ['another port’s', { host, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }],
  ])('%s', (_, headers) => {
    expect(refusalOf(headers, PORT)).toBe('The preview answers no other page.');
  });
});
