/**
 * Words with those of each phrase joined by a space: "united states". The longest phrase counts.
 *
 * @param maxWords the most words of a phrase
 */
export function joinPhrases(
  words: readonly string[],
  maxWords: number,
  isPhrase: (phrase: string) => boolean,
): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(maxWords, words.length - at);
    while (length > 1 && !isPhrase(words.slice(at, at + length).join(' '))) length -= 1;
    joined.push(words.slice(at, at + length).join(' '));
    at += length;
  }
  return joined;
}
