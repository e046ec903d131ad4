import type { Language } from '../../text/language.ts';
import { wordSet } from '../../util/word-list.ts';

/**
 * What somebody is, in a word: offices, professions, parts in a story. In the singular, in lower case. They are more than
 * those of roles.ts, without "victim" and the like, which are no role to show beside a name.
 */
const ROLES: Record<Language, string> = {
  en: `president vice-president minister premier chancellor senator congressman congresswoman congressperson
    representative governor mayor secretary undersecretary ambassador envoy consul diplomat judge justice magistrate
    prosecutor attorney lawyer counsel barrister solicitor director chairman chairwoman chairperson chair co-chair
    co-chairman chief officer sheriff deputy captain general colonel lieutenant sergeant major admiral commander marshal
    corporal king queen prince princess duke emperor sultan emir sheikh ayatollah pope bishop archbishop cardinal rabbi
    imam pastor reverend priest professor lecturer doctor physician surgeon nurse analyst economist strategist spokesman
    spokeswoman spokesperson adviser advisor aide manager author writer novelist poet playwright actor actress singer
    musician rapper composer conductor artist painter sculptor photographer filmmaker comedian journalist reporter
    correspondent editor columnist commentator anchor host presenter broadcaster blogger publisher historian scientist
    researcher sociologist psychologist psychiatrist biologist chemist physicist geologist engineer architect designer
    activist organizer organiser campaigner businessman businesswoman billionaire millionaire developer entrepreneur
    founder co-founder owner co-owner ceo cfo executive commissioner superintendent councilman councilwoman councillor
    councilor councilmember alderman delegate candidate nominee contender front-runner frontrunner leader co-leader
    speaker whip treasurer comptroller coach quarterback striker goalkeeper midfielder defender player captain manager
    trainer teacher headteacher principal dean provost rector scholar fellow expert specialist consultant pollster
    operative lobbyist donor investor banker broker trader financier magnate tycoon mogul detective inspector agent
    investigator negotiator mediator curator librarian archivist farmer fisherman baker chef pilot astronaut sailor
    firefighter paramedic veteran resident volunteer member parliamentarian lawmaker legislator politician statesman
    official regent coordinator co-ordinator administrator head boss ombudsman auditor inventor programmer technician
    mechanic electrician carpenter miner driver conservationist environmentalist ecologist astronomer archaeologist
    philosopher theologian critic celebrity champion winner`,
  es: `presidente presidenta vicepresidente vicepresidenta expresidente expresidenta mandatario mandataria exmandatario
    ministro ministra viceministro viceministra exministro exministra canciller excanciller senador senadora exsenador
    exsenadora diputado diputada exdiputado congresista representante gobernador gobernadora exgobernador alcalde
    alcaldesa exalcalde exalcaldesa secretario secretaria subsecretario subsecretaria embajador embajadora exembajador
    cónsul diplomático diplomática juez jueza magistrado magistrada fiscal exfiscal abogado abogada procurador
    procuradora director directora exdirector subdirector subdirectora jefe jefa capitán capitana general coronel
    teniente sargento almirante comandante comisario comisaria rey reina príncipe princesa duque emperador papa obispo
    arzobispo cardenal rabino pastor sacerdote profesor profesora catedrático catedrática médico médica doctor doctora
    cirujano cirujana enfermero enfermera analista economista estratega portavoz vocero vocera asesor asesora consejero
    consejera consejal concejal concejala edil autor autora escritor escritora novelista poeta dramaturgo actor actriz
    cantante músico música rapero compositor compositora artista pintor pintora escultor fotógrafo fotógrafa cineasta
    comediante periodista reportero reportera corresponsal editor editora columnista presentador presentadora locutor
    historiador historiadora científico científica investigador investigadora sociólogo socióloga psicólogo psicóloga
    biólogo bióloga químico química físico física geólogo geóloga ingeniero ingeniera arquitecto arquitecta diseñador
    diseñadora activista organizador organizadora empresario empresaria multimillonario multimillonaria fundador
    fundadora cofundador cofundadora dueño dueña propietario propietaria ejecutivo ejecutiva comisionado comisionada
    candidato candidata excandidato aspirante líder dirigente exdirigente cabecilla titular tesorero tesorera entrenador
    entrenadora seleccionador delantero portero jugador jugadora maestro maestra rector rectora decano decana experto
    experta especialista consultor consultora encuestador banquero inversionista magnate detective inspector inspectora
    agente negociador negociadora mediador coordinador coordinadora administrador administradora agricultor agricultora
    campesino campesina ganadero ganadera panadero panadera pescador piloto astronauta marinero bombero veterano vecino
    vecina voluntario voluntaria miembro legislador legisladora parlamentario parlamentaria político política
    funcionario funcionaria encargado encargada responsable defensor defensora contralor contralora auditor arqueólogo
    arqueóloga filósofo filósofa ecologista campeón campeona ganador ganadora`,
};

/** What a role is called in short where it stands before a name, and the word for it. */
export const ABBREVIATED_TITLES: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['prof', 'professor'],
]);

/** What people are called with their last names alone: "President Obama", "la ministra Ruiz", "Mr. Bell". */
const TITLES: ReadonlySet<string> =
  wordSet(`president vice-president minister chancellor senator congressman congresswoman representative governor mayor
    secretary ambassador judge justice chairman chairwoman director commissioner sheriff officer deputy captain general
    colonel lieutenant sergeant major admiral king queen prince princess pope bishop archbishop cardinal reverend
    professor doctor coach detective inspector speaker mr mrs ms dr sir lady lord dame rev
    presidente presidenta vicepresidente vicepresidenta expresidente expresidenta ministro ministra canciller senador
    senadora gobernador gobernadora alcalde alcaldesa secretario secretaria embajador embajadora juez jueza magistrado
    magistrada fiscal capitán coronel teniente sargento almirante comisario comisaria rey reina príncipe princesa papa
    obispo arzobispo cardenal profesor profesora doctora sr sra señor señora srta don doña dra lic ing`);

/** What is said to people, or of whose family they are: it tells a person, and not what they are. */
const ADDRESSES = `mr mrs ms dr sir lady lord dame rev messrs republican democrat
  wife husband ex-wife ex-husband widow widower son daughter brother sister father mother grandfather grandmother uncle
  aunt cousin nephew niece friend man woman boy girl girlfriend boyfriend fiancée fiancé partner colleague ally rival opponent
  sr sra señor señora srta señorita don doña dra lic ing hombre mujer niño niña esposa esposo exesposa exesposo marido viuda viudo hijo
  hija hermano hermana padre madre abuelo abuela tío tía primo prima sobrino sobrina amigo amiga novia novio pareja
  colega aliado aliada rival opositor opositora`;

const roles: Record<Language, ReadonlySet<string>> = {
  en: wordSet(ROLES.en),
  es: wordSet(ROLES.es),
};
const addresses: ReadonlySet<string> = wordSet(ADDRESSES);

/** What a company or a team is called too: "Acme, a leader in its field". */
const OF_OTHERS: ReadonlySet<string> =
  wordSet(`leader member owner co-owner publisher player broker trader investor donor host designer developer winner
    champion contender trainer specialist official agent líder miembro propietario ganador ganadora especialista
    responsable titular`);

/** Whether a word, in lower case, says what somebody is: "president", "abogada", "Sen" before its dot. */
export function isRole(word: string, language: Language): boolean {
  return roles[language].has(word) || (language === 'en' && ABBREVIATED_TITLES.has(word));
}

/** Whether a word, in lower case, tells that a name behind it is a person's, but not what they are: "Mr", "wife", "doña". */
export function isHonorificOrKinship(word: string): boolean {
  return addresses.has(word);
}

/** Whether a word, in lower case, is said before a last name alone. */
export function takesSurname(word: string): boolean {
  return TITLES.has(expandTitle(word));
}

/** Whether a word, in lower case, is an English role of several: "Senators Ana Ruiz and Tom Bell". */
export function isPluralRole(word: string): boolean {
  return word.endsWith('s') && isRole(word.slice(0, -1), 'en') && !roles.en.has(word);
}

/** Whether only people are called that, and no companies. */
export function isPersonOnlyRole(role: string): boolean {
  return !OF_OTHERS.has(role);
}

/** Whether a dot behind that word, in lower case, ends no sentence: "Sen.", "Mr.", "Sra.". */
export function isAbbreviatedTitle(word: string): boolean {
  return ABBREVIATED_TITLES.has(word) || /^(?:mrs?|ms|messrs|dr|rev|st|sra?|srta|dra|lic|ing)$/.test(word);
}

/** The word that a short title stands for, in lower case: "senator" for "sen"; otherwise the word itself. */
export function expandTitle(word: string): string {
  return ABBREVIATED_TITLES.get(word) ?? word;
}
