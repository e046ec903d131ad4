/**
 * Question–answer pairs of interviews and hearings: finds the answers to a question that an article itself has, the turns below
 * it.
 */
import { slice } from '../../corpus/article.ts';
import type { Normalized } from '../../text/normalize.ts';
import { questionTokens } from '../../text/question-tokens.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { distinctBy } from '../../util/distinct-by.ts';
import { type Evidence, type EvidenceSources, gatherEvidence, passageAt } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { type Finding, found } from '../judgement/judgement.ts';
import type { ParsedQuestion } from '../question/parse-question.ts';
import { asksTheSame, isRecognizable, type Wording, wordingOf } from '../question/question-wording.ts';

/** Maximum passages of an answer. */
const MAX_CHOSEN = 4;
/** The end of a clause, of a form of address, or of the label of a turn. */
const CLAUSE_END = /[,;:—–]/;

/** The wording of a question, without the names of people of the article. */
function wordingIn(tokens: readonly Normalized[], { aliases, article: { language } }: ArticleIndex): Wording {
  const named = aliases.findNames(tokens);
  const isName = (at: number): boolean => named.some(({ start, end }) => start <= at && at < end);
  return wordingOf(
    tokens.filter((_, at) => !isName(at)),
    new Set(named.map(({ person }) => person.name)),
    language,
  );
}

/** The wordings of the questions in a passage, one for each clause. */
function questionsAt(position: number, index: ArticleIndex): readonly Wording[] {
  const { article, passages } = index;
  return (passages[position]?.sentences ?? [])
    .map((sentence) => slice(article, sentence))
    .filter(endsInQuestion)
    .flatMap((sentence) => sentence.split(CLAUSE_END))
    .map((clause) => wordingIn(questionTokens(clause), index));
}

/** The turns that answer a question: the one below it, and those of others than the asker who answer it, too. */
function answersBelow(position: number, index: ArticleIndex): readonly number[] {
  const { turns, speakers } = index.speech();
  const speakerAt = (at: number): string | undefined => speakers[at]?.keys().next().value;
  const askers = new Set(turns.flatMap((turn, at) => (turn === 'question' ? (speakerAt(at) ?? []) : [])));
  const answers = [position + 1];
  for (let at = position + 2; turns[at] === 'answer' && !askers.has(speakerAt(at) ?? ''); at += 1)
    if (speakerAt(at) !== speakerAt(at - 1)) answers.push(at);
  return answers;
}

/** The passages that answer a question which is asked above them, of the people whom it names. */
function answersTo(asked: Wording, index: ArticleIndex): readonly number[] {
  const { speakers } = index.speech();
  return [...index.passages.keys()]
    .filter((position) => index.isAnsweredBelow(position))
    .flatMap((position) =>
      questionsAt(position, index)
        .filter((other) => asksTheSame(asked, other, index.article.language))
        .flatMap((other) => {
          const addressed = [...asked.names].filter((name) => !other.names.has(name));
          return answersBelow(position, index).filter((at) =>
            addressed.every((name) => speakers[at]?.has(name)),
          );
        }),
    );
}

/** True where the article has the words for an act whose agent is asked for: “who was behind the | fire”. */
const isActKnown = ({ act }: Wording, { query: { terms } }: Evidence): boolean =>
  act.every((word) => terms.some(({ token, matchConfidence }) => token === word && matchConfidence === 1));

/** The sentence of a turn that answers: the first with an answer of the expected type, or the first. */
function directAnswer(
  position: number,
  { query: { expected, answerScore } }: Evidence,
  { article, passages }: ArticleIndex,
): Span[] {
  const passage = passages[position];
  if (!passage) return [];
  const turn = article.quotations.find(({ turn: kind, words }) => kind && overlaps(words, passage));
  // The label of a turn has a name.
  const from = turn?.words.start ?? passage.start;
  const said = passage.sentences
    .filter(({ end }) => end > from)
    .map((sentence) => ({ ...sentence, start: Math.max(sentence.start, from) }));
  const typed = expected && said.find((words) => answerScore(words) > 0);
  return [typed ?? said[0] ?? passage];
}

/** Finds the answers to a question that is asked in the article; `undefined` where none is. */
export function findAsked(
  question: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | undefined {
  const asked = wordingIn(question.tokens, index);
  if (!isRecognizable(asked)) return undefined;
  const positions = answersTo(asked, index);
  if (positions.length === 0) return undefined;
  const evidence = gatherEvidence(question, index, sources);
  const answers = distinctBy(positions, (position) => position)
    .slice(0, MAX_CHOSEN)
    .map((position) => passageAt(evidence, position));
  return found({
    answering: isActKnown(asked, evidence) ? answers : [],
    nearest: answers,
    evidence,
    statements: answers.flatMap(({ position }) => directAnswer(position, evidence, index)),
    reason: 'asked in the article',
  });
}
