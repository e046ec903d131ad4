/** A set of the most recent ids: at least `capacity` of them, at most twice as many. */
export class RecentIds {
  readonly #capacity: number;
  #current = new Set<string>();
  /** Older ids, dropped together when `current` is full. */
  #previous = new Set<string>();

  /** @param capacity at least 1 */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  has(id: string): boolean {
    return this.#current.has(id) || this.#previous.has(id);
  }

  /** Adds an id. Returns false if it is in the set already. */
  addIfNew(id: string): boolean {
    if (this.has(id)) return false;
    if (this.#current.size === this.#capacity) {
      this.#previous = this.#current;
      this.#current = new Set();
    }
    this.#current.add(id);
    return true;
  }
}
