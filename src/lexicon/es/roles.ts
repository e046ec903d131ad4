import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish offices and professions that are shown as a person's role, in the singular: "presidente",
 * "abogada". Written for this project.
 */
export const ROLES = wordSet(`
  presidente presidenta vicepresidente vicepresidenta expresidente expresidenta mandatario mandataria
  exmandatario ministro ministra viceministro viceministra exministro exministra canciller excanciller
  senador senadora exsenador exsenadora diputado diputada exdiputado congresista representante gobernador
  gobernadora exgobernador alcalde alcaldesa exalcalde exalcaldesa secretario secretaria subsecretario
  subsecretaria embajador embajadora exembajador cónsul diplomático diplomática juez jueza magistrado
  magistrada fiscal exfiscal abogado abogada procurador procuradora director directora exdirector
  subdirector subdirectora jefe jefa capitán capitana general coronel teniente sargento almirante comandante
  comisario comisaria rey reina príncipe princesa duque emperador papa obispo arzobispo cardenal rabino
  pastor sacerdote profesor profesora catedrático catedrática médico médica doctor doctora cirujano cirujana
  enfermero enfermera analista economista estratega portavoz vocero vocera asesor asesora consejero
  consejera consejal concejal concejala edil autor autora escritor escritora novelista poeta dramaturgo
  actor actriz cantante músico música rapero compositor compositora artista pintor pintora escultor
  fotógrafo fotógrafa cineasta comediante periodista reportero reportera corresponsal editor editora
  columnista presentador presentadora locutor historiador historiadora científico científica investigador
  investigadora sociólogo socióloga psicólogo psicóloga biólogo bióloga químico química físico física
  geólogo geóloga ingeniero ingeniera arquitecto arquitecta diseñador diseñadora activista organizador
  organizadora empresario empresaria multimillonario multimillonaria fundador fundadora cofundador
  cofundadora dueño dueña propietario propietaria ejecutivo ejecutiva comisionado comisionada candidato
  candidata excandidato aspirante líder dirigente exdirigente cabecilla titular tesorero tesorera entrenador
  entrenadora seleccionador delantero portero jugador jugadora maestro maestra rector rectora decano decana
  experto experta especialista consultor consultora encuestador banquero inversionista magnate detective
  inspector inspectora agente negociador negociadora mediador coordinador coordinadora administrador
  administradora agricultor agricultora campesino campesina ganadero ganadera panadero panadera pescador
  piloto astronauta marinero bombero veterano vecino vecina voluntario voluntaria miembro legislador
  legisladora parlamentario parlamentaria político política funcionario funcionaria encargado encargada
  responsable defensor defensora contralor contralora auditor arqueólogo arqueóloga filósofo filósofa
  ecologista campeón campeona ganador ganadora
`);
