import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from '../../src/knowledge/packed.ts';

const numbers = fc.oneof(
  fc.int32Array({ maxLength: 9 }),
  fc.float32Array({ maxLength: 9 }),
  fc.int8Array({ maxLength: 9 }),
);
const plain = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(undefined));
const data = fc.dictionary(fc.string(), fc.oneof(plain, numbers, fc.array(fc.oneof(plain, numbers))), {
  noNullPrototype: true,
});

it('what was packed is the same when it is unpacked, arrays of numbers among all else', () => {
  fc.assert(
    fc.property(data, (value) => {
      expect(unpack(pack(value))).toStrictEqual(value);
    }),
  );
});

it('what is the same object in several places still is', () => {
  const article = { numbers: Float32Array.of(1.5, 2) };
  const value = unpack(pack([article, article, new Map([[1, article]]), new Set([2])]));
  expect(value).toStrictEqual([article, article, new Map([[1, article]]), new Set([2])]);
  if (Array.isArray(value)) expect(value[0]).toBe(value[1]);
});

it('arrays are not copied: they are parts of what was packed', () => {
  const packed = pack(Float32Array.of(1.5, 2.5));
  const value = unpack(packed);
  expect(value instanceof Float32Array && value.buffer).toBe(packed.buffer);
});

it('what stands at an odd place, as bytes of something larger may, can be unpacked too', () => {
  const packed = pack([Float32Array.of(Math.PI)]);
  const odd = new Uint8Array(packed.length + 3);
  odd.set(packed, 3);
  expect(unpack(odd.subarray(3))).toStrictEqual([Float32Array.of(Math.PI)]);
});

it('what is cut off is refused', () => {
  const packed = pack({ text: 'x'.repeat(100), numbers: Int32Array.of(1, 2, 3) });
  for (const length of [0, 4, 20, packed.length - 8]) expect(() => unpack(packed.slice(0, length))).toThrow();
});
