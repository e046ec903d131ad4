/** So many are remembered: more than arrive in the fifteen minutes for which one can be answered, but for a flood. */
const MEMORY = 10_000;

/** Remembers the last ids that it was shown, {@link MEMORY} of them, and no more. */
export class Seen {
  readonly #ids = new Set<string>();

  /** Whether this id was shown before. */
  before(id: string): boolean {
    if (this.#ids.has(id)) return true;
    this.#ids.add(id);
    if (this.#ids.size > MEMORY) {
      for (const oldest of this.#ids) {
        this.#ids.delete(oldest);
        break;
      }
    }
    return false;
  }
}
