/** Instructions for whoever writes questions: colleagues, or a language model of the editor's choosing. */
import { type Article, slice } from '../../corpus/article.ts';
import { storyParagraphs } from './coverage.ts';

/** For each paragraph: what an editor can have written in fifteen minutes. */
const WANTED = { en: 15, es: 10, none: 60 } as const;

const LANGUAGE_NAMES = { en: 'English', es: 'Spanish' } as const;

/**
 * The instructions, with the paragraphs of the story by their numbers. They show no question of the bank: who has seen one
 * writes it again.
 */
export function formatInstructions(article: Article): string {
  const story = storyParagraphs(article);
  const paragraphs = story.map((paragraph) => `[${paragraph.number}] ${slice(article, paragraph)}`);
  const [{ number: first = 1 } = {}, { number: second = 2 } = {}] = story;
  const together = `"${second}, ${first}"`;
  return `Questions for “${article.title}”

Below is a news article, paragraph by paragraph, each with its number in brackets. A program will answer people’s questions
about it by showing the paragraph that answers. It learns from examples which question belongs to which paragraph. Please
write such examples: what people would ask. If all of it is too much, take some of the paragraphs, and none.

1. Read the whole article once. Then go through it paragraph by paragraph, and for each write at least ${WANTED.en} questions in
   English and ${WANTED.es} in Spanish that this paragraph answers, best of all paragraphs. Ask for each thing that it says: every name,
   number, place, reason, and quotation.
2. Ask as people do who have not read it. Prefer words that the paragraph does not use: what an article calls “acrimony”, people call
   a fight.
   Never copy a sentence of the article.
3. Change your voice from question to question:
   - somebody in a hurry, on a phone: “when was it”, “who else came”
   - one or two words, as one types into a search box
   - a careful reader: whole sentences with a question mark
   - somebody who heard a rumor, or has it wrong: “is it true that …?”
   - somebody who doubts, somebody who is angry, somebody who is curious
   - a student who needs a date, a journalist who needs an exact quotation
   - somebody who does not know the names: “the president”, “that minister”
   - chat, with typing errors, and without capitals
   - somebody whose English, or Spanish, is not their first language; Spanish of several countries
4. Where several paragraphs answer a question together, put their numbers in one key, the best first: ${together}.
5. Under none, write at least ${WANTED.none} questions in English and 30 in Spanish that readers might well ask and that no paragraph answers: about
   the same people, places, and events, with the article’s words in them, but on something that it leaves open. Also ask
   some that have nothing to do with it. Check each against the whole article.
6. Write from this text alone. Do not look anything up, do not look at other people’s questions, and do not write answers.

Send back YAML in exactly this form, and nothing else. A question that has a colon followed by a space, or " #", in it, or that begins
with a mark like ! & * - [ { @ or a quotation mark goes in double quotation marks. Each key stands there once.

${first}:
  en:
    - first question in English
    - second question in English
  es:
    - primera pregunta en español
${together}:
  en:
    - a question that these paragraphs answer together
none:
  en:
    - a question that the article does not answer
  es:
    - una pregunta que el artículo no responde

The article (in ${LANGUAGE_NAMES[article.language]}${article.publication === undefined ? '' : `; ${article.publication}`}):

${article.title}

${paragraphs.join('\n\n')}
`;
}
