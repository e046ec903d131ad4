import { readdirSync, readFileSync, statSync } from 'node:fs';
import { ROOT } from './processes.ts';

/** A sentence of prose: from a capital letter to its end, with nothing in it that only Markdown or code has. */
const SENTENCE = /(?<=^|[.!?] )[A-Z][a-z]*(?: [A-Za-z,’'-]+){4,40}[.!?](?= |$)/g;

/** READMEs and changelogs, but for translated ones, and what is said about code in the declarations of a library. */
const PROSE = /(?<!\.[a-z-]{2,5})\.md$|\.d\.[cm]?ts$/i;
/** Marks of Markdown, and of comments at the beginning of a line. */
const MARKS = /^[\s>#/*-]+|[`*_]|\[|\]\([^)]*\)/g;

/**
 * Sentences that people have published: those of the documentation of the packages that the project has installed, each once, in
 * the order of their files.
 */
function publicSentences(): string[] {
  const folder = `${ROOT}node_modules`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => PROSE.test(name));
  const sentences = new Set<string>();
  for (const name of files.sort()) {
    const path = `${folder}/${name}`;
    // What is larger is generated, and says the same again and again.
    if (statSync(path).size > 500_000) continue;
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (!/^\s*(?:\*|\/\*\*)/.test(line) && name.endsWith('ts')) continue;
      for (const [sentence] of line.replaceAll(MARKS, '').matchAll(SENTENCE)) sentences.add(sentence);
    }
  }
  return [...sentences];
}

/** A generator of the same numbers from 0 to 1 each time (Numerical Recipes' constants). */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Syllables that names are made of. */
const SYLLABLES =
  'ba be bo da de di do ga go ka ke ko la le li lo ma me mi mo na ne no ra re ri ro sa se so ta te to'.split(
    ' ',
  );

/**
 * Articles as plain text, 20 paragraphs each, a passage a paragraph: three published sentences, drawn at random, of which the
 * middle one is said of a name that is made up. So there are more words, the more text there is, as in any language, though the
 * rest of the vocabulary is that of software.
 */
export function* madeArticles(passages: number): Generator<string> {
  const sentences = publicSentences();
  const random = repeatable(7);
  const draw = <T>(from: readonly T[], otherwise: T): T =>
    from[Math.floor(random() * from.length)] ?? otherwise;
  const name = (): string => {
    const made = Array.from({ length: 3 }, () => draw(SYLLABLES, 'ba')).join('');
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  for (let left = passages; left > 0; left -= 20) {
    const paragraphs = Array.from({ length: Math.min(left, 20) }, () => {
      const [first, second, third] = [draw(sentences, ''), draw(sentences, ''), draw(sentences, '')];
      return `${first} In ${name()} they said: ${second} ${third}`;
    });
    yield `${paragraphs.join('\n\n')}\n`;
  }
}

/** Questions as people put them about such a text: some words of a sentence in it, behind a word that asks. */
export function questionsAbout(count: number): string[] {
  const sentences = publicSentences();
  const random = repeatable(11);
  return Array.from({ length: count }, () => {
    const words = (sentences[Math.floor(random() * sentences.length)] ?? '')
      .replace(/[,.!?]/g, '')
      .split(' ');
    const begin = Math.floor(random() * Math.max(words.length - 5, 1));
    const asking = ['what about', 'who', 'when', 'how', 'why'][Math.floor(random() * 5)];
    return `${asking} ${words.slice(begin, begin + 5).join(' ')}`.toLowerCase();
  });
}
