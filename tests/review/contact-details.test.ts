import { describe, expect, it } from 'vitest';
import { redactContactDetails } from '../../src/review/contact-details.ts';
import { cpuTime } from '../support/cpu-time.ts';

describe('contact details', () => {
  it.each([
    'https://example.org/a?b=c',
    'HTTP://example.org',
    'ftp://example.org/a',
    'www.example.org',
    'example.org/a/b',
    'discord.gg/abc',
    'https://ida@example.org/a',
    'ida@example.org/a',
    'ida.bell+news@mail.example.org',
    'josé@example.org',
    '+57 300 123 4567',
    '+1 555-0199',
    '(212) 555-0199 12',
    '300-123-4567',
    '300.123.4567',
    '612 345 678',
    '3001234567',
  ])('are taken out: %s', (detail) => {
    expect(redactContactDetails(`write to ${detail} now`).split(/\s+/)).toStrictEqual(['write', 'to', 'now']);
    expect(redactContactDetails(detail).trim()).toBe('');
  });

  it.each([
    'was it on 2026-02-03 or on 03/02/2026',
    'what happened from 2010-2014',
    'who paid 35.000.000.000 pesos, or $1,500,000,000',
    'did the U.S./Mexico talks end at 5 p.m./6 p.m.',
    'and/or EE.UU./México',
    'who is @bell',
    'what did example.org write',
    'it closed.Then it rained',
  ])('are nothing else: %s', (text) => {
    expect(redactContactDetails(text)).toBe(text);
  });

  it.each(['각', 'x', 'a.', 'a-b', '1.'])('are looked for in linear time in a text of %s', (part) => {
    // Tried from each of its letters on, the text would take seconds.
    expect(cpuTime(() => redactContactDetails(part.repeat(20_000)))).toBeLessThan(500);
  });
});
