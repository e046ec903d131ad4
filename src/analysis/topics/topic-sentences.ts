/** Topic sentences: the first ones of each paragraph, whose statements name it where no noun phrase does. Used by find-topics.ts. */

import type { Article, Paragraph } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import { wordSet } from '../../util/word-list.ts';
import { partOfSpeech } from '../grammar/part-of-speech.ts';
import { taggedVerbForms } from '../grammar/verb-forms.ts';
import { tokenize } from '../tokens/tokenizer.ts';
import type { Vocabulary } from '../tokens/vocabulary.ts';
import type { Label } from './label-paragraphs.ts';
import { type Statement, startOf, statementIn } from './topic-statements.ts';

/** Score of a statement as a label, and of a sentence that is none, where the best noun phrase of a paragraph scores 1. */
const QUALITY = { statement: 1.3, sentence: 0.2 } as const;
/** Factors of a quotation, of a question, and of a sentence that goes on with the one before: "He does not." */
const FACTORS = { quotation: 0.25, question: 0.7, anaphoric: 0.45 } as const;
/** Factors by the number of words of the open classes: "Not everyone agrees." says little. */
const CONTENT_FACTORS = [0.1, 0.3, 0.5, 1];
/** Factors of the sentences of a paragraph that may name it. */
const SENTENCE_FACTORS = [1, 0.7];

/** Presence of the statement of the second paragraph in the first, where its section may begin if that has none. */
const PRESENCE_IN_LEAD = 0.5;
/** Words that refer to what the sentence before told: anywhere, and at the beginning. */
const ANAPHORS = {
  inside: wordSet('this these those them him esto eso ese esa esos esas aquel aquella aquellos aquellas'),
  opening: wordSet('that his her its their este esta estos estas su sus ambos ambas'),
} as const;
/** True for a Spanish clitic for what was told: "La alcaldesa no | lo | acepta", not "hasta que | lo | acepte". */
const isClitic = (word: string, before: string | undefined): boolean =>
  /^(?:lo|le|les)$/.test(word) && before !== 'que';

/** True for words about what the sentence before told, such as a Spanish verb without a subject: "Perdió la panadería." */
function isAnaphoric(words: readonly string[], language: Language): boolean {
  const [first = ''] = words;
  const part = partOfSpeech(first, language);
  const mayBeVerb = (word: string): boolean =>
    taggedVerbForms(word, partOfSpeech(word, language), language).finite === 'certain';
  const isSpanishAnaphor = (word: string, at: number): boolean =>
    isClitic(word, words[at - 1]) && mayBeVerb(words[at + 1] ?? '');
  return (
    part === 'pronoun' ||
    part === 'conjunction' ||
    ANAPHORS.opening.has(first) ||
    words.some((word) => ANAPHORS.inside.has(word)) ||
    (language === 'es' && (mayBeVerb(first) || words.some(isSpanishAnaphor)))
  );
}

/** The words of a text in lower case, without those in brackets: "[Inaudible]". */
const wordsOf = (text: string): string[] =>
  text
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

const openClassWords = (words: readonly string[], language: Language): string[] =>
  words.filter((word) => word.length > 2 && /^(?:unknown|verb)$/.test(partOfSpeech(word, language)));

/** The score of some words as the name of a paragraph, as they are. */
function scoreOf(words: readonly string[], sentence: string, language: Language): number {
  const content = openClassWords(words, language).length;
  return (
    (CONTENT_FACTORS[content] ?? 1) *
    (/^["“«‘]/.test(sentence) ? FACTORS.quotation : 1) *
    (/\?\P{L}*$/u.test(sentence) ? FACTORS.question : 1) *
    (isAnaphoric(words, language) ? FACTORS.anaphoric : 1)
  );
}

type Source = Pick<Article, 'text' | 'language'> & { readonly vocabulary: Vocabulary };

/** The words of a paragraph that name it best, with their score. */
function bestStatement(
  source: Source,
  { sentences }: Paragraph,
): { name: Span | Statement; score: number } | undefined {
  const { text, language } = source;
  const scored = SENTENCE_FACTORS.flatMap((factor, i) => {
    const sentence = sentences[i];
    if (!sentence || (i > 0 && text.charAt(sentence.start) === '(')) return [];
    const statement = statementIn(tokenize(source, sentence), sentence, text, language);
    if (!statement && i > 0) return [];
    const name = statement ?? { start: startOf(text, sentence), end: sentence.end };
    // A part of a longer quotation.
    if (i > 0 && (text.slice(name.start, name.end).match(/["“”«»]/g)?.length ?? 0) % 2 === 1) return [];
    const words =
      text
        .slice(name.start, name.end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const quality = statement ? QUALITY.statement * statement.completeness : QUALITY.sentence;
    const whole = text.slice(sentence.start, sentence.end);
    return [{ name, score: factor * quality * scoreOf(words, whole, language) }];
  });
  return scored.toSorted((a, b) => b.score - a.score)[0];
}

/**
 * The statements of paragraphs as labels, each of its own paragraph.
 *
 * @param unit what the best noun phrase of a paragraph scores
 */
export function topicSentences(source: Source, paragraphs: readonly Paragraph[], unit: number): Label[] {
  const { text, language } = source;
  const byWords = new Map<string, Map<number, number>>();
  const statements = paragraphs.map((paragraph) => bestStatement(source, paragraph));
  return statements.flatMap((best, at) => {
    if (!best) return [];
    const isAfterLead = at === 1 && (statements[0]?.score ?? 0) <= QUALITY.sentence;
    const words = text.slice(best.name.start, best.name.end);
    const known = byWords.get(words);
    if (known) {
      known.set(at, 1);
      return [];
    }
    const presence = new Map(
      isAfterLead
        ? [
            [at, 1],
            [at - 1, PRESENCE_IN_LEAD],
          ]
        : [[at, 1]],
    );
    byWords.set(words, presence);
    const stems = wordsOf(words).map((word) => stem(normalize(word), language));
    const phrase = { ...best.name, stems, head: undefined };
    return [
      {
        phrase,
        presence,
        quality: unit * best.score,
        evidence: new Map([[at, 1]]),
        minEvidence: 1,
        minShare: 0,
      },
    ];
  });
}
