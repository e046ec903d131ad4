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
 * Determiners, adjectives, participles and adverbs of repetition or of the future, normalized, by language. Written for this
 * project.
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

/** Verbs of repetition and resumption. Written for this project. */
export const REPETITION_VERBS = {
  en: words(
    'return resume reopen reconvene repeat recur rejoin revisit restart relaunch resit rerun+reran+rerun',
  ),
  es: words('volver regresar retornar reanudar retomar repetir reiniciar'),
} as const;

/** Words of questions for earlier events of a kind, normalized: “has it happened | before”. Written for this project. */
export const EARLIER_ADVERBS = wordSet('before ever previously antes anteriormente alguna');

/** Participles of verbs of occurrence, normalized: “has it | happened | before”. Written for this project. */
export const OCCURRENCE_PARTICIPLES = wordSet('happened occurred pasado ocurrido sucedido acontecido');

/** Expressions for the first event of a kind or for an earlier one, normalized, as patterns. Written for this project. */
export const RECURRENCES = phrases(`
  (?:its|it is|it was|this is|this was) (?:only )?the (?:first|second|third|fourth|fifth|sixth) (?:time|such|(?:\\S+ ){1,3}(?:since|in))
  (?:not|isnt|wasnt|hardly) the first
  unprecedented
  (?:is|was|has|had) (?:no |some |a )?precedents?
  never (?:before|happened)
  has happened before
  (?:es|era|fue) (?:ya )?la (?:primera|segunda|tercera|cuarta|quinta|sexta) vez
  no (?:es|era|fue|sera) (?:el|la) primer[oa]?
  sin precedentes?
  (?:hay|habia|tiene|tenia) (?:un |algun |otros )?precedentes?
  nunca antes
  nunca (?:ha|habia) (?:pasado|ocurrido|sucedido)
  ya (?:paso|ocurrio|sucedio|habia (?:pasado|ocurrido|sucedido))
`);
