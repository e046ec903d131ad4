import { words } from '../../util/word-list.ts';

/**
 * Spanish nouns for one person, by what they say of the gender: who may speak, or be meant by a pronoun. A
 * masculine that is said of women too is neutral. Written for this project.
 */
export const PERSON_NOUNS = {
  neutral: words(`
    abogado asesor activista alcalde analista aspirante candidato catedrático científico comandante
    comisario compañero concejal congresista consejero coordinador corresponsal delegado dirigente
    diplomático diputado director economista embajador empresario entrenador escritor experto fiscal
    funcionario fundador gobernador historiador jefe juez líder magistrado mandatario médico militar
    ministro periodista político portavoz presidente profesor rector representante secretario senador
    sindicalista vicepresidente vocero académico agente agricultor almirante anfitrión antropólogo
    arquitecto artista arzobispo astrónomo atleta autor bailarín banquero biólogo cabecilla campesino
    campeón canciller cantante cantautor capitán cardenal cineasta cirujano coautor cocinero colega
    columnista comentarista conductor contralor copresidente coronel cronista cónsul defensor delantero
    demandante deportista diseñador docente dueño editor edil ejecutivo enfermero especialista estudiante
    fotógrafo físico futbolista ganadero general gerente guionista guitarrista indígena ingeniero inspector
    integrante intendente investigador jubilado letrado lingüista locutor maestro meteorólogo miembro minero
    músico negociador novelista obispo observador oficial opositor organizador pastor patrón pescador piloto
    pintor poeta policía prefecto presentador procurador productor propietario psicólogo pediatra psiquiatra
    párroco químico regidor reportero responsable sacerdote sargento sobreviviente sociólogo soldado
    subdirector subsecretario teniente testigo trabajador transportista traductor técnico tesorero vecino
    veterinario viceministro virólogo víctima
  `),
  male: words(`
    abuelo actor cuñado esposo exesposo hijastro nieto novio sobrino suegro yerno viudo hermano hijo hombre
    marido padre papa príncipe rey tío
  `),
  female: words(`
    abogada abuela actriz alcaldesa asesora candidata catedrática científica concejala consejera
    coordinadora delegada diputada directora embajadora empresaria escritora esposa experta fiscala
    funcionaria fundadora gobernadora hermana hija jefa jueza lideresa madre magistrada mandataria médica
    ministra mujer política presidenta profesora rectora reina secretaria senadora tía vicepresidenta
    princesa académica agricultora anfitriona antropóloga arquitecta autora bailarina bióloga campeona
    campesina contralora cocinera conductora cónsula defensora diseñadora dueña editora ejecutiva enfermera
    exesposa fotógrafa ganadera gerenta ingeniera inspectora intendenta investigadora jubilada letrada
    maestra meteoróloga negociadora observadora opositora organizadora pastora pescadora pintora
    presentadora procuradora productora propietaria psicóloga regidora reportera sobrina socióloga
    subdirectora subsecretaria tesorera trabajadora traductora vecina veterinaria viceministra viróloga
    viuda bisabuela cuñada novia nieta nuera suegra tenienta
  `),
};
