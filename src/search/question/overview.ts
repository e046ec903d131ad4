/** Questions that several passages are likely to answer together: "what are the main points". */
import { OVERVIEW_WORDS as ENGLISH_OVERVIEW } from '../../lexicon/en/overview-words.ts';
import {
  IMPERSONAL_TOPIC_VERBS,
  OVERVIEW_WORDS as SPANISH_OVERVIEW,
  TOPIC_VERBS,
} from '../../lexicon/es/overview-words.ts';
import { withoutPunctuation } from '../../text/original-words.ts';
import { alternation } from '../../util/word-list.ts';

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
