/** Occasions on which people meet, normalized, English and Spanish. Written for this project. */
import { phrases, wordSet } from '../util/word-list.ts';

/** Events. */
export const EVENTS = wordSet(`
  meeting meet summit talks hearing session debate vote trial ceremony wedding funeral conference rally march
  protest event gathering briefing forum congress assembly workshop dinner lunch breakfast launch opening
  inauguration signing visit interview game match final concert party mass
  reunion cumbre encuentro audiencia sesion votacion juicio ceremonia boda conferencia mitin
  marcha protesta evento acto foro congreso asamblea taller cena almuerzo desayuno lanzamiento apertura
  inauguracion firma visita entrevista partido concierto fiesta misa
`);

/** Rooms and buildings. */
export const VENUES = wordSet(`
  room hall house palace office court courtroom church stadium
  sala salon casa palacio despacho oficina tribunal juzgado iglesia estadio
`);

/** The names of some venues that are often in the news. */
export const VENUE_NAMES = phrases(`
  white house
  oval office
  casa blanca
  despacho oval
  sala oval
  salon oval
  oficina oval
`);

/** Groups who come together: "was she in the delegation". */
export const COMPANIES = wordSet('delegation team group entourage delegacion equipo grupo comitiva');

/** Words for another time than that of the occasion: "will she be at the next meeting". */
export const OTHER_TIMES = wordSet('next again later proxima proximo');

/** Adjectives for another occasion than that of the story: "what happened at the previous hearing". */
export const OTHER_OCCASION_ADJECTIVES = wordSet(`
  previous earlier other former
  anterior anteriores previo previa previos previas otro otra otros otras
`);

/** Nouns of presence and attendance. */
export const PRESENCE_NOUNS = wordSet(`
  attendance presence attendees guests participants asistencia presencia asistentes invitados participantes
`);
