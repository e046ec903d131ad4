import { words } from '../util/word-list.ts';

/**
 * Verbs whose negation is understood of their complement: “did not think that she | left” says that she stayed. Regular ones by
 * their base or infinitive, irregular ones with their forms joined by “+”. Written for this project.
 *
 * @see https://en.wikipedia.org/wiki/Neg-raising
 */
export const NEG_RAISING_VERBS = {
  en: words('think+thought believe expect suppose imagine+imagined seem appear'),
  es: words(`
    creer+creyó+cree+creído+creyeron+creía+creo+creemos+creen pensar+pensó+piensa+pensado+pienso+piensan
    parecer+pareció+parece+parecía opinar considerar esperar imaginar+imaginó+imagina+imagino
  `),
} as const;
