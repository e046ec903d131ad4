/** So many at least are remembered: more than arrive in the fifteen minutes for which one can be answered, but for a flood. */
const MEMORY = 5_000;

/** Remembers the last ids that it was shown: {@link MEMORY} of them, and never more than twice as many. */
export class Seen {
  #ids = new Set<string>();
  /** Those before them, all forgotten at once: to forget one for each that comes takes longer than to remember it. */
  #before = new Set<string>();

  /** Whether this id was shown before. */
  before(id: string): boolean {
    if (this.#ids.has(id) || this.#before.has(id)) return true;
    if (this.#ids.size === MEMORY) {
      this.#before = this.#ids;
      this.#ids = new Set();
    }
    this.#ids.add(id);
    return false;
  }
}
