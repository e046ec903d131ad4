import { createHash } from 'node:crypto';

/** Letters and digits of a key: enough for 10,000 articles to have different ones, but for one such corpus in 1,500. */
const LENGTH = 7;

/** A few characters that stand for some texts and change with them: the end of a hash, as letters and digits. */
export function shortHash(...texts: readonly (string | undefined)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(texts)).digest();
  return hash.readBigUInt64BE().toString(36).slice(-LENGTH).padStart(LENGTH, '0');
}
