import { words } from '../util/word-list.ts';

/**
 * Neg-raising verbs, whose negation is understood as that of their complement: “did not think that she | left” says that she
 * stayed. By their base or infinitive, irregular English ones with their forms joined by “+”. Written for this project.
 *
 * @see https://en.wikipedia.org/wiki/Neg-raising
 */
export const NEG_RAISING_VERBS = {
  en: words('think+thought believe expect suppose imagine seem appear'),
  es: words(`
    creer pensar parecer opinar considerar esperar imaginar
  `),
} as const;
