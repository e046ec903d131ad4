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
  sindicalista secretario_general dirigente delegado
  gremialista secretario_general dirigente sindicalista delegado
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
  defensor abogado penalista
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
  religioso sacerdote obispo arzobispo cardenal párroco papa monje presbítero monja misionero fraile
  prelado obispo arzobispo cardenal
  clérigo sacerdote obispo arzobispo cardenal párroco
  sacerdote párroco presbítero
  purpurado cardenal
  uniformado policía general coronel capitán teniente sargento comandante
  militar general coronel capitán teniente sargento comandante almirante
  oficial capitán teniente coronel comandante
  policía comisario inspector agente
  galeno médico cirujano doctor
  facultativo médico cirujano doctor pediatra cardiólogo oncólogo psiquiatra epidemiólogo
  profesional médico doctor enfermero abogado ingeniero psicólogo arquitecto
  médico doctor cirujano
  forense perito
  perito forense
  especialista médico doctor psicólogo psiquiatra investigador director
  experto profesor investigador médico doctor economista analista catedrático director científico biólogo químico físico sociólogo politólogo historiador geólogo epidemiólogo
  académico profesor catedrático investigador rector
  docente profesor catedrático maestro
  científico biólogo físico químico investigador geólogo astrónomo epidemiólogo ecólogo virólogo meteorólogo
  investigador científico biólogo físico químico historiador sociólogo arqueólogo antropólogo epidemiólogo geólogo astrónomo ecólogo
  empresario dueño fundador presidente propietario titular gerente
  escritor novelista poeta autor dramaturgo ensayista cronista
  autor escritor novelista poeta dramaturgo ensayista compositor guionista
  comunicador periodista presentador locutor
  periodista reportero corresponsal columnista presentador editor
  artista cantante actor pintor músico bailarín escultor ilustrador fotógrafo dibujante cantautor ceramista compositor
  intérprete cantante actor músico
  cantante cantautor músico
  músico cantante compositor guitarrista pianista violinista violonchelista cantautor director
  deportista futbolista jugador tenista ciclista delantero atleta portero arquero guardameta zaguero atacante mediapunta mediocentro nadador corredor gimnasta boxeador piloto
  jugador futbolista delantero portero mediocampista arquero guardameta zaguero atacante mediapunta mediocentro ariete capitán central lateral extremo centrocampista
  futbolista delantero portero mediocampista arquero zaguero jugador guardameta atacante mediapunta mediocentro ariete capitán central lateral extremo centrocampista
  portero arquero guardameta
  arquero portero guardameta
  goleador delantero jugador futbolista ariete atacante
  estratega entrenador técnico preparador míster seleccionador
  técnico entrenador preparador míster seleccionador
  entrenador técnico preparador míster seleccionador
  timonel entrenador técnico preparador
  vocero portavoz
  portavoz vocero
  persecutor fiscal
  candidato aspirante
  aspirante candidato
  abanderado candidato
  postulante candidato aspirante
  preparador entrenador técnico míster seleccionador
  míster entrenador técnico preparador
  seleccionador entrenador técnico
  atacante delantero ariete extremo mediapunta
  delantero ariete atacante
  ariete delantero
  guardameta portero arquero guardavallas
  guardavallas arquero portero
  cancerbero portero arquero guardameta
  zaguero defensa central lateral
  defensa central lateral zaguero
  mediocampista mediocentro mediapunta centrocampista volante
  centrocampista mediocentro mediapunta mediocampista
  colegiado árbitro
  árbitro colegiado
  púgil boxeador
  boxeador púgil
  operario trabajador obrero
  obrero operario trabajador albañil
  trabajador operario obrero empleado
  empleado trabajador operario
  líder_gremial secretario_general
  dirigente_gremial secretario_general delegado
  líder_sindical secretario_general
  dirigente_sindical secretario_general delegado
  representante_sindical delegado secretario_general
  propietario dueño
  dueño propietario
  comerciante tendero librero panadero carnicero
  acusado imputado procesado encausado
  imputado acusado procesado
  procesado acusado imputado
  encausado acusado imputado procesado
  maestro profesor
  profesor maestro docente catedrático
  cineasta director realizador documentalista
  realizador director cineasta
  creador cineasta director artista escritor diseñador
  informático programador ingeniero
  programador informático
  informador periodista reportero
  sanitario médico enfermero
`);

/**
 * Disciplines, each with the ranks and titles that an article may have told of somebody before it calls them so: of use where it is
 * known who is called, as not every teacher is a geologist. Written for this project.
 */
export const DISCIPLINES = wordGroups(`
  geógrafo catedrático profesor investigador académico doctor
  sociólogo catedrático profesor investigador académico doctor
  politólogo catedrático profesor investigador académico doctor
  historiador catedrático profesor investigador académico doctor
  economista catedrático profesor investigador académico doctor
  filólogo catedrático profesor investigador académico doctor
  antropólogo catedrático profesor investigador académico doctor
  arqueólogo catedrático profesor investigador académico doctor
  epidemiólogo catedrático profesor investigador académico doctor
  virólogo catedrático profesor investigador académico doctor
  biólogo catedrático profesor investigador académico doctor
  químico catedrático profesor investigador académico doctor
  físico catedrático profesor investigador académico doctor
  geólogo catedrático profesor investigador académico doctor
  psicólogo catedrático profesor investigador académico doctor
  meteorólogo catedrático profesor investigador académico doctor
  demógrafo catedrático profesor investigador académico doctor
  urbanista catedrático profesor investigador académico doctor
  botánico catedrático profesor investigador académico doctor
  ecólogo catedrático profesor investigador académico doctor
  constitucionalista catedrático profesor investigador académico doctor
  criminólogo catedrático profesor investigador académico doctor
  lingüista catedrático profesor investigador académico doctor
  matemático catedrático profesor investigador académico doctor
  astrónomo catedrático profesor investigador académico doctor
`);
