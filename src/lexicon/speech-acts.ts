import { wordSet } from '../util/word-list.ts';

/**
 * Speech acts that questions ask for, by the reporting verbs of either language that name them, by their base or infinitive:
 * "what did she promise" is answered where she pledged something. Verbs of mere assertion name none. Grouped after Searle’s
 * classes, of which these are commissives, directives, and assertives that take a stand. Written for this project.
 *
 * @see https://plato.stanford.edu/entries/speech-acts/
 */
export const SPEECH_ACTS = {
  promise: { en: wordSet('promise pledge vow guarantee'), es: wordSet('prometer garantizar jurar') },
  threat: { en: wordSet('threaten'), es: wordSet('amenazar') },
  request: {
    en: wordSet('ask demand request urge beg plead implore'),
    es: wordSet('pedir exigir reclamar solicitar instar reivindicar rogar'),
  },
  proposal: {
    en: wordSet('propose recommend suggest'),
    es: wordSet('proponer recomendar sugerir aconsejar plantear'),
  },
  warning: { en: wordSet('warn caution'), es: wordSet('advertir alertar') },
  denial: { en: wordSet('deny disavow refute'), es: wordSet('negar desmentir') },
  admission: {
    en: wordSet('admit acknowledge concede confess'),
    es: wordSet('admitir confesar reconocer'),
  },
};
