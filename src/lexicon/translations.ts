import { wordGroups } from '../util/word-list.ts';

/**
 * Spanish words of newspapers and their English translations, a line each, in their basic forms, where the sentence pairs that
 * `data/translations.*.txt` are learned from have them seldom or with other words. Written for this project.
 */
export const TRANSLATIONS = wordGroups(`
  abandono dropout neglect
  abastecimiento supply
  abogacía law bar
  absolución acquittal
  absolver acquit clear
  abstención abstention turnout
  abucheo boo
  acaparar hoard
  acción share stock
  acta minutes
  activista activist campaigner
  acuífero aquifer
  acusación prosecution indictment charge
  acusado defendant
  adelanto breakthrough
  adjudicar award
  adopción adoption
  aduana customs
  aerolínea airline carrier
  afección condition ailment
  aficionado fan supporter
  afiliado member
  aforo capacity
  agotamiento exhaustion
  agredir assault attack
  agresión assault attack
  agresor attacker
  agricultor farmer grower
  ajuste cut
  albañil bricklayer builder
  albergue shelter hostel
  alcaldía mayoralty
  alcantarilla sewer
  alcantarillado sewer sewage
  aldea village hamlet
  alegar allege
  alegato plea argument
  alianza alliance
  allanamiento raid search
  allanar raid
  almacén store
  alquilar lease
  alquiler rental lease
  altavoz loudspeaker
  alud avalanche landslide
  alumbrado lighting
  alumno student pupil
  alza rise increase
  ametralladora gun
  amnistía pardon
  amotinamiento mutiny riot
  ampliación extension expansion
  ampliar extend expand
  analfabetismo illiteracy
  anciano elderly
  anonimato anonymity
  antepasado ancestor
  antigüedad seniority
  anulación annulment cancellation
  anular cancel overturn
  apagón blackout outage
  apelación appeal
  apertura opening
  aplazamiento postponement delay
  aplazar postpone delay
  apoderado representative agent
  aportar contribute
  apresar capture seize
  apuesta gambling
  arancel tariff duty
  arbitraje arbitration
  archivar shelve dismiss
  archivo archive
  arenga speech
  armamento weaponry weapon arms
  armisticio armistice truce
  arrendador landlord lessor
  arrendamiento lease
  arrendatario tenant
  arrepentimiento regret
  arrollar hit overrun
  artefacto device
  asaltante robber attacker
  asaltar rob storm
  asalto robbery assault raid
  asamblea assembly meeting
  ascenso rise
  asentamiento settlement
  asesinar kill assassinate
  asesinato killing assassination
  asesino killer
  asesor adviser consultant aide
  asesoramiento advice
  asistencia attendance aid care
  asistente attendee
  astillero shipyard
  asueto holiday
  atasco congestion
  atentado attack bombing
  atracador robber
  atraco heist
  atropellar hit
  atropello hit
  audiencia hearing
  auditar audit
  auditoría audit
  auge boom rise
  aumento rise
  autobús coach
  autonomía autonomy range
  autopista motorway
  auxilio relief
  avería breakdown fault
  aviación aviation
  aviso notice
  ayuda aid relief
  ayuntamiento council
  azafata attendant
  bachillerato school
  balneario spa resort
  balón ball
  barrio neighbourhood district
  basura rubbish waste
  beca grant
  becario intern
  bélico war
  beneficiario beneficiary
  biopsia biopsy
  bloqueo blockade deadlock
  bolsa stock
  bombardear bomb
  bombardeo bombing bombardment
  brecha gap
  brote outbreak
  buque ship vessel
  búsqueda search
  cabecilla ringleader leader
  cabildo council
  cadena network
  caída fall drop decline
  camino path
  camión lorry
  camionero trucker
  camioneta van pickup
  campesino farmer
  cancelación cancellation
  canciller chancellor
  candidatura bid
  cansancio fatigue tiredness
  cantera quarry
  capacitación training
  captura arrest
  cargamento shipment cargo load
  carretera highway
  cartel cartel poster
  cártel cartel
  caudal flow
  censura censorship
  certamen contest
  cesantía layoff
  cese ceasefire dismissal
  cierre closure shutdown
  cifra number
  cineasta filmmaker
  citación summons
  clausura closing closure
  clausurar close
  coacción coercion
  cobertura coverage
  cobrar collect
  colecta collection fundraiser
  colisión crash
  colmena hive
  colono settler
  comicios election
  comisaría station police
  comisario commissioner
  comparecencia appearance
  comparecer appear
  compatriota compatriot
  cómplice accomplice
  compra purchase acquisition
  comprobar check
  comprometerse pledge commit
  compromiso pledge
  comunicado statement
  concejal councilman
  concejo council
  concesión concession
  concierto gig
  condena conviction
  confinamiento lockdown
  confiscar seize
  conjunto joint
  conmemoración commemoration
  conmemorar commemorate
  consejería department
  consejero councillor minister
  conservación conservation
  conservador curator
  consulado consulate
  consumidor consumer
  consumo use
  contaminación contamination
  contaminar contaminate
  contrabando smuggling contraband
  contratación hiring
  contratista contractor
  convenio agreement deal
  corredor corridor broker
  corrupción graft
  corte court
  cotización price
  crecida flood
  criadero farm
  criar breed
  cuartel barracks
  cuenca basin
  culpa guilt
  cumplimiento compliance
  cumplir fulfill fulfil
  cúpula leadership dome
  curación cure
  curandero healer
  decano dean
  declaración testimony
  declarar testify
  decomisar seize
  decomiso seizure
  decreto decree order
  defensor defender ombudsman
  déficit deficit
  defraudar defraud
  degradación degradation
  delantero striker forward
  delegación delegation
  delincuencia crime
  delincuente offender
  delito offence offense
  demanda lawsuit suit
  demandado defendant
  demandante plaintiff claimant
  demolición demolition
  demora delay
  denuncia complaint report
  denunciante complainant whistleblower
  denunciar denounce report
  deportación deportation
  deportista athlete
  derbi derby
  derogación repeal
  derogar repeal
  derrame leak
  derribar demolish topple
  derribo demolition
  derrocamiento overthrow
  derrocar overthrow topple oust
  derrota loss
  derrotar beat
  derrumbe landslide
  desahucio eviction
  desalojar evict evacuate
  desalojo eviction evacuation
  desaparecido missing
  desarme disarmament
  desbordamiento overflow flood
  desbordarse overflow flood
  descendiente descendant
  descenso descent relegation drop
  descubrimiento discovery finding
  desembarcar disembark
  desempate tiebreaker
  desempleado jobless
  desertor deserter defector
  desgaste wear
  deshielo thaw
  desigualdad inequality
  desmentir deny
  desnutrición malnutrition
  despedida farewell
  despedir sack dismiss
  despegar takeoff
  despegue takeoff
  despenalizar decriminalise
  despido layoff dismissal firing redundancy
  desplazado displaced
  desplegar deploy
  despliegue deployment
  desplomarse plunge collapse
  desplome collapse plunge
  destitución dismissal removal ouster
  destituir dismiss oust remove
  destreza skill
  desvío detour diversion
  detención arrest detention
  detener detain
  detenido detainee
  deudor debtor
  devolución refund return
  diálogo dialogue talks
  dictadura dictatorship
  dictamen ruling opinion
  dimisión resignation
  diputado deputy lawmaker congressman
  directivo executive manager
  dirigente leader
  discapacidad disability
  disculparse apologise
  disfraz costume
  disminución decline decrease drop
  disparar fire
  disparo gunshot
  disturbio riot unrest
  divisa currency
  docente teacher
  dolencia ailment
  domicilio home
  ecologista environmentalist
  ejecución execution
  ejército military
  embarazo pregnancy
  embarcación boat vessel
  embargar seize
  embargo embargo
  embestida attack
  emisora station
  emitir broadcast
  empatar draw tie
  empate draw tie
  empeorar worsen
  empleado worker
  empleo employment
  emprendedor entrepreneur
  empresa business
  empresario businessman
  encarcelar jail
  encargo order commission
  encontronazo clash
  encuentro meeting encounter
  encuesta poll
  enfermar sicken
  enfermedad illness
  enfermo patient
  enfrentamiento clash confrontation
  enfrentar face confront
  engaño deception
  enjuiciar prosecute try
  enmendar amend
  enmienda amendment
  ensayo trial test
  enseñanza education
  entierro burial
  entrada entry
  entrega delivery handover
  entregarse surrender
  entrenador manager
  entrenamiento training
  entrenar train
  envase packaging container
  envío shipment
  erradicación eradication
  erradicar eradicate
  erupción eruption
  escaño seat
  escapar flee
  escasear dwindle
  escasez scarcity
  escolta escort bodyguard
  escombro debris
  escuchas wiretap
  escultor sculptor
  espectáculo show
  espectador viewer
  espionaje spying
  estación season
  estado state
  estafa fraud
  estafador swindler fraudster
  estafar defraud
  estallar erupt
  estallido explosion outbreak blast
  estancamiento stagnation
  estatuto statute
  estrago havoc
  estrenar premiere open
  estreno premiere opening
  estuario estuary
  evacuación evacuation
  evasión evasion
  excavación excavation dig
  exigencia demand
  exigir require
  éxito hit
  expansión expansion
  expediente case
  expulsar deport
  expulsión expulsion
  extradición extradition
  extraditar extradite
  extraviado missing lost
  extremidad limb
  fábrica plant
  fabricante manufacturer maker
  fachada facade
  fallecer die
  fallecido dead
  fallecimiento death
  fallo ruling failure verdict
  falsificación forgery
  falsificar forge
  fármaco drug medicine
  favorito favourite
  feminicidio femicide
  feria fair
  ferri ferry
  ferrocarril railway
  ferroviario railway rail
  festejar celebrate
  festejo celebration
  fianza bail bond
  fichaje signing transfer
  fichar sign
  filial subsidiary
  filtración leak
  filtrar leak
  financiación funding financing
  financiar fund finance
  firma signature
  firmante signatory
  fiscal prosecutor
  fiscalía prosecutor
  flota fleet
  folleto leaflet
  forense forensic
  fortaleza fortress
  fragata frigate
  frenar curb
  fronterizo border
  fuga escape
  fugarse escape
  funcionario official
  fundación foundation
  fundar found
  fusil rifle
  fusilar shoot
  fusión merger fusion
  fusionarse merge
  galardón award
  galardonar award
  ganadería livestock
  ganadero rancher farmer
  ganado cattle livestock
  ganancia gain earnings
  garante guarantor
  gasoducto pipeline
  gasto expenditure
  genocidio genocide
  gestión management
  gestor manager
  gira tour
  gobernante ruler
  gobernar govern
  gol goal
  goleada thrashing
  goleador scorer
  golear thrash
  golpe coup
  golpiza beating
  grabación recording
  gremio guild
  guarda guard
  guardería nursery
  guardián guardian
  guerrilla guerrilla
  guerrillero guerrilla rebel
  guionista screenwriter
  habitante inhabitant resident
  hábitat habitat
  hallazgo finding discovery
  helada frost
  herencia inheritance legacy
  herida injury
  hispano hispanic
  historiador historian
  hogar household
  homenaje tribute
  homicidio homicide manslaughter
  hongo fungus mushroom
  hormigón concrete
  hostigamiento harassment
  hotelero hotelier
  huelga walkout
  huésped guest host
  huida escape
  huir flee escape
  humareda smoke
  humedal wetland
  hundimiento sinking collapse
  hurto theft
  impago default
  imponer impose
  impugnar challenge contest
  imputado suspect defendant
  imputar charge
  inauguración opening inauguration
  inaugurar open inaugurate
  incautación seizure
  incendiar burn
  incendiario arsonist
  incendio blaze wildfire
  incremento increase
  incursión incursion
  indagación inquiry investigation
  indemnización compensation damages
  indemnizar compensate
  independentista separatist
  índice index rate
  indígena indigenous
  indultar pardon
  indulto pardon
  infante child
  infantería infantry
  infractor offender
  ingreso revenue admission
  inmigración immigration
  inmobiliario property
  inmueble property building
  inquilino tenant renter
  insumo supply
  integrante member
  intento attempt
  intercambio swap
  interino interim acting
  interrogar question
  interrogatorio questioning interrogation
  intervenir intervene
  inversor investor
  investidura inauguration
  investigación inquiry probe
  isleño islander
  jardinero gardener
  jeque sheikh
  jerarquía hierarchy
  jinete rider jockey
  joya jewellery jewelry
  joyero jeweller jeweler
  jubilación retirement pension
  jubilado retiree pensioner
  junta council
  jurista jurist lawyer
  juzgado court
  juzgar try
  laboral labor labour
  laborista labour
  lanzamiento launch
  lanzar launch
  latido heartbeat
  legislador lawmaker legislator
  legislatura legislature
  lesionado injured
  lesionarse injure
  levantamiento uprising
  liberación release liberation
  liberar free
  liga league
  limosna alms
  limpieza cleaning
  litigio litigation dispute
  litoral coast coastline
  llanura plain
  lluvia rainfall
  locutor presenter
  lograr achieve
  logro achievement
  luto mourning
  luz electricity
  madera timber
  madrugada dawn
  magistrado judge magistrate
  magnate tycoon
  maíz maize
  malestar unrest
  maleza weed
  maltrato mistreatment
  mandatario president leader
  mandato term mandate
  manifestación protest rally march
  maniobra maneuver manoeuvre
  mantenimiento maintenance
  maquinista driver
  masacre massacre
  matanza slaughter
  matrícula tuition
  mayoría majority
  mayorista wholesaler
  mediación mediation
  mejora improvement
  mejorar improve
  menor minor
  mercancía goods
  meta target
  migración migration
  migrante migrant
  migratorio immigration migration
  mina mine
  minería mining
  ministerio ministry department
  minorista retailer
  misil missile
  molino mill
  monarquía monarchy
  moneda currency
  mordedura bite
  moroso defaulter
  motín mutiny riot
  móvil phone
  movilización mobilisation mobilization protest
  muelle quay
  muestra exhibition
  multa fine penalty
  multar fine
  municipio municipality town
  muralla wall
  narcotraficante trafficker
  narcotráfico trafficking
  natalidad birth
  naufragar sink
  naufragio shipwreck
  náufrago castaway
  nave spacecraft
  negociación talks
  nevada snowfall
  nombramiento appointment
  nombrar appoint
  obra work works
  obrero worker labourer laborer
  ocio leisure
  oferta supply bid
  olvido oblivion
  ombudsman ombudsman
  opositor opponent
  oprimido oppressed
  orador speaker
  organismo agency
  orilla bank
  otorgar grant
  oyente listener
  pacto pact deal
  pandillero gang
  pantano reservoir swamp
  papa pope
  papeleta ballot
  parlamentario lawmaker
  paro strike unemployment
  párroco priest
  parroquia parish
  partidario supporter
  partido party
  pasarela runway
  patente patent
  patrimonio heritage
  patrón boss
  patrulla patrol
  patrullar patrol
  peaje toll
  peatonal pedestrian
  pedido order
  peligrar endanger
  pena penalty sentence
  penal criminal penalty
  pérdida loss
  perdón pardon
  periodista reporter
  perito expert
  permiso permit leave
  persecución persecution chase pursuit
  peste plague
  petición petition
  petrolero oil tanker
  pico peak
  piso flat apartment
  placa plaque
  plaga pest
  plantilla squad staff workforce
  portavoz spokesperson spokesman spokeswoman
  portero goalkeeper doorman
  postergar postpone
  postulante applicant
  preocupación concern worry
  presa dam
  prescripción limitation
  preso prisoner inmate
  prestamista lender
  presunto alleged
  privatización privatisation privatization
  procesamiento prosecution
  procesar prosecute
  procurador attorney
  prohibición ban prohibition
  prohibir ban
  promesa pledge
  prometer pledge
  promulgar enact
  propietario landlord
  prórroga extension
  protagonista star protagonist
  provincia province
  proyecto bill
  prueba evidence
  publicidad advertising
  pueblo people
  puerto harbour
  quebrada ravine
  quebrar bankrupt
  quemadura burn
  querella lawsuit complaint
  quiebra bankruptcy
  quirófano theatre
  ráfaga gust
  rapto kidnapping abduction
  reabrir reopen
  reanudación resumption
  reapertura reopening
  rebaja sale cut
  rebelión uprising
  recaída relapse
  recaudación revenue collection takings
  recaudar collect
  recaudo revenue
  rechazar refuse
  rechazo rejection refusal
  recibo receipt bill
  reciclaje recycling
  recinto venue
  recluso inmate prisoner
  reconstrucción reconstruction rebuilding
  reconstruir rebuild
  recorrido route
  recortar cut
  recorte cut
  rector rector
  recurso appeal
  redactor editor
  redada raid
  reelección reelection
  reforma renovation
  reformar renovate
  refuerzo reinforcement
  refugio refuge
  relevo replacement
  remesa remittance
  rendición surrender
  rendimiento performance yield
  renta income
  renunciar renounce
  reo convict defendant
  reparación repair reparation
  reparto distribution
  reportero reporter
  represa dam
  represión repression crackdown
  requisito requirement
  rescate ransom bailout
  rescatista rescuer
  reserva booking
  residente resident
  residuo waste
  respaldar support
  respaldo backing support
  respuesta response
  restauración restoration
  restaurar restore
  retirada retreat
  reunirse meet
  revocar revoke
  revuelta revolt
  riego irrigation
  rival rival
  robar rob
  robo theft robbery burglary
  rodaje filming shoot
  rodar film
  rumor rumour
  ruptura split
  salario wage pay
  salvamento rescue
  sanción sanction
  sancionar sanction punish
  sanidad health
  sanitario health
  saquear loot
  saqueo looting
  secuela aftermath
  secuestrar hijack
  secuestro abduction hijacking
  sede headquarters venue
  seguidor follower fan supporter
  seguridad security safety
  seguro insurance
  sello label
  selva rainforest
  senderista hiker
  sentencia ruling verdict
  sicario hitman
  siembra planting
  sindicalista unionist
  siniestro accident
  sismo earthquake quake
  soborno bribery
  socio member
  solicitante applicant
  solicitar request
  sorteo draw
  subida rise
  sublevación uprising
  subsidio subsidy benefit
  subvención subsidy grant
  sueldo wage pay
  suero serum
  superficie area
  suplente substitute
  suspensión suspension
  sustituir replace
  sustituto replacement
  tala logging
  talar fell
  taller garage
  tasa fee
  teatro theatre
  teleférico cable
  temblor quake
  tendero shopkeeper
  tenista tennis
  terremoto quake
  tesorero treasurer
  testificar testify
  testimonio testimony
  tienda tent
  tiroteo shooting
  trabajador worker
  traductor translator
  traficante trafficker dealer
  tráfico trafficking
  trama scheme
  tramo stretch section
  transbordador ferry
  transeúnte pedestrian
  traslado transfer
  tratado treaty
  travesía crossing
  tregua truce ceasefire
  tripulante crew
  tubería pipeline
  turismo tourism
  tutor guardian
  ucraniano ukrainian
  urbanización estate
  urna ballot
  vandalismo vandalism
  vecino neighbour resident
  vela sail
  velero sailboat yacht
  vengar avenge
  ventaja lead
  verdugo executioner
  vertedero landfill dump
  vertido spill
  veto veto
  viajero traveller traveler
  vigilancia surveillance
  vigilante guard
  vigilar monitor watch
  violación rape
  violador rapist
  violar rape
  vivienda housing
  vocero spokesperson spokesman spokeswoman
  votación vote voting
  vuelco overturn
  yacimiento deposit site
  zanja trench
  zona zone
`);
