import { words } from '../../util/word-list.ts';

/**
 * Spanish nouns for one person, by what they say of the gender: who may speak, or be meant by a pronoun. A
 * masculine that is said of women too is neutral. Written for this project.
 */
export const PERSON_NOUNS = {
  neutral: words(`
    abogado académico activista agente agricultor alcalde almirante analista anfitrión antropólogo
    arquitecto artista arzobispo asesor aspirante astrónomo atleta autor bailarín banquero biólogo cabecilla
    campeón campesino canciller candidato cantante cantautor capitán cardenal catedrático científico
    cineasta cirujano coautor cocinero colega columnista comandante comentarista comisario compañero
    concejal conductor congresista consejero cónsul contralor coordinador copresidente coronel corresponsal
    cronista defensor delantero delegado demandante deportista diplomático diputado director dirigente
    diseñador docente dueño economista edil editor ejecutivo embajador empresario enfermero entrenador
    escritor especialista estudiante experto fiscal físico fotógrafo funcionario fundador futbolista
    ganadero general gerente gobernador guionista guitarrista historiador indígena ingeniero inspector
    integrante intendente investigador jefe jubilado juez letrado líder lingüista locutor maestro magistrado
    mandatario médico meteorólogo miembro militar minero ministro músico negociador novelista obispo
    observador oficial opositor organizador párroco pastor patrón pediatra periodista pescador piloto pintor
    poeta policía político portavoz prefecto presentador presidente procurador productor profesor
    propietario psicólogo psiquiatra químico rector regidor reportero representante responsable sacerdote
    sargento secretario senador sindicalista sobreviviente sociólogo soldado subdirector subsecretario
    técnico teniente tesorero testigo trabajador traductor transportista vecino veterinario viceministro
    vicepresidente víctima virólogo vocero
  `),
  male: words(`
    abuelo actor cuñado esposo exesposo hermano hijastro hijo hombre marido nieto novio padre papa príncipe
    rey sobrino suegro tío viudo yerno
  `),
  female: words(`
    abogada abuela académica actriz agricultora alcaldesa anfitriona antropóloga arquitecta asesora autora
    bailarina bióloga bisabuela campeona campesina candidata catedrática científica cocinera concejala
    conductora consejera cónsula contralora coordinadora cuñada defensora delegada diputada directora
    diseñadora dueña editora ejecutiva embajadora empresaria enfermera escritora esposa exesposa experta
    fiscala fotógrafa funcionaria fundadora ganadera gerenta gobernadora hermana hija ingeniera inspectora
    intendenta investigadora jefa jubilada jueza letrada lideresa madre maestra magistrada mandataria médica
    meteoróloga ministra mujer negociadora nieta novia nuera observadora opositora organizadora pastora
    pescadora pintora política presentadora presidenta princesa procuradora productora profesora propietaria
    psicóloga rectora regidora reina reportera secretaria senadora sobrina socióloga subdirectora
    subsecretaria suegra tenienta tesorera tía trabajadora traductora vecina veterinaria viceministra
    vicepresidenta viróloga viuda
  `),
};
