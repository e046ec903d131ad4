import { Seen } from './recent-ids.ts';

/** So many replies are remembered: a few megabytes of them. */
const MOST = 500;
/** Those that are asked a second time among the next so many, or twice as many at most. */
const AMONG = 500;
/** What is longer than this, in characters, is not worth remembering: nobody asks it twice. */
const LONGEST = 400;

/**
 * Remembers what was made last from what, {@link MOST} of them and no more: the same question, asked again and again, is answered
 * without looking. In memory only, and only for as long as the same articles are known.
 *
 * What is asked for the first time is not remembered yet. Most questions never come again; their replies would take up memory that
 * is cleared away late, since it was in use for a while.
 */
export class Memo<Made> {
  /** By what it was made from, what was used last at the end. */
  readonly #made = new Map<string, Made>();
  #asked = new Seen(AMONG);
  #source: unknown;

  /**
   * What has been made for a key, or is made now.
   *
   * @param source what it is made from beside the key: where this is another than before, everything is forgotten
   * @param key all else that it depends on
   * @throws what `make` throws; then nothing is remembered
   */
  of(source: unknown, key: string, make: () => Made): Made {
    if (source !== this.#source) {
      this.#made.clear();
      this.#asked = new Seen(AMONG);
      this.#source = source;
    }
    const before = this.#made.get(key);
    const made = before ?? make();
    if (key.length > LONGEST || (before === undefined && !this.#asked.before(key))) return made;
    this.#made.delete(key);
    this.#made.set(key, made);
    if (this.#made.size > MOST) {
      for (const [longestAgo] of this.#made) {
        this.#made.delete(longestAgo);
        break;
      }
    }
    return made;
  }
}
