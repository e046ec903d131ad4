/** The authors of documents: "Tamora Rail denied it in a statement. “We are safe,” | the statement | added." */

import type { Entity } from '../entities/entity.ts';
import { isAuthorPreposition } from '../grammar/function-words.ts';
import { isNounOf } from '../grammar/noun-kinds.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { isReportingAgent } from '../syntax/agents.ts';
import { reportingVerbAt } from '../syntax/find-reporting-verb.ts';
import type { Sentence } from '../syntax/parse-sentences.ts';
import { mentionEndingAt, mentionStartingAt, type SentenceGroup } from '../syntax/sentence-group.ts';

/** Determiners of a document that somebody issues: "in | a | statement", "en | su | nota". */
const OF_NEW_DOCUMENT = /^(?:an?|its|his|her|una?|su)$/;

/** True for a noun phrase of whose words the head is a document: "the written | statement |", "el | texto | oficial". */
const isDocument = ({ tokens, language }: SentenceGroup, { start, end, type }: Mention): boolean =>
  type === 'other' && tokens.slice(start, end).some(({ lower }) => isNounOf(lower, language, 'document'));

/** True for a sentence that says something in a document: "said | in a statement | that", "en un comunicado, aseguró". */
const hasNewDocument = (group: SentenceGroup): boolean =>
  group.mentions.some(
    (mention) =>
      isDocument(group, mention) &&
      OF_NEW_DOCUMENT.test(group.tokens[mention.start]?.lower ?? '') &&
      group.tokens[mention.start - 1]?.partOfSpeech === 'preposition',
  );

/** The noun phrase after "según" or "according to" at an index. */
function authorityAt(group: SentenceGroup, at: number): Mention | undefined {
  const [first, second] = group.tokens.slice(at, at + 2).map(({ lower }) => lower);
  if (first === 'según') return mentionStartingAt(group, at + 1);
  return first === 'according' && second === 'to' ? mentionStartingAt(group, at + 2) : undefined;
}

/**
 * The definite noun phrase beside a quotation, or at the beginning of its sentence, for what it is from: "“…”, señala | el
 * texto |", "“…,” | the letter | said", "Según | la nota |, es “…”".
 */
function documentBeside(group: SentenceGroup, at: number): Mention | undefined {
  const after = group.tokens[at + 1]?.type === 'pause' ? at + 2 : at + 1;
  const isReport = (index: number): boolean => reportingVerbAt(group, index)?.form === 'finite';
  const inverted = isReport(after) ? mentionStartingAt(group, after + 1) : undefined;
  const own = mentionStartingAt(group, after);
  const subject = own && isReport(own.end) ? own : undefined;
  const before = isReport(at - 1) ? mentionEndingAt(group, at - 1) : undefined;
  return [inverted, subject, before, authorityAt(group, after), authorityAt(group, 0)].find(
    (mention) => mention?.isDefinite && !mention.isPossessive && isDocument(group, mention),
  );
}

/** Reads who has issued the document that a quotation is from. */
export class DocumentAuthors {
  /** Whoever says something in a document in the paragraph. */
  #author: Entity | undefined;

  /** Notes a sentence that has been read. */
  note(sentence: Sentence, resolved: ReadonlyMap<Mention, Entity>): void {
    if (sentence.opensParagraph) this.#author = undefined;
    if (!hasNewDocument(sentence)) return;
    const agent = sentence.mentions.find((mention) => isReportingAgent(sentence, mention));
    this.#author = agent && resolved.get(agent);
  }

  /** The author of the document beside the quotation at token `at`; not of a part, or of a document that is somebody else's. */
  authorOf(sentence: Sentence, at: number): Entity | undefined {
    const document = sentence.opensParagraph ? undefined : documentBeside(sentence, at);
    const isComplete = document && !isAuthorPreposition(sentence.tokens[document.end]?.lower);
    return isComplete ? this.#author : undefined;
  }
}
