/** The goods of a question for a price: “the club” of “how much did she pay for the club”, “what did the club cost”. */

import type { Language } from '../../text/language.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { isStopWord } from '../../text/stop-words.ts';

const AUXILIARY =
  '(?:did|does|do|will|would|is|are|was|were|has|have|had|can|could|should)(?: (?:been|be|it))?';

/** Over normalized questions. */
const GOODS_PATTERNS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    new RegExp(`\\bhow much\\b.* ${AUXILIARY} .*?\\b(?:pay|paid|spend|spent)\\b.*? (?:for|on) (?<goods>.+)$`),
    new RegExp(
      `\\bhow much (?:money )?${AUXILIARY} (?<goods>.+?) (?:costs?|costing|worth|(?:sell|sold|go|bought|purchased|acquired) for)\\b`,
    ),
    /^how much (?:is|are|was|were) (?<goods>(?:an?|one) .+)$/,
    /\bhow much did .+? (?:buy|sell|purchase|acquire) (?<goods>.+) for$/,
    /\bwhat (?:does|do|did|will|would) (?<goods>.+) costs?$/,
    /\b(?:what|which)(?:'s| is| was| were)? (?:the )?(?:price|cost)s? (?:of|for) (?<goods>.+)$/,
    /^(?:total )?(?:costs?|prices?) (?:of|for) (?<goods>.+)$/,
  ],
  es: [
    /\bcuanto\b.* pag[a-z]+\b.*? por (?<goods>.+)$/,
    /\bcuanto (?:[a-z]+ )??(?:cuest|cost|val)[a-z]* (?<goods>.+)$/,
    /\b(?:por|en) cuanto (?:se )?(?:[a-z]+ )??(?:compr|adqui|vend)[a-z]* (?<goods>.+)$/,
    /\b(?:precio|coste|costo) (?:de |del )(?<goods>.+)$/,
  ],
};

/** Prepositions and other words after which a noun phrase goes on to something else; “of” and “de” go on to a part of it. */
const AFTER_PHRASE: Readonly<Record<Language, RegExp>> = {
  en: / (?:in|at|to|for|from|with|by|on|per|during|that|which|who|when|after|before|last|this|next|back)\b.*/,
  es: / (?:en|a|al|para|con|por|desde|que|cuando|durante|tras)\b.*/,
};
const PARTITIVE: Readonly<Record<Language, RegExp>> = { en: / of /, es: / del? / };

/** The head nouns of a noun phrase, “tickets” of “the season tickets”, and of its complement, “wine” of “a bottle of wine”. */
function headsOf(phrase: string, language: Language): readonly string[] {
  const parts = phrase.replace(AFTER_PHRASE[language], '').split(PARTITIVE[language]).slice(0, 2);
  return parts.flatMap((part) => {
    const content = textTokens(part).filter((token) => !isStopWord(token, language));
    return content.at(language === 'en' ? -1 : 0) ?? [];
  });
}

/** The head nouns of the goods whose price is asked for, normalized; none where these are a pronoun, or no price is asked. */
export function goodsOf(text: string): readonly string[] {
  for (const language of ['en', 'es'] as const) {
    for (const pattern of GOODS_PATTERNS[language]) {
      const goods = pattern.exec(text)?.groups?.['goods'];
      if (goods !== undefined) return headsOf(goods, language);
    }
  }
  return [];
}
