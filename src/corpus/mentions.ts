import type { Span } from './article.ts';
import type { Names } from './people.ts';
import { reportingVerbs } from './verbs.ts';

/** A word of a sentence, outside its quotations. */
export interface Token extends Span {
  readonly text: string;
}

/** Words that stand for someone. */
export interface Mention {
  /** The index of its first token, and the one behind its last. */
  readonly first: number;
  readonly behind: number;
  /** Who it is: the known person's name, or the capitalised words themselves; nothing for a pronoun. */
  readonly name?: string;
  readonly pronoun: boolean;
  /** Whether it may be the one that acts: not "with Trump", not "Trump’s". */
  readonly subject: boolean;
}

const WORD = /(?:\p{Lu}\.)+|\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;
const PRONOUNS = new Set(['he', 'she', 'él', 'ella']);
const PREPOSITIONS = new Set(
  'about against among around at between by for from in into of on over to toward towards under upon with without ante bajo con contra de del desde en entre hacia para por según sin sobre al'.split(
    ' ',
  ),
);
const NOT_BETWEEN = new Set('and but or that who which whom to as y pero o que quien como'.split(' '));
/** Words that a sentence may begin with, in capitals, and no name does. */
const NO_NAMES = new Set(
  'a an the this that these those it its his her their our my in on at by for from with to of but and or so if as when while after before there what who how el la los las un una unos unas este esta ese esa su sus en con de del por para pero y o si cuando tras'.split(
    ' ',
  ),
);
const LONGEST_NAME = 6;

/** The words in `span` of a text. */
export function tokensOf(text: string, span: Span): Token[] {
  return [...text.slice(span.start, span.end).matchAll(WORD)].map((match) => {
    const start = span.start + match.index;
    return { text: match[0], start, end: start + match[0].length };
  });
}

const isCapitalised = (token: Token): boolean => /^\p{Lu}/u.test(token.text);
const isPossessive = (token: Token): boolean => /['’]s?$/.test(token.text);
const bare = (token: Token): string => token.text.replace(/['’]s?$/, '');

/** Whether only white space and opening marks stand between two neighbouring tokens. */
function touches(text: string, before: Token | undefined, after: Token | undefined): boolean {
  return before !== undefined && after !== undefined && /^\s*$/.test(text.slice(before.end, after.start));
}

/** The longest known name that begins at token `at`: who, and the index behind it. */
function knownAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  names: Names,
): [string, number] | undefined {
  let behind = at + 1;
  while (behind < at + LONGEST_NAME && touches(text, tokens[behind - 1], tokens[behind])) behind += 1;
  for (; behind > at; behind -= 1) {
    const run = tokens.slice(at, behind);
    // "the Colombian leader" is a name in any case; one word alone is one only with its capital letter.
    if (run.length === 1 && !run.every(isCapitalised)) continue;
    const person = names.exactly(run.map(bare).join(' '));
    if (person) return [person.name, behind];
  }
  return undefined;
}

/**
 * Who is mentioned among the `tokens` of a sentence, in order: people that `names` knows, pronouns, and other
 * capitalised words, which may be anyone or anything.
 */
export function mentionsAmong(text: string, tokens: readonly Token[], names: Names): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const known = knownAt(text, tokens, at, names);
    let behind = known?.[1] ?? at + 1;
    const pronoun = !known && PRONOUNS.has(token.text.toLowerCase());
    if (!known && !pronoun) {
      if (!isCapitalised(token) || NO_NAMES.has(token.text.toLowerCase())) {
        at += 1;
        continue;
      }
      while (isNameGoingOn(text, tokens, behind) && !knownAt(text, tokens, behind, names)) behind += 1;
    }
    const last = tokens[behind - 1];
    const before = tokens[at - 1];
    const joined = mentions.at(-1);
    const name = known?.[0] ?? (pronoun ? undefined : tokens.slice(at, behind).map(bare).join(' '));
    const apposed = joined?.behind === at && touches(text, before, token);
    // "with Trump", "representing Trump" and "Trump’s" do not say what Trump does.
    const led = before && (PREPOSITIONS.has(before.text.toLowerCase()) || isParticiple(text, tokens, at - 1));
    const subject = !(last && isPossessive(last)) && !led;
    if (joined && apposed && known && !joined.pronoun) {
      // "Colombian President Gustavo Petro": titles and name are one mention, of whom the name says.
      mentions.splice(-1, 1, {
        ...joined,
        behind,
        ...(name && { name }),
        subject: joined.subject && subject,
      });
    } else {
      mentions.push({ first: at, behind, ...(name && { name }), pronoun, subject });
    }
    at = behind;
  }
  return mentions;
}

/** Whether the token at `at` is a participle whose object is the next: "representing Trump", not "the meeting Trump". */
function isParticiple(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const isNoun = before !== undefined && NO_NAMES.has(before.text.toLowerCase());
  return (
    token !== undefined &&
    !isNoun &&
    /^\p{Ll}.*(?:ing|ando|iendo)$/u.test(token.text) &&
    touches(text, token, tokens[at + 1])
  );
}

/** Whether the token at `at` goes on with the capitalised words before it. */
function isNameGoingOn(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    token !== undefined &&
    isCapitalised(token) &&
    touches(text, before, token) &&
    !(before && isPossessive(before))
  );
}

/** Whether the token at `at` reports speech. */
export function isReporting(tokens: readonly Token[], at: number): boolean {
  return reportingVerbs.has(tokens[at]?.text.toLowerCase() ?? '');
}

/**
 * Whether `mention` is what the verb at `verb` is said of: right before it, or with an adverb or an auxiliary
 * between ("Petro also revealed", "Trump himself said").
 */
export function actsIn(text: string, tokens: readonly Token[], mention: Mention, verb: number): boolean {
  const gap = verb - mention.behind;
  if (!mention.subject || gap < 0 || gap > 2) return false;
  for (let i = mention.behind; i <= verb; i += 1) {
    if (!touches(text, tokens[i - 1], tokens[i])) return false;
    if (i < verb && NOT_BETWEEN.has(tokens[i]?.text.toLowerCase() ?? '')) return false;
  }
  return true;
}
