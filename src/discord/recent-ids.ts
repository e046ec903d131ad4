/** Remembers the last texts that it was shown: so many of them, and never more than twice as many. */
export class Seen {
  readonly #most: number;
  #last = new Set<string>();
  /** Those before them, all forgotten at once: to forget one for each that comes takes longer than to remember it. */
  #before = new Set<string>();

  /** @param most how many, from 1 on */
  constructor(most: number) {
    this.#most = most;
  }

  /** Whether this text was shown before. */
  before(text: string): boolean {
    if (this.#last.has(text) || this.#before.has(text)) return true;
    if (this.#last.size === this.#most) {
      this.#before = this.#last;
      this.#last = new Set();
    }
    this.#last.add(text);
    return false;
  }
}
