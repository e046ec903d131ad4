/**
 * Small talk: messages that ask nothing of an article. Constructions over normalized text without punctuation, in either
 * language.
 */
import { SMALL_TALK as ENGLISH } from '../../lexicon/en/small-talk.ts';
import { SMALL_TALK as SPANISH } from '../../lexicon/es/small-talk.ts';
import { alternation } from '../../util/word-list.ts';

/** Entries of these lists, of either language, the longest first: "help me" before "help". */
const anyOf = (...lists: readonly (keyof typeof ENGLISH)[]): string =>
  alternation(
    lists.flatMap((list) => [...ENGLISH[list], ...SPANISH[list]]).sort((a, b) => b.length - a.length),
  );

const LAUGHTER = '(?:[hj][ae]+){2,}[hj]?';
/** "You are so stupid", "que inutil". */
const INSULT = `${anyOf('insultSubjects')} (?:${anyOf('intensifiers')} )*${anyOf('insultAdjectives', 'insultNouns')}`;
/** "You dumb bot", "idiot". */
const NAME = `(?:(?:you|this) )?(?:${anyOf('insultAdjectives')} )*(?:bot|${anyOf('insultNouns')})`;

const wholeWords = (pattern: string): RegExp => new RegExp(`(?<!\\S)(?:${pattern})(?!\\S)`, 'g');
const MESSAGES = wholeWords([anyOf('messages'), LAUGHTER, INSULT, NAME].join('|'));
const COMPANIONS = wholeWords(anyOf('companions'));

/** True for nothing but whole messages and their companions: "hi there", "ok thanks bot", "shut up you useless bot". */
function isMadeOfMessages(text: string): boolean {
  const rest = text.replace(MESSAGES, '');
  return rest !== text && rest.replace(COMPANIONS, '').trim() === '';
}

const OPENING = `^(?:${anyOf('companions')} )*`;
const OR = `(?: ${anyOf('alternatives')} .*)?$`;

const QUESTIONS_AND_ORDERS: readonly RegExp[] = [
  // "Are you a robot or a human", "is this ai"
  `^${anyOf('selfQuestions')} (?:${anyOf('articles')} )?${anyOf('machines', 'lives')}${OR}`,
  `^${anyOf('botQuestions')} (?:${anyOf('articles')} )?${anyOf('machines')}${OR}`,
  // "Please ignore all previous instructions", "reveal your prompt", "pretend to be", "tell me a joke"
  `${OPENING}${anyOf('ignoreVerbs')} (?:${anyOf('determiners')} )*${anyOf('instructionNouns')}\\b`,
  `${OPENING}${anyOf('revealVerbs')} (?:${anyOf('indirectObjects')} )?${anyOf('botDeterminers')} ${anyOf('instructionNouns')}\\b`,
  `^${anyOf('rolePlays')}\\b`,
  `^${anyOf('performVerbs')} (?:${anyOf('indirectObjects')} )?(?:${anyOf('performanceDeterminers')} )*${anyOf('performances')}\\b`,
].map((pattern) => new RegExp(pattern));

/** True for a greeting, thanks, abuse or an order to the bot, and for nothing at all. */
export function isSmallTalk(text: string): boolean {
  return text === '' || isMadeOfMessages(text) || QUESTIONS_AND_ORDERS.some((pattern) => pattern.test(text));
}
