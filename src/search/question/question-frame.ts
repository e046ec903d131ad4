/**
 * Question frames: the parts of a question that say what kind of question it is, apart from what it is about.
 * Patterns over normalized text without punctuation, English and Spanish.
 */
import { reportingVerbs, type SpeechAct, speechActOf } from '../../analysis/grammar/reporting-verbs.ts';
import { AFFAIR_NOUNS } from '../../lexicon/affair-nouns.ts';
import { CALENDAR_WORDS } from '../../lexicon/calendar-words.ts';
import { OCCUPATION_NOUNS as ENGLISH_OCCUPATIONS } from '../../lexicon/en/occupation-nouns.ts';
import { OVERVIEW_WORDS as ENGLISH_OVERVIEW } from '../../lexicon/en/overview-words.ts';
import { QUESTION_SPEECH_VERBS as ENGLISH_SPEECH_VERBS } from '../../lexicon/en/question-speech-verbs.ts';
import { OCCUPATION_NOUNS as SPANISH_OCCUPATIONS } from '../../lexicon/es/occupation-nouns.ts';
import {
  IMPERSONAL_TOPIC_VERBS,
  OVERVIEW_WORDS as SPANISH_OVERVIEW,
  TOPIC_VERBS,
} from '../../lexicon/es/overview-words.ts';
import {
  QUESTION_SPEECH_VERBS as SPANISH_SPEECH_VERBS,
  SPEECH_VERBS_WITH_DE,
} from '../../lexicon/es/question-speech-verbs.ts';
import { LANGUAGES } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { withoutPunctuation } from '../../text/original-words.ts';
import { RELATIVE_CLAUSE } from '../../text/relative-clause.ts';
import { withoutStopStructures } from '../../text/stop-structure.ts';
import { alternation } from '../../util/word-list.ts';
import { isSmallTalk } from './small-talk.ts';

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

const ARTICLE = '(?:(?:the|this|that) )?(?:article|text|piece|report|story|page)';
const normalized = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map(normalize));
const oneOf = (words: ReadonlySet<string>): string => alternation(normalized(words));
const SAY = oneOf(
  reportingVerbs('en', ['base', 'finite', 'participle', 'participial'], ENGLISH_SPEECH_VERBS),
);
const DECIR = oneOf(reportingVerbs('es', ['finite'], SPANISH_SPEECH_VERBS));
const HABER = '(?:ha|han|habia|habian)';
const ESTAR = '(?:esta|estan|estaba|estaban|estuvo)';
/** The perfect and the progressive: "ha dicho", "están declarando". */
const HA_DICHO = `(?:${HABER} ${oneOf(reportingVerbs('es', ['participle'], SPANISH_SPEECH_VERBS))}|${ESTAR} ${oneOf(reportingVerbs('es', ['participial'], SPANISH_SPEECH_VERBS))})`;
const DECIR_DE = oneOf(reportingVerbs('es', ['finite'], SPEECH_VERBS_WITH_DE));
const HA_DICHO_DE = `${HABER} ${oneOf(reportingVerbs('es', ['participle'], SPEECH_VERBS_WITH_DE))}`;
/** Every form of every reporting verb. */
const REPORTING_VERBS: ReadonlySet<string> = normalized(
  new Set(
    LANGUAGES.flatMap((language) => [
      ...reportingVerbs(language, ['base', 'finite', 'participle', 'participial']),
    ]),
  ),
);

/** Prepositions that introduce what was spoken about. */
const ABOUT = '(?:about|regarding|concerning)';
/** The same, and others that may also introduce a time or a place. */
const ON = '(?:about|on|of|regarding|concerning|to|in|at|during|when|after|before|while|for|against)';
const ACERCA_DE = '(?:sobre|acerca de|respecto a|respecto de)';
const SOBRE =
  '(?:sobre|acerca de|respecto a|respecto de|a|al|en|durante|cuando|tras|despues de|antes de|contra)';
const AT_START = new RegExp(`^(?:${ON}|${SOBRE}|del?) `);

/** The words of a subject without the preposition that introduces it. */
export const withoutPreposition = (words: string): string => words.replace(AT_START, '');

const DAY = `(?:the )?(?:\\d|${alternation(CALENDAR_WORDS.map(normalize))}\\b)`;

const frame = (pattern: string): RegExp => new RegExp(`^${pattern}$`);

const MENTION_FRAMES: readonly RegExp[] = [
  `(?:does|did|do) (?:it|they|${ARTICLE}|this|he|she) (?:also |even )?(?:mention|mentions|discuss|cover|reference)(?: anything| something)?(?: about| on)? (?<x>.+)`,
  `(?:does|did|do) (?:it|${ARTICLE}|this) (?:also |even )?(?:say|have|contain|include|tell us|talk|speak|refer|go|touch)(?: anything| something| a word| much)?(?: about| on| of| to| into| regarding)? (?<x>.+)`,
  `(?:does|did|do) they (?:also |even )?(?:say|talk|speak|touch)(?: anything| something| a word| much)? (?:about|on|of) (?<x>.+)`,
  `(?:is|are|was|were) (?:there )?(?:any|anything|some|something|a word)(?: info| information| mention| said| mentioned| written| news)?(?: here| in (?:it|there|${ARTICLE}))? (?:about|on|of|regarding) (?<x>.+?)(?: in (?:it|there|here|${ARTICLE}))?`,
  `(?:is|are|was|were) (?<x>.+?) (?:mentioned|named|discussed|covered|talked about|brought up)(?: at all)?(?: in (?:it|there|here|${ARTICLE}))?`,
  `(?:give me |show me |list )?(?:any|anything|something|info|infos|information|details?|facts|more|news|everything|all)(?: at all)?(?: there| here| said| (?:that )?(?:you|they|it) (?:have|know|says?|got)| in (?:it|${ARTICLE}))? (?:on|about|regarding|concerning) (?<x>.+)`,
  '(?:tell me(?! (?:what|who|whose) )|talk to me|inform me|say something|what about|how about|what of)(?: (?:more|something|anything|everything|all|a bit))?(?: about| on)? (?<x>.+)',
  `what (?:does|did|do) (?:it|they|${ARTICLE}|this|you) (?:say|tell|tell us|have|write|mention|know)(?: to say)? (?:about|on|regarding|of) (?<x>.+)`,
  // The bot has no opinion; the article may have the subject.
  "(?:what do|how do|what'?s|what is|what are|whats|any|give me|tell me)? ?(?:(?:you|u|ya) (?:think|make|reckon|feel)|your (?:opinions?|views?|thoughts?|take)|thoughts) (?:about|on|of|regarding) (?<x>.+)",
  '(?:que |cual es )?(?:piensas?|opinas?|crees?|pensas|tu opinion|tienes que decir) (?:de|del|sobre|acerca de|respecto a) (?<x>.+)',
  'que (?:te|le|os|les) parecen? (?<x>.+)',
  `what(?:'s| is| was)? ?(?:said|written|there|mentioned|reported|the deal|up|going on)(?: in (?:it|${ARTICLE}))? (?:about|on|with|regarding) (?<x>.+)`,
  '(?:se )?(?:menciona|mencionan|mencionaron|nombra|nombran)(?: (?:el|este) (?:articulo|texto))?(?: algo(?: de| sobre)?)?(?: a| al)? (?<x>.+)',
  '(?:el articulo |el texto |se )?(?:dice|dicen|habla|hablan|hablaron|hablo|trata|sale|aparece)(?: (?:el|este) (?:articulo|texto))?(?: algo| alguna cosa)?(?: de| del| sobre| acerca de)? (?<x>.+)',
  '(?:hay )?(?:algo|informacion|info|datos|detalles|noticias|mas|todo)(?: (?:que diga|dice|dicen))? (?:de|del|sobre|acerca de|respecto a|con) (?<x>.+)',
  '(?:que|lo que) (?:se )?(?:dice|dicen|hay|sabe|menciona|pone)(?: (?:el|este) (?:articulo|texto))?(?: ahi)? (?:de|del|sobre|acerca de) (?<x>.+)',
  '(?:cuentame|dime|hablame|informame|que hay|y que hay|que tal)(?: (?:algo|mas|todo))?(?: de| del| sobre| acerca de) (?<x>.+)',
  '(?:se )?(?:hablo|hablaron|trato|trataron|discutio|menciono)(?: algo)? (?:de|del|sobre) (?<x>.+)',
  '(?:de|sobre) que (?:tratan?|van?) (?!(?:el|este) (?:articulo|texto)\\b|est[ae]\\b|esto\\b|eso\\b)(?<x>.+)',
].map(frame);

/** After a Spanish verb: “qué le dijo | a Bell” has none. */
const SPANISH_SPEAKER = '(?<s>(?!al? ).+?)';

const SPEECH_FRAMES: readonly RegExp[] = [
  `(?:what(?:'s| were| was| are| is) )?(?<s>.+?)(?:'s? (?:own |exact )?|s? (?:own|exact) )(?:words|comments?|remarks|statements?|opinions?|views?|take|thoughts|answers?|reply|replies|response|stance|explanation|arguments?|message)(?: (?:about|on|of|to|regarding|concerning) (?<y>.+))?`,
  `(?:everything|all)(?: that)? (?<s>.+?) ${SAY} (?:about|on|of|regarding|concerning) (?<y>.+)`,
  `todo lo que (?:le |les |nos )?${DECIR} (?<s>.+?) (?:sobre|acerca de|respecto a|respecto de|de|del) (?<y>.+)`,
  `what (?:(?:did|does|do|has|had|was|is) )?(?<s>.+?)(?: (?:have|has|had|got) to| been)? ${SAY}(?: that| when asked| for)?(?: ${ON} (?<y>.+))?`,
  `what (?:did|does|do|has|had) (?<s>.+?) (?:tell|told|warn|warned|promise|promised) (?<y>.+)`,
  `how (?:did|does|do|has|had) (?<s>.+?) (?:explain|justify|defend|describe|explained|justified|defended|described) (?<y>.+)`,
  `(?:did|does|do|has|had) (?<s>.+?) (?:say|said|claim|state|mention|talk|speak|comment)(?! (?:to|with)\\b)(?: (?:that|anything|something|a word))?(?: (?:about|on|of|regarding))?(?: (?<y>.+))?`,
  '(?:a |any |some |the )?(?:exact |own )?(?:quote|quotes|quotation|quotations|words|statement|statements|remarks|comment|comments)(?: from| by| of) (?<s>.+?)(?: (?:about|on|regarding) (?<y>.+))?',
  `que (?:es lo que )?(?:le |les |nos )?(?:${DECIR_DE}|${HA_DICHO_DE}) ${SPANISH_SPEAKER} (?:${SOBRE}|de|del) (?<y>.+)`,
  `que (?:es lo que )?(?:le |les |nos )?(?:${DECIR}|${HA_DICHO}) ${SPANISH_SPEAKER}(?: ${SOBRE} (?<y>.+))?`,
  `(?<s>[^ ]+(?: [^ ]+){0,3}) ${DECIR} (?:algo|que)(?: (?:de|del|sobre|acerca de))? (?<y>.+)`,
  `${DECIR} algo (?<s>.+?) ${ACERCA_DE} (?<y>.+)`,
  `${DECIR} (?<s>.+?) (?:que|algo de|algo sobre|sobre|acerca de) (?<y>.+)`,
  '(?:una |alguna |las? |el |los )?(?:cita|citas|frase|frases|palabras|declaracion|declaraciones|comentarios|opinion|postura|mensaje) (?:de|del) (?<s>.+?)(?: (?:sobre|acerca de|respecto a) (?<y>.+))?',
  // Any reporting verb, the group v. "On" may also introduce a day: "what did she order on Monday".
  `what (?:did|does|do|has|had|have|was|is) (?<s>.+?) (?<v>[^ ]+) (?:${ABOUT}|on(?! ${DAY})) (?<y>.+)`,
  `(?:everything|all)(?: that)? (?<s>.+?) (?<v>[^ ]+) (?:${ABOUT}|on(?! ${DAY})) (?<y>.+)`,
  `que (?:es lo que )?(?:le |les |nos )?(?:${HABER} )?(?<v>[^ ]+) (?<s>.+?) ${ACERCA_DE} (?<y>.+)`,
  `todo lo que (?:le |les |nos )?(?:${HABER} )?(?<v>[^ ]+) (?<s>.+?) ${ACERCA_DE} (?<y>.+)`,
].map(frame);

/** No name or role of a speaker: another question, a part of what is asked, words that break off, or "one" of several. */
const NO_SPEAKER =
  /(?:^| )(?:what|who|when|how|about|regarding|que|quien|cuando|como|sobre)(?: |$)|^(?:del?|of) |^(?:exactly|exactamente)(?: |$)|^(?:un[oa]|algun[oa]|one)$|(?: |^)(?:not|no|the|an?|of|with|to|each|el|la|los|las|del?|con)$/;

const SPEAKER_FRAMES: readonly RegExp[] = [
  '(?:who|which person) (?:said|says|called|described|spoke|claimed|told|wrote|was it that said)(?: that| of| about)? (?<y>.+)',
  'whose words? (?:are|were|is|was)(?: these| those)? (?<y>.+)',
  `quien (?:${DECIR}|llamo|hablo|califico)(?: que| de| sobre)? (?<y>.+)`,
  'de quien (?:es|son|eran)(?: las?)?(?: palabras?| frases?| cita)? (?<y>.+)',
].map(frame);

const JOB = `(?:official |exact |current )?${oneOf(ENGLISH_OCCUPATIONS)}`;
const CARGO = `(?:el |la )?${oneOf(SPANISH_OCCUPATIONS)}`;

const IDENTITY_FRAMES: readonly RegExp[] = [
  "who(?:'s| is| was) (?<x>.+)",
  "(?<x>.+?) who(?:'s| is| was) (?:that|this|he|she|they|it)",
  `what(?:'s| is| was) (?<x>.+?)'s? ${JOB}(?: title)?`,
  `what(?:'s| is| was) the ${JOB}(?: title)? of (?<x>.+)`,
  `(?:what|which) ${JOB}(?: title)? (?:does|did|do) (?<x>.+?) (?:hold|have|occupy)`,
  'what (?:does|did|do) (?<x>.+?) (?:do for a living|do for work|do professionally|work as)',
  "(?:what(?:'s| is| was) )?the (?:full )?name of (?<x>.+)",
  "what(?:'s| is| was) (?<x>.+?)(?:'s? (?:full )?name| called)",
  'quien (?:es|era) (?<x>.+)',
  '(?<x>.+?) quien (?:es|era)(?: (?:ese|esa|este|esta|el|ella))?',
  '(?:como se llama|como se llamaba|(?:cual es )?(?:el )?nombre del?) (?<x>.+)',
  `(?:que|cual) (?:es |era )?${CARGO} (?:tiene|tenia|ocupa|ocupaba|desempena|ejerce|de|del) (?<x>.+)`,
  '(?:a que se dedica|de que trabaja|en que trabaja) (?<x>.+)',
].map(frame);

const AGE_FRAMES: readonly RegExp[] = [
  'how old (?:is|was|are) (?<x>.+?)(?: when (?:he|she|they) (?:died|passed away|was killed|were killed))?',
  '(?<x>.+?) how old(?: (?:is|was) (?:he|she))?',
  "what(?:'s| is| was) (?<x>.+?)'s? age",
  "(?:what(?:'s| is| was) )?the age of (?<x>.+)",
  'age of (?<x>.+)',
  '(?:que edad|cuantos anos) (?:tienen?|tenian?) (?<x>.+?)(?: (?:al|cuando) (?:morir|murio|fallecer|fallecio))?',
  '(?<x>.+?) (?:que edad|cuantos anos) (?:tiene|tenia)',
  '(?:cual es )?(?:la )?edad del? (?<x>.+)',
].map(frame);

const DEFINITION_FRAMES: readonly RegExp[] = [
  "(?:what(?:'s| is| are)|who are) (?:the |an? )?(?<x>[^ ]+)",
  'what (?:does|do) (?:the )?(?<x>[^ ]+) (?:stand for|mean)',
  "what(?:'s| is| are) (?:the )?(?<x>[^ ]+) short for",
  '(?:the )?meaning of (?:the )?(?<x>[^ ]+)',
  '(?<x>[^ ]+) (?:meaning|full form)',
  '(?:que (?:es|son)|quien(?:es)? son) (?:el |la |los |las )?(?<x>[^ ]+)',
  'que (?:significan?|quieren? decir) (?:(?:las siglas|la sigla) (?:de )?)?(?:el |la |los |las )?(?<x>[^ ]+)',
  'significado del? (?:la |los |las )?(?<x>[^ ]+)',
].map(frame);

/** Nothing but words in quotation marks. */
const ONLY_QUOTED = /^\s*["“”«„'‘][^"“”«»„]+["“”»'’][.?!\s]*$/;

/** Before whom something is said to, in English; "a" says so in Spanish where there is a "le" for them. */
const BEFORE_ADDRESSEE =
  /(?:^| )(?:sa(?:y|ys|id) to|tells?|told|warn(?:ed)?|ask(?:ed)?|remind(?:ed)?|assure[ds]?)$/;
const SPANISH_ADDRESSEE = /(?:^| )les? .+(?<!respecto) al?$/;

/** True for whom something was said to, at the end of a question. */
function isAddressee(text: string, about: string | undefined): boolean {
  const before = about === undefined ? '' : text.slice(0, text.lastIndexOf(about)).trimEnd();
  return BEFORE_ADDRESSEE.test(before) || SPANISH_ADDRESSEE.test(before);
}

/** The speech act that a question asks for beside its speaker. */
const actBeside = (text: string, speaker: string): SpeechAct | undefined =>
  text
    .replace(speaker, '')
    .split(' ')
    .map(speechActOf)
    .find((act) => act !== undefined);

/** The words of a group in the first pattern that matches. */
function matchFrame(patterns: readonly RegExp[], text: string, group: string): string | undefined {
  for (const pattern of patterns) {
    const words = pattern.exec(text)?.groups?.[group];
    if (words !== undefined) return words;
  }
  return undefined;
}

/** "The row over | the bridge", "el lío con | el puente": the bridge is the subject. */
const AFFAIR = new RegExp(
  `^(?:the |that |this |el |la |ese |esa )?${alternation(AFFAIR_NOUNS)} (?:of|with|over|about|around|de|del|con|sobre|por) (?=.)`,
);

/** The frame of a question. */
export function parseFrame(question: string): QuestionFrame {
  if (isSmallTalk(withoutPunctuation(question))) return { kind: 'small-talk' };
  const text = withoutPunctuation(withoutStopStructures(question));
  if (ONLY_QUOTED.test(question)) return { kind: 'speaker', words: text };
  const words = matchFrame(SPEAKER_FRAMES, text, 'y');
  if (words !== undefined) return { kind: 'speaker', words };
  const age = matchFrame(AGE_FRAMES, text, 'x');
  if (age !== undefined) return { kind: 'age', person: age };
  const identity = matchFrame(IDENTITY_FRAMES, text, 'x');
  // "Who is the researcher who walked past the poster" asks for more than a name or an office.
  if (identity !== undefined && !RELATIVE_CLAUSE.test(identity))
    return { kind: 'identity', subject: identity };
  const term = matchFrame(DEFINITION_FRAMES, text, 'x');
  if (term !== undefined) return { kind: 'definition', term };
  const subject = matchFrame(MENTION_FRAMES, text, 'x');
  if (subject !== undefined) return { kind: 'mention', subject: subject.replace(AFFAIR, '') };
  for (const pattern of SPEECH_FRAMES) {
    const { s: speaker, v: verb, y: about } = pattern.exec(text)?.groups ?? {};
    const isReporting = verb === undefined || REPORTING_VERBS.has(verb);
    if (speaker === undefined || !isReporting || NO_SPEAKER.test(speaker)) continue;
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
