/**
 * Spanish nouns and titles for one person, one a line. Columns:
 *
 * 1. the word in lower case; feminine and masculine forms are words of their own
 * 2. what it says of the gender: `m`, `f`, or `-` for nothing (a masculine that is said of women too)
 * 3. its kind: `role` (an office or a profession), `honorific` (before a name only), `kinship` (somebody's relation to
 *    somebody), `person` (any other noun for a person: it says nothing that is shown beside a name)
 * 4. flags: `surname` if it is said with a surname alone, `organization` if companies and teams have it too, and the word
 *    that an abbreviation stands for
 *
 * “ministra” is said with a surname alone, a “líder” may be a company. The prefix “ex-” is read by rule. Written for this
 * project.
 */
export const PERSON_NOUNS = `
  abad             - role
  abadesa          f role
  abanderada       f role
  abanderado       - role
  abogada          f role      surname
  abogado          - role      surname
  abuela           f kinship
  abuelita         f kinship
  abuelito         m kinship
  abuelo           m kinship
  académica        f role
  académico        - role
  accionista       - person
  aceitunero       - role
  acomodador       - role
  acompañante      - person
  acordeonista     - role
  acróbata         - role
  activista        - role
  actor            m role
  actriz           f role
  actuaria         f role
  actuario         - role
  acuarelista      - role
  acusada          f person
  acusado          - person
  adiestrador      - role
  adiestradora     f role
  administrador    - role
  administradora   f role
  adolescente      - person
  adversaria       f person
  adversario       - person
  afectada         f person
  afectado         - person
  aficionada       f person
  aficionado       - person
  afilador         - role
  afiliada         f person
  afiliado         - person
  afinador         - role
  afinadora        f role
  agente           - role      surname
  agresor          - person
  agresora         f person
  agricultor       - role
  agricultora      f role
  agrimensor       - role
  agrimensora      f role
  agrónoma         f role
  agrónomo         - role
  aguatero         - role
  ahijada          f kinship
  ahijado          m kinship
  ajedrecista      - role
  albacea          - person
  albañil          - role
  albañila         f role
  alcaide          - role
  alcaidesa        f role
  alcaldable       - role
  alcalde          - role      surname
  alcaldesa        f role      surname
  alcaldessa       f role      surname
  alero            - role
  alfarera         f role
  alfarero         - role
  alférez          - role
  alguacil         - role
  aliada           f kinship
  aliado           - kinship
  almirante        - role      surname
  alpinista        - role
  aludida          f person
  aludido          - person
  alumna           f person
  alumno           - person
  amanuense        - role
  ambientalista    - role
  amiga            f kinship
  amigo            - kinship
  analista         - role
  anciana          f person
  anciano          - person
  anestesista      - role
  anfitriona       f person
  anfitrión        - person
  animador         - role
  animadora        f role
  animalista       - person
  antecesor        - person
  antecesora       f person
  anticuaria       f role
  anticuario       - role
  antropóloga      f role
  antropólogo      - role
  aparcera         f role
  aparcero         - role
  aparejador       - role
  aparejadora      f role
  apicultor        - role
  apicultora       f role
  apoderada        f role
  apoderado        - role
  aprendiz         - person
  aprendiza        f person
  apuntador        - role
  apuntadora       f role
  ararteko         - role
  archivera        f role
  archivero        - role
  archivista       - role
  arcipreste       - role
  ariete           - role
  armadora         f role
  arponero         - role
  arquera          f role
  arquero          - role
  arqueóloga       f role
  arqueólogo       - role
  arquitecta       f role      surname
  arquitecto       - role      surname
  arrendataria     f person
  arrendatario     - person
  arriera          f role
  arriero          - role
  artesana         f role
  artesano         - role
  artificiero      - role
  artillera        f role
  artillero        - role
  artista          - role
  arzobispo        - role      surname
  asambleísta      - role      surname
  aserrador        - role
  asesina          f person
  asesino          - person
  asesor           - role
  asesora          f role
  asistenta        f person
  asistente        - person
  aspirante        - role
  astrofísica      f role
  astrofísico      - role
  astronauta       - role
  astrónoma        f role
  astrónomo        - role
  atacante         - role
  atleta           - role
  auditor          - role
  auditora         f role
  autor            - role
  autora           f role
  avicultor        - role
  avicultora       f role
  ayatolá          - role
  ayudante         - person
  bachatera        f role
  bachatero        - role
  bailaor          - role
  bailaora         f role
  bailarina        f role
  bailarín         - role
  bajista          - role
  balsera          f role
  balsero          - role
  banderillero     - role
  bandoneonista    - role
  banquera         f role
  banquero         - role
  barbera          f role
  barbero          - role
  barista          - role
  barman           - role
  barquera         f role
  barquero         - role
  barrendera       f role
  barrendero       - role
  barítono         - role
  barrenero        - role
  baterista        - role
  batlle           - role      surname
  batllessa        f role      surname
  bebé             - person
  becaria          f person
  becario          - person
  bedel            - role
  bedela           f role
  bibliotecaria    f role
  bibliotecario    - role
  bisabuela        f kinship
  bisabuelo        - kinship
  bióloga          f role
  biólogo          - role
  bloguera         f role
  bloguero         - role
  bodeguera        f role
  bodeguero        - role
  bombera          f role
  bombero          - role
  bordador         - role
  bordadora        f role
  botánica         f role
  botánico         - role
  boticaria        f role
  boticario        - role
  boxeador         - role
  boxeadora        f role
  bracero          - role
  brigadier        - role      surname
  bróker           - role
  burgomaestre     - role      surname
  buzo             - role
  caballerizo      - role
  cabecilla        - role
  cabo             - role      surname
  cabrero          - role
  cacique          - role
  cadete           - role
  caficultor       - role
  caficultora      f role
  cajera           f role
  calderero        - role
  calígrafo        - role
  camarera         f role
  camarero         - role
  camarógrafa      f role
  camarógrafo      - role
  cambista         - role
  camillera        f role
  camillero        - role
  camionera        f role
  camionero        - role
  campanero        - role
  campeona         f role
  campesina        f role
  campesino        - role
  campeón          - role
  cancerbero       - role
  canciller        - role      surname
  candidata        f role      surname
  candidato        - role      surname
  canoísta         - role
  canónigo         - role
  cantante         - role
  cantaor          - role
  cantaora         f role
  cantautor        - role
  cantautora       f role
  cantinera        f role
  cantinero        - role
  capataz          - role
  capataza         f role
  capellán         - role
  capitana         f role
  capitán          - role      surname
  caporal          - role
  carabinera       f role
  carabinero       - role
  carcelera        f role
  carcelero        - role
  cardenal         - role      surname
  cardióloga       f role
  cardiólogo       - role
  caricaturista    - role
  carnicera        f role
  carnicero        - role
  carpintera       f role
  carpintero       - role
  carrilero        - role
  carrocero        - role
  cartera          f role
  cartero          - role
  cartonera        f role
  casera           f person
  casero           - person
  catador          - role
  catadora         f role
  catedrática      f role
  catedrático      - role
  catequista       - role
  cazador          - role
  cazadora         f role
  celador          - role
  celadora         f role
  cellista         - role
  centrista        - person
  centrocampista   - role
  ceo              - role
  ceramista        - role
  cerrajera        f role
  cerrajero        - role
  cestera          f role
  cestero          - role
  chamán           - role
  chamana          f role
  chapista         - role
  charcutera       f role
  charcutero       - role
  chatarrero       - role
  chef             - role
  chelista         - role
  chica            f person
  chico            - person
  chocolatero      - role
  chofer           - role
  chófer           - role
  churrera         f role
  churrero         - role
  ciclista         - role
  científica       f role
  científico       - role
  cineasta         - role
  cirujana         f role
  cirujano         - role
  citricultor      - role
  ciudadana        f person
  ciudadano        - person
  clarinetista     - role
  clienta          f person
  cliente          - person
  climatóloga      f role
  climatólogo      - role
  clérigo          m role
  cnel             - honorific surname
  coautor          - person
  coautora         f role
  cochero          - role
  cocinera         f role
  cocinero         - role
  cofrade          - role
  cofundador       - role
  cofundadora      f role
  coleccionista    - person
  colectivero      - role
  colega           - kinship
  colegiado        - role
  colono           - person
  columnista       - role
  comadrona        f role
  comandante       - role      surname
  comediante       - role
  comentarista     - role
  comerciante      - role
  comisaria        f role      surname
  comisario        - role      surname
  comisionada      f role
  comisionado      - role
  comodoro         - role
  compareciente    - person
  compatriota      - person
  compañera        f kinship
  compañero        - kinship
  compositor       - role
  compositora      f role
  comprador        - person
  compradora       f person
  comunera         f role
  comunero         - role
  comunicador      - role
  comunicadora     f role
  comunista        - person
  concejal         - role      surname
  concejala        f role      surname
  concelleira      f role      surname
  concelleiro      - role      surname
  concertista      - role
  concuñada        f kinship
  concuñado        - kinship
  conde            m role      surname
  condenada        f person
  condenado        - person
  condesa          f role      surname
  conductor        - role
  conductora       f role
  conferenciante   - person
  conferencista    - role
  confitera        f role
  confitero        - role
  congresista      - role      surname
  consejal         - role
  consejera        f role      surname
  consejero        - role      surname
  conselleira      f role      surname
  conselleiro      - role      surname
  conseller        - role      surname
  consellera       f role      surname
  conserje         - role
  conservacionista - role
  conservador      - person
  conservadora     f person
  constituyente    - role
  consuegra        f kinship
  consuegro        - kinship
  consultor        - role
  consultora       f role
  consumidor       - person
  consumidora      f person
  contable         - role
  contador         - role
  contadora        f role
  contendiente     - person
  contraalmiranta  f role
  contraalmirante  - role
  contrabajista    - role
  contrabandista   - person
  contralmirante   - role
  contralor        - role      surname
  contralora       f role      surname
  contramaestra    - role
  contramaestre    - role
  contratista      - role
  contrincante     - person
  coordinador      - role
  coordinadora     f role
  copiloto         - role
  copista          - role
  copresidente     - role
  coreógrafa       f role
  coreógrafo       - role
  corista          - role
  coronel          - role      surname
  corredor         - role
  corredora        f role
  corregidora      f role      surname
  corresponsal     - role
  cosechador       - role
  cosmonauta       - role
  costalera        f role
  costalero        - role
  costurera        f role
  criador          - role
  criadora         f role
  criminóloga      f role
  criminólogo      - role
  cristalero       - role
  cronista         - role
  crupier          - role
  cuentista        - role
  cuidador         - role
  cuidadora        f role
  cura             m role
  curador          - role
  curadora         f role
  cuñada           f kinship
  cuñado           m kinship
  cónsul           - role
  cónsula          f role
  cónyuge          - kinship
  curandera        f role
  curandero        - role
  curtidor         - role
  damnificada      f person
  damnificado      - person
  deán             - role
  debutante        - person
  decana           f role
  decano           - role
  declarante       - person
  defensor         - role
  defensora        f role
  delantero        - role
  delegada         f role      surname
  delegado         - role      surname
  delineante       - role
  demandada        f person
  demandado        - person
  demandante       - person
  demócrata        - person
  demógrafa        f role
  demógrafo        - role
  dentista         - role
  denunciada       f person
  denunciante      - person
  dependienta      f role
  dependiente      - role
  deponente        - person
  deportista       - role
  deputada         f role      surname
  deputado         - role      surname
  dermatóloga      f role
  dermatólogo      - role
  desplazada       f person
  desplazado       - person
  destilador       - role
  destiladora      f role
  detective        - role      surname
  detenida         f person
  detenido         - person
  diácona          f role
  dibujante        - role
  dietista         - role
  dinamitero       - role
  diplomática      f role
  diplomático      - role
  diputada         f role      surname
  diputado         - role      surname
  directiva        f role
  directivo        - role
  director         - role
  directora        f role
  dirigenta        f role
  dirigente        - role
  discípula        f person
  discípulo        - person
  diseñador        - role
  diseñadora       f role
  disidente        - person
  diácono          - role
  dn               m honorific surname
  docente          - role
  doctor           - role      surname
  doctora          f role      surname
  documentalista   - role
  domador          - role
  domadora         f role
  don              m honorific surname
  donante          - person
  doña             f honorific surname
  dr               - honorific surname =doctor
  dra              f honorific surname =doctora
  dramaturga       f role
  dramaturgo       - role
  droguero         - role
  dt               - role
  dueña            f role
  dueño            - role
  duque            - role      surname
  duquesa          f role      surname
  dña              f honorific surname
  ebanista         - role
  ecologista       - role
  economista       - role
  ecóloga          f role
  ecólogo          - role
  edecán           - role
  edil             - role      surname
  edila            f role
  editor           - role
  editora          f role
  educador         - role
  educadora        f role
  egresada         f person
  egresado         - person
  ejecutiva        f role
  ejecutivo        - role
  ejidataria       f role
  ejidatario       - role
  electricista     - role
  embajador        - role      surname
  embajadora       f role      surname
  empadronador     - role
  empadronadora    f role
  emperador        - role
  emperatriz       f role      surname
  empleada         f person
  empleado         - person
  empleador        - person
  empleadora       f person
  emprendedor      - role
  emprendedora     f role
  empresaria       f role
  empresario       - role
  encajera         f role
  encargada        f role
  encargado        - role
  encausada        f person
  encausado        - person
  encofrador       - role
  encuadernador    - role
  encuadernadora   f role
  encuestador      - role
  encuestadora     f role
  endocrinóloga    f role
  endocrinólogo    - role
  enferma          f person
  enfermera        f role
  enfermero        - role
  enfermo          - person
  enóloga          f role
  enólogo          - role
  ensayista        - role
  enterrador       - role
  enterradora      f role
  entibador        - role
  entomóloga       f role
  entomólogo       - role
  entrenador       - role      surname
  entrenadora      f role      surname
  entrevistada     f person
  entrevistado     - person
  entrevistador    - person
  entrevistadora   f person
  epidemióloga     f role
  epidemiólogo     - role
  ermitaño         - role
  escafandrista    - role
  escalador        - role
  escaladora       f role
  escayolista      - role
  escenógrafa      f role
  escenógrafo      - role
  escolta          - role
  escritor         - role
  escritora        f role
  escultor         - role
  escultora        f role
  esgrimista       - role
  especialista     - role      organization
  espectador       - person
  espectadora      f person
  esposa           f kinship
  esposo           m kinship
  esquiador        - role
  esquiadora       f role
  esquilador       - role
  esquiladora      f role
  estadista        - role
  estadística      f role
  estadístico      - role
  estafador        - person
  estafadora       f person
  estanciero       - role
  estanquera       f role
  estanquero       - role
  esteticista      - role
  estibador        - role
  estibadora       f role
  estratega        - role
  estudiante       - person
  etnógrafa        f role
  etnógrafo        - role
  eurodiputada     f role      surname
  eurodiputado     - role      surname
  excavador        - role
  exfutbolista     - role
  experta          f role
  experto          - role
  facultativa      f role
  facultativo      - role
  fallecida        f person
  fallecido        - person
  familiar         - kinship
  farera           f role
  farero           - role
  farmacéutica     f role
  farmacéutico     - role
  fedataria        f role
  fedatario        - role
  feminista        - person
  feriante         - role
  ferrallista      - role
  ferretera        f role
  ferretero        - role
  ferroviaria      f role
  ferroviario      - role
  filóloga         f role
  filólogo         - role
  filósofa         f role
  filósofo         - role
  finalista        - person
  firmante         - person
  fiscal           - role      surname
  fiscala          f role
  fisioterapeuta   - role
  flautista        - role
  floricultor      - role
  floricultora     f role
  florista         - role
  fogonero         - role
  fondista         - role
  fontanera        f role
  fontanero        - role
  forense          - role
  fotógrafa        f role
  fotógrafo        - role
  fotoperiodista   - role
  fraile           m role
  francotirador    - role
  francotiradora   f role
  fray             m honorific surname
  fresador         - role
  fruticultor      - role
  fugitiva         f person
  fugitivo         - person
  funcionaria      f role
  funcionario      - role
  fundador         - role
  fundadora        f role
  futbolista       - role
  física           f role
  físico           - role
  gaitera          f role
  gaitero          - role
  galardonada      f person
  galardonado      - person
  galeno           - person
  galerista        - role
  ganadera         f role
  ganadero         - role
  ganador          - role      organization
  ganadora         f role      organization
  gasfiter         - role
  gaucho           - role
  gemela           f kinship
  gemelo           - kinship
  gendarme         - role
  general          - role      surname
  gerenta          f role
  gerente          - role
  geógrafa         f role
  geógrafo         - role
  geóloga          f role
  geólogo          - role
  gerontólogo      - role
  gestor           - role
  gimnasta         - role
  ginecóloga       f role
  ginecólogo       - role
  glacióloga       f role
  glaciólogo       - role
  gobernador       - role      surname
  gobernadora      f role      surname
  gobernante       - role
  goleador         - role
  goleadora        f role
  golfista         - role
  gondolero        - role
  grabador         - role
  grabadora        f role
  graduada         f person
  graduado         - person
  grafitera        f role
  grafitero        - role
  gral             - honorific surname
  granjera         f role
  granjero         - role
  gremialista      - role
  gruista          - role
  grumete          - role
  guarda           - role
  guardabarreras   - role
  guardabosque     - role
  guardabosques    - role
  guardaespaldas   - role
  guardafauna      f role
  guardagujas      - role
  guardameta       - role
  guardaparques    - role
  guardavallas     - role
  guardés          - role
  guardia          - role
  guarnicionero    - role
  guerrillera      f role
  guerrillero      - role
  guionista        - role
  guitarrista      - role
  guía             - role
  habitante        - person
  hacendada        f person
  hacendado        - person
  heladero         - role
  herborista       - role
  heredera         f person
  heredero         - person
  herida           f person
  herido           - person
  hermana          f kinship
  hermanastra      f kinship
  hermanastro      m kinship
  hermano          m kinship
  herpetóloga      f role
  herpetólogo      - role
  herrero          - role
  hidróloga        f role
  hidrólogo        - role
  hija             f kinship
  hijastra         f kinship
  hijastro         m kinship
  hijo             m kinship
  hilandera        f role
  hilandero        - role
  hincha           - person
  historiador      - role
  historiadora     f role
  historietista    - role
  hojalatero       - role
  hombre           m person
  homenajeada      f person
  homenajeado      - person
  homóloga         f person
  homólogo         - person
  hortelana        f role
  hortelano        - role
  horticultor      - role
  horticultora     f role
  hospedero        - role
  hostelera        f role
  hostelero        - role
  hotelera         f role
  hotelero         - role
  huelguista       - person
  humorista        - role
  huérfana         f person
  huérfano         - person
  huésped          - person
  ilusionista      - role
  ilustrador       - role
  ilustradora      f role
  impresor         - role
  impresora        f role
  imputada         f person
  imputado         - person
  independiente    - person
  indígena         - person
  infectóloga      f role
  infectólogo      - role
  influencer       - role
  informática      f role
  informático      - role
  ing              - honorific surname
  ingeniera        f role      surname
  ingeniero        - role      surname
  inmigrante       - person
  inmunóloga       f role
  inmunólogo       - role
  inquilina        f person
  inquilino        - person
  inspector        - role      surname
  inspectora       f role      surname
  instructor       - role
  instructora      f role
  integrante       - person
  intendenta       f role      surname
  intendente       - role      surname
  interlocutor     - person
  interlocutora    f person
  internauta       - person
  interpelada      f person
  interpelado      - person
  interventor      - role
  interventora     f role
  intérprete       - role
  inversionista    - role
  inversor         - person
  inversora        f person
  investigador     - role
  investigadora    f role
  invitada         f person
  invitado         - person
  izquierdista     - person
  jardinera        f role
  jardinero        - role
  jefa             f role
  jefe             - role
  jerarca          - role
  jinete           - role
  jornalera        f role
  jornalero        - role
  joven            - person
  joyera           f role
  joyero           - role
  jubilada         f person
  jubilado         - person
  judoca           - role
  juez             - role      surname
  jueza            f role      surname
  jugador          - role
  jugadora         f role
  juglar           - role
  jurista          - role
  karateca         - role
  kiosquera        f role
  kiosquero        - role
  labradora        f role
  ladrillero       - role
  ladrona          f person
  ladrón           - person
  lampista         - role
  lavandera        f role
  lechero          - role
  lector           - person
  lectora          f person
  legionaria       f role
  legionario       - role
  legislador       - role      surname
  legisladora      f role      surname
  lehendakari      - role
  leñador          - role
  leñadora         f role
  lendakari        - role
  lesionada        f person
  lesionado        - person
  letrada          f role
  letrado          - role
  letrista         - role
  liberal          - person
  linotipista      - role
  litigante        - role
  líbero           - role
  librera          f role
  librero          - role
  lic              - honorific surname
  licenciada       f honorific surname
  licenciado       - honorific surname
  lideresa         f role
  limpiadora       f role
  lingüista        - role
  locutor          - role
  locutora         f role
  logopeda         - role
  lonko            - role
  luchador         - role
  luchadora        f role
  lugareña         f person
  lugareño         - person
  luthier          - role
  líder            - role      organization
  lutier           - role
  madrastra        f kinship
  madre            f kinship
  madrina          f kinship
  maestra          f role      surname
  maestro          - role      surname
  maga             f role
  magistrada       f role      surname
  magistrado       - role      surname
  magnate          - role
  mago             - role
  malabarista      - role
  mamá             f kinship
  mandamás         - person
  mandataria       f role
  mandatario       - role
  manifestante     - person
  maquillador      - role
  maquilladora     f role
  maquinista       - role
  maratonista      - role
  marchista        - role
  marido           m kinship
  marinero         - role
  marino           - role
  mariscadora      f role
  mariscal         - role      surname
  marisquera       f role
  marisquero       - role
  marmolista       - role
  marquesa         f role      surname
  marqués          m role      surname
  marroquinero     - role
  masajista        - role
  matarife         - role
  matemática       f role
  matemático       - role
  matrón           m role
  matrona          f role
  mayordoma        f role
  mayordomo        - role
  mecánica         f role
  mecánico         - role
  mecanógrafa      f role
  medallista       - role
  mediador         - role
  mediadora        f role
  mediapunta       - role
  mediocampista    - role
  mediocentro      - role
  melliza          f kinship
  mellizo          - kinship
  melómano         - role
  mencionada       f person
  mencionado       - person
  mercader         - role
  merenguera       f role
  merenguero       - role
  mesera           f role
  mesero           - role
  mesonera         f role
  mesonero         - role
  meteoróloga      f role
  meteorólogo      - role
  micóloga         f role
  micólogo         - role
  microbióloga     f role
  microbiólogo     - role
  miembro          - role      organization
  migrante         - person
  militante        - person
  militar          - role
  minero           - role
  ministra         f role      surname
  ministro         - role      surname
  misionera        f role
  misionero        - role
  modelo           - role
  moderador        - role
  moderadora       f role
  modista          - role
  modisto          - role
  molinera         f role
  monaguillo       m role
  monarca          - role
  monitora         f role
  monja            f role
  monje            - role
  monologuista     - role
  mons             - honorific surname
  monseñor         m honorific surname
  montador         - role
  montadora        f role
  montañista       - role
  motociclista     - role
  motorista        - person
  moza             f person
  mozo             - person
  muchacha         f person
  muchacho         - person
  mujer            f person
  multimillonaria  f role
  multimillonario  - role
  munícipe         - role
  muralista        - role
  médica           f role
  médico           - role
  míster           - role
  música           f role
  músico           - role
  nacionalista     - person
  nadador          - role
  nadadora         f role
  narrador         - role
  narradora        f role
  negociador       - role
  negociadora      f role
  neumóloga        f role
  neumólogo        - role
  neuróloga        f role
  neurólogo        - role
  nieta            f kinship
  nieto            m kinship
  niña             f person
  niñera           f role
  niñero           - role
  niño             - person
  nodriza          f role
  notaria          f role
  notario          - role
  novata           - person
  novato           - person
  novelista        - role
  novia            f kinship
  novicia          f person
  novicio          - person
  novillera        f role
  novillero        - role
  novio            m kinship
  nuera            f kinship
  nuncio           - role
  nutricionista    - role
  nutrióloga       f role
  nutriólogo       - role
  obispa           f role
  obispo           - role      surname
  oboísta          - role
  obrera           f role
  obrero           - role
  observador       - person
  observadora      f person
  oceanógrafa      f role
  oceanógrafo      - role
  odontóloga       f role
  odontólogo       - role
  oficial          - role
  oficinista       - role
  ojeador          - role
  ojeadora         f role
  olivicultor      - role
  olivicultora     f role
  oncóloga         f role
  oncólogo         - role
  operaria         f role
  operario         - role
  opositor         - kinship
  opositora        f kinship
  orador           - person
  oradora          f person
  ordeñador        - role
  ordeñadora       f role
  orfebre          - role
  organista        - role
  organizador      - role
  organizadora     f role
  orientador       - role
  orientadora      f role
  ornitóloga       f role
  ornitólogo       - role
  oyente           - person
  paciente         - person
  padrastro        m kinship
  padre            m kinship
  padrino          m kinship
  paisajista       - role
  paisana          f person
  paisano          - person
  palafrenero      - role
  paleontóloga     f role
  paleontólogo     - role
  palista          - role
  panadera         f role
  panadero         - role
  panelista        - role
  papa             m role      surname
  papá             m kinship
  paracaidista     - role
  paramédica       f role
  paramédico       - role
  pareja           - kinship
  pariente         - kinship
  parlamentaria    f role      surname
  parlamentario    - role      surname
  párroca          f role
  partera          f role
  participante     - person
  partidaria       f person
  partidario       - person
  pasajera         f person
  pasajero         - person
  pastelera        f role
  pastelero        - role
  pastor           - role      surname
  pastora          f role      surname
  patinador        - role
  patinadora       f role
  patriarca        m role
  patrón           - person
  patóloga         f role
  patólogo         - role
  patrullero       - role
  payasa           f role
  payaso           - role
  peatón           - person
  pedagoga         f role
  pedagogo         - role
  pediatra         - role
  peluquera        f role
  peluquero        - role
  penalista        - role
  pensionada       f person
  pensionado       - person
  pensionista      - person
  peón             - role
  percebero        - role
  percusionista    - role
  perdedor         - person
  perdedora        f person
  peregrina        f person
  peregrino        - person
  perforista       - role
  perfumista       - role
  periodista       - role
  perita           f role
  perito           - role
  personera        f role
  personero        - role
  persecutor       - role
  persecutora      f role
  pertiguista      - role
  pescadera        f role
  pescadero        - role
  pescador         - role
  pescadora        f role
  pianista         - role
  picador          - role
  picadora         f role
  picapedrero      - role
  piloto           - role
  pinche           - role
  pintor           - role
  pintora          f role
  piscicultor      - role
  pizarrero        - role
  planchadora      f role
  plomera          f role
  plomero          - role
  podador          - role
  podadora         f role
  podóloga         f role
  podólogo         - role
  poeta            - role
  poetisa          f role
  policía          - role
  politóloga       f role
  politólogo       - role
  política         f role
  político         - role
  ponente          - role
  pontífice        - role
  portavoz         - role
  portera          f role
  portero          - role
  posadera         f role
  posadero         - role
  postulante       - role
  predecesor       - person
  predecesora      f person
  prefecta         f role
  prefecto         - role
  pregonera        f role
  pregonero        - role
  prelado          - role
  premiada         f person
  premiado         - person
  preparador       - role
  preparadora      f role
  presa            f person
  presbítera       f role
  presbítero       - role      surname
  presentador      - role
  presentadora     f role
  president        - role      surname
  presidenta       f role      surname
  presidente       - role      surname
  preso            - person
  prestamista      - role
  prima            f kinship
  primo            - kinship
  princesa         f role      surname
  prior            - role
  priora           f role
  procesada        f person
  procesado        - person
  procurador       - role      surname
  procuradora      f role      surname
  productor        - role
  productora       f role
  profesional      - person
  profesor         - role      surname
  profesora        f role      surname
  programador      - role
  programadora     f role
  progresista      - person
  prometida        f kinship
  prometido        - kinship
  propietaria      f role
  propietario      - role      organization
  príncipe         m role      surname
  prorrector       - role
  protagonista     - role
  protésico        - role
  psicopedagoga    f role
  psicopedagogo    - role
  psicoterapeuta   - role
  psicóloga        f role
  psicólogo        - role
  psiquiatra       - role
  publicista       - role
  purpurado        m role
  párroco          - role
  púgil            - role
  querellante      - person
  quesero          - role
  química          f role
  químico          - role
  quiosquera       f role
  quiosquero       - role
  rabina           f role
  rabino           - role      surname
  radióloga        f role
  radiólogo        - role
  rapera           f role
  rapero           - role
  realizador       - role
  realizadora      f role
  rebelde          - person
  recaudador       - role
  recaudadora      f role
  recepcionista    - role
  reclusa          f person
  recluso          - person
  recluta          - role
  rector           - role
  rectora          f role
  redera           f role
  refugiada        f person
  refugiado        - person
  regante          - role
  regatista        - role
  regidor          - role      surname
  regidora         f role      surname
  registrador      - role
  registradora     f role
  reguetonera      f role
  reguetonero      - role
  rehén            - person
  reina            f role      surname
  rejoneador       - role
  rejoneadora      f role
  relator          - role
  relatora         f role
  religiosa        f role
  religioso        - role
  relojera         f role
  relojero         - role
  remachador       - role
  rematador        - role
  remero           - role
  reo              - person
  repartidor       - role
  repartidora      f role
  reponedor        - role
  reponedora       f role
  reportera        f role
  reportero        - role
  repostera        f role
  repostero        - role
  representante    - role
  republicana      f person
  republicano      - person
  residente        - person
  resinero         - role
  responsable      - role      organization
  restaurador      - role
  restauradora     f role
  reverendo        m role      surname
  revisor          - role
  revisora         f role
  rey              m role      surname
  rival            - kinship
  sacerdote        - role      surname
  sacristán        - role
  sacristana       f role
  salsera          f role
  salsero          - role
  sanitaria        f person
  sanitario        - person
  santera          f role
  santero          - role
  sargenta         f role
  sargento         - role      surname
  sastra           f role
  sastre           - role
  secretaria       f role      surname
  secretario       - role      surname
  secuestrada      f person
  secuestrado      - person
  secuestrador     - person
  secuestradora    f role
  segador          - role
  segadora         f role
  seguidor         - person
  seguidora        f person
  seleccionador    - role
  seleccionadora   f role
  seminarista      - role
  senador          - role      surname
  senadora         f role      surname
  señor            m honorific surname
  señora           f honorific surname
  señorita         f honorific
  sepulturera      f role
  sepulturero      - role
  seremi           - role      surname
  sexador          - role
  sheriff          - role
  silvicultor      - role
  simpatizante     - person
  sindicalista     - role
  sismóloga        f role
  sismólogo        - role
  soberana         f role
  soberano         - role
  sobrecargo       - role
  sobrestante      - role
  sobreviviente    - person
  sobrina          f kinship
  sobrino          m kinship
  socia            f person
  socialista       - person
  socio            - person
  socióloga        f role
  sociólogo        - role
  socorrista       - role
  soldada          f role
  soldado          - role
  soldador         - role
  soldadora        f role
  sonidista        - role
  soprano          - role
  sor              f honorific surname
  sospechosa       f person
  sospechoso       - person
  sr               m honorific surname
  sra              f honorific surname
  srta             f honorific surname
  subastador       - role
  subastadora      f role
  subcomisaria     f role      surname
  subcomisario     m role      surname
  subcontralor     - role
  subcontralora    f role
  subdelegada      f role
  subdelegado      - role
  subdirector      - role
  subdirectora     f role
  subgerente       - role
  subinspector     - role
  subinspectora    f role
  suboficial       - role      surname
  subprefecta      f role
  subprefecto      - role
  subprocurador    - role
  subprocuradora   f role
  subsecretaria    f role      surname
  subsecretario    - role      surname
  subteniente      - role      surname
  sucesor          - person
  sucesora         f person
  suegra           f kinship
  suegro           m kinship
  sumiller         - role
  superintendenta  f role
  superintendente  - role      surname
  supervisor       - role
  supervisora      f role
  superviviente    - person
  surfista         - role
  síndica          f role
  síndico          - role
  tabernera        f role
  tabernero        - role
  talabartero      - role
  tallador         - role
  talladora        f role
  tamborilero      - role
  tapicera         f role
  tapicero         - role
  taquígrafa       f role
  taquígrafo       - role
  taquillera       f role
  taquillero       - role
  tasador          - role
  tasadora         f role
  taxidermista     - role
  taxista          - role
  tecladista       - role
  techador         - role
  tejedor          - role
  tejedora         f role
  tejero           - role
  telefonista      - role
  teleoperador     - role
  teleoperadora    f role
  televidente      - person
  temporera        f role
  temporero        - role
  tendera          f role
  tendero          - role
  tenienta         f role
  teniente         - role      surname
  tenista          - role
  tenor            - role
  terapeuta        - role
  tesorera         f role
  tesorero         - role
  testigo          - person
  timonel          - role
  tintorero        - role
  tipógrafo        - role
  titiritera       f role
  titiritero       - role
  titular          - role      organization
  togada           f person
  togado           - person
  tonelero         - role
  topógrafa        f role
  topógrafo        - role
  torera           f role
  torero           - role
  trabajador       - person
  trabajadora      f person
  tractorista      - role
  traductor        - role
  traductora       f role
  tramoyista       - role
  trampera         f role
  trampero         - role
  transeúnte       - person
  transportista    - role
  tranviario       - role
  trapecista       - role
  trapero          - role
  traumatóloga     f role
  traumatólogo     - role
  trompetista      - role
  trovador         - role
  trovadora        f role
  turista          - person
  técnico          - role
  tía              f kinship
  tío              m kinship
  tutor            - role
  tutora           f role
  ujier            - role
  ultraderechista  - person
  uniformada       f person
  uniformado       - person
  urbanista        - role
  uróloga          f role
  urólogo          - role
  usuaria          f person
  usuario          - person
  vaquera          f role
  vecina           f kinship
  vecino           - kinship
  veedor           - role
  veedora          f role
  velocista        - role
  vendedor         - person
  vendedora        f person
  vendimiador      - role
  vendimiadora     f role
  ventero          - role
  verdulera        f role
  verdulero        - role
  veterana         f person
  veterano         - role
  veterinaria      f role
  veterinario      - role
  vicaria          f role
  vicario          - role      surname
  vicealcalde      - role      surname
  vicealcaldesa    f role      surname
  vicealmiranta    f role
  vicealmirante    - role
  vicecanciller    - role
  viceconsejera    f role      surname
  viceconsejero    - role      surname
  vicedirectora    f role
  vicegobernador   - role      surname
  vicegobernadora  f role      surname
  viceintendente   - role      surname
  vicelehendakari  - role
  viceministra     f role      surname
  viceministro     - role      surname
  viceprefecta     f role
  viceprefecto     - role
  vicepresidenta   f role      surname
  vicepresidente   - role      surname
  vicerrector      - role
  vicerrectora     f role
  vidriero         - role
  vigía            - role
  vigilante        - role
  viñatero         - role
  violinista       - role
  violonchelista   - role
  viróloga         f role
  virólogo         - role
  visitante        - person
  viticultor       - role
  viticultora      f role
  viuda            f kinship
  viudo            m kinship
  vocal            - role
  vocalista        - role
  voceira          f role      surname
  voceiro          - role      surname
  vocera           f role
  vocero           - role
  voluntaria       f role
  voluntario       - role
  vulcanóloga      f role
  vulcanólogo      - role
  víctima          - person
  yerno            m kinship
  yesero           - role
  youtuber         - role
  zaguera          f role
  zaguero          - role
  zahorí           - role
  zapador          - role
  zoóloga          f role
  zoólogo          - role
  árbitra          f role
  árbitro          - role
`;
