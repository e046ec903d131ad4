import { words } from '../util/word-list.ts';

/** A language of questions and of texts. */
type Code = 'en' | 'es';

/** By the preposition of a question: its equivalents in an answer, in a text of either language. */
type Equivalents = Readonly<Record<string, Readonly<Record<Code, readonly string[]>>>>;

const either = (en: string, es: string): Readonly<Record<Code, readonly string[]>> => ({
  en: words(en),
  es: words(es),
});

/**
 * Prepositions that verbs and adjectives govern: “die of”, “married to”, “morir de”; not the Spanish “a” before people. Written
 * for this project.
 */
export const GOVERNED_PREPOSITIONS: Readonly<Record<Code, Equivalents>> = {
  en: {
    of: either('of from', 'de del por'),
    from: either('from of', 'de del desde'),
    to: either('to with', 'a al con'),
    for: either('for to as at', 'por para de del como'),
    with: either('with by to', 'con de'),
    by: either('by', 'por'),
    against: either('against', 'contra'),
    into: either('into to', 'en a al'),
  },
  es: {
    de: either('of from by in with as', 'de del por'),
    con: either('with to', 'con'),
    por: either('for by of to', 'por de del'),
    contra: either('against', 'contra'),
  },
};
