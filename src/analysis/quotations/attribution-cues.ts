/**
 * The source of a quotation by the cues in its own sentence. Source, cue and content are the parts of an attribution as PolNeAR
 * annotates them (Newell, Margolin and Ruths, 2018).
 */

import { isTitleCase } from '../../text/title-case.ts';
import { isAs, isBe, isWith } from '../grammar/function-words.ts';
import { isFiniteReport, isReportOf, SPEECH_NOUNS } from '../grammar/reporting-verbs.ts';
import { isParticiple } from '../grammar/verb-forms.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { agentBefore, initialVerb, isAgent, isVerbAt } from '../syntax/agents.ts';
import { isComplement } from '../syntax/complements.ts';
import { reportingVerbAt } from '../syntax/find-reporting-verb.ts';
import { clauseStart, isClitic, mentionEndingAt, type SentenceGroup } from '../syntax/sentence-group.ts';
import { isPluralVerb } from '../syntax/verb-subjects.ts';
import { nullSubject, type Source } from './source.ts';
import { sourceBefore } from './source-before.ts';
import { parentheticalSource, sourceAfter } from './tag-source.ts';

const SUBORDINATE_OPENING = /^(?:cuando|aunque|si|mientras|al|como)$/;
const INTERRUPTED = /^(?:interrumpid|requerid)[oa]$/;
/** Minimum words of a quotation between dashes that somebody says, rather than a term or a title. */
const MIN_ASIDE_WORDS = 4;

/** True for a participle of being asked or interrupted: "Consultada por el puente, eligió las palabras: “…”". */
const isAsked = (lower: string): boolean =>
  isReportOf('inquire', lower, 'es', 'participle') || INTERRUPTED.test(lower);

/** True if only a name and its titles stand before the colon at `at`. */
function isLabel(group: SentenceGroup, at: number): boolean {
  return group.tokens
    .slice(clauseStart(group, at), at)
    .every(({ isCapitalized, lower }) => isCapitalized || /^(?:of|the|and|for|de|del|la|y)$/.test(lower));
}

/**
 * The verb without a subject that the main clause before the colon at `at` begins with, in Spanish: "Y | siguió | por teléfono:
 * “…”", "Cuando le preguntaron, no | esquivó |: “…”".
 */
function verbWithoutSubject(group: SentenceGroup, at: number): number | undefined {
  const { tokens, language } = group;
  if (language !== 'es') return undefined;
  const isPerson = (mention: Mention): boolean => mention.type === 'name' || mention.type === 'nominal';
  const initial = initialVerb(group);
  const hasSubject = group.mentions.some(
    (mention) => mention.end <= at && isPerson(mention) && isAgent(group, mention),
  );
  if (initial !== undefined) return hasSubject ? undefined : initial;
  const pause = tokens.slice(0, at).findLastIndex(({ type }) => type === 'pause');
  const first = tokens[0]?.lower ?? '';
  const opens = SUBORDINATE_OPENING.test(first) || isAsked(first) || !hasSubject;
  const negated = tokens[pause + 1]?.lower === 'no' ? pause + 2 : pause + 1;
  const verb = isClitic(group, tokens[negated]) ? negated + 1 : negated;
  return opens && pause > 0 && isVerbAt(group, verb) ? verb : undefined;
}

/** The verb without a subject of a main clause after a subordinate one, before the colon at `at`. */
function mainVerbAfterClause(group: SentenceGroup, at: number): number | undefined {
  const opensWithClause = SUBORDINATE_OPENING.test(group.tokens[clauseStart(group, at)]?.lower ?? '');
  return opensWithClause ? verbWithoutSubject(group, at) : undefined;
}

/** The index of the word before a quotation and its noun: "la describe | como | una mujer “…”", "called her | a | “…”". */
function comparisonAt({ tokens }: SentenceGroup, at: number): number {
  const [noun, article, as] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  if (noun?.partOfSpeech === 'determiner') return at - 2;
  const hasNoun = noun?.partOfSpeech === 'unknown' && article?.partOfSpeech === 'determiner';
  return hasNoun && isAs(as?.lower) ? at - 3 : at - 1;
}

/** The source before a quotation without a cue: "Trump was blunt: “…”", "Trump beamed, “…”", "ran as a “…”". */
function sourceWithoutCue(text: string, group: SentenceGroup, at: number): Source {
  const { tokens } = group;
  const { words, marked } = tokens[at]?.quotation ?? {};
  if (!words || !marked) return undefined;
  const quoted = text.slice(words.start, words.end);
  const type = tokens[at - 1]?.type;
  const isStatement = /^\P{L}*\p{Lu}/u.test(quoted);
  // "Secretary of the Treasury Ida Bell: “…”", but not the club in "Entrenador del Tamora: “…”"
  const label = type === 'colon' ? mentionEndingAt(group, at - 1) : undefined;
  if (label?.type === 'name' && isLabel(group, at - 1) && !isComplement(group, label)) return label;
  const verb = type === 'colon' ? verbWithoutSubject(group, at - 1) : undefined;
  if (verb !== undefined) return nullSubject(verb);
  if (isStatement && (type === 'colon' || (type === 'pause' && !isTitleCase(quoted)))) {
    const agent = agentBefore(group, at - 1);
    if (agent && (type === 'colon' || isAgent(group, agent))) return agent;
  }
  // "Bell would not say —“it stays in my kitchen”— but", "Bell said no (“it stays in my kitchen”), but"
  const isBetweenDashes = type === 'pause' && /^[—–]/.test(tokens[at - 1]?.text ?? '');
  const isAside = isBetweenDashes || text.charAt(marked.start - 1) === '(';
  if (isAside && !isTitleCase(quoted) && quoted.split(' ').length >= MIN_ASIDE_WORDS) {
    const agent = agentBefore(group, at - 1);
    if (agent && isAgent(group, agent)) return agent;
  }
  const as = comparisonAt(group, at);
  // "acabó su discurso con un “nunca más”"
  if (isWith(tokens[as]?.lower) && SPEECH_NOUNS.has(tokens[as - 1]?.lower ?? '')) {
    const agent = agentBefore(group, as);
    if (agent && isAgent(group, agent)) return agent;
  }
  if (!isAs(tokens[as]?.lower)) return undefined;
  // "un salón donde la | anunciaban | como “…”"
  if (isVerbAt(group, as - 1) && isPluralVerb(group, as - 1)) return null;
  // "what her office describes as “…”"
  const isReport = isFiniteReport(tokens[as - 1]?.lower ?? '', group.language);
  if (isReport && mentionEndingAt(group, as - 1)?.type === 'other') return null;
  const before = tokens.slice(clauseStart(group, as), as);
  const isPassive = before.some(
    ({ lower }, i) => isBe(lower) && isParticiple(before[i + 1]?.lower ?? '', group.language),
  );
  const agent = isPassive ? undefined : agentBefore(group, as);
  // "slides list Lowell as “…”": the object of another agent's verb
  return agent && agent.end === as && !isAgent(group, agent) ? null : agent;
}

/**
 * The cue in a sentence that names the source of a quotation: a verb, noun or preposition `after` or `before` it, a `tag`
 * further on, or a colon or "as" that `introduces` it.
 */
export type SentenceCue = 'after' | 'before' | 'tag' | 'introduction';

/** A source, and the cue that names it. */
export interface FoundSource {
  readonly source: Source;
  readonly cue: SentenceCue;
}

/** The source that the sentence gives for the quotation at token `at`; `undefined` if it gives none. */
export function findSource(text: string, group: SentenceGroup, at: number): FoundSource | undefined {
  const after = sourceAfter(text, group, at);
  // "Lavrov said it was “a lie,” Interfax reported": the nearer cue is the one before.
  // "Bell asked them up, and it was “like a tap”, as one steward put it": so is that with "as".
  const [pause, as] = group.tokens.slice(at + 1, at + 3);
  const isComment = pause?.type === 'pause' && as?.lower === 'as';
  if (after !== undefined && (isComment || clauseStart(group, at) === at))
    return { source: after, cue: 'after' };
  const { words } = group.tokens[at]?.quotation ?? {};
  // "a quien Bell despidió como “…”": the agent of the nearest verb
  const isJudgement = isAs(group.tokens[at - 1]?.lower) && isVerbAt(group, at - 2);
  const judge =
    isJudgement && !reportingVerbAt(group, at - 2) ? sourceWithoutCue(text, group, at) : undefined;
  if (judge) return { source: judge, cue: 'introduction' };
  const previous = group.tokens[at - 1];
  // "Cuando Bell le preguntó si dimitiría, se inclinó sobre el micrófono: “…”"
  const main = previous?.type === 'colon' ? mainVerbAfterClause(group, at - 1) : undefined;
  if (main !== undefined) return { source: nullSubject(main), cue: 'introduction' };
  const before = sourceBefore(group, at, words ? text.slice(words.start, words.end) : '');
  const isIntroduced = previous?.lower === 'que' || previous?.type === 'colon';
  // "El parque confirmó los daños, “…” que hay que evitar, afirma su directora": the tag is the nearer, but after "que".
  const spanishTag = group.language === 'es' && !isIntroduced ? parentheticalSource(group, at) : undefined;
  if (before && !spanishTag) return { source: before, cue: 'before' };
  // "The park has denounced “…”, says its director, Ida Bell": a tag names who says it.
  const tag = before === null || after === undefined ? parentheticalSource(group, at) : undefined;
  if (tag) return { source: tag, cue: 'tag' };
  if (before === null) return { source: null, cue: 'before' };
  if (after !== undefined) return { source: after, cue: 'after' };
  if (tag !== undefined) return { source: tag, cue: 'tag' };
  const source = sourceWithoutCue(text, group, at);
  return source === undefined ? undefined : { source, cue: 'introduction' };
}
