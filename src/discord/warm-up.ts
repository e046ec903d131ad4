import { setImmediate as turn } from 'node:timers/promises';
import { slice } from '../corpus/article.ts';
import type { KnowledgeBase } from '../interactions/command.ts';
import { executeCommand } from '../interactions/execute.ts';
import { LANGUAGES } from '../text/language.ts';

/** So many answers, and Node.js has compiled what they need. */
const ANSWERS = 2_000;
/** After so many milliseconds whoever asks meanwhile gets their turn. */
const AT_ONCE = 5;
/** So much of an article is a question, in characters, where there are no others. */
const LONGEST = 80;

/** The questions of the banks; where there are none, beginnings of passages. */
function questionsOf({ corpus: { bank, passages } }: KnowledgeBase): string[] {
  if (bank.length > 0) return bank.slice(0, ANSWERS).map(({ question }) => question);
  return passages.slice(0, ANSWERS).map((passage) => slice(passage.article, passage).slice(0, LONGEST));
}

/**
 * Answers questions that nobody has asked, and forgets the answers. Node.js compiles what has run often, and until then it takes
 * twice as long to answer: in the first seconds a burst would not be answered in time. Takes less than a second in all, in between
 * everything else.
 */
export async function warmUp(knowledge: KnowledgeBase): Promise<void> {
  const questions = questionsOf(knowledge);
  let began = performance.now();
  for (let i = 0; questions.length > 0 && i < ANSWERS; i += 1) {
    const question = questions[i % questions.length] ?? '';
    const language = LANGUAGES[i % LANGUAGES.length] ?? 'en';
    JSON.stringify(executeCommand('ask', { question }, language, knowledge));
    if (performance.now() - began < AT_ONCE) continue;
    await turn();
    began = performance.now();
  }
}
