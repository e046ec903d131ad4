/** The parts of English questions that tell their frames. */

import { reportingVerbs } from '../../analysis/grammar/reporting-verbs.ts';
import { AFFAIR_NOUNS } from '../../lexicon/affair-nouns.ts';
import { CALENDAR_WORDS } from '../../lexicon/calendar-words.ts';
import { OCCUPATION_NOUNS } from '../../lexicon/en/occupation-nouns.ts';
import { QUESTION_SPEECH_VERBS } from '../../lexicon/en/question-speech-verbs.ts';
import { normalize } from '../../text/normalize.ts';
import { alternation } from '../../util/word-list.ts';
import { type FramePatterns, framesOf, oneOf } from './frame-patterns.ts';

const ARTICLE = '(?:(?:the|this|that) )?(?:article|text|piece|report|story|page)';
const SAY = oneOf(
  reportingVerbs('en', ['base', 'finite', 'participle', 'participial'], QUESTION_SPEECH_VERBS),
);
/** Prepositions that introduce the topic of speech alone. */
const ABOUT = '(?:about|regarding|concerning)';
/** Prepositions that introduce the topic of speech, or a time or a place. */
const ON = '(?:about|on|of|regarding|concerning|to|in|at|during|when|after|before|while|for|against)';
const DAY = `(?:the )?(?:\\d|${alternation(CALENDAR_WORDS.map(normalize))}\\b)`;

const JOB = `(?:official |exact |current )?${oneOf(OCCUPATION_NOUNS)}`;

/** Adverbials of the future. */
const FROM_NOW =
  '(?:next|now|then|from (?:here|now)(?: on)?|after (?:this|that)|afterwards|going forward|(?:in|for) the future)';

export const ENGLISH_FRAMES: FramePatterns = {
  mention: framesOf(
    `(?:does|did|do) (?:it|they|${ARTICLE}|this|he|she) (?:also |even )?(?:mention|mentions|discuss|cover|reference)(?: anything| something)?(?: about| on)? (?<x>.+)`,
    `(?:does|did|do) (?:it|${ARTICLE}|this) (?:also |even )?(?:say|have|contain|include|tell us|talk|speak|refer|go|touch)(?: anything| something| a word| much)?(?: about| on| of| to| into| regarding)? (?<x>.+)`,
    `(?:does|did|do) they (?:also |even )?(?:say|talk|speak|touch)(?: anything| something| a word| much)? (?:about|on|of) (?<x>.+)`,
    `(?:is|are|was|were) (?:there )?(?:any|anything|some|something|a word)(?: info| information| mention| said| mentioned| written| news)?(?: here| in (?:it|there|${ARTICLE}))? (?:about|on|of|regarding) (?<x>.+?)(?: in (?:it|there|here|${ARTICLE}))?`,
    `(?:is|are|was|were) (?<x>.+?) (?:mentioned|named|discussed|covered|talked about|brought up)(?: at all)?(?: in (?:it|there|here|${ARTICLE}))?`,
    `(?:give me |show me |list )?(?:any|anything|something|info|infos|information|details?|facts|more|news|everything|all)(?: at all)?(?: there| here| (?:that (?:is|was) )?said| (?:that )?(?:you|they|it) (?:have|know|says?|got)| in (?:it|${ARTICLE}))? (?:on|about|regarding|concerning) (?<x>.+)`,
    '(?:tell me(?! (?:what|who|whose) )|talk to me|inform me|say something|what about|how about|what of)(?: (?:more|something|anything|everything|all|a bit))?(?: about| on)? (?<x>.+)',
    `what (?:does|did|do) (?:it|they|${ARTICLE}|this|you) (?:say|tell|tell us|have|write|mention|know)(?: to say)? (?:about|on|regarding|of) (?<x>.+)`,
    // The bot has no opinion; the article may have the subject.
    "(?:what do|how do|what'?s|what is|what are|whats|any|give me|tell me)? ?(?:(?:you|u|ya) (?:think|make|reckon|feel)|your (?:opinions?|views?|thoughts?|take)|thoughts) (?:about|on|of|regarding) (?<x>.+)",
    `what(?:'s| is| was)? ?(?:said|written|there|mentioned|reported|the deal|up|going on)(?: in (?:it|${ARTICLE}))? (?:about|on|with|regarding) (?<x>.+)`,
  ),
  speech: framesOf(
    `(?:summari[sz]e|recap|(?:summary|recap) of) (?<s>.+?)(?:'s? |s? )(?:words|comments|remarks|statements?|speech)(?: (?:about|on|regarding) (?<y>.+))?`,
    `(?:what(?:'s| were| was| are| is) )?(?<s>.+?)(?:'s? (?:own |exact )?|s? (?:own|exact) )(?:words|comments?|remarks|statements?|opinions?|views?|take|thoughts|answers?|reply|replies|response|stance|explanation|arguments?|message)(?: (?:about|on|of|to|regarding|concerning) (?<y>.+))?`,
    `(?:everything|all)(?! (?:that )?(?:is|are|was|were)\\b)(?: that)? (?<s>.+?)(?: has| have| had)? ${SAY}(?: (?:about|on|of|regarding|concerning) (?<y>.+))?`,
    `what (?:(?:else|more) )?(?:(?:did|does|do|has|had|have|was|is|are|were) )?(?<s>.+?)(?: (?:have|has|had|got) to| been)? ${SAY}(?: that| when asked| for)?(?: ${ON} (?<y>.+))?`,
    `what (?:did|does|do|has|had) (?<s>.+?) (?:tell|told|warn|warned|promise|promised) (?<y>.+)`,
    `how (?:did|does|do|has|had) (?<s>.+?) (?:explain|justify|defend|describe|explained|justified|defended|described) (?<y>.+)`,
    `(?:did|does|do|has|had) (?<s>.+?) (?:say|said|claim|state|mention|talk|speak|comment)(?! (?:to|with)\\b)(?: (?:that|anything|something|a word))?(?: (?:about|on|of|regarding))?(?: (?<y>.+))?`,
    `(?:(?:summari[sz]e|recap|(?:summary|recap) of) )?what (?<s>.+?) (?:said|says|has said|have said)(?: (?:about|on|regarding) (?<y>.+))?`,
    `how (?:did|does|do|is|was) (?<s>.+?) (?:feel|feeling) about (?<y>.+)`,
    'quote(?: me)? (?!(?:from|by|of)\\b)(?<s>.+?)(?: (?:about|on|regarding) (?<y>.+))?',
    '(?:anything|something|what|more) else from (?<s>.+)',
    '(?<s>.+?) quotes?(?: (?:about|on|regarding) (?<y>.+))?',
    '(?:(?:give|show|get|find)(?: me)? )?(?:a |any |some |the )?(?:exact |own )?(?:quote|quotes|quotation|quotations|words|statement|statements|remarks|comment|comments)(?: from| by| of) (?<s>.+?)(?: (?:about|on|regarding) (?<y>.+))?',
    // Any reporting verb, the group v. "On" may also introduce a day: "what did she order on Monday".
    `what (?:did|does|do|has|had|have|was|is) (?<s>.+?) (?<v>[^ ]+) (?:${ABOUT}|on(?! ${DAY})) (?<y>.+)`,
    `(?:everything|all)(?: that)? (?<s>.+?) (?<v>[^ ]+) (?:${ABOUT}|on(?! ${DAY})) (?<y>.+)`,
  ),
  speaker: framesOf(
    '(?:who|which person) (?:said|says|called|described|spoke|claimed|told|wrote|was it that said)(?: that| of| about)? (?<y>.+)',
    'whose words? (?:are|were|is|was)(?: these| those)? (?<y>.+)',
  ),
  identity: framesOf(
    "who(?:'s| is| was) (?<x>.+)",
    "(?<x>.+?) who(?:'s| is| was) (?:that|this|he|she|they|it)",
    `what(?:'s| is| was) (?<x>.+?)'s? ${JOB}(?: title)?`,
    `what(?:'s| is| was) the ${JOB}(?: title)? of (?<x>.+)`,
    `(?:what|which) ${JOB}(?: title)? (?:does|did|do) (?<x>.+?) (?:hold|have|occupy)`,
    'what (?:does|did|do) (?<x>.+?) (?:do for a living|do for work|do professionally|work as)',
    "(?:what(?:'s| is| was) )?the (?:full )?name of (?<x>.+)",
    "what(?:'s| is| was) (?<x>.+?)(?:'s? (?:full )?name| called)",
  ),
  age: framesOf(
    'how old (?:is|was|are) (?<x>.+?)(?: when (?:he|she|they) (?:died|passed away|was killed|were killed))?',
    '(?<x>.+?) how old(?: (?:is|was) (?:he|she))?',
    "what(?:'s| is| was) (?<x>.+?)'s? age",
    "(?:what(?:'s| is| was) )?the age of (?<x>.+)",
    'age of (?<x>.+)',
  ),
  definition: framesOf(
    "(?:what(?:'s| is| are)|who are) (?:the |an? )?(?<x>[^ ]+)",
    'what (?:does|do) (?:the )?(?<x>[^ ]+) (?:stand for|mean)',
    "what(?:'s| is| are) (?:the )?(?<x>[^ ]+) short for",
    '(?:the )?meaning of (?:the )?(?<x>[^ ]+)',
    '(?<x>[^ ]+) (?:meaning|full form)',
  ),
  speakers: framesOf(
    'who(?: else)? (?:spoke|speaks|talked|is speaking|was speaking|said what|said something|is quoted|was quoted|gets quoted)(?: (?:there|(?:at|in|during) the (?:article|debate|event|forum|hearing|meeting|session|summit|talks)))?',
    'what (?:are|were|is|was|do|does|did) (?:people|everyone|everybody|folks|(?:the )?others) (?:saying|say|thinking|think)(?: (?:about|of|on) (?:it|this|that|all (?:of )?this))?',
    "(?:what(?:'s| is| was| are| were) |(?:are|were) there )?(?:the |any )?reactions?(?: to (?:it|this|that))?",
    'how (?:did|do|have) (?:people|everyone|everybody|they) react(?:ed)?(?: to (?:it|this|that))?',
  ),
  prospects: framesOf(
    "(?:so |and |but |ok )?what(?:'s| is| comes| happens)? (?:up )?next",
    `(?:so |and |but |ok )?what (?:happens|comes) ${FROM_NOW}`,
    `(?:so |and |but |ok )?what (?:(?:is|'s) going to|will|would) (?:happen|come)(?: ${FROM_NOW})?`,
    `(?:so |and |but |ok )?what's going to (?:happen|come)(?: ${FROM_NOW})?`,
    '(?:so |and |but |ok )?(?:what now|where (?:do|will) (?:they|we|things) go from here)',
    `what(?:'s| is| are) (?:the|their) plans? ${FROM_NOW}`,
    "what(?:'s| is| are) (?:the|their) next (?:moves?|plans?|stages?|steps?)",
  ),
  // Not “what happened to the driver”, who is a detail.
  events: [
    /^(?:so |and |ok )?what(?:'s| is| was)? (?:all |exactly |actually )?(?:happened|happens|happening) (?:at|in|inside|during|on) /,
  ],
  noSpeaker:
    /(?:^| )(?:what|who|when|how|about|regarding)(?: |$)|^of |^exactly(?: |$)|^one$|(?: |^)(?:not|no|the|an?|of|with|to|each)$/,
  addressee: /(?:^| )(?:sa(?:y|ys|id) to|tells?|told|warn(?:ed)?|ask(?:ed)?|remind(?:ed)?|assure[ds]?)$/,
  affair: new RegExp(
    `^(?:the |that |this )?${alternation(AFFAIR_NOUNS)} (?:of|with|over|about|around) (?=.)`,
  ),
  introduction: new RegExp(`^${ON} `),
};
