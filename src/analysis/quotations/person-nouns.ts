import { words } from '../../util/word-list.ts';
import type { Gender } from '../grammar/given-names.ts';
import { ABBREVIATED_TITLES } from '../grammar/titles-and-roles.ts';

/**
 * Words for what somebody is, which stand before a name or for it, as attribution reads them: whoever may speak or be meant
 * by a pronoun. Those that introduce a name, so that it is taken for a person's, are in introducing-words.ts.
 */
const NEITHER = `
activist adviser advisor aide ally ambassador analyst anchor architect artist assistant attorney author banker boss broker
candidate captain celebrity ceo chair chairperson chancellor chief citizen clerk coach colleague colonel columnist comedian
commander commentator commissioner congressperson consultant contender coordinator correspondent counsel counselor
critic defender delegate demonstrator deputy designer detective dictator diplomat director doctor donor driver economist editor
engineer envoy executive expert farmer fellow fighter financier founder friend general governor guard head historian host
incumbent intern investigator investor journalist judge justice lawmaker lawyer leader legislator lieutenant lobbyist
manager mayor mediator member minister mogul moderator mother-in-law negotiator neighbor nominee novelist nurse observer
officer official operative opponent organizer owner parent pastor patient penitent physician physicist pilot planner player
poet politician pollster pope preacher predecessor premier president principal producer professor prosecutor protester
psychologist publisher rapper rebel receptionist representative reporter researcher resident rival scholar scientist secretary
senator sergeant sheriff singer socialist sociologist soldier solicitor speaker specialist spokesperson staffer star
strategist student successor supporter surgeon surrogate teacher technician teenager testifier tycoon undersecretary
veteran vice-president victim volunteer voter whistleblower witness worker writer democrat republican libertarian
conservative liberal independent billionaire millionaire
abogado asesor activista alcalde analista aspirante candidato catedrático científico comandante comisario compañero concejal
congresista consejero coordinador corresponsal delegado dirigente diplomático diputado director economista embajador
empresario entrenador escritor experto fiscal funcionario fundador gobernador historiador jefe juez líder magistrado
mandatario médico militar ministro periodista político portavoz presidente profesor rector representante secretario senador
sindicalista vicepresidente vocero
académico agente agricultor almirante analista anfitrión antropólogo arquitecto artista arzobispo astrónomo atleta autor
bailarín banquero biólogo cabecilla campesino campeón canciller cantante cantautor capitán cardenal cineasta cirujano coautor
cocinero colega columnista comentarista conductor contralor copresidente coronel cronista cónsul defensor delantero demandante
deportista diseñador docente dueño editor edil ejecutivo enfermero especialista estudiante fotógrafo físico futbolista
ganadero general gerente guionista guitarrista indígena ingeniero inspector integrante intendente investigador jubilado
letrado lingüista locutor maestro meteorólogo miembro minero músico negociador novelista obispo observador oficial opositor
organizador pastor patrón pescador piloto pintor poeta policía prefecto presentador procurador productor propietario psicólogo
pediatra psiquiatra párroco químico regidor reportero responsable sacerdote sargento sobreviviente sociólogo soldado
subdirector subsecretario teniente testigo trabajador transportista traductor técnico tesorero vecino veterinario viceministro
virólogo víctima
`;

const MEN = `
actor alderman assemblyman baron boy boyfriend brother businessman cardinal chairman congressman councilman count cowboy
craftsman dad duke emperor father firefighter-man fireman gentleman grandfather guy husband king lord man policeman pope priest
prince salesman sheik son spokesman statesman uncle widower
abuelo actor cuñado esposo exesposo hijastro nieto novio sobrino suegro yerno viudo hermano hijo hombre marido padre papa
príncipe rey tío
`;

const WOMEN = `
actress alderwoman assemblywoman aunt ballerina businesswoman chairwoman chairlady congresswoman councilwoman daughter duchess
empress first-lady girl girlfriend grandmother heroine hostess housewife lady mom mother niece nun policewoman princess queen
saleswoman sister spokeswoman stateswoman waitress widow wife woman
abogada abuela actriz alcaldesa asesora candidata catedrática científica concejala consejera coordinadora delegada diputada
directora embajadora empresaria escritora esposa experta fiscala funcionaria fundadora gobernadora hermana hija jefa jueza
lideresa madre magistrada mandataria médica ministra mujer política presidenta profesora rectora reina secretaria senadora tía
vicepresidenta princesa
académica agricultora anfitriona antropóloga arquitecta autora bailarina bióloga campeona campesina contralora cocinera
conductora cónsula defensora diseñadora dueña editora ejecutiva enfermera exesposa fotógrafa ganadera gerenta ingeniera
inspectora intendenta investigadora jubilada letrada maestra meteoróloga negociadora observadora opositora organizadora
pastora pescadora pintora presentadora procuradora productora propietaria psicóloga regidora reportera sobrina socióloga
subdirectora subsecretaria tesorera trabajadora traductora vecina veterinaria viceministra viróloga viuda bisabuela cuñada
novia nieta nuera suegra tenienta
`;

const genders = new Map<string, Gender | undefined>();
for (const word of words(NEITHER)) genders.set(word, undefined);
for (const word of words(MEN)) genders.set(word, 'male');
for (const word of words(WOMEN)) genders.set(word, 'female');

/** Titles before a name, which are no part of it, and what they say of who has it. */
const TITLES = new Map<string, Gender | undefined>([
  ...words(
    `dr prof rev hon sen sens rep reps gov gen col lt maj sgt capt cmdr adm amb atty del supt insp lic ing gral cnel mons st`,
  ).map((word): [string, undefined] => [word, undefined]),
  ...words('mr sir lord don sr señor').map((word): [string, Gender] => [word, 'male']),
  ...words('mrs ms miss lady dame doña sra srta señora señorita dra').map((word): [string, Gender] => [
    word,
    'female',
  ]),
]);

/** What is written short before a name, and out in a text; and other words for the same. */
const LONG = new Map([
  ...ABBREVIATED_TITLES,
  ['amb', 'ambassador'],
  ['atty', 'attorney'],
  ['dr', 'doctor'],
  // Spanish newspapers call presidents so.
  ['mandatario', 'presidente'],
  ['mandataria', 'presidenta'],
]);

/** A role in full, in lower case: "sen." is "senator". */
export function inFull(word: string): string {
  const bare = word.replace(/\.$/, '');
  return LONG.get(bare) ?? bare;
}

/** The word in lower case without a full stop, and in the singular where that is a role. */
function singular(word: string): string {
  const bare = word.replace(/\.$/, '');
  if (genders.has(bare)) return bare;
  const one = bare.replace(/(?:es|s)$/, '');
  return genders.has(one) ? one : genders.has(bare.slice(0, -1)) ? bare.slice(0, -1) : bare;
}

/** A Spanish role, in lower case, without what stands before it: "exministra" is "ministra", "subdelegada" "delegada". */
function current(word: string): string {
  return word.replace(/^(?:ex|sub|vice|co)(?=\p{L}{4})/u, '');
}

/** Whether a word, in lower case, is a title that stands before a name only: "Mr.", "Sen.". */
export function isAbbreviatedTitle(word: string): boolean {
  return TITLES.has(word.replace(/\.$/, ''));
}

/** Whether a word, in lower case, says what one person is: "senator", "aide", "portavoz". */
export function isRole(word: string): boolean {
  // "secretary-general", "vice-president", "exministra"
  return (
    genders.has(word) || genders.has(word.slice(word.lastIndexOf('-') + 1)) || genders.has(current(word))
  );
}

/** Whether a word, in lower case, is the plural of a role: "senators". */
export function isPluralRole(word: string): boolean {
  return !genders.has(word) && genders.has(singular(word));
}

/** What a title or role, in lower case, says of the gender of who has it. */
export function genderOfRole(word: string): Gender | undefined {
  return TITLES.get(word.replace(/\.$/, '')) ?? genders.get(word) ?? genders.get(current(word));
}
