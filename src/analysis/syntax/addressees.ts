/** Addressees: whom something is said to, with, about or against, "told Bell", "en diálogo con Bell". */

import { isReportOf } from '../grammar/reporting-verbs.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { appositiveNominal, isComplement } from './complements.ts';
import type { SentenceGroup } from './sentence-group.ts';

/** Spanish and English prepositions of whom something is said to, with, about or against. */
const ADDRESSEE_PREPOSITION = /^(?:con|a|al|sobre|hacia|contra|with|to|about|against|toward|towards)$/;

/** True for an English verb whose object is whom something is said to: "Moss told | Bell |", not "“…,” asked | Bell |". */
function takesAddressee({ tokens, language }: SentenceGroup, at: number): boolean {
  const verb = tokens[at]?.lower ?? '';
  const isTelling = isReportOf('tell', verb, 'en') || isReportOf('inquire', verb, 'en');
  // "The judge, Ida Bell, | told Moss"
  const previous = tokens[at - 1]?.type === 'pause' ? at - 2 : at - 1;
  return language === 'en' && isTelling && tokens[previous]?.type === 'word';
}

/** True for whom something is said to, with, about or against, who hardly says it: "en diálogo con | Bell", "told | Bell |". */
export function isAddressee(group: SentenceGroup, mention: Mention): boolean {
  const phrase = appositiveNominal(group, mention) ?? mention;
  // "A Bell no le gusta": what the sentence is about.
  if (group.language === 'es' && phrase.start === 1 && group.tokens[0]?.lower === 'a') return false;
  // "told | Meridian | that"
  if (takesAddressee(group, phrase.start - 1)) return true;
  return (
    isComplement(group, phrase) && ADDRESSEE_PREPOSITION.test(group.tokens[phrase.start - 1]?.lower ?? '')
  );
}

/** Conjunctions of clauses that have objects of their own. */
const OTHER_CLAUSE = /^(?:cuando|mientras|porque|aunque|después|antes)$/;

/**
 * The addressees after a Spanish verb, in its own clause and not in a later one: "dijo a | Bell | cuando llamaron a ella".
 *
 * @param verb the index of the verb
 */
export function addresseesAfter(group: SentenceGroup, verb: number): Mention[] {
  const end = group.tokens.findIndex(({ lower }, at) => at > verb && OTHER_CLAUSE.test(lower));
  return group.mentions.filter(
    (mention) =>
      mention.start > verb &&
      (end < 0 || mention.start < end) &&
      !mention.isPossessive &&
      isAddressee(group, mention),
  );
}
