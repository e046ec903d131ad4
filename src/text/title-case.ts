/** Function words that a title has in lower case. */
const LOWERCASE_IN_TITLES =
  /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|de|del|el|en|la|las|los|por|un|una|y)$/;

/** True if all words but function words begin with a capital letter. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return (
    words.every((word) => /^\p{Lu}/u.test(word) || LOWERCASE_IN_TITLES.test(word)) &&
    /^\P{L}*\p{Lu}/u.test(text)
  );
}
