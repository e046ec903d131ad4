/** Analysis of one article: one reading of its text gives its people, places and quotations; and its topics. */

import type { Article, ArticleText, EditorEntries, Person, PersonMention } from '../corpus/article.ts';
import { startingIn } from '../text/span.ts';
import { withAliasMentions } from './entities/alias-mentions.ts';
import { Coreference, type ResolvedPronoun } from './entities/coreference.ts';
import { type Entity, type EntityMention, mentionsOf } from './entities/entity.ts';
import { findPeople, listedEntities } from './entities/find-people.ts';
import { findRoles, type ResolvedNominal } from './entities/find-roles.ts';
import { withOrganizations } from './entities/possessing-organizations.ts';
import { type Entities, readEntities } from './entities/read-entities.ts';
import { nominalRole } from './entities/stated-roles.ts';
import { readTurnSpeakers, type TurnSpeakers } from './entities/turn-speakers.ts';
import type { Gender } from './grammar/given-names.ts';
import { nameWords } from './mentions/person-names.ts';
import { type AttributedQuotation, attributeQuotations } from './quotations/attribution.ts';
import { extractQuotations, quotedParagraphs } from './quotations/extract-quotations.ts';
import { attributeSurrounded } from './quotations/surrounded-quotations.ts';
import {
  type ParsedSentences,
  parseArticleSentences,
  type QuotedParagraph,
} from './syntax/parse-sentences.ts';
import { findTopics } from './topics/find-topics.ts';

/** Intermediate results of the analysis of one article, for inspection. */
export interface Reading {
  readonly paragraphs: readonly QuotedParagraph[];
  readonly parsed: ParsedSentences;
  readonly entities: Entities;
  /** One for each quotation. */
  readonly attributions: readonly AttributedQuotation[];
  readonly reportedSpeech: Article['reportedSpeech'];
  /** The labels of turns that name who speaks. */
  readonly labels: readonly EntityMention[];
  /** The nominals that mean people. */
  readonly nominals: readonly ResolvedNominal[];
  /** Those in quotations. */
  readonly quotedNominals: readonly ResolvedNominal[];
  /** The pronouns that mean people, in quotations, too. */
  readonly pronouns: readonly ResolvedPronoun[];
  /** The gender of a person, as far as the article and the name tell it. */
  readonly genderOf: (entity: Entity) => Gender | undefined;
}

/** Reads an article: its quotation marks, its sentences with their mentions, its entities, who says what. */
export function readArticle(article: ArticleText, entries: EditorEntries): Reading {
  const paragraphs = quotedParagraphs(article);
  const names = [...entries.people.map(({ name }) => name), ...entries.places];
  const parsed = parseArticleSentences(article.text, paragraphs, article.language, names);
  const inProse = readEntities(article, parsed, entries);
  const sentences = parsed.sentences.map((sentence) => withAliasMentions(sentence, inProse));
  const speakers = readTurnSpeakers(article, paragraphs, parsed, inProse);
  const entities = { ...inProse, all: [...inProse.all, ...speakers.added] };
  const coreference = new Coreference(entities, parsed.asides, article.title);
  const { attributions: cued, reportedSpeech } = attributeQuotations(
    article.text,
    { sentences },
    coreference,
    speakers,
  );
  const attributions = attributeSurrounded(article.text, sentences, cued, reportedSpeech, entities);
  return {
    paragraphs,
    parsed: { ...parsed, sentences },
    entities,
    attributions,
    reportedSpeech,
    labels: labelMentions(article.text, speakers),
    nominals: coreference.resolvedNominals,
    quotedNominals: coreference.quotedNominals,
    pronouns: coreference.resolvedPronouns,
    genderOf: (entity) => coreference.genderOf(entity),
  };
}

/** The labels of turns that name who speaks: "| IDA BELL |: At six." */
function labelMentions(text: string, { byTurn }: TurnSpeakers): EntityMention[] {
  return [...byTurn].flatMap(([{ marked, words, turn }, entity]) => {
    const start = turn?.label === undefined ? -1 : text.indexOf(turn.label, marked.start);
    const end = start + (turn?.label?.length ?? 0);
    const isInText = start >= 0 && end <= words.start;
    return isInText && isCalled(entity, text.slice(start, end)) ? [{ entity, span: { start, end } }] : [];
  });
}

/** True for a label with a word of somebody's name; not for "A", "Chair". */
const isCalled = ({ words }: Entity, label: string): boolean =>
  nameWords(label).some((word) => words.includes(word));

/** Those of some mentions that mean people of an article, in reading order. */
function personMentions(
  mentions: readonly EntityMention[],
  { paragraphs }: ArticleText,
  people: readonly Person[],
): PersonMention[] {
  const names = new Set(people.map(({ name }) => name));
  const ofPeople = mentions
    .filter(({ entity: { kind, name } }) => kind === 'person' && names.has(name))
    .sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  return ofPeople.flatMap(({ entity, span: { start, end } }) => {
    while ((paragraphs[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const paragraph = paragraphs[at];
    return paragraph ? [{ person: entity.name, paragraph: paragraph.number, start, end }] : [];
  });
}

/** Finds the people, places, quotations and topics of an article. What its editor declares wins over what is found. */
export function analyzeArticle(article: ArticleText, entries: EditorEntries): Article {
  const reading = readArticle(article, entries);
  const { parsed, entities, attributions, reportedSpeech } = reading;
  const listed = listedEntities(entities.all);
  const found = findRoles(article, listed, reading.nominals, reading.labels);
  const roles = withOrganizations(found, parsed.sentences, entities);
  const findings = { roles, genderOf: reading.genderOf };
  const people = findPeople(listed, entries.people, findings, article);
  const { places } = entities;
  const quotations = extractQuotations(article, attributions);
  const { vocabulary } = parsed;
  const names = entities.all.flatMap((entity) =>
    mentionsOf(entity).map(({ evidence }) => ({ entity, span: evidence })),
  );
  const entityNames = names
    .map(({ entity, span: { start, end } }) => ({ entity, start, end }))
    .sort((a, b) => a.start - b.start);
  const labels = reading.labels.filter(({ span }) => startingIn(entityNames, span).length === 0);
  const nominals = [...reading.nominals, ...reading.quotedNominals].map(({ entity, group, nominal }) => {
    const { start, end } = nominalRole(article.text, group, nominal, 'nominal');
    return { entity, span: { start: group.tokens[nominal.start]?.start ?? start, end } };
  });
  const pronouns = reading.pronouns.flatMap(({ entity, group, pronoun }) => {
    const [first, last] = [group.tokens[pronoun.start], group.tokens[pronoun.end - 1]];
    return first && last ? [{ entity, span: { start: first.start, end: last.end } }] : [];
  });
  return {
    ...article,
    people,
    places,
    topics:
      entries.topics ??
      findTopics({ ...article, people, places, quotations, reportedSpeech, vocabulary, names: entityNames }),
    quotations,
    reportedSpeech,
    mentions: personMentions([...names, ...labels], article, people),
    nominals: personMentions(nominals, article, people),
    pronouns: personMentions(pronouns, article, people),
    roles,
  };
}
