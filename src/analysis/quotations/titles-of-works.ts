import type { SentenceGroup } from './sentence-group.ts';

/** What a work or a programme is introduced by. */
const WORK =
  /^(?:film|movie|documentary|show|series|program|programme|book|novel|memoir|song|album|play|magazine|newspaper|broadcast|edition|copy|cast|version|poem|painting|podcast|column|article|episode|single|hit|película|filme|telenovela|cuento|ensayo|álbum|documental|serie|programa|libro|novela|canción|disco|obra|revista|diario|periódico|poema|columna|artículo|titled|entitled|titulado|titulada|llamado|llamada)$/;
/** What somebody says something to, and whose own name has capital letters: the diario “El País”. */
const PAPER = /^(?:diario|periódico|revista)$/;
/** Small words that a title has without capital letters. */
const SMALL = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|de|del|el|en|la|las|los|por|un|una|y)$/;

/** Whether all words but small ones begin with a capital letter. */
export function isTitleCase(words: string): boolean {
  const found = words.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return found.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word)) && /^\P{L}*\p{Lu}/u.test(words);
}

/** Whether words may be a Spanish title, of which only the first has a capital letter: few, and no sentence that ends. */
function isSpanishTitle(words: string): boolean {
  return /^\p{Lu}/u.test(words) && !/[.,;:!?…]/.test(words) && words.split(/\s+/).length <= 6;
}

/**
 * Whether the quotation at token `at` is what a work, a programme or a slogan is called, which nobody says: CNN’s “State of
 * the Union”, the film “Selma”.
 */
export function isTitleOf(text: string, { tokens, language }: SentenceGroup, at: number): boolean {
  const { words } = tokens[at]?.quoted ?? {};
  const before = tokens[at - 1];
  if (!words) return false;
  const quoted = text.slice(words.start, words.end);
  if (language === 'es' && isSpanishTitle(quoted)) {
    // "su quinta novela, «La orilla»"
    const noun = before?.type === 'pause' ? tokens[at - 2] : before;
    if (noun?.type === 'word' && WORK.test(noun.lower) && !PAPER.test(noun.lower)) return true;
  }
  if (before?.type !== 'word') return false;
  if (!isTitleCase(quoted)) return false;
  if (WORK.test(before.lower)) return true;
  if (/^(?:of|del?)$/.test(before.lower)) return WORK.test(tokens[at - 2]?.lower ?? '');
  const led = before.kind === 'preposition' || before.possessive;
  return led && before.lower !== 'as' && before.lower !== 'como' && /\p{L}\s+\S*\p{L}/u.test(quoted);
}
