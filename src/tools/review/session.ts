/** The keys of a review in a terminal: what each does, and what is shown. Pure: the shell reads keys and prints. */

import type { Article } from '../../corpus/article.ts';
import { type AnsweredGroup, type ParagraphsAnswer, parseAnswer } from './answers.ts';
import type { QuestionGroup } from './group-questions.ts';
import { formatGroup, formatParagraph } from './print.ts';

/** A pressed key, as `node:readline` reports it. */
interface Key {
  /** The character; `undefined` for a key without one. */
  readonly character: string | undefined;
  readonly name: string | undefined;
  readonly ctrl: boolean;
}

/** An answer, and the article whose bank it goes to. */
interface Given {
  readonly article: Article;
  readonly paragraphs: ParagraphsAnswer;
}

export interface Session {
  readonly groups: readonly QuestionGroup[];
  readonly articles: readonly Article[];
  /** The group that is asked, from 0; the number of groups after the last. */
  readonly position: number;
  /** By the position of the group. */
  readonly given: ReadonlyMap<number, Given>;
  /** The article chosen for the group that is asked; its own unless another was chosen. */
  readonly article: Article | undefined;
  /** The answer, as far as it is typed. */
  readonly typed: string;
  /** `saved`: the answers are to be written; `left`: they are not. */
  readonly state: 'asking' | 'saved' | 'left';
}

/** A session after a key, and what is printed: whole lines, above the line that is typed in. */
interface Step {
  readonly session: Session;
  readonly output: string;
}

export const KEYS = `  7 or 7, 5 and Enter   the paragraph that answers, or several, the best first
  n                     none: the article does not say
  s, or Enter           skip: nothing is written
  t                     the text of the paragraphs that came nearest; with a number typed, of that paragraph
  b                     back to the group before
  a                     with several articles: another article, whose paragraphs and bank are meant
  q, or Ctrl-D          write the answers into the question banks, and leave
  Ctrl-C                leave, and write nothing
  ?                     these keys
`;

/** The article that an answer is about. */
const articleOf = ({ groups, position, article }: Session): Article | undefined =>
  article ?? groups[position]?.article;

/** The group that is asked, for the terminal; empty after the last. */
function shown(session: Session): string {
  const group = session.groups[session.position];
  return group
    ? formatGroup(group, session.position + 1, session.groups.length, session.articles.length > 1)
    : '';
}

function goTo(session: Session, position: number): Step {
  const isEnd = position >= session.groups.length;
  const next: Session = {
    ...session,
    position,
    article: undefined,
    typed: '',
    state: isEnd ? 'saved' : 'asking',
  };
  return { session: next, output: shown(next) };
}

/** A session at the first group. */
export function startSession(groups: readonly QuestionGroup[], articles: readonly Article[]): Step {
  const session: Session = {
    groups,
    articles,
    position: 0,
    given: new Map(),
    article: undefined,
    typed: '',
    state: 'asking',
  };
  const step = goTo(session, 0);
  return { ...step, output: `${KEYS}\n${step.output}` };
}

function answerWith(session: Session, paragraphs: ParagraphsAnswer): Step {
  const article = articleOf(session);
  if (!article) return { session, output: '' };
  const given = new Map(session.given).set(session.position, { article, paragraphs });
  return goTo({ ...session, given }, session.position + 1);
}

function skip(session: Session): Step {
  const given = new Map(session.given);
  given.delete(session.position);
  return goTo({ ...session, given }, session.position + 1);
}

function submit(session: Session): Step {
  const article = articleOf(session);
  if (session.typed.trim() === '' || !article) return skip(session);
  const answer = parseAnswer(session.typed, article);
  if (typeof answer !== 'string') return answerWith(session, answer);
  return { session: { ...session, typed: '' }, output: `  ${answer}\n` };
}

/** The text of the paragraph that is typed or, with none typed, of those that came nearest. */
function showText(session: Session): Step {
  const article = articleOf(session);
  const group = session.groups[session.position];
  if (!article || !group) return { session, output: '' };
  if (session.typed.trim() === '') {
    const texts = group.nearest.map((near) => formatParagraph(near.article, near.paragraph));
    return { session, output: texts.length > 0 ? texts.join('') : '  nothing came near\n' };
  }
  const numbers = parseAnswer(session.typed, article);
  const output =
    typeof numbers === 'string'
      ? `  ${numbers}\n`
      : numbers.map((number) => formatParagraph(article, number)).join('');
  return { session, output };
}

function chooseArticle(session: Session): Step {
  const { articles } = session;
  const current = articleOf(session);
  const next = current && articles[(articles.indexOf(current) + 1) % articles.length];
  if (articles.length < 2 || !next) return { session, output: '  there is only one article\n' };
  return { session: { ...session, article: next, typed: '' }, output: `  in ${next.id}: ${next.title}\n` };
}

const ACTIONS: Readonly<Record<string, (session: Session) => Step>> = {
  n: (session) => answerWith(session, []),
  s: skip,
  t: showText,
  b: (session) => goTo(session, Math.max(0, session.position - 1)),
  a: chooseArticle,
  q: (session) => ({ session: { ...session, state: 'saved' }, output: '' }),
  '?': (session) => ({ session, output: KEYS }),
};

/** Handles a key. One without a meaning changes nothing. */
export function press(session: Session, { character, name, ctrl }: Key): Step {
  const { typed } = session;
  if (ctrl && name === 'c') return { session: { ...session, state: 'left' }, output: '' };
  if (ctrl && name === 'd') return { session: { ...session, state: 'saved' }, output: '' };
  if (ctrl || character === undefined) return { session, output: '' };
  if (name === 'return' || name === 'enter') return submit(session);
  if (name === 'backspace') return { session: { ...session, typed: typed.slice(0, -1) }, output: '' };
  if (/^[\d, ]$/.test(character)) return { session: { ...session, typed: typed + character }, output: '' };
  return ACTIONS[character.toLowerCase()]?.(session) ?? { session, output: '' };
}

/** The line that is typed in. */
export function promptOf(session: Session): string {
  const { articles, typed } = session;
  const where = articles.length > 1 ? ` in ${articleOf(session)?.id ?? ''}` : '';
  return `Paragraph${where}, n, s, t, b, q, ?: ${typed}`;
}

/** The answers of a session, in the order of the groups. */
export function answersOf({ groups, given }: Session): AnsweredGroup[] {
  return groups.flatMap(({ variants }, i) => {
    const answer = given.get(i);
    return answer ? [{ ...answer, questions: variants }] : [];
  });
}
