import { MODAL_VERBS } from '../lexicon/en/modal-verbs.ts';
import { AUXILIARIES, INTERROGATIVES } from '../text/function-words.ts';
import { normalize } from '../text/normalize.ts';
import { trimPunctuation, withoutPunctuation } from '../text/original-words.ts';
import { questionTokens } from '../text/question-tokens.ts';
import { asksForFact, parseFrame } from './question-frame.ts';
import { isStopWord } from './stop-words.ts';

const INTERROGATIVE = `(?:${[...INTERROGATIVES].join('|')})`;
/** Of a question rather than a clause: "who came", "in which year", "a quién"; but not "did they talk". */
const WH_WORD = new RegExp(`^(?:(?:in|por|a|con|en) )?${INTERROGATIVE}\\b`);
/** "May" is a month, too. */
const MODALS = [...MODAL_VERBS].filter((word) => word !== 'may');
const AUXILIARY = new RegExp(`^(?:${[...AUXILIARIES, ...MODALS].join('|')})\\b`);
const beginsQuestion = (text: string): boolean => WH_WORD.test(text) || AUXILIARY.test(text);
const CONJUNCTION = /,? (?:and|or|y|e|o|as well as|plus|ademas de) |[;,] |\? (?=\S)/g;
const PREPOSITION = '(?:with|about|on|from|of|con|de|sobre|a)';
const PAIR = new RegExp(`^(.*\\b${PREPOSITION}) (.+?),? (?:and|y|e) (?:${PREPOSITION} )?(.+)$`);
const COORDINATED = /^(.+?),? (?:and|or|y|e|o) (?:(?:about|on|sobre|de|con) )?(.+)$/;
/** More conjunctions make a list, and no two questions. */
const MAX_CONJUNCTIONS = 3;
/** Maximum content words of each coordinated subject. */
const MAX_PAIR_WORDS = 3;

const contentWords = (text: string): string[] => questionTokens(text).filter((token) => !isStopWord(token));

/** "what did X say about A and B" as two questions: the frame with either subject. */
function splitSubject(text: string, subject: string): [string, string] | undefined {
  const [, first, second] = COORDINATED.exec(subject) ?? [];
  if (first === undefined || second === undefined || WH_WORD.test(second)) return undefined;
  if (contentWords(first).length === 0 || contentWords(second).length === 0) return undefined;
  const start = text.lastIndexOf(subject);
  return start < 0 ? undefined : [text.slice(0, start) + first, text.slice(0, start) + second];
}

/** The words of a part as the question has them: with their capitals, which tell names. */
function asWritten(part: string, question: string): string {
  const words = question.split(/\s+/).map(trimPunctuation);
  const written = new Map(words.map((word) => [withoutPunctuation(word), word]));
  return part
    .split(' ')
    .map((word) => written.get(withoutPunctuation(word)) ?? word)
    .join(' ');
}

/** "Who is Bell and what did | she | say": the second part with whom the first one asks for in place of the pronoun. */
function withAntecedent([first, second]: readonly [string, string]): [string, string] {
  const frame = parseFrame(first);
  if (frame.kind !== 'identity') return [first, second];
  // "y qué dijo"
  const isWithoutSubject = /^(?:a |de |con )?(?:que|cuando|donde|por que|como) [^ ]+$/.test(second);
  return [
    first,
    isWithoutSubject ? `${second} ${frame.subject}` : second.replace(/\b(?:s?he|ella)\b/, frame.subject),
  ];
}

/** The two parts of a two-part question, as they are written; `undefined` for any other. */
export function splitQuestion(question: string): [string, string] | undefined {
  const split = splitNormalized(question);
  const parts = split && withAntecedent(split);
  return parts && [asWritten(parts[0], question), asWritten(parts[1], question)];
}

function splitNormalized(question: string): [string, string] | undefined {
  const text = normalize(question)
    .replace(/[¿¡"“”«»]/g, '')
    .trim();
  const conjunctions = [...text.matchAll(CONJUNCTION)];
  if (conjunctions.length === 0 || conjunctions.length > MAX_CONJUNCTIONS) return undefined;
  for (const { index, 0: conjunction } of conjunctions) {
    const first = text.slice(0, index).replace(/[?.,;]+$/, '');
    const second = text.slice(index + conjunction.length).replace(/[?.]+$/, '');
    const areQuestions = beginsQuestion(first) && beginsQuestion(second);
    // A phrase before a comma is no question: "Prior to Manning, who was the oldest?"
    const isPhrase = conjunction === ', ' || questionTokens(first).length <= 2;
    if (areQuestions || (WH_WORD.test(second) && !isPhrase)) return [first, second];
  }
  const bare = text.replace(/[?!.]+$/, '');
  const frame = parseFrame(bare);
  if (frame.kind === 'mention') return splitSubject(bare, frame.subject);
  if (frame.kind === 'speech') return frame.about === undefined ? undefined : splitSubject(bare, frame.about);
  const [, lead, first, second] = PAIR.exec(bare) ?? [];
  if (!asksForFact(frame) || lead === undefined || first === undefined || second === undefined)
    return undefined;
  const isPair = [first, second].every((part) => {
    const { length } = contentWords(part);
    return length > 0 && length <= MAX_PAIR_WORDS;
  });
  return isPair && contentWords(lead).length < 2 ? [`${lead} ${first}`, `${lead} ${second}`] : undefined;
}
