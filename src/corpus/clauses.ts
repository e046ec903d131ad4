import type { Language } from '../language.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';
import { reportingForms } from './verbs.ts';

/** A sentence, or several that one quotation runs through, as attribution reads it. */
export interface Unit {
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

const BE = new Set(
  'be been being is are was were am get gets got fue fueron es son ser sido era eran'.split(' '),
);
const HAVE = new Set('have has had having ha han he había habían haber'.split(' '));
const MODAL = new Set(
  "will would can could may might must shall should do does did to not never didn't doesn't don't won't".split(
    ' ',
  ),
);
/** Whoever uses them says what is quoted: "used the phrase “…”". */
const WORDINGS = new Set(
  'phrase term word words expression slogan language término palabra palabras expresión frase'.split(' '),
);
/** Words between a subject and its verb. */
const SELF = new Set(
  'himself herself themselves itself mismo misma later then first once again recently also too further never long'.split(
    ' ',
  ),
);
/** Pronouns that stand before the verb in Spanish, and are no subject. */
const SPANISH_CLITICS = new Set('le les lo la los las se me te nos os'.split(' '));

/** The mention that ends right before the token at `at`, the whole of it. */
export function mentionEnding({ mentions }: Unit, at: number): Mention | undefined {
  return mentions.filter(({ behind }) => behind === at).sort((a, b) => a.first - b.first)[0];
}

/** The longest mention that begins at the token at `at`. */
export function mentionAt({ mentions }: Unit, at: number): Mention | undefined {
  return mentions.filter(({ first }) => first === at).sort((a, b) => b.behind - a.behind)[0];
}

/** Whether a mention depends on a preposition: "of the senator". */
export function isGoverned({ tokens }: Unit, { first }: Mention): boolean {
  const before = tokens[first - 1];
  return before?.kind === 'preposition' || before?.lower === 'to';
}

/** Where a verb stands that reports, and how. */
export interface Report {
  readonly at: number;
  readonly form: 'finite' | 'hanging' | 'infinitive' | 'passive';
}

/** How the word at `at` reports, where it does. */
export function reportAt(unit: Unit, at: number): Report | undefined {
  const { tokens, language } = unit;
  const token = tokens[at];
  if (token?.type !== 'word' || token.possessive) return undefined;
  if (/^(?:went|goes|going)$/.test(token.lower) && tokens[at + 1]?.lower === 'on')
    return { at, form: 'finite' };
  if (/^(?:used?|uses|using)$/.test(token.lower) && WORDINGS.has(tokens[at + 2]?.lower ?? '')) {
    return { at, form: token.lower === 'using' ? 'hanging' : 'finite' };
  }
  const forms = reportingForms(token.lower);
  if (!forms || (token.capital && tokens[at - 1]?.type === 'word')) return undefined;
  let left = at - 1;
  while (tokens[left]?.kind === 'adverb' && tokens[left]?.type === 'word') left -= 1;
  const before = tokens[left];
  const auxiliary = before?.type === 'word' ? before.lower : '';
  if (forms.has('participle') && BE.has(auxiliary)) return { at, form: 'passive' };
  if (forms.has('participle') && HAVE.has(auxiliary)) return { at, form: 'finite' };
  if (forms.has('hanging') && !forms.has('finite')) {
    // "the saying", "of calling" says who only by what stands before.
    if (BE.has(auxiliary)) return { at, form: 'finite' };
    return before?.kind === 'determiner' ? undefined : { at, form: 'hanging' };
  }
  if (forms.has('base') && !forms.has('finite')) {
    if (MODAL.has(auxiliary) || (language === 'es' && before?.type === 'word'))
      return { at, form: 'infinitive' };
    const plural = [
      'they',
      'we',
      'i',
      'you',
      'who',
      'people',
      'some',
      'many',
      'others',
      'critics',
      'officials',
    ];
    return plural.includes(auxiliary) ? { at, form: 'finite' } : undefined;
  }
  if (before?.type === 'word' && isNounBehind(unit, at, left)) return undefined;
  if (forms.has('participle') && !forms.has('hanging') && isBareParticiple(unit, at, left))
    return { at, form: 'passive' };
  return { at, form: 'finite' };
}

/** Whether what looks like a verb is a noun: "his claims", "the alleged plot". */
function isNounBehind({ tokens }: Unit, at: number, left: number): boolean {
  const before = tokens[left];
  const next = tokens[at + 1];
  if (!before || left < at - 1) return false;
  if (before.possessive) return true;
  if (before.kind === 'determiner' && !SPANISH_CLITICS.has(before.lower))
    return !/^(?:this|that|these|those|all|some|many|both|who|which|what|each|none|one)$/.test(before.lower);
  if (before.kind === 'plain') return true;
  if (before.kind === 'preposition') return true;
  const noun = /s$/.test(tokens[at]?.lower ?? '') && before.kind === 'open' && !before.capital;
  return (
    noun &&
    !(
      next?.type === 'quote' ||
      next?.kind === 'determiner' ||
      next?.kind === 'pronoun' ||
      next?.kind === 'relative' ||
      next?.capital
    )
  );
}

/** Whether a past form stands without a subject behind a noun or a pause, and "by" or "as" follows: "dubbed", "called by". */
function isBareParticiple({ tokens }: Unit, at: number, left: number): boolean {
  const next = tokens[at + 1];
  return next?.lower === 'by' && tokens[left]?.type === 'word' && tokens[left]?.kind !== 'pronoun';
}

/** Verbs that may come before who acts in them, behind a comma: "In the past, said Bell, …". */
const INVERTING = /^(?:sa(?:id|ys)|add(?:ed|s)|explain(?:ed|s)|argue[ds]|wr(?:ote|ites)|not(?:ed|es))$/;

/** Words that open a clause or a phrase set between two pauses. */
function skipsBack(unit: Unit, pause: number): number | undefined {
  const { tokens } = unit;
  for (let at = pause - 1; at >= 0 && at > pause - 45; at -= 1) {
    const token = tokens[at];
    if (token?.type === 'stop' || token?.type === 'colon' || token?.type === 'quote') return undefined;
    if (token?.type === 'pause') {
      const subject = mentionEnding(unit, at);
      if (subject && subject.type !== 'other' && !isGoverned(unit, subject)) return at;
      // A place behind a name, and lists: look further to the left.
    }
  }
  return undefined;
}

/** The words between a subject and a verb at `at`, skipped: the index behind the subject. */
function leftOf({ tokens, language }: Unit, at: number): number {
  let left = at;
  for (;;) {
    const token = tokens[left - 1];
    if (token?.type !== 'word') return left;
    const between =
      token.kind === 'adverb' ||
      token.kind === 'auxiliary' ||
      SELF.has(token.lower) ||
      token.kind === 'time' ||
      (token.lower === 'on' && tokens[left]?.kind === 'time') ||
      (language === 'es' && SPANISH_CLITICS.has(token.lower));
    if (!between) return left;
    left -= 1;
  }
}

/** Whether a word behind a mention is a verb of any kind, that the mention may act in. */
function isVerbAt(unit: Unit, at: number): boolean {
  const token = unit.tokens[at];
  if (token?.type !== 'word') return false;
  if (token.kind === 'adverb' || SELF.has(token.lower)) return isVerbAt(unit, at + 1);
  const forms = reportingForms(token.lower);
  return (
    token.kind === 'verb' ||
    token.kind === 'auxiliary' ||
    forms?.has('finite') === true ||
    (unit.language === 'es' ? /(?:ó|aba|ía|aron|ieron)$/ : /ed$/).test(token.lower) ||
    (unit.language === 'es' && SPANISH_CLITICS.has(token.lower) && isVerbAt(unit, at + 1))
  );
}

/** Whether a verb that reports stands at `at`, behind nothing but small words. */
function isReportAt(unit: Unit, at: number): boolean {
  const token = unit.tokens[at];
  if (token?.type !== 'word') return false;
  const small =
    token.kind === 'adverb' || token.kind === 'auxiliary' || token.kind === 'time' || SELF.has(token.lower);
  return small ? isReportAt(unit, at + 1) : reportAt(unit, at)?.form === 'finite';
}

/** Who acts in the clause that the token at `at` goes on with: the nearest before it with a verb behind. */
export function actorBefore(unit: Unit, at: number): Mention | undefined {
  const { tokens, mentions } = unit;
  const candidates = mentions.filter(
    (mention) =>
      mention.behind <= at && mention.type !== 'other' && !mention.possessive && !isGoverned(unit, mention),
  );
  const start = tokens.findLastIndex((token, i) => i < at && token.type === 'stop') + 1;
  const near = candidates.filter(({ first }) => first >= start);
  // "Trump tweeted that Machado was late and urged": whoever reports once reports again.
  const reporting = near.findLast(({ behind }) => isReportAt(unit, behind));
  if (reporting) return reporting;
  const acting = near.findLast(({ behind }) => isVerbAt(unit, behind) || isBehindPauses(unit, behind, at));
  if (acting) return acting;
  // "“…,” said Trump, adding …"
  const inverted = near.findLast(({ first }) => reportAt(unit, first - 1)?.form === 'finite');
  return inverted ?? near[0];
}

/** Whether a mention is said to do something, in its sentence: "Trump vowed", "said Trump", "Trump, in a speech, vowed". */
export function acts(unit: Unit, mention: Mention): boolean {
  if (mention.possessive || isGoverned(unit, mention)) return false;
  return (
    isVerbAt(unit, mention.behind) ||
    isBehindPauses(unit, mention.behind, unit.tokens.length) ||
    reportAt(unit, mention.first - 1)?.form === 'finite'
  );
}

/** Whether a phrase between pauses stands behind a mention, and a verb behind that: "Trump, in a speech, vowed". */
function isBehindPauses(unit: Unit, behind: number, before: number): boolean {
  const { tokens } = unit;
  if (tokens[behind]?.type !== 'pause') return false;
  for (let at = behind + 1; at < before; at += 1) {
    const token = tokens[at];
    if (token?.type === 'stop' || token?.type === 'quote') return false;
    if (token?.type === 'pause') return isVerbAt(unit, at + 1);
  }
  return false;
}

/** Somebody who is told only by a clause about them: "anybody who complains". */
export const NOBODY_BEFORE_WHO = 'nobody';

/**
 * Who acts in a verb that reports, as far as the sentence says.
 *
 * @returns `null` where something acts that is nobody in particular; `undefined` where the sentence has no subject for it
 */
export function subjectOf(
  unit: Unit,
  { at, form }: Report,
): Mention | typeof NOBODY_BEFORE_WHO | null | undefined {
  const { tokens } = unit;
  if (form === 'passive') {
    const by = tokens.findIndex(
      (token, i) => i > at && i < at + 4 && (token.lower === 'by' || token.lower === 'por'),
    );
    return by < 0 ? null : (mentionAt(unit, by + 1) ?? null);
  }
  let left = leftOf(unit, at);
  if (form === 'hanging') {
    const holder = mentionEnding(unit, left);
    // "a letter from Trump saying": whose it is; "people calling him"
    if (holder && tokens[left - 1]?.type === 'word' && holder.type !== 'other') {
      const source = tokens[holder.first - 1]?.lower ?? '';
      const of = mentionEnding(unit, holder.first - 1);
      if (
        !isGoverned(unit, holder) ||
        /^(?:from|by|de)$/.test(source) ||
        (source === 'of' && of?.type === 'other')
      )
        return holder;
    }
    return actorBefore(unit, at) ?? undefined;
  }
  if (form === 'infinitive') {
    const modal = leftOf(unit, at);
    const subject = mentionEnding(unit, modal);
    if (subject && !isGoverned(unit, subject)) return subject.type === 'other' ? null : subject;
    return actorBefore(unit, at) ?? undefined;
  }
  for (let steps = 0; steps < 8; steps += 1) {
    const before = tokens[left - 1];
    if (!before || before.type === 'stop' || before.type === 'colon') return inverted(unit, at);
    if (before.type === 'quote') return inverted(unit, at) ?? actorBefore(unit, at);
    if (before.type === 'pause') {
      const opening = skipsBack(unit, left - 1);
      const saying = unit.language === 'es' || INVERTING.test(tokens[at]?.lower ?? '');
      const behindVerb = saying ? inverted(unit, at) : undefined;
      if (opening === undefined)
        return behindVerb && behindVerb.type !== 'other' ? behindVerb : actorBefore(unit, at);
      const apposed = mentionEnding(unit, left - 1);
      // "Another critic, Laurence Tribe, said": the name says who.
      if (
        apposed?.type === 'name' &&
        apposed.first === opening + 1 &&
        mentionEnding(unit, opening)?.type === 'role'
      )
        return apposed;
      left = opening;
      continue;
    }
    if (before.kind === 'conjunction') return actorBefore(unit, left - 1);
    if (
      before.lower === 'who' ||
      before.lower === 'that' ||
      before.lower === 'which' ||
      before.lower === 'que' ||
      before.lower === 'quien'
    ) {
      const end = tokens[left - 2]?.type === 'pause' ? left - 2 : left - 1;
      const antecedent = mentionEnding(unit, end);
      if (before.lower === 'que' && unit.language === 'es' && !antecedent) return undefined;
      if (antecedent && antecedent.type !== 'other') return antecedent;
      return NOBODY_BEFORE_WHO;
    }
    const subject = mentionEnding(unit, left);
    if (!subject) {
      // A verb or a small word right before it: another of the same subject.
      return before.kind === 'open' ? null : actorBefore(unit, at);
    }
    if (!isGoverned(unit, subject)) return subject.type === 'other' || subject.possessive ? null : subject;
    // "the governor of Ohio said": whatever stands before "of".
    left = leftOf(unit, subject.first - 1);
  }
  return undefined;
}

/** Who stands behind a verb that comes first: "“…,” said Petro", "dijo el presidente". */
export function inverted(unit: Unit, verb: number): Mention | undefined {
  const { tokens } = unit;
  let at = verb + 1;
  while (
    tokens[at]?.type === 'word' &&
    (tokens[at]?.kind === 'adverb' ||
      tokens[at]?.kind === 'time' ||
      (/^(?:on|a|al|ayer)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.kind === 'time'))
  )
    at += 1;
  return mentionAt(unit, at);
}
