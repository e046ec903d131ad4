import { describe, expect, it } from 'vitest';
import { findChromium } from './chromium.ts';

describe('the browser to test with', () => {
  const there = process.execPath;

  it('is the one that the variable CHROMIUM names', () => {
    expect(findChromium({ CHROMIUM: there }, [])).toBe(there);
    expect(findChromium({ CHROMIUM: there }, ['/bin/sh'])).toBe(there);
  });

  it('is the first in the usual paths without CHROMIUM', () => {
    expect(findChromium({}, ['/nowhere/chromium', there])).toBe(there);
    expect(findChromium({ CHROMIUM: '' }, [there])).toBe(there);
  });

  it('is refused when CHROMIUM names no program', () => {
    expect(() => findChromium({ CHROMIUM: '/nowhere/chromium' }, [there])).toThrow(/CHROMIUM=\/nowhere/);
  });

  it('may be missing, but not in CI', () => {
    expect(findChromium({}, [])).toBeUndefined();
    expect(() => findChromium({ CI: 'true' }, [])).toThrow(/apt-get install chromium/);
  });
});
