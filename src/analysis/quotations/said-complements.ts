/**
 * Complements of reporting verbs besides content clauses, by the class of the verb (its subcategorization frame): "criticized
 * the plan" and "ordered a recount" are said, "ordered a truck" is done.
 */

import { ORDERABLE_NOUNS as ENGLISH_ORDERABLE_NOUNS } from '../../lexicon/en/orderable-nouns.ts';
import { ORDERABLE_NOUNS as SPANISH_ORDERABLE_NOUNS } from '../../lexicon/es/orderable-nouns.ts';
import type { Language } from '../../text/language.ts';
import { isAbstractNoun, singularsOf } from '../grammar/abstract-nouns.ts';
import { isAs, isOf, isPersonalA, isPredicativePreposition } from '../grammar/function-words.ts';
import { isCollective, isNounOf } from '../grammar/noun-kinds.ts';
import { isPluralPersonNoun } from '../grammar/person-nouns.ts';
import { type ReportingVerbClass, reportingClasses, SPEECH_NOUNS } from '../grammar/reporting-verbs.ts';
import { type Argument, isInfinitiveAt, type Predicate } from '../syntax/predicate.ts';
import { isClitic, type SentenceGroup } from '../syntax/sentence-group.ts';

/** Prepositions of the topic of speech. */
const TOPIC: Record<Language, RegExp> = {
  en: /^(?:about|of|against)$/,
  es: /^(?:sobre|de|del|acerca|contra)$/,
};
/** Prepositions of the object of a request, a call or an answer. */
const OBJECT_PREPOSITION: Record<Language, RegExp> = {
  en: /^(?:to|at|for|upon)$/,
  es: /^(?:al?|por|contra)$/,
};
/** Endings of English adjectives after a noun: "called the plan | reckless |". */
const ADJECTIVE = /(?:able|ible|ful|less|ous|ive|ic|ical|[ae]nt|al|ish)$/;
const ORDERABLE_NOUNS = { en: ENGLISH_ORDERABLE_NOUNS, es: SPANISH_ORDERABLE_NOUNS };

/** The direct objects of a verb, or else its prepositional object: "demanded | calm |", "called | for calm |". */
function objectsOf({ group, arguments: all }: Predicate): readonly Argument[] {
  const objects = all.filter(({ preposition }) => preposition === '');
  return objects.length > 0
    ? objects
    : all.slice(0, 1).filter(({ preposition }) => OBJECT_PREPOSITION[group.language].test(preposition));
}

/** True for a word that says what somebody or something before it is. */
function beginsComplement({ tokens, language }: SentenceGroup, at: number): boolean {
  const token = tokens[at];
  if (token?.type !== 'word') return false;
  return (
    /^(?:determiner|adjective|unknown)$/.test(token.partOfSpeech) ||
    isPredicativePreposition(token.lower, language)
  );
}

/** True for "called Moss | a liar", "called the plan | reckless", "lo llamó | mentiroso", "tildó el plan | de absurdo". */
function hasComplement({ group, verb, arguments: all }: Predicate): boolean {
  const { tokens, language } = group;
  const [object] = all;
  // "called the plan | a mistake |"
  if (all.filter(({ preposition }) => preposition === '').length > 1) return true;
  const isPredicative = ({ preposition }: Argument): boolean =>
    isPredicativePreposition(preposition, language);
  if (
    all.some(isPredicative) ||
    isPredicativePreposition(tokens[object?.end ?? verb + 1]?.lower ?? '', language)
  )
    return true;
  // "la llamó | mentirosa"
  if (language === 'es' && isClitic(group, tokens[verb - 1])) return beginsComplement(group, verb + 1);
  if (!object) return false;
  // "llamó | mentiroso | a Moss"
  if (language === 'es' && object.preposition === '' && !object.isPerson)
    return isPersonalA(tokens[object.end]?.lower);
  if (language === 'es') return beginsComplement(group, object.end);
  // "called | her a liar |"
  const words = tokens.slice(object.start, object.end);
  const isJoined = words.slice(1).some(({ partOfSpeech }) => partOfSpeech === 'determiner');
  // "the plan | reckless |", "the decision | sad |"
  const noun = words.at(-2)?.lower ?? '';
  const isThought = isAbstractNoun(noun, language) || isNounOf(noun, language, 'document');
  const endsWithAdjective = words.length > 2 && (isThought || ADJECTIVE.test(object.head));
  return object.preposition === '' && (isJoined || endsWithAdjective || beginsComplement(group, object.end));
}

/**
 * True for what is ordered or asked for as an action: "ordered Moss | to leave", "pidió | votar", "ordered the bridge | closed
 * |".
 */
function hasAction({ group, arguments: all, end }: Predicate): boolean {
  const { tokens, language } = group;
  const isResult = language === 'en' && all.length > 0 && tokens[end]?.verb.participle !== undefined;
  const start = language === 'es' && /^(?:al?|de)$/.test(tokens[end]?.lower ?? '') ? end + 1 : end;
  return isResult || isInfinitiveAt(group, start);
}

/** True for "thinks | the dam leaks |", where the list of verbs has none that ends the clause. */
function hasSingularVerb({ group, arguments: [object] }: Predicate): boolean {
  if (group.language !== 'en' || !object || object.preposition !== '') return false;
  return object.end - object.start > 2 && /[^su]s$/.test(object.head);
}

/** The prepositions after a verb; not that after a thing, which belongs to it: "a book | about the flood". */
function prepositionsOf({ group, arguments: all, end }: Predicate): string[] {
  const last = all.at(-1);
  const isThing = last?.preposition === '' && !last.isPerson;
  const word = group.tokens[end]?.lower ?? '';
  const further = isThing && word !== 'as' && word !== 'como' ? '' : word;
  return [...all.map(({ preposition }) => preposition), further];
}

/** True for a noun for what is attacked in words: "council", "report"; what is a place too may be stormed. */
const isParty = (noun: string, language: Language): boolean =>
  (isCollective(noun, language) || isNounOf(noun, language, 'document', 'work')) &&
  !isNounOf(noun, language, 'place');

/** The kinds of complements of reporting verbs, each with its test. */
const COMPLEMENTS = {
  /** "criticized the plan", "agreed" */
  anything: () => true,
  /** "spoke about the plan", "habló del plan" */
  topic: (predicate: Predicate) =>
    prepositionsOf(predicate).some(
      (word, at) => TOPIC[predicate.group.language].test(word) && (at === 0 || !isOf(word)),
    ),
  /** "ordered a recount", "called for calm" */
  act: (predicate: Predicate) =>
    objectsOf(predicate).some(({ head }) => isAbstractNoun(head, predicate.group.language)),
  /** "attacked Moss", "slammed the council", "challenged critics" */
  party: (predicate: Predicate) =>
    objectsOf(predicate).some(({ head, isPerson }) => {
      const { language } = predicate.group;
      return isPerson || isPluralPersonNoun(head, language) || isParty(head, language);
    }),
  /** "pidió fondos", not "pidió una pizza" */
  request: (predicate: Predicate) => {
    const nouns = ORDERABLE_NOUNS[predicate.group.language];
    return objectsOf(predicate).some(({ head }) => !singularsOf(head).some((noun) => nouns.has(noun)));
  },
  /** "called her a liar" */
  complement: hasComplement,
  /** "dismissed the film as a joke" */
  role: (predicate: Predicate) => prepositionsOf(predicate).some((word) => isAs(word)),
  /** "ordered Moss to leave" */
  action: hasAction,
  /** "recalled seeing the flood", "claimed to have seen it", "contó haber estado" */
  nonfinite: ({ group, verb }: Predicate) =>
    isInfinitiveAt(group, verb + 1) ||
    (group.language === 'en' && group.tokens[verb + 1]?.verb.participial === 'certain'),
  /** "thinks the dam leaks" */
  clause: hasSingularVerb,
  /** "called for a new bridge" */
  appeal: (predicate: Predicate) => prepositionsOf(predicate)[0] === 'for',
} satisfies Record<string, (predicate: Predicate) => boolean>;

/** The complements that the verbs of each class take, besides content clauses and speech nouns. */
const TAKES: Record<ReportingVerbClass, readonly (keyof typeof COMPLEMENTS)[]> = {
  say: ['anything'],
  inquire: ['anything'],
  tell: ['anything'],
  judgment: ['anything'],
  dub: ['complement', 'act', 'action', 'appeal'],
  order: ['act', 'action'],
  beg: ['request', 'action'],
  talk: ['topic'],
  attack: ['act', 'party'],
  conjecture: ['clause'],
  consider: ['complement'],
  manner: [],
  expression: [],
  performance: [],
  ambiguous: ['act', 'nonfinite', 'role'],
  other: [],
};

/** Classes of verbs that tell no speech with "out" either: "knocked out", "laughed out loud". */
const NO_SPEECH_WITH_OUT: readonly ReportingVerbClass[] = ['attack', 'expression'];

/** The classes of the verb at `verb`: with "out", most say something: "pointed out", "ruled out". */
function classesAt({ tokens, language }: SentenceGroup, verb: number): readonly ReportingVerbClass[] {
  const [lower, particle] = tokens.slice(verb, verb + 2).map((token) => token.lower);
  const classes = reportingClasses(lower ?? '', language);
  const isSaid = particle === 'out' && !classes.some((name) => NO_SPEECH_WITH_OUT.includes(name));
  return isSaid ? ['say'] : classes;
}

/**
 * True for a verb beside which something else than a clause stands for what is said: "criticized the plan", "read a statement".
 */
export function hasSaidComplement(predicate: Predicate): boolean {
  return (
    objectsOf(predicate).some(({ head }) => SPEECH_NOUNS.has(head)) ||
    classesAt(predicate.group, predicate.verb).some((name) =>
      TAKES[name].some((kind) => COMPLEMENTS[kind](predicate)),
    )
  );
}
