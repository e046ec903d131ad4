/** A stem of the other language, with the probability that it is the translation, 0 to 1. */
type Translation = readonly [stem: string, probability: number];

/** Parses `basket:84`. */
function parseTranslation(entry: string): Translation {
  const colon = entry.lastIndexOf(':');
  return [entry.slice(0, colon), Number(entry.slice(colon + 1)) / 100];
}

/**
 * Stems of the other language that translate a stem. Lines of text until they are asked for: of its 20,000 stems, a bot meets
 * some hundreds, and all of them parsed would take a tenth of a second and ten megabytes.
 */
export class TranslationTable {
  readonly #lines = new Map<string, string>();

  /**
   * @param text a stem and its translations a line, separated by spaces, each translation with its probability in
   * per cent after a colon (`canast basket:84`)
   */
  constructor(text: string) {
    for (const line of text.split('\n')) {
      const space = line.indexOf(' ');
      if (space > 0) this.#lines.set(line.slice(0, space), line.slice(space + 1));
    }
  }

  has(stem: string): boolean {
    return this.#lines.has(stem);
  }

  /** The translations of a stem, the likeliest first; none of an unknown one. */
  translationsOf(stem: string): Translation[] {
    return this.#lines.get(stem)?.split(' ').map(parseTranslation) ?? [];
  }

  stems(): Iterable<string> {
    return this.#lines.keys();
  }
}
