import { words } from '../text/word-list.ts';

/**
 * Words that say nothing about what a question asks for. "us" is not among them: in questions about the news it is
 * the country; nor is "there", which asks for attendance in "who was there".
 */
const ENGLISH = `
a about according after again all also am an and any anyone anything are aren't as at be because been before being but
by can can't could couldn't did didn't do does doesn't doing don't during each even ever for from get gets getting give
got had has have haven't having he he's her here hers him his how i i'm if in into is isn't it it's its itself just let
like made make makes many may me might more most much must my no nor not now of off on once one only or other our out
over please really same say saying says she should so some someone something such tell than that that's the their them
then these they thing things this those through to too under up upon very was wasn't we were weren't what what's when
where which while who who's whom whose why will with would you your
said know want article happened happen
`;

const SPANISH = `
a al algo alguien ante antes aquel aquella asi aun bajo cada como con cual cuales cuando cuanto cuanta cuantos cuantas
de del dejo desde dice dicho dijeron dijo donde durante e el ella ellas ellos en entre era eran es esa esas ese eso
esos esta estaba estan estar estas este esto estos fue fueron fui ha habia habla haber han hay he hizo hubo la las le
les lo los mas me mi mucho muchos muy nada ni no nos o os otro otra para pero por porque pudo puede que quien quienes
se sea segun ser si sin sobre son su sus tambien tan tanto te tiene tienen todo toda todos tu tuvo un una unas uno unos
y ya yo
`;

const english = new Set(words(ENGLISH.replaceAll("'", '')));
const spanish = new Set(words(SPANISH));

/** English and Spanish stop words, folded, without apostrophes. */
export const stopWords: ReadonlySet<string> = new Set([...english, ...spanish]);

/** Those that tell that a text is English: "a", "he" and "me" do not. */
export const englishOnly: ReadonlySet<string> = new Set([...english].filter((word) => !spanish.has(word)));

/** Those that tell that a text is Spanish. */
export const spanishOnly: ReadonlySet<string> = new Set([...spanish].filter((word) => !english.has(word)));

/** No stem begins with it. */
const STOP_WORD_MARK = '~';

/** A stop word as it stands among the terms of a sentence: in bigrams, but not in the inverted index. */
export function markStopWord(word: string): string {
  return STOP_WORD_MARK + word;
}

/** True for a {@link markStopWord | marked} stop word. */
export function isStopWordMark(term: string): boolean {
  return term.startsWith(STOP_WORD_MARK);
}
