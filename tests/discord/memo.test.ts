import { expect, it, vi } from 'vitest';
import { Memo } from '../../src/discord/memo.ts';

it('remembers what is asked for a second time, until what it is made from is another', () => {
  const memo = new Memo<string>();
  const make = vi.fn(() => 'made');
  const [one, other] = [{}, {}];
  for (let i = 0; i < 9; i += 1) expect(memo.of(one, 'key', make)).toBe('made');
  expect(make).toHaveBeenCalledTimes(2);
  memo.of(other, 'key', make);
  expect(make).toHaveBeenCalledTimes(3);
  memo.of(one, 'key', make);
  expect(make).toHaveBeenCalledTimes(4);
});

it('remembers nothing that comes again only after a thousand others', () => {
  const memo = new Memo<string>();
  const source = {};
  const make = vi.fn(() => 'made');
  memo.of(source, 'key', make);
  for (let i = 0; i < 1_000; i += 1) memo.of(source, `${i}`, () => '');
  for (let i = 0; i < 3; i += 1) memo.of(source, 'key', make);
  expect(make).toHaveBeenCalledTimes(3);
});

it('forgets what has not been asked for the longest, beyond five hundred', () => {
  const memo = new Memo<number>();
  const source = {};
  let made = 0;
  const ask = (key: string): number => {
    const before = made;
    memo.of(source, key, () => {
      made += 1;
      return made;
    });
    return made - before;
  };
  for (const _ of 'ab') for (let i = 0; i < 500; i += 1) ask(`${i}`);
  expect(ask('0')).toBe(0);
  for (const _ of 'ab') ask('one more');
  expect(ask('0')).toBe(0);
  expect(ask('1')).toBe(1);
});

it('remembers nothing that is very long, nor what could not be made', () => {
  const memo = new Memo<string>();
  const source = {};
  const make = vi.fn(() => 'made');
  memo.of(source, 'x'.repeat(401), make);
  memo.of(source, 'x'.repeat(401), make);
  expect(make).toHaveBeenCalledTimes(2);
  const fail = (): string => {
    throw new Error('It cannot be made');
  };
  expect(() => memo.of(source, 'key', fail)).toThrow('It cannot be made');
  expect(memo.of(source, 'key', make)).toBe('made');
});
