/** The speaker whose words a question asks for: “what did | the mayor of Tamora | say about the dam”. */

import { HONORIFICS } from '../../analysis/grammar/person-nouns.ts';
import type { Person } from '../../corpus/article.ts';
import { WORDS_OF_STATE } from '../../lexicon/ambiguous-roles.ts';
import { REPRESENTATIVES } from '../../lexicon/representatives.ts';
import { PARTIES } from '../../lexicon/unnamed-speakers.ts';
import { originalWords, withoutPunctuation } from '../../text/original-words.ts';
import { capitalizedTokens, questionTokens, textTokens } from '../../text/question-tokens.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { alternation } from '../../util/word-list.ts';
import type { EvidenceSources } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { roleTerm } from '../index/held-offices.ts';
import { identifyingTokens } from '../index/name-tokens.ts';
import { type QuestionFrame, withoutPreposition } from '../question/question-frame.ts';
import { findOfficeHolders, namesPlace } from './office-holders.ts';
import { peopleOf, readOrganization } from './organization-members.ts';
import { personWithName } from './resolve-names.ts';
import { resolvePeople, unknownSpeakers } from './resolve-people.ts';

export type SpeechFrame = Extract<QuestionFrame, { kind: 'speech' }>;

/** A speaker whose words are asked for. */
export interface Speaker {
  /** As they are shown: a person's full name, or the words of the question. */
  readonly name: string;
  /** The people and organizations whom it means: one, several who hold an office, or nobody known. */
  readonly people: readonly string[];
  /** The passages in which they speak. */
  readonly passages: readonly number[];
  readonly about: string | undefined;
  /** The confidence that the words mean them, 0 to 1. */
  readonly match: number;
  /** True if `about` is the addressee. */
  readonly isAddressee: boolean;
}

/** Pronouns and groups that name no speaker. */
const NOBODY_IN_PARTICULAR = new RegExp(
  `^(?:he|she|they|it|el|ella|ellos|ellas|every(?:one|body)|any(?:one|body)|some(?:one|body)|alguien|alguno|todos|the article|people|(?:the |both |los |las |ambos |two |dos )*${alternation([...PARTIES, 'both', 'ambos'])})$`,
);
/** Others than those whom the article tells of, and nobody whom it names: “other scientists”. */
const OTHERS = /^(?:the |l[ao]s )?(?:other|otr[ao]s|demas)\b/;
/** Maximum words of a name with its role, particles included. */
const MAX_SPEAKER_WORDS = 8;

/** The longest words from a frame's speaker on, beyond it, that name a person; the rest is the subject. */
function longerSpeaker(
  question: string,
  frame: SpeechFrame,
  index: ArticleIndex,
): (Pick<Speaker, 'about'> & { person: Person }) | undefined {
  const text = withoutPunctuation(question);
  const words = text.slice(text.indexOf(frame.speaker)).split(' ');
  const own = frame.speaker.split(' ').length;
  for (let length = Math.min(MAX_SPEAKER_WORDS, words.length); length > own; length -= 1) {
    const person = personWithName(words.slice(0, length).join(' '), index);
    if (!person) continue;
    const rest = withoutPreposition(words.slice(length).join(' '));
    return { person, about: rest === '' ? undefined : rest };
  }
  return undefined;
}

/** True where the question writes a speaker as a name: each word with a capital letter. */
function isCapitalized(question: string, speaker: string): boolean {
  const words = textTokens(speaker).filter((token) => !isStopWord(token));
  const capitalized = capitalizedTokens(question);
  return words.length > 0 && words.every((word) => capitalized.has(word));
}

/** Those who speak for an organization: "Ida Bell, spokeswoman for Harbor Lines". */
function representativesOf(words: string, index: ArticleIndex): readonly Person[] {
  if (namesPlace(words, index)) return [];
  const { language } = index.article;
  const nouns = new Set(REPRESENTATIVES[language].map((noun) => roleTerm(noun, language)));
  const speaking = new Set(
    index.offices().flatMap(({ person, heads }) => (heads.some((head) => nouns.has(head)) ? [person] : [])),
  );
  return peopleOf(readOrganization(words), index).filter((person) => speaking.has(person));
}

/** The referents of the words for a speaker, and the subject after these words. */
type MeantSpeakers = Pick<Speaker, 'people' | 'about' | 'match'> & { readonly person: string | undefined };

/** Resolves the words for a speaker to people and organizations, and the subject after them. */
function meantSpeakers(
  question: string,
  frame: SpeechFrame,
  index: ArticleIndex,
  sources: EvidenceSources,
): MeantSpeakers {
  const longer = longerSpeaker(question, frame, index);
  if (longer)
    return { person: longer.person.name, people: [longer.person.name], about: longer.about, match: 1 };
  const namesOf = (people: readonly Person[]): string[] => people.map(({ name }) => name);
  const { people, speakers, isName, match } = resolvePeople(frame.speaker, question, index, sources);
  const { about } = frame;
  if (isName) return { person: people[0]?.name, people: namesOf(people), about, match };
  // "qué dijo | la portavoz | de | Transporte": the rest is whose office it is, or the subject.
  const holders = about === undefined ? [] : findOfficeHolders(`${frame.speaker} ${about}`, index, sources);
  if (holders.length > 0) return { person: undefined, people: namesOf(holders), about: undefined, match };
  // “Qué dijo | el presidente | de | la república”, of whom the article does not know: no other president is meant.
  const domain = about === undefined ? [] : identifyingTokens(about);
  if (domain.length > 0 && domain.every((token) => WORDS_OF_STATE.has(token)))
    return { person: undefined, people: [], about: undefined, match };
  // "qué dijo | el portavoz | del | banco": one without a name.
  const unnamed = about === undefined ? [] : unknownSpeakers(`${frame.speaker} ${about}`, question, index);
  if (unnamed.length > 0) return { person: undefined, people: unnamed, about: undefined, match };
  const known = [...namesOf(people), ...speakers];
  const meant = known.length > 0 ? known : namesOf(representativesOf(frame.speaker, index));
  return { person: undefined, people: meant, about, match };
}

/** The speaker whose words a question asks for; `undefined` for nobody in particular. */
export function resolveSpeaker(
  question: string,
  frame: SpeechFrame,
  index: ArticleIndex,
  sources: EvidenceSources,
): Speaker | undefined {
  if (NOBODY_IN_PARTICULAR.test(frame.speaker) || OTHERS.test(frame.speaker)) return undefined;
  const { person, ...meant } = meantSpeakers(question, frame, index, sources);
  const { people } = meant;
  const { speakers } = index.speech();
  const passages = speakers.flatMap((names, position) =>
    people.some((name) => names.has(name)) ? [position] : [],
  );
  const spoken = { ...meant, passages, isAddressee: frame.isAddressee === true };
  if (person !== undefined) return { ...spoken, name: person };
  const [title = ''] = questionTokens(frame.speaker).filter((token) => !isStopWord(token));
  const isNamed = isCapitalized(question, frame.speaker) || HONORIFICS.has(title);
  if (passages.length === 0 && !isNamed) return undefined;
  const [holder] = people;
  const name = holder !== undefined && people.length === 1 ? holder : originalWords(question, frame.speaker);
  return { ...spoken, name };
}
