import { describe, expect, it } from 'vitest';
import { StartupError } from '../../../src/errors.ts';
import { decodePage, MAX_PAGE_SIZE } from '../../../src/tools/import/decode-page.ts';
import { importPage } from '../../../src/tools/import/import-page.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { pageOf, storyWith } from './pages.ts';

const decode = (bytes: Uint8Array): string => decodePage(bytes, 'page.html');
const bytesOf = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);

describe('the encoding of a page', () => {
  const declared = (charset: string, ...bytes: number[]): Uint8Array =>
    Buffer.concat([Buffer.from(`<meta charset="${charset}"><p>`), bytesOf(...bytes)]);

  it.each([
    ['windows-1252, as the page says', declared('windows-1252', 0x93, 0xf1, 0x94, 0x80), '“ñ”€'],
    ['windows-1252, where it says ISO 8859-1', declared('iso-8859-1', 0x93, 0xf1, 0x94), '“ñ”'],
    ['ISO 8859-15, as the page says', declared('iso-8859-15', 0xa4), '€'],
    ['windows-1252, where it says UTF-8 and is not', declared('utf-8', 0x93, 0xf1, 0x94), '“ñ”'],
    ['windows-1252, where it says nothing it knows', declared('nonsense', 0xf1), 'ñ'],
    ['UTF-8, where it says something else', declared('windows-1252', 0xc3, 0xb1), 'ñ'],
    ['UTF-8 with one lost character', declared('utf-8', 0xc3, 0xb1, 0xc3, 0xb1, 0xf1), 'ññ\uFFFD'],
  ])('is %s', (_, bytes, text) => {
    expect(decode(bytes).replace(/^.*<p>/, '')).toBe(text);
  });

  it.each([
    ['UTF-8', bytesOf(0xef, 0xbb, 0xbf, 0xc3, 0xb1)],
    ['UTF-16', bytesOf(0xff, 0xfe, 0xf1, 0x00)],
    ['UTF-16, the other way round', bytesOf(0xfe, 0xff, 0x00, 0xf1)],
  ])('is %s by its byte order mark', (_, bytes) => {
    expect(decode(bytes)).toBe('ñ');
  });
});

describe('a file that is no page', () => {
  it.each([
    ['empty', Buffer.from(' \n'), /^page\.html is empty; give a page /],
    ['a PDF', Buffer.from('%PDF-1.7'), /is a PDF; save the page again/],
    ['MHTML', Buffer.from('From: <Saved by Blink>\r\n'), /is a web archive \(MHTML\)/],
    ['a picture', bytesOf(0x89, 0x50, 0x4e, 0x47), /is a picture/],
    ['binary', Buffer.from('a\0b'), /is no page/],
    ['too large', Buffer.alloc(MAX_PAGE_SIZE + 1, 'a'), /has more than 10 MB/],
  ])('is refused: %s', (_, bytes, message) => {
    expect(() => decode(bytes)).toThrow(StartupError);
    expect(() => decode(bytes)).toThrow(message);
  });
});

describe('a page made to be slow', () => {
  it.each([
    ['deep', '<div>'.repeat(100_000), /512 elements inside one another/],
    ['of many elements', '<b>x</b>'.repeat(60_000), /50000 elements/],
    ['of stray marks', '<'.repeat(5_000_000), /50000 elements/],
    ['of references', '&amp;'.repeat(300_000), /200000 character references/],
    ['of attributes', `<p ${'a '.repeat(2000)}>`, /1000 attributes/],
    ['of open comments', '<!--'.repeat(1_000_000), /no article/],
    ['of open scripts', '<script>'.repeat(500_000), /no article/],
    ['of open tags', '<p a="'.repeat(500_000), /1000 attributes/],
    ['of deep JSON', `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>`, /no article/],
  ])('is refused in seconds: %s', (_, body, message) => {
    const ms = cpuTime(() => expect(() => importPage(pageOf(body), 'page.html', {})).toThrow(message));
    expect(ms).toBeLessThan(10_000);
  });

  it('is not one with much text in scripts, attributes, and paragraphs without end tags', () => {
    const script = `<script>const html = "${'<div>'.repeat(60_000)}";</script>`;
    const attribute = `<div data-state="${'{a: &quot;<b>&quot;} '.repeat(2000)}"></div>`;
    const body = storyWith(`${script}${attribute}<p>She waved to them all, twice.`);
    expect(importPage(body, 'page', {}).taken).toHaveLength(4);
  });
});
