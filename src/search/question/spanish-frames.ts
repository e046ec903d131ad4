/** The parts of Spanish questions that tell their frames. */

import { reportingVerbs } from '../../analysis/grammar/reporting-verbs.ts';
import { AFFAIR_NOUNS } from '../../lexicon/affair-nouns.ts';
import { OCCUPATION_NOUNS } from '../../lexicon/es/occupation-nouns.ts';
import { QUESTION_SPEECH_VERBS, SPEECH_VERBS_WITH_DE } from '../../lexicon/es/question-speech-verbs.ts';
import { alternation } from '../../util/word-list.ts';
import { type FramePatterns, framesOf, oneOf } from './frame-patterns.ts';

const DECIR = oneOf(reportingVerbs('es', ['finite'], QUESTION_SPEECH_VERBS));
const HABER = '(?:ha|han|habia|habian)';
const ESTAR = '(?:esta|estan|estaba|estaban|estuvo)';
/** The perfect and the progressive: "ha dicho", "están declarando". */
const HA_DICHO = `(?:${HABER} ${oneOf(reportingVerbs('es', ['participle'], QUESTION_SPEECH_VERBS))}|${ESTAR} ${oneOf(reportingVerbs('es', ['participial'], QUESTION_SPEECH_VERBS))})`;
const DECIR_DE = oneOf(reportingVerbs('es', ['finite'], SPEECH_VERBS_WITH_DE));
const HA_DICHO_DE = `${HABER} ${oneOf(reportingVerbs('es', ['participle'], SPEECH_VERBS_WITH_DE))}`;
/** Prepositions that introduce the topic of speech alone. */
const ACERCA_DE = '(?:sobre|acerca de|respecto a|respecto de)';
/** Prepositions that introduce the topic of speech, or a time or a place. */
const SOBRE =
  '(?:sobre|acerca de|respecto a|respecto de|a|al|en|durante|cuando|tras|despues de|antes de|contra)';
/** The subject after its verb, and no indirect object: “qué le dijo | a Bell”. */
const SPANISH_SPEAKER = '(?<s>(?!al? ).+?)';

const CARGO = `(?:el |la )?${oneOf(OCCUPATION_NOUNS)}`;

/** Adverbials of the future. */
const EN_ADELANTE =
  '(?:ahora|despues|luego|a continuacion|(?:a partir|de) (?:de )?ahora(?: en adelante)?|en adelante|en el futuro)';

export const SPANISH_FRAMES: FramePatterns = {
  mention: framesOf(
    '(?:que |cual es )?(?:piensas?|opinas?|crees?|pensas|tu opinion|tienes que decir) (?:de|del|sobre|acerca de|respecto a) (?<x>.+)',
    'que (?:te|le|os|les) parecen? (?<x>.+)',
    '(?:se )?(?:menciona|mencionan|mencionaron|nombra|nombran)(?: (?:el|este) (?:articulo|texto))?(?: algo(?: de| sobre)?)?(?: a| al)? (?<x>.+)',
    '(?:el articulo |el texto |se )?(?:dice|dicen|habla|hablan|hablaron|hablo|trata|sale|aparece)(?: (?:el|este) (?:articulo|texto))?(?: algo| alguna cosa)?(?: de| del| sobre| acerca de)? (?<x>.+)',
    '(?:hay )?(?:algo|informacion|info|datos|detalles|noticias|mas|todo)(?: (?:que diga|dice|dicen))? (?:de|del|sobre|acerca de|respecto a|con) (?<x>.+)',
    '(?:que|lo que) (?:se )?(?:dice|dicen|dijo|dijeron|ha dicho|han dicho|hay|sabe|menciona|pone)(?: (?:el|este) (?:articulo|texto))?(?: ahi)? (?:de|del|sobre|acerca de) (?<x>.+)',
    '(?:cuentame|dime|hablame|informame|que hay|y que hay|que tal)(?: (?:algo|mas|todo))?(?: de| del| sobre| acerca de) (?<x>.+)',
    '(?:se )?(?:hablo|hablaron|trato|trataron|discutio|menciono)(?: algo)? (?:de|del|sobre) (?<x>.+)',
    '(?:de|sobre) que (?:tratan?|van?) (?!(?:el|este) (?:articulo|texto)\\b|est[ae]\\b|esto\\b|eso\\b)(?<x>.+)',
  ),
  speech: framesOf(
    `todo lo que (?:le |les |nos )?${DECIR} (?<s>.+?) (?:sobre|acerca de|respecto a|respecto de|de|del) (?<y>.+)`,
    `(?:(?:resume|resumeme|un resumen de|resumen de) )?(?:todo )?lo que (?:le |les |nos )?(?:${DECIR}|${HA_DICHO}) ${SPANISH_SPEAKER}(?: ${SOBRE} (?<y>.+))?`,
    `que (?:mas )?(?:es lo que )?(?:le |les |nos )?(?:${DECIR_DE}|${HA_DICHO_DE}) ${SPANISH_SPEAKER} (?:${SOBRE}|de|del) (?<y>.+)`,
    `que (?:mas )?(?:es lo que )?(?:le |les |nos )?(?:${DECIR}|${HA_DICHO}) ${SPANISH_SPEAKER}(?: ${SOBRE} (?<y>.+))?`,
    `(?<s>[^ ]+(?: [^ ]+){0,3}) ${DECIR} (?:algo|que)(?: (?:de|del|sobre|acerca de))? (?<y>.+)`,
    `${DECIR} algo (?<s>.+?) ${ACERCA_DE} (?<y>.+)`,
    `${DECIR} (?<s>.+?) (?:que|algo de|algo sobre|sobre|acerca de) (?<y>.+)`,
    'como se (?:siente|sintio|sienten) (?<s>.+?) (?:con|por|sobre|acerca de|respecto a) (?<y>.+)',
    '(?:cual (?:es|fue|era) )?(?:una |alguna |las? |el |los )?(?:cita|citas|frase|frases|palabras|declaracion|declaraciones|comentarios|opinion|postura|posicion|respuesta|mensaje) (?:de|del) (?<s>.+?)(?: (?:sobre|acerca de|respecto a) (?<y>.+))?',
    // Any reporting verb, the group v.
    `que (?:mas )?(?:es lo que )?(?:le |les |nos )?(?:${HABER} )?(?<v>[^ ]+) (?<s>.+?) ${ACERCA_DE} (?<y>.+)`,
    `todo lo que (?:le |les |nos )?(?:${HABER} )?(?<v>[^ ]+) (?<s>.+?) ${ACERCA_DE} (?<y>.+)`,
  ),
  speaker: framesOf(
    `quien (?:${DECIR}|llamo|hablo|califico)(?: que| de| sobre)? (?<y>.+)`,
    'de quien (?:es|son|era|eran) (?:(?:las?|esas?|estas?) )?(?:palabras?|frases?|citas?|eso de que) (?<y>.+)',
  ),
  identity: framesOf(
    'quien (?:es|era) (?<x>.+)',
    '(?<x>.+?) quien (?:es|era)(?: (?:ese|esa|este|esta|el|ella))?',
    '(?:como se llama|como se llamaba|(?:cual es )?(?:el )?nombre del?) (?<x>.+)',
    `(?:que|cual) (?:es |era )?${CARGO} (?:tiene|tenia|ocupa|ocupaba|desempena|ejerce|de|del) (?<x>.+)`,
    '(?:a que se dedica|de que trabaja|en que trabaja) (?<x>.+)',
  ),
  age: framesOf(
    '(?:que edad|cuantos anos) (?:tienen?|tenian?) (?<x>.+?)(?: (?:al|cuando) (?:morir|murio|fallecer|fallecio))?',
    '(?<x>.+?) (?:que edad|cuantos anos) (?:tiene|tenia)',
    '(?:cual es )?(?:la )?edad del? (?<x>.+)',
  ),
  definition: framesOf(
    '(?:que (?:es|son)|quien(?:es)? son) (?:el |la |los |las )?(?<x>[^ ]+)',
    'que (?:significan?|quieren? decir) (?:(?:las siglas|la sigla) (?:de )?)?(?:el |la |los |las )?(?<x>[^ ]+)',
    'significado del? (?:la |los |las )?(?<x>[^ ]+)',
  ),
  speakers: framesOf(
    'quien(?:es)?(?: mas)? (?:hablo|hablaron|habla|hablan|intervino|intervinieron|tomo la palabra|tomaron la palabra|dijo que|dijeron que)(?: (?:alli|ahi|en (?:el|la) (?:articulo|acto|audiencia|cumbre|debate|foro|reunion|sesion)))?',
    'que (?:dice|dicen|dijo|dijeron|opina|opinan|piensa|piensan|comenta|comentan) (?:la gente|todos|todo el mundo|los demas|los otros)(?: (?:de|sobre|acerca de) (?:eso|esto|ello|todo es[to]o))?',
    '(?:cual(?:es)? (?:es|son|fue|fueron|han sido) |que |hay |hubo )?(?:la |las |alguna )?reacci(?:on|ones)(?: hay| hubo)?',
    'como (?:ha |han )?reaccion(?:o|aron|ado)(?: (?:la gente|todos|todo el mundo))?(?: (?:a|ante) (?:eso|esto|ello))?',
  ),
  prospects: framesOf(
    `(?:y |pero |entonces )?que (?:va a|puede|podria) (?:pasar|ocurrir|suceder)(?: ${EN_ADELANTE})?`,
    `(?:y |pero |entonces )?que (?:pasara|ocurrira|sucedera)(?: ${EN_ADELANTE})?`,
    `(?:y |pero |entonces )?que (?:pasa|viene|sigue|toca) ${EN_ADELANTE}`,
    '(?:y |pero |entonces )?(?:que (?:sigue|viene)|ahora que(?: (?:pasa|pasara|va a pasar|sigue|viene))?)',
    `(?:cual (?:es|sera) el plan|que planes (?:hay|tienen)) ${EN_ADELANTE}`,
    'cual(?:es)? (?:es|son|seran?) (?:el|los) (?:proximos?|siguientes?) pasos?',
  ),
  events: [
    /^(?:y |pero |que fue lo )?que (?:(?:ha|habia|esta) )?(?:pas[oa]|pasado|pasando|ocurr(?:io|e|ido)|suced(?:io|e|ido)) (?:en|durante) /,
  ],
  noSpeaker:
    /(?:^| )(?:que|quien|cuando|como|sobre)(?: |$)|^del? |^exactamente(?: |$)|^(?:un[oa]|algun[oa])$|(?: |^)(?:no|el|la|los|las|del?|con)$/,
  // "A" says so where there is a "le" for them.
  addressee: /(?:^| )les? .+(?<!respecto) al?$/,
  affair: new RegExp(`^(?:el |la |ese |esa )?${alternation(AFFAIR_NOUNS)} (?:de|del|con|sobre|por) (?=.)`),
  introduction: new RegExp(`^(?:${SOBRE}|del?) `),
};
