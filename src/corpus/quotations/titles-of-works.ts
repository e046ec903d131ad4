import type { Unit } from './phrases.ts';

/** What a work or a programme is introduced by. */
const WORK =
  /^(?:film|movie|documentary|show|series|program|programme|book|novel|memoir|song|album|play|magazine|newspaper|broadcast|edition|copy|cast|version|poem|painting|podcast|column|article|episode|single|hit|película|documental|serie|programa|libro|novela|canción|disco|obra|revista|diario|periódico|poema|columna|artículo|titled|entitled|titulado|titulada|llamado|llamada)$/;
/** Small words that a title has without capital letters. */
const SMALL = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|de|del|el|en|la|las|los|por|un|una|y)$/;

/** Whether all words but small ones begin with a capital letter. */
export function isTitleCase(words: string): boolean {
  const found = words.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return found.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word)) && /^\P{L}*\p{Lu}/u.test(words);
}

/**
 * Whether the quotation at token `at` is what a work, a programme or a slogan is called, which nobody says: CNN’s “State of
 * the Union”, the film “Selma”.
 */
export function isTitleOf(text: string, { tokens }: Unit, at: number): boolean {
  const { words } = tokens[at]?.quoted ?? {};
  const before = tokens[at - 1];
  if (!words || before?.type !== 'word') return false;
  const quoted = text.slice(words.start, words.end);
  if (!isTitleCase(quoted)) return false;
  if (WORK.test(before.lower)) return true;
  if (/^(?:of|del?)$/.test(before.lower)) return WORK.test(tokens[at - 2]?.lower ?? '');
  const led = before.kind === 'preposition' || before.possessive;
  return led && before.lower !== 'as' && before.lower !== 'como' && /\p{L}\s+\S*\p{L}/u.test(quoted);
}
