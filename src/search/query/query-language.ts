import { detectQuestionLanguage } from '../../text/detect-language.ts';
import type { Language } from '../../text/language.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { isWordOf, type LanguageResources } from '../terms/language-resources.ts';
import type { Vocabulary } from '../terms/vocabulary.ts';

/** Share of sentences with a word that its language has, but whose frequency is not listed. */
const RARE = 1e-6;

/** The frequency of a word in a language: its share of sentences, 0 for a word that the language lacks. */
function frequencyIn(language: Language, token: string, resources: LanguageResources): number {
  const { frequencies, translations } = resources;
  const own = stem(token, language);
  const isKnown = translations[language].has(own) || isWordOf(token, language, resources);
  return frequencies[language].get(own) ?? (isKnown ? RARE : 0);
}

/**
 * The language of a question to an article: that of its function words or, where it has none ("canasta"), the one in which more
 * of its words are common. Words of the article itself, such as names, do not count. Default: the article's.
 *
 * @param tokens those of the question
 */
export function queryLanguage(
  question: string,
  tokens: readonly string[],
  vocabulary: Vocabulary,
  resources: LanguageResources,
): Language {
  const detected = detectQuestionLanguage(question);
  if (detected) return detected;
  const votes = tokens
    .filter((token) => !isStopWord(token) && !vocabulary.has(token))
    .map((token) => Math.sign(frequencyIn('es', token, resources) - frequencyIn('en', token, resources)))
    .reduce((sum, vote) => sum + vote, 0);
  if (votes === 0) return vocabulary.language;
  return votes > 0 ? 'es' : 'en';
}
