/** A corpus of any size, made of sentences that people have published: the documentation of the installed packages. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { ROOT } from './processes.ts';

/** A sentence of prose: from a capital letter to its end, without Markdown or code. */
const SENTENCE = /(?<=^|[.!?] )[A-Z][a-z]*(?: [A-Za-z,’'-]+){4,40}[.!?](?= |$)/g;
/** READMEs and changelogs, but for translated ones, and type declarations with their comments. */
const DOCUMENTATION = /(?<!\.[a-z-]{2,5})\.md$|\.d\.[cm]?ts$/i;
/** Markdown, and the marks of comments at the beginning of a line. */
const MARKUP = /^[\s>#/*-]+|[`*_]|\[|\]\([^)]*\)/g;
/** Larger files are generated, and repeat themselves. In bytes. */
const MAX_FILE_SIZE = 500_000;
const PARAGRAPHS_PER_ARTICLE = 20;

/** Syllables of made-up names. */
const SYLLABLES =
  'ba be bo da de di do ga go ka ke ko la le li lo ma me mi mo na ne no ra re ri ro sa se so ta te to'.split(
    ' ',
  );
const QUESTION_WORDS = ['what about', 'who', 'when', 'how', 'why'];

/** The sentences of the documentation of all installed packages, each once, in the order of the files. */
function documentationSentences(): string[] {
  const folder = `${ROOT}node_modules`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    DOCUMENTATION.test(name),
  );
  const sentences = new Set<string>();
  for (const name of files.sort()) {
    const path = `${folder}/${name}`;
    if (statSync(path).size > MAX_FILE_SIZE) continue;
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      const isCode = name.endsWith('ts') && !/^\s*(?:\*|\/\*\*)/.test(line);
      if (isCode) continue;
      for (const [sentence] of line.replaceAll(MARKUP, '').matchAll(SENTENCE)) sentences.add(sentence);
    }
  }
  return [...sentences];
}

/** A seeded random number generator: the linear congruential one of Numerical Recipes. Numbers from 0 to below 1. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Articles as plain text, 20 paragraphs each, with a passage a paragraph: three random sentences, one of them attributed to a
 * made-up name. So the vocabulary grows with the size of the corpus, as in any language.
 */
export function* syntheticArticles(passageCount: number): Generator<string> {
  const sentences = documentationSentences();
  const random = seededRandom(7);
  const draw = (texts: readonly string[]): string => texts[Math.floor(random() * texts.length)] ?? '';
  const drawName = (): string => {
    const name = `${draw(SYLLABLES)}${draw(SYLLABLES)}${draw(SYLLABLES)}`;
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  for (let left = passageCount; left > 0; left -= PARAGRAPHS_PER_ARTICLE) {
    const paragraphs = Array.from({ length: Math.min(left, PARAGRAPHS_PER_ARTICLE) }, () => {
      const [first, second, third] = [draw(sentences), draw(sentences), draw(sentences)];
      return `${first} In ${drawName()} they said: ${second} ${third}`;
    });
    yield `${paragraphs.join('\n\n')}\n`;
  }
}

/** Questions about such articles: a question word and five words in a row of a sentence. */
export function syntheticQuestions(count: number): string[] {
  const sentences = documentationSentences();
  const random = seededRandom(11);
  return Array.from({ length: count }, () => {
    const words = (sentences[Math.floor(random() * sentences.length)] ?? '')
      .replace(/[,.!?]/g, '')
      .split(' ');
    const start = Math.floor(random() * Math.max(words.length - 5, 1));
    const questionWord = QUESTION_WORDS[Math.floor(random() * QUESTION_WORDS.length)];
    return `${questionWord} ${words.slice(start, start + 5).join(' ')}`.toLowerCase();
  });
}
