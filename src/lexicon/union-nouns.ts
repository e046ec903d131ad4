import { words } from '../util/word-list.ts';

/** English and Spanish nouns for a labor union or a branch of one: each may be called by another. Written for this project. */
export const UNION_NOUNS = {
  en: words('union local guild brotherhood federation'),
  es: words('sindicato gremio unión federación seccional'),
} as const;
