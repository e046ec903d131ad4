/** Question frames: the kind of a question apart from its subject, by patterns of English and of Spanish. */
import { reportingVerbs, type SpeechAct, speechActOf } from '../../analysis/grammar/reporting-verbs.ts';
import { LANGUAGES } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { withoutPunctuation } from '../../text/original-words.ts';
import { RELATIVE_CLAUSE } from '../../text/relative-clause.ts';
import { withoutStopStructures } from '../../text/stop-structure.ts';
import { mayAskForAttendance } from './attendance-question.ts';
import { ENGLISH_FRAMES } from './english-frames.ts';
import type { FramePatterns } from './frame-patterns.ts';
import { isSmallTalk } from './small-talk.ts';
import { SPANISH_FRAMES } from './spanish-frames.ts';
import { publicationWords, type Story, type StoryQuestion, storyAsked } from './story-question.ts';

/** The kind of a question, and its parts. */
export type QuestionFrame =
  /** Everything on a subject: "does it mention X", "anything on X", "qué dice de X". */
  | { readonly kind: 'mention'; readonly subject: string }
  /** Somebody's words: "what did X say (about Y)", "cita de X". */
  | {
      readonly kind: 'speech';
      readonly speaker: string;
      readonly about: string | undefined;
      /** The speech act, where no subject is named: a promise of "what did X promise"; nothing for "say". */
      readonly act?: SpeechAct | undefined;
      /** True if `about` is the addressee: "what did X tell Y", "qué le dijo X a Y". */
      readonly isAddressee?: true;
    }
  /** All who speak: "who spoke at the meeting", "quién habló". */
  | { readonly kind: 'speakers' }
  /** A search for the speaker of some words: "who said Y", "de quién son las palabras Y", or Y in quotation marks. */
  | { readonly kind: 'speaker'; readonly words: string }
  /** Somebody's office or profession: "who is X", "what post does X hold", "a qué se dedica X". */
  | { readonly kind: 'identity'; readonly subject: string }
  /** Somebody's age: "how old is X", "qué edad tiene X". */
  | { readonly kind: 'age'; readonly person: string }
  /** The expansion of an abbreviation, or the definition of a word: "what does X stand for", "qué es la X". */
  | { readonly kind: 'definition'; readonly term: string }
  /** Attendance at an event: "who was there", "did X attend". */
  | { readonly kind: 'attendance' }
  /** The publication of the article, its author, publisher and date, with the words for that: "who wrote this". */
  | { readonly kind: 'publication'; readonly words: readonly string[] }
  /** The story as a whole: to sum it up, "what happened", or a detail of it, "when was it". */
  | { readonly kind: 'story'; readonly asks: Story }
  /** Future events: “what happens next”, “¿qué va a pasar ahora?”. */
  | { readonly kind: 'prospects' }
  /** The events of an occasion or a place: “what happened at the hearing”, “qué pasó en la fábrica”. */
  | { readonly kind: 'events' }
  /** No question about an article: a greeting, thanks, abuse, an order to the bot. */
  | { readonly kind: 'small-talk' }
  | { readonly kind: 'plain' };

/** All forms of the reporting verbs except those that are nouns as often: “claims”. */
const REPORTING_VERBS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) =>
    [...reportingVerbs(language, ['base', 'finite', 'participle', 'participial'])].map(normalize),
  ),
);

const PATTERNS: readonly FramePatterns[] = [ENGLISH_FRAMES, SPANISH_FRAMES];

/** A text without what the pattern of the first language that has it matches. */
const without = (text: string, part: 'affair' | 'introduction'): string =>
  text.replace(PATTERNS.find((patterns) => patterns[part].test(text))?.[part] ?? '', '');

/** The words of a subject without the preposition that introduces it. */
export const withoutPreposition = (words: string): string => without(words, 'introduction');

/** Nothing but words in quotation marks. */
const ONLY_QUOTED = /^\s*["“”«„'‘][^"“”«»„]+["“”»'’][.?!\s]*$/;

/** True for an addressee at the end of a question. */
function isAddresseeOfQuestion(text: string, about: string | undefined): boolean {
  const before = about === undefined ? '' : text.slice(0, text.lastIndexOf(about)).trimEnd();
  return PATTERNS.some(({ addressee }) => addressee.test(before));
}

/** The speech act that a question asks for beside its speaker. */
const actBeside = (text: string, speaker: string): SpeechAct | undefined =>
  text
    .replace(speaker, '')
    .split(' ')
    .map(speechActOf)
    .find((act) => act !== undefined);

/** True for words that are no name or role of a speaker. */
const isNoSpeaker = (words: string): boolean => PATTERNS.some(({ noSpeaker }) => noSpeaker.test(words));

/** The text of a question for the readers of frames. */
interface Reading extends StoryQuestion {
  /** In its original words, with its stop structures. */
  readonly asked: string;
  /** Normalized, without stop structures and punctuation. */
  readonly words: string;
}

type FrameReader = (question: Reading) => QuestionFrame | undefined;

/** Reads the frame of the words in a group of the first pattern of a kind that matches. */
const byPattern =
  (
    kind: 'mention' | 'speaker' | 'identity' | 'age' | 'definition',
    group: 'x' | 'y',
    frameOf: (words: string) => QuestionFrame | undefined,
  ): FrameReader =>
  ({ words }) => {
    const found = PATTERNS.flatMap((patterns) => patterns[kind]).flatMap(
      (pattern) => pattern.exec(words)?.groups?.[group] ?? [],
    );
    return found[0] === undefined ? undefined : frameOf(found[0]);
  };

/** A reader of questions of a kind that has no parts: “what happens next”. */
const byForm =
  (kind: 'prospects' | 'speakers' | 'events'): FrameReader =>
  ({ words }) =>
    PATTERNS.some((patterns) => patterns[kind].some((pattern) => pattern.test(words))) ? { kind } : undefined;

/** The complement of the noun for a speaker, and the subject after it: “la jueza de | la audiencia | sobre | el caso”. */
const COMPLEMENT_AND_SUBJECT = /^(?<complement>.+?) (?:sobre|acerca de|respecto (?:a|de)) (?<subject>.+)$/;

/** The groups of a question for somebody’s words, a complement of the speaker among the words for that. */
function speechGroups(words: string, pattern: RegExp): Readonly<Record<string, string | undefined>> {
  const groups = pattern.exec(words)?.groups ?? {};
  const { s: speaker, y: about = '' } = groups;
  const { complement, subject } = COMPLEMENT_AND_SUBJECT.exec(about)?.groups ?? {};
  const [, preposition] = /(?:^| )(del?) $/.exec(words.slice(0, words.length - about.length)) ?? [];
  if (!complement || !subject || !preposition) return groups;
  return { ...groups, s: `${speaker} ${preposition} ${complement}`, y: subject };
}

function readSpeech({ words }: Reading): QuestionFrame | undefined {
  for (const pattern of PATTERNS.flatMap(({ speech }) => speech)) {
    const { s: speaker, v: verb, y: about } = speechGroups(words, pattern);
    const isReporting = verb === undefined || REPORTING_VERBS.has(verb);
    if (speaker === undefined || !isReporting || isNoSpeaker(speaker)) continue;
    const act = about === undefined ? actBeside(words, speaker) : undefined;
    return {
      kind: 'speech',
      speaker,
      about,
      ...(act && { act }),
      ...(isAddresseeOfQuestion(words, about) && { isAddressee: true }),
    };
  }
  return undefined;
}

/** The forms that a question may have: it has the first that it matches. */
const FORMS: readonly FrameReader[] = [
  // “Who are you” and “tell me a joke” look like a definition and a mention.
  ({ asked }) => (isSmallTalk(withoutPunctuation(asked)) ? { kind: 'small-talk' } : undefined),
  // Words in quotation marks are looked for, whatever they ask themselves.
  ({ asked, words }) => (ONLY_QUOTED.test(asked) ? { kind: 'speaker', words } : undefined),
  // “What’s next” is no definition.
  byForm('prospects'),
  // “Who said what” asks for no words.
  byForm('speakers'),
  // “Who said how old Bell is” asks for whoever said it.
  byPattern('speaker', 'y', (words) => ({ kind: 'speaker', words })),
  // “How old is Bell, who is that” asks for more than who it is.
  byPattern('age', 'x', (person) => ({ kind: 'age', person })),
  // “Who is the researcher who walked past the poster” asks for more than a name or an office.
  byPattern('identity', 'x', (subject) =>
    RELATIVE_CLAUSE.test(subject) ? undefined : { kind: 'identity', subject },
  ),
  byPattern('definition', 'x', (term) => ({ kind: 'definition', term })),
  // “Does it mention the dam” would be the speech of “it”.
  byPattern('mention', 'x', (subject) => ({ kind: 'mention', subject: without(subject, 'affair') })),
  readSpeech,
];

/**
 * Other meanings of a question, where nothing is found by its form: “who was there”, “who is the author”, “who was it” have
 * one. Hardly any question may ask for two of these.
 */
const MEANINGS: readonly FrameReader[] = [
  ({ tokens }) => (mayAskForAttendance(tokens) ? { kind: 'attendance' } : undefined),
  ({ tokens }) => {
    const words = publicationWords(tokens);
    return words.length > 0 ? { kind: 'publication', words } : undefined;
  },
  (question) => {
    const asks = storyAsked(question);
    return asks && { kind: 'story', asks };
  },
  byForm('events'),
];

/**
 * The frames that a question may have by its words, in the order in which an article is asked: its form, and what it may ask
 * besides.
 *
 * @param asked the question with its stop structures
 * @param question the same without them
 */
export function readFrames(asked: string, question: StoryQuestion): QuestionFrame[] {
  const reading = { ...question, asked, words: withoutPunctuation(withoutStopStructures(asked)) };
  const framesBy = (readers: readonly FrameReader[]): QuestionFrame[] =>
    readers.flatMap((read) => read(reading) ?? []);
  return [...framesBy(FORMS).slice(0, 1), ...framesBy(MEANINGS)];
}

/** The story meaning among the frames of a question; `undefined` where it has none. */
export const storyOf = ({ frames }: { readonly frames: readonly QuestionFrame[] }): Story | undefined =>
  frames.find((frame) => frame.kind === 'story')?.asks;

const NO_FACTS: ReadonlySet<QuestionFrame['kind']> = new Set([
  'small-talk',
  'speakers',
  'speaker',
  'mention',
  'speech',
]);

/** True for a question that one passage is likely to answer. */
export const asksForFact = ({ kind }: QuestionFrame): boolean => !NO_FACTS.has(kind);
