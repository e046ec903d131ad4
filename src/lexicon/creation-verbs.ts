import { words } from '../util/word-list.ts';

/**
 * Verbs for bringing something into being; English ones with their pasts, Spanish ones by their infinitive. The verbs of
 * creation of Levin’s classes (https://verbs.colorado.edu/verbnet/). Selected for this project.
 */
export const CREATION_VERBS = {
  en: words(`
    make+made+made build+built+built construct create craft design develop manufacture produce assemble forge carve bake
    sew weave+wove+woven paint write+wrote+written compose direct invent found establish supply
  `),
  es: words(`
    hacer construir crear fabricar producir diseñar esculpir pintar escribir componer dirigir fundar levantar suministrar
  `),
} as const;

/** English agent nouns of creation, normalized. Written for this project. */
export const CREATORS = words(
  'maker makers builder builders manufacturer manufacturers fabricante fabricantes',
);
