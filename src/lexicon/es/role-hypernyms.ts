import { wordGroups } from '../../util/word-list.ts';

/**
 * Spanish words and phrases for people by what they are, each with the roles that it is said of, in the masculine: "la
 * funcionaria" is a minister. Words of one phrase are joined by "_". Written for this project.
 */
export const ROLE_HYPERNYMS = wordGroups(`
  jefe_de_estado presidente rey emperador papa
  jefe_de_gobierno presidente primer_ministro canciller alcalde
  jefe_del_ejecutivo presidente primer_ministro
  jefe_comunal intendente alcalde
  mandatario presidente gobernador alcalde intendente primer_ministro
  estadista presidente primer_ministro
  munícipe alcalde intendente
  gobernante presidente gobernador alcalde primer_ministro
  líder presidente primer_ministro papa dirigente secretario_general
  político legislador parlamentario coordinador portavoz vocero líder titular responsable edil regidor delegado consejero presidente primer_ministro ministro senador diputado gobernador alcalde concejal congresista candidato dirigente eurodiputado
  funcionario titular responsable gerente ministro viceministro secretario subsecretario director subdirector comisionado intendente canciller delegado superintendente jefe coordinador fiscal procurador contralor
  dirigente presidente secretario_general líder coordinador portavoz candidato director sindicalista vocero
  líder dirigente
  lideresa secretario_general presidente dirigente portavoz coordinador
  sindicalista secretario_general dirigente
  gremialista secretario_general dirigente sindicalista
  ejecutivo director gerente presidente vicepresidente titular dueño
  directivo presidente director gerente vicepresidente dirigente ejecutivo
  legislador senador diputado congresista asambleísta representante parlamentario
  parlamentario senador diputado congresista eurodiputado legislador asambleísta
  congresista senador diputado representante legislador parlamentario
  ministro canciller
  canciller ministro_de_asuntos_exteriores ministro_de_relaciones_exteriores ministro_de_exteriores
  diplomático embajador canciller cónsul
  titular ministro secretario director consejero
  secretario_de_estado ministro
  edil alcalde concejal regidor
  regidor alcalde concejal
  primer_edil alcalde
  primer_regidor alcalde
  cabildante concejal
  munícipe concejal
  burgomaestre alcalde
  letrado abogado procurador defensor
  querellante abogado
  abogado defensor
  penalista abogado defensor fiscal
  jurista juez magistrado abogado
  togado juez magistrado
  magistrado juez
  juez magistrado
  pontífice papa
  sumo_pontífice papa
  santo_padre papa
  vicario_de_cristo papa
  líder_de_la_iglesia papa
  líder_de_la_iglesia_católica papa
  jefe_de_la_iglesia_católica papa
  obispo_de_roma papa
  monarca rey emperador
  soberano rey emperador
  religioso sacerdote obispo arzobispo cardenal párroco papa monje presbítero
  prelado obispo arzobispo cardenal
  clérigo sacerdote obispo arzobispo cardenal párroco
  sacerdote párroco presbítero
  purpurado cardenal
  uniformado policía general coronel capitán teniente sargento comandante
  militar general coronel capitán teniente sargento comandante almirante
  oficial capitán teniente coronel comandante
  policía comisario inspector agente
  galeno médico cirujano doctor
  facultativo médico cirujano doctor
  profesional médico doctor enfermero abogado ingeniero psicólogo arquitecto
  médico doctor cirujano
  forense perito
  perito forense
  especialista médico doctor psicólogo psiquiatra investigador director
  experto profesor investigador médico doctor economista analista catedrático director científico biólogo químico físico
  académico profesor catedrático investigador rector
  docente profesor catedrático maestro
  científico biólogo físico químico investigador
  investigador científico biólogo físico químico
  empresario dueño fundador presidente propietario
  escritor novelista poeta autor
  autor escritor novelista poeta
  comunicador periodista presentador locutor
  periodista reportero corresponsal columnista presentador editor
  artista cantante actor pintor músico bailarín escultor
  intérprete cantante actor músico
  cantante cantautor músico
  músico cantante compositor guitarrista pianista
  deportista futbolista jugador tenista ciclista delantero atleta
  jugador futbolista delantero portero mediocampista
  futbolista delantero portero mediocampista arquero zaguero jugador
  portero arquero
  arquero portero
  goleador delantero jugador futbolista
  estratega entrenador técnico
  técnico entrenador
  entrenador técnico
  timonel entrenador técnico
  vocero portavoz
  portavoz vocero
  persecutor fiscal
  candidato aspirante
  aspirante candidato
  abanderado candidato
  postulante candidato aspirante
`);
