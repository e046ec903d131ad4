import { words } from '../util/word-list.ts';

/** English and Spanish nouns for the representative of an organization, whose words are its words. Written for this project. */
export const REPRESENTATIVES = {
  en: words('spokesman spokeswoman spokesperson representative'),
  es: words('portavoz vocero vocera representante'),
} as const;
