import { words } from '../util/word-list.ts';

/**
 * Prepositions by the thematic relation of their complement, after Gruber and Jackendoff (“Semantics and Cognition”, 1983).
 * Selected for this project.
 */
export const THEMATIC_PREPOSITIONS = {
  source: { en: words('from'), es: words('desde') },
  goal: { en: words('to into onto towards toward until till'), es: words('a al hacia hasta') },
  location: { en: words('in at on inside near'), es: words('en') },
} as const;
