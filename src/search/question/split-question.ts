import { MODAL_VERBS } from '../../lexicon/en/modal-verbs.ts';
import { normalize } from '../../text/normalize.ts';
import { trimPunctuation } from '../../text/original-words.ts';
import { AUXILIARIES, INTERROGATIVE_PHRASE } from '../../text/question-openers.ts';
import { questionTokens } from '../../text/question-tokens.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { alternation } from '../../util/word-list.ts';
import { asksForFact, type QuestionFrame } from './question-frame.ts';

/** Of a question rather than a clause: "who came", "in which year", "a quién"; but not "did they talk". */
const WH_WORD = new RegExp(`^${INTERROGATIVE_PHRASE}\\b`);
/** "May" is a month, too. */
const MODALS = [...MODAL_VERBS].filter((word) => word !== 'may');
const AUXILIARY = new RegExp(`^${alternation([...AUXILIARIES, ...MODALS])}\\b`);
const beginsQuestion = (text: string): boolean => WH_WORD.test(text) || AUXILIARY.test(text);
/** Coordinated interrogatives: "when and where | did it open". */
const COORDINATED_INTERROGATIVES = new RegExp(
  `^(${INTERROGATIVE_PHRASE}),? (?:and|y|e) (?=(${INTERROGATIVE_PHRASE}) (\\S+ \\S.*)$)`,
);
const CONJUNCTION = /,? (?:and|or|y|e|o|as well as|plus|ademas de) |[;,] |\? (?=\S)/g;
/** Before coordinated names: "met | with Bell and Moss". */
const PREPOSITION = '(?:with|about|on|from|of|con|de|sobre|a)';
const PAIR = new RegExp(`^(.*\\b${PREPOSITION}) (.+?),? (?:and|y|e) (?:${PREPOSITION} )?(.+)$`);
const COORDINATED = /^(.+?),? (?:and|or|y|e|o) (?:(?:about|on|sobre|de|con) )?(.+)$/;
/** Before a complement that is coordinated with another one: "say about the dam and | about | who paid for it". */
const COMPLEMENT = /^(?<preposition>about|of|on|de|para|sobre) /;
/** More conjunctions make a list, and no two questions. */
const MAX_CONJUNCTIONS = 3;
/** Maximum content words of each coordinated subject. */
const MAX_PAIR_WORDS = 3;

const QUOTATION_MARKS = /[¿¡"“”«»]/g;

/** A part of a two-part question: spans of its words, joined by spaces. */
type Part = readonly Span[];

const contentWords = (text: string): string[] => questionTokens(text).filter((token) => !isStopWord(token));

/** A question whose words are normalized, each with its place there and as it is written. */
interface NormalizedQuestion {
  /** Without quotation marks. */
  readonly text: string;
  readonly words: readonly (Span & { readonly written: string })[];
}

function normalizeWords(question: string): NormalizedQuestion {
  const words: (Span & { written: string })[] = [];
  let text = '';
  for (const written of question.split(/\s+/)) {
    const normalized = normalize(written).replace(QUOTATION_MARKS, '');
    if (normalized === '') continue;
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? normalized : `${text} ${normalized}`;
    words.push({ written, start, end: text.length });
  }
  return { text, words };
}

/** The words of a part as the question has them: with their capitals, which tell names. */
const asWritten = (part: Part, { words }: NormalizedQuestion): string =>
  part
    .flatMap((span) => words.filter((word) => overlaps(word, span)))
    .map(({ written }) => trimPunctuation(written))
    .join(' ');

/** "what did X say about A and B" as two questions: the frame with either subject. */
function splitSubject(text: string, subject: string): [Part, Part] | undefined {
  const [, first, second] = COORDINATED.exec(subject) ?? [];
  if (first === undefined || second === undefined || WH_WORD.test(second)) return undefined;
  if (contentWords(first).length === 0 || contentWords(second).length === 0) return undefined;
  const start = text.lastIndexOf(subject);
  const end = start + subject.length;
  if (start < 0) return undefined;
  return [
    [{ start: 0, end: start + first.length }],
    [
      { start: 0, end: start },
      { start: end - second.length, end },
    ],
  ];
}

/** "Who is Bell and what did | she | say": the second part with whom the first one asks for in place of the pronoun. */
export function withAntecedent(part: string, antecedent: string): string {
  // "y qué dijo", "y a qué se dedica"
  const isWithoutSubject = /^(?:(?:a|de|con|en) )?(?:que|cuando|donde|por que|como) (?:se )?[^ ]+$/.test(
    normalize(part),
  );
  return isWithoutSubject
    ? `${part} ${antecedent}`
    : part.replace(/(?<!\p{L})(?:s?he|ella)(?!\p{L})/iu, () => antecedent);
}

/** The two parts of a two-part question of a frame, as they are written; `undefined` for any other. */
export function splitQuestion(question: string, frame: QuestionFrame): [string, string] | undefined {
  const normalized = normalizeWords(question);
  const parts = splitNormalized(normalized.text, frame);
  return parts && [asWritten(parts[0], normalized), asWritten(parts[1], normalized)];
}

/** "When and where did it open" as two questions: the rest with either interrogative. */
function splitInterrogatives(text: string): [Part, Part] | undefined {
  const [lead = '', first = '', second, rest = ''] = COORDINATED_INTERROGATIVES.exec(text) ?? [];
  if (second === undefined) return undefined;
  return [
    [
      { start: 0, end: first.length },
      { start: text.length - rest.length, end: text.length },
    ],
    [{ start: lead.length, end: text.length }],
  ];
}

/** True for words with the preposition of others before them: “para abrir la presa y | para que volvieran”. */
function continuesComplement(first: string, second: string): boolean {
  const preposition = COMPLEMENT.exec(second)?.groups?.['preposition'];
  return preposition !== undefined && first.includes(` ${preposition} `);
}

function splitNormalized(text: string, frame: QuestionFrame): [Part, Part] | undefined {
  const byInterrogatives = splitInterrogatives(text);
  if (byInterrogatives) return byInterrogatives;
  const conjunctions = [...text.matchAll(CONJUNCTION)];
  if (conjunctions.length === 0 || conjunctions.length > MAX_CONJUNCTIONS) return undefined;
  for (const { index, 0: conjunction } of conjunctions) {
    const start = index + conjunction.length;
    const first = text.slice(0, index);
    const second = text.slice(start);
    if (continuesComplement(first, second)) continue;
    const areQuestions = beginsQuestion(first) && beginsQuestion(second);
    // A phrase before a comma is no question: "Prior to Manning, who was the oldest?"
    const isPhrase = conjunction === ', ' || questionTokens(first).length <= 2;
    if (areQuestions || (WH_WORD.test(second) && !isPhrase))
      return [[{ start: 0, end: index }], [{ start, end: text.length }]];
  }
  const bare = text.replace(/[?!.]+$/, '');
  if (frame.kind === 'mention') return splitSubject(bare, frame.subject);
  if (frame.kind === 'speech') return frame.about === undefined ? undefined : splitSubject(bare, frame.about);
  const [, lead, first, second] = PAIR.exec(bare) ?? [];
  if (!asksForFact(frame) || lead === undefined || first === undefined || second === undefined)
    return undefined;
  const isPair = [first, second].every((part) => {
    const { length } = contentWords(part);
    return length > 0 && length <= MAX_PAIR_WORDS;
  });
  if (!isPair || contentWords(lead).length > 1) return undefined;
  return [
    [{ start: 0, end: lead.length + 1 + first.length }],
    [
      { start: 0, end: lead.length },
      { start: bare.length - second.length, end: bare.length },
    ],
  ];
}
