import { phrases, wordSet, words } from '../util/word-list.ts';

/** Adverbials of repetition, normalized, by language. Written for this project. */
export const REPETITION_ADVERBIALS = {
  en: phrases(`
    again
    once more
    one more time
    another time
    a second time
    anew
  `),
  es: phrases(`
    otra vez
    de nuevo
    nuevamente
    una vez mas
    por segunda vez
  `),
} as const;

/**
 * Determiners, adjectives, participles and adverbs by which something is one more, or still to come, normalized, by language.
 * Written for this project.
 */
export const REPETITION_MODIFIERS = {
  en: wordSet(`
    another second third fourth fifth next new fresh further renewed repeat repeated followup follow back
    upcoming future planned scheduled proposed slated due
  `),
  es: wordSet(`
    otro otra otros otras segundo segunda tercer tercero tercera cuarto cuarta quinto quinta nuevo nueva nuevos nuevas
    proximo proxima proximos proximas siguiente siguientes
    futuro futura futuros futuras previsto prevista previstos previstas programado programada programados programadas
  `),
} as const;

/** Verbs of what happens once more, or goes on after a pause. Written for this project. */
export const REPETITION_VERBS = {
  en: words(
    'return resume reopen reconvene repeat recur rejoin revisit restart relaunch resit rerun+reran+rerun',
  ),
  es: words('volver regresar retornar reanudar retomar repetir reiniciar'),
} as const;
