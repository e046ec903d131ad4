/** Predications: the parts of a sentence that have one finite verb each, with its arguments and adjuncts, as far as words and marks tell. */
import { isAnd } from '../../analysis/grammar/function-words.ts';
import { isFiniteForm } from '../../analysis/grammar/verb-forms.ts';
import type { Language } from '../../text/language.ts';
import type { Word } from '../../text/tokenize.ts';
import { clausesOf } from '../judgement/denial.ts';

/** A word before which another predication may begin. */
const OPENER =
  /^(?:but|or|because|if|that|who|whom|which|when|where|while|whereas|although|pero|o|sino|porque|si|que|quien(?:es)?|cuando|donde|mientras|aunque)$/;

/** The predications of a sentence, in order. A part without a verb belongs to the one before, the first of a sentence to the one after. */
export function predicationsOf(sentence: string, language: Language): Word[][] {
  const isOpener = ({ token }: Word, at: number): boolean => at > 0 && (isAnd(token) || OPENER.test(token));
  const parts = clausesOf(sentence).flatMap((clause) => {
    const starts = [0, ...clause.flatMap((word, at) => (isOpener(word, at) ? [at] : []))];
    return starts.map((start, i) => clause.slice(start, starts[i + 1]));
  });
  const predications: Word[][] = [];
  let isOpen = false;
  for (const part of parts) {
    const hasVerb = part.some((word) => isFiniteForm(word.written, language));
    const last = predications.at(-1);
    if (last && (!hasVerb || isOpen)) predications[predications.length - 1] = [...last, ...part];
    else predications.push(part);
    isOpen = hasVerb ? false : isOpen || !last;
  }
  return predications;
}
