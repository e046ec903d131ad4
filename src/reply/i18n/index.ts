import type { Language } from '../../text/language.ts';
import { en, enOfSeveral } from './en.ts';
import { es, esOfSeveral } from './es.ts';
import type { Texts } from './texts.ts';

/** Texts by language; those that speak of the article speak of one. */
export const texts: Readonly<Record<Language, Texts>> = { en, es };

const textsOfSeveral: Readonly<Record<Language, Texts>> = {
  en: { ...en, ...enOfSeveral },
  es: { ...es, ...esOfSeveral },
};

/** The articles asked: all of a corpus, or one of them. */
interface TextsScope {
  readonly language: Language;
  readonly corpus: { readonly articles: readonly unknown[] };
  readonly article?: unknown;
}

/** Texts that speak of one article or of several, whichever were asked. */
export function textsFor({ language, corpus, article }: TextsScope): Texts {
  return article === undefined && corpus.articles.length > 1 ? textsOfSeveral[language] : texts[language];
}
