/**
 * Answers to questions of identity: "what post does Ruiz hold", "a qué se dedica Ruiz", "who is the mayor". They are the
 * sentences that give somebody’s office or profession, in whatever words the question asks for it, or else the first mention by
 * the whole name.
 */
import { type Person, slice } from '../../corpus/article.ts';
import { normalize } from '../../text/normalize.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { maxOf } from '../../util/extremes.ts';
import { onlyOf } from '../../util/only-of.ts';
import { type EvidenceSources, gatherEvidence, passageAt } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import type { HeldOffice } from '../index/held-offices.ts';
import { type Finding, found } from '../judgement/judgement.ts';
import { type FrameRequirement, isHolderKnownToBank } from '../judgement/requirements.ts';
import { saysOffice } from '../people/office-holders.ts';
import { resolvePeople } from '../people/resolve-people.ts';
import { type ParsedQuestion, readQuery } from '../question/parse-question.ts';

const MAX_CHOSEN = 4;
/** In questions for what somebody does for a living. */
const OCCUPATION = /\b(?:se dedica|trabaja|for a living|for work|professionally)\b/;

/** In questions for whoever it is, in any respect: “who is Bell”, but not “what post does Bell hold”. */
const PERSON = /\b(?:who|quien)/;

/** A statement of somebody’s office or profession, and the position of its passage. */
interface Statement {
  readonly span: Span;
  readonly position: number;
}

/** The offices that replies show beside the names of some people. */
const shownOffices = (people: readonly Person[], index: ArticleIndex): HeldOffice[] =>
  index.offices().filter(({ person, isShown }) => isShown && people.includes(person));

/** The other roles of the only person who is meant, beside the offices that the question names. */
function otherOffices(
  people: readonly Person[],
  asked: readonly HeldOffice[],
  index: ArticleIndex,
): HeldOffice[] {
  const heads = new Set(asked.flatMap((office) => office.heads));
  return index
    .offices()
    .filter(
      (office) =>
        office.person === onlyOf(people) &&
        office.isStated &&
        !office.isPast &&
        office.heads.every((head) => !heads.has(head)),
    );
}

/**
 * The places in an article for an office in an editor’s words that it does not have: statements of the same person’s offices
 * with the same head noun; or else any words for those offices in passing, and the mentions of the person, the first of which
 * introduces them.
 */
function inOtherWords({ person, heads }: HeldOffice, index: ArticleIndex): readonly (readonly Span[])[] {
  const same = index
    .offices()
    .filter((other) => other.person === person && other.heads.some((head) => heads.includes(head)));
  const stated = same.filter(({ isStated, spans }) => isStated && spans.length > 0);
  if (stated.length > 0) return stated.map(({ spans }) => spans);
  const mentions = index.article.mentions.filter((mention) => mention.person === person.name);
  return [...same.map(({ spans }) => spans), mentions];
}

/** The first of some spans that stands in the text itself, or else in a heading, with the position of its passage. */
function firstStatement(spans: readonly Span[], index: ArticleIndex): Statement | undefined {
  const statements = spans.map((span) => ({
    span,
    position: index.passages.findIndex((passage) => overlaps(passage, span)),
  }));
  return statements.find(({ position }) => !index.isHeading(position)) ?? statements[0];
}

/** The statements of some offices in an article, each of them once. */
const statementsOf = (offices: readonly HeldOffice[], index: ArticleIndex): Statement[] =>
  offices
    .flatMap((office) => (office.spans.length > 0 ? [office.spans] : inOtherWords(office, index)))
    .flatMap((spans) => firstStatement(spans, index) ?? []);

/**
 * The first mention with the most words of a name, which introduces somebody: “Ida Bell, who runs the ferry”, before “Bell”.
 */
function introductionOf({ name }: Person, index: ArticleIndex): Statement | undefined {
  const { article } = index;
  const mentions = article.mentions.filter(({ person }) => person === name);
  const lengthOf = (mention: Span): number => textTokens(slice(article, mention)).length;
  const most = maxOf(mentions.map(lengthOf));
  return firstStatement(
    mentions.filter((mention) => lengthOf(mention) === most),
    index,
  );
}

/**
 * Finds the passages that say what somebody is, or who holds an office. Of an office that nobody in the article is known to
 * hold, "the president of Brazil", a bank has to know who does.
 *
 * @param asked a name, or an office
 */
export function findIdentity(
  asked: string,
  { text }: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | FrameRequirement | undefined {
  const { people, offices, isName, match } = resolvePeople(asked, asked, index, sources);
  const stated = offices.length > 0 ? offices : shownOffices(people, index);
  const others = OCCUPATION.test(normalize(text)) ? otherOffices(people, offices, index) : [];
  const roles = statementsOf(others.length > 0 ? others : stated, index);
  const named = isName && PERSON.test(normalize(text)) ? onlyOf(people) : undefined;
  const introduction = named && roles.length === 0 ? introductionOf(named, index) : undefined;
  const statements = introduction ? [introduction] : roles;
  if (statements.length === 0) {
    const isUnknown = people.length === 0 && saysOffice(asked);
    return isUnknown ? isHolderKnownToBank(asked, index) : undefined;
  }
  const evidence = gatherEvidence(readQuery(asked), index, sources);
  const positions = [...new Set(statements.map(({ position }) => position))].slice(0, MAX_CHOSEN);
  return found({
    answering: positions.map((position) => passageAt(evidence, position)),
    evidence,
    statements: statements.map(({ span }) => span),
    confidence: match,
    reason: `${introduction ? 'introduction' : 'role'} of ${people.map(({ name }) => name).join(', ')}`,
  });
}
