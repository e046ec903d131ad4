/**
 * Question frames: the parts of a question that say what kind of question it is, apart from what it is about, by patterns of
 * English and of Spanish.
 */
import { reportingVerbs, type SpeechAct, speechActOf } from '../../analysis/grammar/reporting-verbs.ts';
import { OVERVIEW_WORDS as ENGLISH_OVERVIEW } from '../../lexicon/en/overview-words.ts';
import {
  IMPERSONAL_TOPIC_VERBS,
  OVERVIEW_WORDS as SPANISH_OVERVIEW,
  TOPIC_VERBS,
} from '../../lexicon/es/overview-words.ts';
import { LANGUAGES } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { withoutPunctuation } from '../../text/original-words.ts';
import { RELATIVE_CLAUSE } from '../../text/relative-clause.ts';
import { withoutStopStructures } from '../../text/stop-structure.ts';
import { alternation } from '../../util/word-list.ts';
import { ENGLISH_FRAMES } from './english-frames.ts';
import type { FramePatterns } from './frame-patterns.ts';
import { isSmallTalk } from './small-talk.ts';
import { SPANISH_FRAMES } from './spanish-frames.ts';

/** The kind of a question, and its parts. */
export type QuestionFrame =
  /** Everything on a subject: "does it mention X", "anything on X", "qué dice de X". */
  | { readonly kind: 'mention'; readonly subject: string }
  /** Somebody's words: "what did X say (about Y)", "cita de X". */
  | {
      readonly kind: 'speech';
      readonly speaker: string;
      readonly about: string | undefined;
      /** What they are asked to have done by it, where no subject is named: a promise of "what did X promise"; nothing for "say". */
      readonly act?: SpeechAct | undefined;
      /** True if `about` is whom they said it to: "what did X tell Y", "qué le dijo X a Y". */
      readonly isAddressee?: true;
    }
  /** A search for the speaker of some words: "who said Y", "de quién son las palabras Y", or Y in quotation marks. */
  | { readonly kind: 'speaker'; readonly words: string }
  /** Somebody's office or profession: "who is X", "what post does X hold", "a qué se dedica X". */
  | { readonly kind: 'identity'; readonly subject: string }
  /** Somebody's age: "how old is X", "qué edad tiene X". */
  | { readonly kind: 'age'; readonly person: string }
  /** The expansion of an abbreviation, or the definition of a word: "what does X stand for", "qué es la X". */
  | { readonly kind: 'definition'; readonly term: string }
  /** No question about an article: a greeting, thanks, abuse, an order to the bot. */
  | { readonly kind: 'small-talk' }
  | { readonly kind: 'plain' };

/** Every form of every reporting verb, less those that are nouns as often: “claims”. */
const REPORTING_VERBS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) =>
    [...reportingVerbs(language, ['base', 'finite', 'participle', 'participial'])].map(normalize),
  ),
);

/** For each kind of question, in the order in which they are tried. */
const FRAMES: readonly FramePatterns[] = [ENGLISH_FRAMES, SPANISH_FRAMES];

/** A text without what the pattern of the first language that has it matches. */
const without = (text: string, part: 'affair' | 'introduction'): string =>
  text.replace(FRAMES.find((frames) => frames[part].test(text))?.[part] ?? '', '');

/** The words of a subject without the preposition that introduces it. */
export const withoutPreposition = (words: string): string => without(words, 'introduction');

/** Nothing but words in quotation marks. */
const ONLY_QUOTED = /^\s*["“”«„'‘][^"“”«»„]+["“”»'’][.?!\s]*$/;

/** True for whom something was said to, at the end of a question. */
function isAddressee(text: string, about: string | undefined): boolean {
  const before = about === undefined ? '' : text.slice(0, text.lastIndexOf(about)).trimEnd();
  return FRAMES.some(({ addressee }) => addressee.test(before));
}

/** The speech act that a question asks for beside its speaker. */
const actBeside = (text: string, speaker: string): SpeechAct | undefined =>
  text
    .replace(speaker, '')
    .split(' ')
    .map(speechActOf)
    .find((act) => act !== undefined);

/** The words of a group in the first pattern of a kind of question that matches. */
function matchFrame(
  kind: 'mention' | 'speaker' | 'identity' | 'age' | 'definition',
  text: string,
  group: string,
): string | undefined {
  for (const pattern of FRAMES.flatMap((frames) => frames[kind])) {
    const words = pattern.exec(text)?.groups?.[group];
    if (words !== undefined) return words;
  }
  return undefined;
}

/** True for no name or role of a speaker. */
const isNoSpeaker = (words: string): boolean => FRAMES.some(({ noSpeaker }) => noSpeaker.test(words));

/** The frame of a question. */
export function parseFrame(question: string): QuestionFrame {
  if (isSmallTalk(withoutPunctuation(question))) return { kind: 'small-talk' };
  const text = withoutPunctuation(withoutStopStructures(question));
  if (ONLY_QUOTED.test(question)) return { kind: 'speaker', words: text };
  const words = matchFrame('speaker', text, 'y');
  if (words !== undefined) return { kind: 'speaker', words };
  const age = matchFrame('age', text, 'x');
  if (age !== undefined) return { kind: 'age', person: age };
  const identity = matchFrame('identity', text, 'x');
  // "Who is the researcher who walked past the poster" asks for more than a name or an office.
  if (identity !== undefined && !RELATIVE_CLAUSE.test(identity))
    return { kind: 'identity', subject: identity };
  const term = matchFrame('definition', text, 'x');
  if (term !== undefined) return { kind: 'definition', term };
  const subject = matchFrame('mention', text, 'x');
  if (subject !== undefined) return { kind: 'mention', subject: without(subject, 'affair') };
  for (const pattern of FRAMES.flatMap(({ speech }) => speech)) {
    const { s: speaker, v: verb, y: about } = pattern.exec(text)?.groups ?? {};
    const isReporting = verb === undefined || REPORTING_VERBS.has(verb);
    if (speaker === undefined || !isReporting || isNoSpeaker(speaker)) continue;
    const act = about === undefined ? actBeside(text, speaker) : undefined;
    return {
      kind: 'speech',
      speaker,
      about,
      ...(act && { act }),
      ...(isAddressee(text, about) && { isAddressee: true }),
    };
  }
  return { kind: 'plain' };
}

const FACTS: ReadonlySet<QuestionFrame['kind']> = new Set(['plain', 'identity', 'age', 'definition']);

/** True for a question that one passage is likely to answer. */
export const asksForFact = ({ kind }: QuestionFrame): boolean => FACTS.has(kind);

/** Questions that want an overview rather than a fact. */
const OVERVIEW = new RegExp(
  `\\b(?:${[
    alternation([...ENGLISH_OVERVIEW, ...SPANISH_OVERVIEW]),
    "what(?:'s)? .+ about",
    `de que (?:${alternation(TOPIC_VERBS)}|se ${alternation(IMPERSONAL_TOPIC_VERBS)})`,
  ].join('|')})\\b`,
);

/** True for a question that several passages are likely to answer together. */
export function wantsOverview(question: string): boolean {
  return OVERVIEW.test(withoutPunctuation(question));
}
