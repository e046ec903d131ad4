import { AUXILIARIES as ENGLISH } from '../../lexicon/en/auxiliaries.ts';
import { MODAL_VERBS } from '../../lexicon/en/modal-verbs.ts';
import { AUXILIARIES as SPANISH } from '../../lexicon/es/auxiliaries.ts';
import type { Language } from '../../text/language.ts';

const AUXILIARIES: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([...ENGLISH, ...MODAL_VERBS]),
  es: SPANISH,
};

/** True for a finite form of an auxiliary, or for a modal verb, normalized: “did”, “might”, “ha”; not for an English “son”. */
export const isAuxiliary = (token: string, language: Language): boolean => AUXILIARIES[language].has(token);
