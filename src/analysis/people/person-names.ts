import type { Language } from '../../text/language.ts';
import { wordSet } from '../../util/word-list.ts';
import { type PartOfSpeech, partOfSpeech } from '../grammar/part-of-speech.ts';
import { isHonorificOrKinship, isPluralRole, isRole } from '../grammar/titles-and-roles.ts';
import type { Word } from '../grammar/word-tokenizer.ts';
import { countryByDemonym } from './gazetteer.ts';

/** Words in the names of what is no person: institutions, works, events, places. In lower case. */
const NON_PERSON_WORDS =
  wordSet(`university college school institute academy court tribunal party committee commission council congress
    senate parliament assembly house department ministry bureau agency administration authority service
    office board embassy consulate army navy force forces guard police corps union association federation
    confederation organization organisation society foundation fund trust bank group company corporation
    corp inc llc ltd plc co holdings partners industries systems technologies motors airlines airways press
    news times post journal tribune herald gazette chronicle magazine review radio television tv network
    media studios records church mosque temple cathedral abbey hospital clinic center centre museum library
    theatre theater gallery stadium arena park square hall palace tower building bridge street avenue road
    boulevard lane drive highway station airport harbor harbour city town county village district province
    state states nation nations kingdom republic empire islands island isle peninsula bay gulf sea ocean
    lake river creek falls valley mountain mountains mount hill hills heights desert forest beach coast cape
    islamic muslim muslims jewish jews catholic catholics christians women men people lives matter caucus session voters workers attendants ciudad río isla islas universe
    bible freeway expressway canyon railway railroad vice prime foreign assistant electric mills dynamics
    wars act bill law amendment constitution treaty accord accords agreement pact plan project program
    programme initiative campaign convention conference summit forum festival games cup league championship
    olympics award awards prize war battle revolution day week month year century age era hurricane storm
    operation mission order rule rules report index survey poll study watch action coalition alliance
    movement front club team democrats republicans conservatives liberals labour god christ islam internet
    web facebook twitter google apple amazon microsoft affairs security energy education health justice
    treasury commerce defense defence labor agriculture transportation homeland intelligence policy rights
    freedom white oval supreme federal national international american global universidad instituto academia
    escuela colegio corte partido comité comisión consejo congreso senado parlamento asamblea casa cámara
    departamento ministerio secretaría oficina agencia administración autoridad servicio junta embajada
    consulado ejército armada fuerza fuerzas guardia policía unión asociación federación confederación
    organización sociedad fundación fondo banco grupo empresa compañía corporación prensa noticias diario
    periódico revista televisión cadena iglesia catedral templo clínica centro museo biblioteca teatro
    galería estadio parque plaza palacio torre edificio puente calle avenida carretera estación aeropuerto
    pueblo provincia estado estados nación naciones reino república bahía golfo mar océano lago valle cerro
    montaña sierra desierto bosque playa ley constitución tratado acuerdo proyecto programa iniciativa
    campaña convención conferencia cumbre foro juegos copa liga campeonato premio guerra batalla revolución
    día semana mes año siglo huracán operación misión informe índice encuesta estudio frente equipo
    movimiento coalición alianza pacto dios cristo seguridad energía educación salud justicia tesoro
    comercio defensa trabajo agricultura transporte hacienda interior relaciones exteriores economía
    nacional internacional supremo suprema general`);

/** Of these, those that are first names where a name begins with them. */
const FIRST_NAMES_TOO = wordSet('bill grace april june august dolores mercedes pilar consuelo');
/** And those that are surnames where a title stands before the name. */
const SURNAMES_TOO = wordSet(
  'park hill lane hall church lake day bridge court forest park banco iglesia torres plaza calle puente valle rivers street island',
);

/** Words that names of places and things begin with, and surnames may end with: "West Virginia", "Costa Rica". */
const STARTS =
  wordSet(`north south east west northern southern eastern western central new old upper lower great san santa santo saint
    los las st fort port puerto nueva nuevo rio costa monte villa`);

/** What a minister or secretary may be of, in lower case: "Secretary of State", "ministro de Defensa". */
const DEPARTMENTS =
  wordSet(`exchequer state war defense defence education energy labor labour commerce health interior treasury agriculture
    transportation transport justice finance foreign affairs homeland security veterans housing culture environment trade
    tourism science sport sports staff human services urban development
    estado guerra defensa educación energía trabajo comercio salud sanidad interior tesoro agricultura transporte
    transportes justicia hacienda finanzas relaciones exteriores seguridad vivienda cultura ambiente medio turismo ciencia
    deportes minas economía desarrollo igualdad comunicaciones`);

/** Small words inside a name: "García de la Peña", "Ursula von der Leyen", "Mohammed bin Salman". */
const PARTICLES = wordSet('de del la las los da das do dos di van von der den bin ibn ben al el');

/** Whether a word is the first letter of a name, or of two. */
const isInitial = (text: string): boolean => /^(?:\p{Lu}\.)+$|^\p{Lu}$/u.test(text);

/** Whether a word is a capitalised one that may be part of a name: no "I", no "Monday". */
export function isNameWord(word: Word | undefined): boolean {
  return word?.isCapitalized === true && word.partOfSpeech === 'open';
}

/** Whether a word, in lower case, may join two capitalised ones of a name. */
export function isParticle(lower: string): boolean {
  return PARTICLES.has(lower);
}

/** The word in lower case, without a possessive's ending. */
export function withoutPossessive({ lower }: Word): string {
  return lower.replace(/'s?$/, '');
}

/** Whether a word, in lower case, is of the name of something else than a person. */
export function isNonPersonWord(lower: string): boolean {
  return NON_PERSON_WORDS.has(lower);
}

/** Whether a word, in lower case, is something that a minister or secretary is of. */
export function isDepartment(lower: string): boolean {
  return DEPARTMENTS.has(lower);
}

/** Told from others of the name so: "Tom Bell II", "Felipe VI". */
const ROMAN = /^[IVX]{1,5}$/;
/** Letters that are no name but stand for several words: "FBI", "U.N."; one letter may be part of one. */
export const ACRONYM = /^(?:\p{Lu}{2,}s?\d*|(?:\p{Lu}\.){3,})$/u;

/** "Mexican", "Mexicans". */
const isOfNation = (word: string): boolean =>
  countryByDemonym(word) !== undefined ||
  (word.endsWith('s') && countryByDemonym(word.slice(0, -1)) !== undefined);

/** Classes of words that no name has, in capitals or not: "Against Terror", "Right Now". */
const SMALL: ReadonlySet<PartOfSpeech> = new Set([
  'determiner',
  'preposition',
  'conjunction',
  'relative',
  'pronoun',
  'adverb',
  'auxiliary',
  'time',
]);

function isSmall(lower: string, language: Language): boolean {
  if (isParticle(lower) || /^(?:will|may)$/.test(lower)) return false;
  return SMALL.has(partOfSpeech(lower, language)) || /^n?either$/.test(lower);
}

/**
 * Whether some words may be the name of a person: neither a role, a nationality nor a word of institutions and places is
 * among them, and the last is more than an initial.
 *
 * @param words one to six of them
 * @param isTitled whether a title or role stands before them
 */
export function mayBePersonName(words: readonly Word[], language: Language, isTitled: boolean): boolean {
  const last = words.at(-1);
  if (!last || words.length > 6 || isInitial(last.text) || isParticle(withoutPossessive(last))) return false;
  return words.every((word, i) => {
    const lower = withoutPossessive(word);
    // "General Motors" is none; a surname may be a trade ("Tom Baker"), and a first name hardly ever.
    const alsoName = i === 0 && FIRST_NAMES_TOO.has(lower);
    const alsoSurname = isTitled && words.length > 1 && SURNAMES_TOO.has(lower);
    if (isNonPersonWord(lower) && !alsoName && !alsoSurname) return false;
    if (isHonorificOrKinship(lower) || isPluralRole(lower) || lower.split('-').some(isOfNation)) return false;
    if (i === 0 && STARTS.has(lower)) return false;
    if (isSmall(lower, language)) return false;
    // "Injecting Ruiz" begins a sentence.
    if (i === 0 && language === 'en' && /^.{4,}ing$/.test(lower)) return false;
    if (isRole(lower, language) && (i < words.length - 1 || words.length === 1)) return false;
    return (i > 0 && ROMAN.test(word.text)) || !ACRONYM.test(word.text.replace(/['’]s?$/, ''));
  });
}
