import { words } from '../util/word-list.ts';

/**
 * Symmetric verbs, which mean the same with subject and object exchanged: “Bell met Moss”; Spanish ones by their infinitive.
 * The meet and marry verbs of Levin’s classes (https://verbs.colorado.edu/verbnet/). Selected for this project.
 */
export const SYMMETRIC_VERBS = {
  en: words(
    'meet met marry married divorce divorced fight fought battle debate embrace hug resemble encounter',
  ),
  es: words('encontrar conocer casar divorciar abrazar enfrentar reunir'),
} as const;
