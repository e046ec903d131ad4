/**
 * The format of a file of the index cache: a magic number, the SHA-256 hash of the rest, and an indexed part in the format of
 * Node.js's `v8.serialize`.
 */
import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { IndexedPart } from './index-part.ts';

/** Tells the cache's own files from others. */
export const MAGIC: Buffer = Buffer.from('acta-index-1\n');
const HASH_LENGTH = 32;

const hashOf = (data: Uint8Array): Buffer => createHash('sha256').update(data).digest();

/** Encodes an indexed part as the whole of a cache file. */
export function encodeEntry(part: IndexedPart): Buffer {
  const data = serialize(part);
  return Buffer.concat([MAGIC, hashOf(data), data]);
}

function isIndexedPart(value: unknown): value is IndexedPart {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/**
 * Decodes an entry.
 *
 * @returns `undefined` for one that is damaged
 * @throws Error where `v8.deserialize` does not know the format, as of an entry of a later version of Node.js
 */
export function decodeEntry(entry: Uint8Array): IndexedPart | undefined {
  const dataStart = MAGIC.length + HASH_LENGTH;
  const data = entry.subarray(dataStart);
  if (!MAGIC.equals(entry.subarray(0, MAGIC.length))) return undefined;
  if (!hashOf(data).equals(entry.subarray(MAGIC.length, dataStart))) return undefined;
  const part: unknown = deserialize(data);
  return isIndexedPart(part) ? part : undefined;
}
