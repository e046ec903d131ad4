/** Conjugation of Spanish verbs from their principal parts, as far as lists of the lexicon ask for their forms. */

import { FIRST_PERSONS, IRREGULAR_VERBS, REGULAR_VERBS } from '../../lexicon/es/verbs.ts';

/** Forms of a Spanish verb from which the others are made; those with a tense in the third person singular. */
interface PrincipalParts {
  readonly present: string;
  readonly past: string;
  readonly participle: string;
  readonly future: string;
  readonly subjunctive: string;
  readonly gerund: string;
  readonly imperfect: string;
}

type Table = ReadonlyMap<string, readonly (string | undefined)[]>;

const tableOf = (groups: readonly (readonly string[])[]): Table =>
  new Map(
    groups.map(([infinitive = '', ...parts]) => [
      infinitive,
      parts.map((part) => (part === '-' ? undefined : part)),
    ]),
  );

const IRREGULAR = tableOf(IRREGULAR_VERBS);
const IRREGULAR_FIRST_PERSONS = tableOf(FIRST_PERSONS);
const REGULAR: ReadonlySet<string> = new Set(REGULAR_VERBS);

/** A stem as it is spelled before "e": "saqu", "llegu", "lanc". */
const beforeE = (stem: string): string => stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');

/** The stem of a verb in -er or -ir as it is spelled, or changed, before "a" and "o": "proteja", "siga", "venza", "conozca". */
const beforeA = (stem: string): string =>
  stem
    .replace(/g$/, 'j')
    .replace(/gu$/, 'g')
    .replace(/(?<=[nr])c$/, 'z')
    .replace(/(?<=[aeou])c$/, 'zc');

/** The parts of a verb in -ar without a list are regular; throws for one in -er or -ir that neither list has. */
function partsOf(infinitive: string): PrincipalParts {
  const listed = IRREGULAR.get(infinitive);
  const isAr = infinitive.endsWith('ar');
  if (!listed && !isAr && !REGULAR.has(infinitive))
    throw new Error(`lexicon: es/verbs has no "${infinitive}"`);
  const stem = infinitive.slice(0, -2);
  const [
    present = stem + (isAr ? 'a' : 'e'),
    past = stem + (isAr ? 'ó' : 'ió'),
    participle = stem + (isAr ? 'ado' : 'ido'),
    future = `${infinitive.replace('í', 'i')}á`,
    subjunctive = isAr ? `${beforeE(present.slice(0, -1))}e` : `${beforeA(present.slice(0, -1))}a`,
    // "Muriendo" of "murió", "leyendo" of "leyó"
    gerund = isAr || !past.endsWith('ó') ? stem + (isAr ? 'ando' : 'iendo') : `${past.slice(0, -1)}endo`,
    imperfect = stem + (isAr ? 'aba' : 'ía'),
  ] = listed ?? [];
  return { present, past, participle, future, subjunctive, gerund, imperfect };
}

/** The stem of a preterite that is stressed on it, as it is spelled before "e": "dij" of "dijo", "hic" of "hizo". */
const strongStem = (past: string): string => past.slice(0, -1).replace(/z$/, 'c');

/** The third person plural of a preterite: "negaron", "murieron", "dijeron", "hicieron". */
function pastPlural(infinitive: string, past: string): string {
  if (past.endsWith('ó')) return past.slice(0, -1) + (infinitive.endsWith('ar') ? 'aron' : 'eron');
  const stem = strongStem(past);
  return stem + (/(?:[ij]|fu)$/.test(stem) ? 'eron' : 'ieron');
}

/** Masculine and feminine, singular and plural. */
const agreeing = (masculine: string): string[] =>
  ['o', 'a', 'os', 'as'].map((ending) => masculine.slice(0, -1) + ending);

/** The forms of a Spanish verb. */
interface SpanishForms {
  /** Third persons of the present, the preterite, and the imperfect. */
  readonly finite: readonly string[];
  readonly participles: readonly string[];
  readonly gerund: string;
}

/**
 * Third persons of the indicative, participles and the gerund of a Spanish verb.
 *
 * @param infinitive one in -er or -ir is of a list of es/verbs, otherwise this throws
 */
export function spanishForms(infinitive: string): SpanishForms {
  const { present, past, participle, gerund, imperfect } = partsOf(infinitive);
  return {
    finite: [present, `${present}n`, past, pastPlural(infinitive, past), imperfect, `${imperfect}n`],
    participles: agreeing(participle),
    gerund,
  };
}

/** The third persons of the subjunctive: "diga", "digan". */
export function subjunctivesOf(infinitive: string): string[] {
  const { subjunctive } = partsOf(infinitive);
  return [subjunctive, `${subjunctive}n`];
}

/** The third persons of the future and the conditional: "dirá", "dirían". */
export function futuresOf(infinitive: string): string[] {
  const stem = partsOf(infinitive).future.slice(0, -1);
  return ['á', 'án', 'ía', 'ían'].map((ending) => stem + ending);
}

/** The first persons of the present, and the singular of the preterite: "pienso", "pensamos", "pensé". */
export function firstPersonsOf(infinitive: string): string[] {
  const parts = partsOf(infinitive);
  const stem = infinitive.slice(0, -2);
  const isAr = infinitive.endsWith('ar');
  const regularPast = isAr ? `${beforeE(stem)}é` : `${stem}í`;
  const [
    present = `${(isAr ? parts.present : parts.subjunctive).slice(0, -1)}o`,
    past = parts.past.endsWith('ó') ? regularPast : `${strongStem(parts.past)}e`,
    plural = `${stem}${infinitive.slice(-2, -1)}mos`,
  ] = IRREGULAR_FIRST_PERSONS.get(infinitive) ?? [];
  return [present, past, plural];
}
