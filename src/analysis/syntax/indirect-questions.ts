/** Questions that a sentence tells of, indirect ones too: their askers and their addressees. */

import { isPersonalA } from '../grammar/function-words.ts';
import { isReportOf } from '../grammar/reporting-verbs.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import type { Token } from '../tokens/token.ts';
import { addresseesAfter } from './addressees.ts';
import { isReportingAgent, verbPlaces } from './agents.ts';
import { reportingVerbAt } from './find-reporting-verb.ts';
import { isClitic, mentionEndingAt, type SentenceGroup } from './sentence-group.ts';

/** True for a finite verb of asking at `at`: "asked him", "preguntó si"; not for "asked for the floor". */
function asksAt({ tokens, language }: SentenceGroup, at: number): boolean {
  return (
    isReportOf('inquire', tokens[at]?.lower ?? '', language, 'finite') &&
    (!/^(?:for|to|por)$/.test(tokens[at + 1]?.lower ?? '') || tokens[at + 2]?.lower === 'qué')
  );
}

/**
 * True for a mention that asks somebody something: "| Bell | asked him", "preguntó | Bell |", "asked by | Bell |"; but not
 * "asked for the floor".
 */
export function asksSomebody(group: SentenceGroup, mention: Mention): boolean {
  const { tokens } = group;
  const { start } = mention;
  // "Asked why by | Bell |, she laughed"
  const isAsked = ({ lower }: Token): boolean => isReportOf('inquire', lower, 'en', 'participle');
  if (tokens[start - 1]?.lower === 'by' && tokens.slice(0, start).some(isAsked)) return true;
  // "| Bell | le preguntó", "| Bell |, la jueza, preguntó"
  const asks = [...verbPlaces(group, mention)].some((place) =>
    asksAt(group, isClitic(group, tokens[place]) ? place + 1 : place),
  );
  return (asks || asksAt(group, start - 1)) && isReportingAgent(group, mention);
}

/** The addressee of a question: "Bell asked | Okafor | if it was late", "Bell le preguntó al | gerente | si era tarde". */
export function askedIn(group: SentenceGroup): Mention | undefined {
  const { tokens, language } = group;
  const verb = tokens.findIndex((_, at) => asksAt(group, at));
  if (verb < 0) return undefined;
  const isIndirectObject = ({ start }: Mention): boolean =>
    language === 'es' ? isPersonalA(tokens[start - 1]?.lower) : start === verb + 1;
  // "A | Okafor | le preguntaron"
  const fronted = isClitic(group, tokens[verb - 1]) ? mentionEndingAt(group, verb - 1) : undefined;
  if (fronted && isIndirectObject(fronted)) return fronted;
  // "Al último en salir, | el portero |, le preguntaron"
  const closing = isClitic(group, tokens[verb - 1]) && tokens[verb - 2]?.type === 'pause' ? verb - 2 : -1;
  const apposed = closing > 0 && isPersonalA(tokens[0]?.lower) ? mentionEndingAt(group, closing) : undefined;
  if (apposed) return apposed;
  return addresseesAfter(group, verb).find(isIndirectObject);
}

/**
 * True if somebody asks something in a sentence, in Spanish also without a name: "| Bell | asked if it was late", "Quiso
 * preguntarle si era tarde".
 *
 * @param isAsker true for a mention of a possible asker
 */
export function asksSomething(group: SentenceGroup, isAsker: (mention: Mention) => boolean): boolean {
  const { language, tokens, mentions } = group;
  if (mentions.some((mention) => isAsker(mention) && asksSomebody(group, mention))) return true;
  const asks = (at: number): boolean =>
    isReportOf('inquire', tokens[at]?.lower ?? '', language, 'finite', 'base') &&
    tokens[at - 1]?.partOfSpeech !== 'determiner';
  // "Cuando le preguntaron si se iría, | respondió |:"
  const colon = tokens.findLastIndex(({ type }) => type === 'colon');
  const answers = reportingVerbAt(group, colon - 1)?.form === 'finite' && !asks(colon - 1);
  return language === 'es' && !answers && tokens.some((_, at) => asks(at));
}
