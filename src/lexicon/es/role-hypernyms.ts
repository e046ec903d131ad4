import { wordGroups } from '../../util/word-list.ts';

/**
 * Spanish hypernyms of roles, words and phrases, each with roles that imply it, in the masculine: whoever is a minister is “la
 * funcionaria”. Words of one phrase are joined by "_". Written for this project.
 */
export const ROLE_HYPERNYMS = wordGroups(`
  jefe_de_estado presidente rey emperador papa
  jefe_de_gobierno primer_ministro canciller presidente_del_gobierno
  jefe_del_ejecutivo presidente primer_ministro
  jefe_comunal intendente alcalde
  mandatario presidente gobernador alcalde intendente primer_ministro
  munícipe alcalde intendente concejal
  gobernante presidente gobernador alcalde primer_ministro
  líder presidente primer_ministro papa dirigente secretario_general
  político legislador parlamentario edil regidor presidente primer_ministro ministro senador diputado gobernador alcalde concejal congresista dirigente eurodiputado secretario_de_estado
  joven muchacho chico adolescente
  muchacho joven chico adolescente
  chico joven muchacho adolescente
  funcionario ministro viceministro subsecretario comisionado intendente canciller superintendente fiscal procurador contralor secretario_de_estado
  dirigente líder
  lideresa secretario_general dirigente
  gremialista sindicalista
  ejecutivo gerente director_general consejero_delegado
  directivo gerente ejecutivo
  legislador senador diputado congresista asambleísta representante parlamentario
  parlamentario senador diputado congresista eurodiputado legislador asambleísta
  congresista senador diputado representante
  ministro canciller
  canciller ministro_de_asuntos_exteriores ministro_de_relaciones_exteriores ministro_de_exteriores
  diplomático embajador canciller cónsul
  edil alcalde concejal regidor
  regidor alcalde concejal
  primer_edil alcalde
  primer_regidor alcalde
  cabildante concejal
  burgomaestre alcalde
  alcalde batlle alcaldessa
  consejero conseller conselleiro
  concejal concelleiro
  presidente president
  portavoz voceiro
  letrado abogado procurador
  fedatario notario
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
  religioso sacerdote obispo arzobispo cardenal párroco papa monje presbítero monja misionero cura fraile
  prelado obispo arzobispo cardenal
  clérigo sacerdote obispo arzobispo cardenal párroco cura presbítero capellán canónigo
  sacerdote párroco presbítero cura capellán canónigo
  purpurado cardenal
  uniformado policía coronel teniente sargento comandante subteniente suboficial alférez soldado cabo
  militar coronel teniente sargento comandante almirante subteniente suboficial alférez soldado cabo legionario contraalmirante vicealmirante
  oficial teniente coronel comandante subteniente capitán subcomisario
  galeno médico cirujano doctor
  facultativo médico cirujano doctor pediatra cardiólogo oncólogo psiquiatra epidemiólogo
  profesional médico doctor enfermero abogado ingeniero psicólogo arquitecto
  médico doctor cirujano
  experto profesor investigador economista analista catedrático científico biólogo químico físico sociólogo politólogo historiador geólogo epidemiólogo
  académico catedrático
  docente profesor catedrático maestro tutor
  científico biólogo físico químico geólogo astrónomo epidemiólogo ecólogo virólogo meteorólogo
  investigador científico
  escritor novelista poeta dramaturgo ensayista
  autor escritor novelista poeta dramaturgo ensayista compositor guionista
  comunicador periodista presentador locutor
  periodista reportero corresponsal columnista
  artista cantante actor pintor músico bailarín escultor ilustrador fotógrafo dibujante cantautor compositor
  intérprete cantante actor músico
  cantante cantautor
  músico cantante compositor guitarrista pianista violinista violonchelista cantautor
  deportista futbolista jugador tenista ciclista delantero atleta portero arquero guardameta zaguero atacante mediapunta mediocentro nadador corredor gimnasta boxeador
  jugador futbolista delantero portero mediocampista arquero guardameta zaguero atacante mediapunta mediocentro ariete centrocampista
  futbolista delantero portero mediocampista arquero zaguero jugador guardameta atacante mediapunta mediocentro ariete centrocampista
  portero arquero guardameta
  arquero portero guardameta
  estratega entrenador técnico míster seleccionador dt director_técnico
  técnico entrenador míster seleccionador dt director_técnico
  entrenador técnico míster seleccionador dt director_técnico
  dt entrenador técnico míster director_técnico
  director_técnico entrenador técnico míster dt
  vocero portavoz
  portavoz vocero
  persecutor fiscal
  candidato aspirante
  aspirante candidato
  abanderado candidato
  postulante candidato aspirante
  míster entrenador técnico dt director_técnico
  chef cocinero
  cocinero chef
  atacante delantero ariete mediapunta
  delantero ariete atacante
  ariete delantero
  guardameta portero arquero guardavallas
  guardavallas arquero portero
  cancerbero portero arquero guardameta
  defensa zaguero
  mediocampista mediocentro mediapunta centrocampista
  centrocampista mediocentro mediapunta mediocampista
  colegiado árbitro
  árbitro colegiado
  púgil boxeador
  boxeador púgil
  operario trabajador obrero
  obrero operario trabajador albañil tornero soldador
  trabajador operario obrero empleado
  empleado trabajador operario
  propietario dueño
  dueño propietario
  comerciante tendero librero panadero carnicero verdulero pescadero ferretero
  acusado imputado procesado encausado
  imputado acusado procesado
  procesado acusado imputado
  encausado acusado imputado procesado
  profesor maestro docente catedrático
  cineasta realizador
  realizador cineasta
  informático programador
  informador periodista reportero
  sanitario médico enfermero
  policía comisario_de_policía inspector_de_policía
  sindicalista líder_sindical dirigente_sindical delegado_sindical secretario_sindical gremialista
  líder_sindical dirigente_sindical secretario_sindical
  dirigente_sindical líder_sindical secretario_sindical
  cura párroco sacerdote presbítero capellán
  párroco cura
  soldado recluta legionario zapador
  marinero grumete contramaestre
  encargado capataz
  sobrestante capataz
  agricultor viticultor horticultor olivicultor caficultor hortelano granjero labradora
  campesino jornalero aparcero agricultor labradora
  ganadero granjero criador
  vigilante guarda
  guarda vigilante guardabosques guardabosque
  guardabosques guardabosque guardaparques
  carcelero alcaide
  bedel conserje
  conserje bedel
  camarero mesero barman
  mesero camarero
  fontanero plomero gasfiter lampista
  plomero fontanero gasfiter
  conductor chófer camionero taxista autobusero
  chófer conductor camionero taxista
  camionero transportista
  transportista camionero
  matrona partera comadrona
  partera matrona comadrona
  comadrona matrona partera
  enterrador sepulturero
  sepulturero enterrador
  tendero verdulero carnicero panadero pescadero ferretero
  educador maestro profesor monitora
  tabernero mesonero
  mesonero tabernero
  minero picador barrenero entibador dinamitero
  cochero conductor
`);

/**
 * Words for people whom an article has introduced by one of these roles, which does not imply them: “el geógrafo” may be a
 * professor. For use where the referent is known. Written for this project.
 */
export const ROLE_EPITHETS = wordGroups(`
  jefe_de_gobierno presidente alcalde
  estadista presidente primer_ministro
  político coordinador portavoz vocero líder titular responsable delegado consejero candidato
  funcionario titular responsable gerente secretario director subdirector delegado jefe coordinador alcalde regidor concejal edil síndico
  dirigente presidente secretario_general coordinador portavoz candidato director sindicalista vocero
  lideresa presidente portavoz coordinador
  sindicalista secretario_general dirigente delegado
  gremialista secretario_general dirigente delegado
  ejecutivo director presidente vicepresidente titular dueño
  directivo presidente director vicepresidente dirigente
  congresista legislador parlamentario
  titular ministro secretario director consejero
  secretario_de_estado ministro
  letrado defensor
  litigante abogado defensor penalista
  querellante abogado
  defensor abogado penalista
  abogado defensor
  penalista abogado defensor fiscal
  uniformado general capitán
  militar general capitán
  policía comisario inspector agente
  forense perito
  perito forense
  especialista -ólogo médico doctor psiquiatra investigador director
  experto -ólogo médico doctor director
  académico -ólogo profesor investigador rector
  científico -ólogo investigador
  investigador -ólogo físico químico historiador astrónomo
  empresario dueño fundador presidente propietario titular gerente
  escritor autor cronista
  periodista presentador editor
  artista ceramista
  cantante músico
  músico director
  deportista piloto
  jugador capitán central lateral extremo
  futbolista capitán central lateral extremo
  goleador delantero jugador futbolista ariete atacante
  estratega preparador
  técnico preparador
  entrenador preparador
  timonel entrenador técnico preparador
  preparador entrenador técnico míster seleccionador
  míster preparador
  seleccionador entrenador técnico
  atacante extremo
  zaguero defensa central lateral
  defensa central lateral
  mediocampista volante
  líder_gremial secretario_general
  dirigente_partidista presidente secretario_general coordinador
  dirigente_político presidente secretario_general coordinador
  líder_partidista presidente secretario_general coordinador
  líder_político presidente secretario_general coordinador
  dirigente_vecinal presidente secretario coordinador delegado portavoz
  líder_vecinal presidente coordinador delegado portavoz
  dirigente_empresarial presidente director
  líder_empresarial presidente director
  dirigente_estudiantil presidente secretario_general delegado portavoz
  líder_estudiantil presidente secretario_general delegado portavoz
  dirigente_deportivo presidente director
  líder_religioso obispo arzobispo cardenal papa sacerdote pastor rabino
  líder_comunitario presidente coordinador
  dirigente_gremial secretario_general delegado
  líder_sindical secretario_general
  dirigente_sindical secretario_general delegado
  representante_sindical delegado secretario_general
  maestro profesor
  cineasta director documentalista
  realizador director
  creador cineasta director artista escritor diseñador
  informático ingeniero
  programador informático
  geógrafo catedrático profesor investigador académico doctor
  -ólogo catedrático profesor investigador académico doctor médico
  historiador catedrático profesor investigador académico doctor
  economista catedrático profesor investigador académico doctor
  químico catedrático profesor investigador académico doctor
  físico catedrático profesor investigador académico doctor
  demógrafo catedrático profesor investigador académico doctor
  urbanista catedrático profesor investigador académico doctor
  botánico catedrático profesor investigador académico doctor
  constitucionalista catedrático profesor investigador académico doctor
  lingüista catedrático profesor investigador académico doctor
  matemático catedrático profesor investigador académico doctor
  astrónomo catedrático profesor investigador académico doctor
`);
