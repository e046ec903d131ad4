/**
 * English nouns and titles for one person, one a line. Columns:
 *
 * 1. the word in lower case; feminine and masculine forms are words of their own
 * 2. what it says of the gender: `m`, `f`, or `-` for nothing
 * 3. its kind: `role` (an office or a profession), `honorific` (before a name only), `kinship` (somebody's relation to
 *    somebody), `person` (any other noun for a person: it says nothing that is shown beside a name)
 * 4. flags: `surname` if it is said with a surname alone, `organization` if companies and teams have it too, and the word
 *    that an abbreviation stands for
 *
 * “president” is said with a surname alone, a “leader” may be a company, “sen” is short for “senator”. Written for this
 * project.
 */
export const PERSON_NOUNS = `
  abbess           f role      surname
  abbot            - role      surname
  academic         - role
  accompanist      - role
  accordionist     - role
  accountant       - role
  accuser          - person
  acrobat          - role
  activist         - role
  actor            m role
  actress          f role
  actuary          - role
  adjutant         - role
  adm              - role      surname =admiral
  administrator    - role
  admiral          - role      surname
  adversary        - person
  adviser          - role
  advisor          - role
  agent            - role      organization surname
  agronomist       - role
  aide             - role
  airman           - role      surname
  airwoman         f role
  alderman         m role      surname
  alderwoman       f role      surname
  allergist        - role
  ally             - kinship
  amb              - role      surname =ambassador
  ambassador       - role      surname
  analyst          - role
  anatomist        - role
  anchor           - role
  anchorman        m role
  anchorwoman      f role
  anesthetist      - role
  animator         - role
  anthropologist   - role
  antiquarian      - role
  appellant        - person
  applicant        - person
  apprentice       - person
  arbitrator       - role
  arbiter          - role
  arborist         - role
  archaeologist    - role
  archbishop       - role      surname
  archdeacon       - role
  archer           - role
  architect        - role
  archivist        - role
  aristocrat       - person
  arsonist         - person
  artilleryman     m role
  artist           - role
  assailant        - person
  assayer          - role
  assemblyman      m role      surname
  assemblymember   - role      surname
  assemblywoman    f role      surname
  assistant        - person
  astronaut        - role
  astronomer       - role
  astrophysicist   - role
  athlete          - role
  attaché          - role
  attacker         - person
  attendee         - person
  attorney         - role
  atty             - role      surname =attorney
  auctioneer       - role
  auditor          - role
  aunt             f kinship
  auntie           f kinship
  aunty            f kinship
  author           - role
  aviator          - role
  ayatollah        - role      surname
  baby             - person
  babysitter       - role
  backbencher      - role
  backer           - person
  bailiff          - role
  baker            - role
  balladeer        - role
  ballerina        f role
  balloonist       - role
  banker           - role
  barber           - role
  barista          - role
  baritone         - role
  barkeep          - role
  barmaid          f role
  baron            m role      surname
  baroness         f role      surname
  barrister        - role
  bartender        - role
  bassist          - role
  bassoonist       - role
  batsman          m role
  beadle           - role
  beekeeper        - role
  bellhop          - role
  bellringer       - role
  benefactor       - person
  beneficiary      - person
  billionaire      - role
  binman           m role
  biographer       - role
  biologist        - role
  bishop           - role      surname
  blacksmith       - role
  blaster          - role
  blogger          - role
  boatbuilder      - role
  boatman          m role
  boatswain        - role
  boatwoman        f role
  bodyguard        - role
  boilermaker      - role
  bombardier       - role
  bookbinder       - role
  bookkeeper       - role
  bookmaker        - role
  bookseller       - role
  boss             - role
  bosun            - role
  botanist         - role
  bouncer          - role
  bowler           - role
  boxer            - role
  boy              m person
  boyfriend        m kinship
  brakeman         m role
  breeder          - role
  brewer           - role
  bricklayer       - role
  bride            f person
  brigadier        - role      surname
  broadcaster      - role
  broker           - role      organization
  brother          m kinship
  brother-in-law   m kinship
  bugler           - role
  builder          - role
  burglar          - person
  bursar           - role
  busboy           - role
  businessman      m role
  businesswoman    f role
  busker           - role
  busman           m role
  butcher          - role
  butler           - role
  buyer            - person
  bystander        - person
  cabbie           - role
  cabinetmaker     - role
  caddie           - role
  cadet            - role
  caller           - person
  calligrapher     - role
  cameraman        m role
  camerawoman      f role
  campaigner       - role
  candidate        - role
  cantor           - role
  capt             - role      surname =captain
  captain          - role      surname
  captive          - person
  cardinal         m role      surname
  cardiologist     - role
  caregiver        - role
  carer            - role
  caretaker        - role
  caricaturist     - role
  carpenter        - role
  cartographer     - role
  cartoonist       - role
  caseworker       - role
  cashier          - role
  cataloguer       - role
  caterer          - role
  cavalryman       m role
  celebrity        - role
  cellist          - role
  centrist         - person
  ceo              - role
  ceramicist       - role
  ceramist         - role
  cfo              - role
  chair            - role      surname
  chairlady        f person    surname
  chairman         m role      surname
  chairperson      - role      surname
  chairwoman       f role      surname
  chambermaid      f role
  champion         - role      organization
  chancellor       - role      surname
  chap             m person
  chaplain         - role
  chauffeur        - role
  cheesemaker      - role
  chef             - role
  chemist          - role
  chief            - role      surname
  chieftain        - role
  child            - person
  childminder      - role
  chimneysweep     - role
  chiropractor     - role
  choirmaster      - role
  choreographer    - role
  chorister        - role
  churchgoer       - person
  churchman        m role
  churchwarden     - role
  cinematographer  - role
  citizen          - person
  civilian         - person
  claimant         - person
  clarinetist      - role
  classmate        - kinship
  cleaner          - role
  clergyman        m role
  clergywoman      f role
  cleric           - role
  clerk            - role
  client           - person
  climatologist    - role
  climber          - role
  clinician        - role
  cllr             - role      surname =councillor
  clockmaker       - role
  cmdr             - role      surname =commander
  co-chair         - role
  co-chairman      - role
  co-founder       - role
  co-leader        - role
  co-ordinator     - role
  co-owner         - role      organization
  coach            - role      surname
  coachman         - role
  coalman          m role
  coastguard       - role
  cobbler          - role
  cofounder        - role
  col              - role      surname =colonel
  colleague        - kinship
  collier          - role
  colonel          - role      surname
  columnist        - role
  comedian         - role
  comedienne       f role
  commandant       - role
  commander        - role      surname
  commentator      - role
  commenter        - person
  commissioner     - role      surname
  commodore        - role      surname
  communist        - person
  commuter         - person
  compere          - role
  complainant      - person
  composer         - role
  comptroller      - role
  concierge        - role
  conductor        - role
  confectioner     - role
  congressman      m role      surname
  congressperson   - role
  congresswoman    f role      surname
  conscript        - person
  conservationist  - role
  conservative     - person
  conservator      - role
  constable        - role      surname
  consul           - role
  consultant       - role
  consumer         - person
  contender        - role      organization
  contestant       - person
  contractor       - role
  contralto        - role
  convict          - person
  cook             - role
  coordinator      - role
  copilot          - role
  copyist          - role
  copywriter       - role
  coroner          - role
  corporal         - role      surname
  correspondent    - role
  cosmetologist    - role
  councillor       - role      surname
  councilman       m role      surname
  councilmember    - role      surname
  councilor        - role      surname
  councilperson    - role
  councilwoman     f role      surname
  counsel          - role
  counsellor       - role
  counselor        - role      surname
  count            m role      surname
  counterpart      - person
  countess         f role      surname
  cousin           - kinship
  cowboy           m person
  cowgirl          f role
  cowhand          - role
  cowman           m role
  coxswain         - role
  cr               - role      surname =councillor
  craftsman        m person
  creator          - person
  crewman          m role
  crewmember       - person
  crewwoman        f role
  cricketer        - role
  criminologist    - role
  critic           - role
  crofter          - role
  croupier         - role
  crystallographer - role
  curate           - role
  curator          - role
  custodian        - role
  customer         - person
  cyclist          - role
  dad              m kinship
  dairymaid        f role
  dairyman         m role
  dame             f honorific surname
  dancer           - role
  datin            f honorific surname
  datuk            m honorific surname
  daughter         f kinship
  daughter-in-law  f kinship
  deacon           - role
  deaconess        f role
  dean             - role      surname
  deckhand         - role
  defector         - person
  defendant        - person
  defender         - role
  del              - role      surname =delegate
  delegate         - role      surname
  deliveryman      m role
  deliverywoman    f role
  democrat         - person
  demonstrator     - person
  dentist          - role
  deputy           - role      surname
  dermatologist    - role
  designer         - role      organization
  det              - role      surname =detective
  detainee         - person
  detective        - role      surname
  detractor        - person
  developer        - role      organization
  dictator         - person
  dietician        - role
  dietitian        - role
  diplomat         - role
  director         - role      surname
  dispatcher       - role
  dissident        - person
  distiller        - role
  diver            - role
  docent           - role
  docker           - role
  dockworker       - role
  doctor           - role      surname
  donor            - role      organization
  doña             f honorific surname
  doorman          m role
  dpp              - role      surname
  dr               - honorific surname =doctor
  draftee          - role
  draftsman        m role
  draughtsman      m role
  dressmaker       - role
  driller          - role
  driver           - role
  drover           - role
  druggist         - role
  drummer          - role
  duchess          f role      surname
  duke             m role      surname
  dustman          m role
  earl             m role      surname
  ecologist        - role
  economist        - role
  editor           - role
  educationalist   - role
  educator         - role
  elder            - role
  electrician      - role
  embalmer         - role
  emcee            - role
  emir             - role
  emperor          m role
  employee         - person
  employer         - person
  empress          f role
  encik            m honorific surname
  endocrinologist  - role
  engineer         - role
  enthusiast       - person
  entomologist     - role
  entrepreneur     - role
  enumerator       - role
  environmentalist - role
  envoy            - role
  epidemiologist   - role
  essayist         - role
  ethicist         - role
  evangelist       - role
  ex-husband       - kinship
  ex-wife          - kinship
  executioner      - role
  executive        - role
  expatriate       - person
  expert           - role
  eyewitness       - person
  facilitator      - role
  fan              - person
  farmer           - role
  farmhand         - role
  farmworker       - role
  farrier          - role
  father           m kinship
  father-in-law    m kinship
  fellow           - role
  fencer           - role
  ferryman         m role
  ferrywoman       f role
  fiancé           - kinship
  fiancée          - kinship
  fighter          - person
  filmmaker        - role
  finalist         - person
  financier        - role
  firefighter      - role
  fireman          m role
  firewoman        f role
  first-lady       f kinship
  fisherman        - role
  fisherwoman      f role
  fishmonger       - role
  flanker          - role
  flautist         - role
  florist          - role
  flutist          - role
  foe              - person
  footballer       - role
  foreman          - role
  foreperson       - role
  forester         - role
  forewoman        f role
  founder          - role
  foundryman       m role
  fraudster        - person
  freelancer       - role
  friar            - role
  friend           - kinship
  front-runner     - role
  frontbencher     - role
  frontman         m role
  frontrunner      - role
  fugitive         - person
  fullback         - role
  fumigator        - role
  furrier          - role
  gaoler           - role
  garda            - role      surname
  gardener         - role
  gastroenterologist - role
  gen              - role      surname =general
  gendarme         - role
  genealogist      - role
  general          - role      surname
  geneticist       - role
  gentleman        m person
  geographer       - role
  geologist        - role
  geriatrician     - role
  girl             f person
  girlfriend       f kinship
  glassblower      - role
  glazier          - role
  goalie           - role
  goalkeeper       - role
  goalscorer       - role
  goatherd         - role
  godfather        m kinship
  godmother        f kinship
  golfer           - role
  gov              - role      surname =governor
  governess        f role
  governor         - role      surname
  governor-elect   - role
  grandchild       - kinship
  granddaughter    f kinship
  grandfather      m kinship
  grandmother      f kinship
  grandson         m kinship
  gravedigger      - role
  grazier          - role
  greengrocer      - role
  grocer           - role
  groom            m person
  groundskeeper    - role
  groundsman       m role
  grower           - role
  guard            - person
  guardsman        m role
  guest            - person
  guitarist        - role
  gunman           m person
  gunner           - role
  guy              m person
  gymnast          - role
  gynaecologist    - role
  gynecologist     - role
  haberdasher      - role
  hacker           - person
  hairdresser      - role
  hairstylist      - role
  halfback         - role
  handyman         m role
  handywoman       f role
  hangman          - role
  harbormaster     - role
  harbourmaster    - role
  harpist          - role
  harpsichordist   - role
  hatter           - role
  head             - role
  headhunter       - role
  headmaster       m role
  headmistress     f role
  headteacher      - role
  heckler          - person
  heir             - person
  heiress          f person
  helmsman         m role
  herbalist        - role
  herder           - role
  herdsman         m role
  herdswoman       f role
  hero             - person
  heroine          f person
  historian        - role
  homeopath        - role
  homeowner        - person
  homesteader      - person
  hon              - honorific
  horseman         m role
  horsewoman       f role
  horticulturist   - role
  host             - role      organization
  hostage          - person
  hostess          f person
  hotelier         - role
  housekeeper      - role
  housemaid        f role
  housemate        - kinship
  housewife        f person
  humorist         - role
  huntsman         m role
  hurdler          - role
  husband          m kinship
  hydrologist      - role
  illustrator      - role
  imam             - role      surname
  immigrant        - person
  incumbent        - person
  independent      - person
  infantryman      m role
  infielder        - role
  influencer       - role
  inmate           - person
  innkeeper        - role
  insider          - person
  insp             - role      surname =inspector
  inspector        - role      surname
  instructor       - role
  intern           - person
  interpreter      - role
  interviewee      - person
  interviewer      - person
  inventor         - role
  investigator     - role      surname
  investor         - role      organization
  ironworker       - role
  irrigator        - role
  islander         - person
  jailer           - role
  janitor          - role
  jeweler          - role
  jeweller         - role
  jockey           - role
  joiner           - role
  journalist       - role
  judge            - role      surname
  juggler          - role
  jurist           - role
  juror            - person
  justice          - role      surname
  keeper           - role
  keyboardist      - role
  kid              - person
  kidnapper        - person
  king             m role      surname
  laborer          - role
  labourer         - role
  lady             f honorific surname
  lamplighter      - role
  landlady         f role
  landlord         - role      organization
  landowner        - person
  laundress        f role
  lawmaker         - role
  lawyer           - role
  leader           - role      organization
  lecturer         - role
  legionnaire      - role
  legislator       - role
  liberal          - person
  libertarian      - person
  librarian        - role
  lieutenant       - role      surname
  lifeboatman      - role
  lifeguard        - role
  lighthouseman    m role
  linebacker       - role
  linesman         - role
  linguist         - role
  listener         - person
  litigant         - person
  lobbyist         - role
  lobsterman       m role
  locksmith        - role
  lodger           - person
  logger           - role
  longshoreman     m role
  looter           - person
  lord             m honorific surname
  loyalist         - person
  lt               - role      surname =lieutenant
  lumberjack       - role
  luthier          - role
  lyricist         - role
  machinist        - role
  magician         - role
  magistrate       - role      surname
  magnate          - role
  mailman          m role
  maj              - role      surname =major
  major            - role      surname
  man              m person
  manager          - role
  manicurist       - role
  mapmaker         - role
  marcher          - person
  marchioness      f role      surname
  mariner          - role
  marquess         - role
  marshal          - role      surname
  mason            - role
  masseur          m role
  masseuse         f role
  mathematician    - role
  matriarch        f role
  matron           f role
  mayor            - role      surname
  mayor-elect      - role
  mayoress         f role
  mechanic         - role
  medalist         - role
  medallist        - role
  mediator         - role
  member           - role      organization surname
  mentor           - kinship
  mep              - role
  mercenary        - role
  merchant         - person
  messrs           - honorific
  metalworker      - role
  meteorologist    - role
  mezzo-soprano    - role
  microbiologist   - role
  midfielder       - role
  midshipman       - role
  midwife          - role
  migrant          - person
  militant         - person
  militiaman       m role
  milkmaid         f role
  milkman          m role
  miller           - role
  milliner         - role
  millionaire      - role
  millworker       - role
  millwright       - role
  miner            - role
  minister         - role      surname
  miss             f honorific
  missionary       - role
  moderate         - person
  moderator        - role
  mogul            - role
  mom              f kinship
  monarch          - role
  moneylender      - role
  monk             m role      surname
  monsignor        - role      surname
  mortician        - role
  mother           f kinship
  mother-in-law    f kinship
  motorist         - person
  mountaineer      - role
  mourner          - person
  mp               - role
  mr               m honorific surname
  mrs              f honorific surname
  ms               f honorific surname
  msp              - role
  muezzin          - role
  mufti            - role
  mugger           - person
  muleteer         - role
  mullah           - role
  mum              f kinship
  muralist         - role
  musician         - role
  nanny            - role
  nationalist      - person
  native           - person
  naturalist       - role
  navigator        - role
  negotiator       - role
  neighbor         - kinship
  neighbour        - kinship
  nephew           - kinship
  neurologist      - role
  neuroscientist   - role
  neurosurgeon     - role
  newcomer         - person
  newlywed         - person
  newsagent        - role
  newscaster       - role
  newsman          m role
  newsreader       - role
  niece            f kinship
  nightwatchman    m role
  nominee          - role
  notary           - role
  notetaker        - role
  novelist         - role
  nun              f role      surname
  nuncio           - role
  nurse            - role
  nursemaid        f role
  nutritionist     - role
  oarsman          m role
  oboist           - role
  observer         - person
  obstetrician     - role
  oceanographer    - role
  oculist          - role
  officer          - role      surname
  official         - role      organization
  olympian         - role
  ombudsman        - role
  ombudsperson     - role
  ombudswoman      f role
  oncologist       - role
  onlooker         - person
  operative        - role
  ophthalmologist  - role
  opponent         - kinship
  optician         - role
  optometrist      - role
  orchardist       - role
  organiser        - role
  organist         - role
  organizer        - role
  ornithologist    - role
  orthodontist     - role
  osteopath        - role
  ostler           - role
  outfielder       - role
  outsider         - person
  overseer         - role
  owner            - role      organization
  oysterman        - role
  paediatrician    - role
  painter          - role
  paleontologist   - role
  panelist         - person
  paralegal        - role
  paramedic        - role
  paratrooper      - role
  parent           - kinship
  parishioner      - person
  parliamentarian  - role
  parodist         - role
  parolee          - person
  parson           - role
  participant      - person
  partner          - kinship
  passenger        - person
  passer-by        - person
  passerby         - person
  pastor           - role      surname
  pathologist      - role
  patriarch        - role      surname
  patrolman        m role
  patrolwoman      f role
  pawnbroker       - role
  peacekeeper      - role
  peddler          - role
  pedestrian       - person
  pediatrician     - role
  pensioner        - person
  percussionist    - role
  person           - person
  petitioner       - person
  pharmacist       - role
  pharmacologist   - role
  philanthropist   - role
  philosopher      - role
  photographer     - role
  physician        - role
  physicist        - role
  physiotherapist  - role
  pianist          - role
  picketer         - person
  pilgrim          - person
  pilot            - role
  pioneer          - person
  pitcher          - role
  pitman           m role
  plaintiff        - person
  planner          - role
  planter          - role
  plasterer        - role
  player           - role      organization
  playmaker        - role
  playwright       - role
  ploughman        m role
  plumber          - role
  pm               - role      surname
  poacher          - person
  podcaster        - role
  podiatrist       - role
  poet             - role
  policeman        m role
  policewoman      f role
  politician       - role
  pollster         - role
  pontiff          - role
  pope             - role      surname
  populist         - person
  porter           - role
  postman          m role
  postmaster       - role
  postwoman        f role
  potter           - role
  preacher         - role
  predecessor      - person
  prelate          - role
  premier          - role      surname
  pres             - role      surname =president
  presbyter        - role
  presenter        - role
  president        - role      surname
  president-elect  - role
  priest           m role
  priestess        f role
  prime-minister   - role
  prince           m role      surname
  princess         f role      surname
  principal        - role      surname
  prioress         f role
  prisoner         - person
  proctor          - role
  producer         - role
  prof             - honorific surname =professor
  professor        - role      surname
  programmer       - role
  progressive      - person
  projectionist    - role
  proofreader      - role
  proprietor       - role
  prosecutor       - role      surname
  prospector       - role
  prosthetist      - role
  protagonist      - person
  protester        - person
  protestor        - person
  provost          - role
  psychiatrist     - role
  psychoanalyst    - role
  psychologist     - role
  psychotherapist  - role
  puan             f honorific surname
  publican         - role
  publicist        - role
  publisher        - role      organization
  pundit           - role
  pupil            - person
  puppeteer        - role
  purser           - role
  quarryman        m role
  quarterback      - role
  quartermaster    - role
  queen            f role      surname
  quizmaster       - role
  rabbi            - role      surname
  radiographer     - role
  radiologist      - role
  railwayman       - role
  rainmaker        - role
  rancher          - role
  ranger           - role      surname
  rapper           - role
  rapporteur       - role
  reader           - person
  realtor          - role
  rebel            - person
  receptionist     - role
  recordkeeper     - role
  recruit          - person
  rector           - role
  reenactor        - role
  referee          - role
  refinisher       - role
  reformer         - person
  refugee          - person
  regent           - role
  registrar        - role
  relative         - kinship
  rep              - role      surname =representative
  repairman        m role
  repairwoman      f role
  reporter         - role
  representative   - role      surname
  reps             - honorific
  republican       - person
  researcher       - role
  reservist        - role
  resident         - role
  respondent       - person
  restaurateur     - role
  restorer         - role
  retiree          - person
  rev              - honorific surname
  reverend         - role      surname
  rheumatologist   - role
  rifleman         m role
  rigger           - role
  ringmaster       - role
  rioter           - person
  rival            - kinship
  riveter          - role
  roadie           - role
  robber           - person
  roofer           - role
  roommate         - kinship
  roughneck        - role
  rower            - role
  ruler            - role
  runner           - role
  runner-up        - person
  sacristan        - role
  saddler          - role
  sailor           - role
  salesclerk       - role
  salesgirl        f role
  salesman         m role
  salesperson      - role
  saleswoman       f role
  sapper           - role
  saxophonist      - role
  scaffolder       - role
  sceptic          - person
  scholar          - role
  schoolboy        m person
  schoolchild      - person
  schoolgirl       f person
  schoolmaster     - role
  schoolmistress   f role
  schoolteacher    - role
  scientist        - role
  scout            - role
  scoutmaster      - role
  screenwriter     - role
  sculler          - role
  sculptor         - role
  seafarer         - role
  seaman           - role
  seamstress       f role
  secretary        - role      surname
  seismologist     - role
  selectman        m role
  selector         - role
  selectwoman      - role
  seller           - person
  seminarian       - role
  sen              - role      surname =senator
  senator          - role      surname
  senator-elect    - role
  sens             - honorific
  sentry           - role
  señor            m honorific surname
  señora           f honorific surname
  señorita         f honorific surname
  sergeant         - role      surname
  serjeant         - role      surname
  serviceman       m role
  servicewoman     f role
  sexton           - role
  sgt              - role      surname =sergeant
  shaman           - role
  sharecropper     - role
  shareholder      - person
  shearer          - role
  sheik            m person    surname
  sheikh           - role      surname
  shepherd         - role
  shepherdess      f role
  sheriff          - role      surname
  shipbuilder      - role
  shipmaster       - role
  shipowner        - role
  shipwright       - role
  shoemaker        - role
  shopkeeper       - role
  shopper          - role
  shotfirer        - role
  shri             m honorific surname
  sibling          - kinship
  signalman        m role
  signwriter       - role
  silversmith      - role
  singer           - role
  sir              m honorific surname
  sister           f kinship
  sister-in-law    f kinship
  skater           - role
  skeptic          - person
  skier            - role
  skipper          - role
  sleuth           - role
  smallholder      - role
  smt              f honorific surname
  smuggler         - person
  sniper           - role
  socialist        - person
  sociologist      - role
  soldier          - role
  solicitor        - role
  soloist          - role
  sommelier        - role
  son              m kinship
  son-in-law       m kinship
  songstress       f role
  songwriter       - role
  soprano          - role
  speaker          - role      surname
  specialist       - role      organization
  spectator        - person
  spokesman        m role
  spokesperson     - role
  spokeswoman      f role
  sponsor          - person
  sportscaster     - role
  spouse           - person
  sprinter         - role
  spy              - person
  stableboy        m role
  stableman        - role
  staffer          - person
  stagehand        - role
  stallholder      - role
  statesman        m role
  stateswoman      f role
  station-owner    - role
  stationmaster    - role
  statistician     - role
  steelworker      - role
  steeplejack      - role
  stenographer     - role
  stepbrother      m kinship
  stepdaughter     f kinship
  stepfather       m kinship
  stepmother       f kinship
  stepsister       f kinship
  stepson          m kinship
  stevedore        - role
  steward          - role
  stewardess       f role
  stockbreeder     - role
  stockbroker      - role
  stockman         m role
  stoker           - role
  stonecutter      - role
  stonemason       - role
  storekeeper      - role
  stormchaser      - role
  strategist       - role
  strikebreaker    - role
  striker          - role
  student          - person
  subeditor        - role
  submariner       - role
  subscriber       - person
  successor        - person
  sultan           m role
  superintendent   - role      surname
  supervisor       - role      surname
  supporter        - person
  supt             - role      surname =superintendent
  surgeon          - role
  surrogate        - person
  surveyor         - role
  survivor         - person
  suspect          - person
  swimmer          - role
  swindler         - person
  swineherd        - role
  tailor           - role
  taoiseach        - role      surname
  taxidermist      - role
  taxpayer         - person
  tánaiste         - role      surname
  teacher          - role
  teammate         - kinship
  technician       - role
  technocrat       - role
  technologist     - role
  teen             - person
  teenager         - person
  telephonist      - role
  televangelist    - role
  tenant           - person
  tenor            - role
  theologian       - role
  therapist        - role
  thief            - person
  tiler            - role
  timpanist        - role
  toolmaker        - role
  tourist          - person
  townsman         m person
  townsperson      - person
  toxicologist     - role
  trader           - role      organization
  tradesman        m role
  tradeswoman      f role
  trafficker       - person
  trainee          - person
  trainer          - role      organization
  trainmaster      - role
  translator       - role
  trapper          - role
  traveler         - person
  traveller        - person
  trawlerman       m role
  treasurer        - role      surname
  trombonist       - role
  trooper          - role      surname
  troubadour       - role
  trucker          - role
  trumpeter        - role
  trustee          - role      surname
  tutor            - role
  twin             - kinship
  tycoon           - role
  typesetter       - role
  typist           - role
  umpire           - role
  uncle            m kinship
  undergraduate    - person
  undersecretary   - role      surname
  undertaker       - role
  unionist         - role
  upholsterer      - role
  urologist        - role
  usher            - role
  usherette        f role
  vaccinator       - role
  ventriloquist    - role
  verger           - role
  vet              - role
  veteran          - role
  veterinarian     - role
  vibraphonist     - role
  vicar            - role      surname
  vice-chair       - role
  vice-chairman    - role
  vice-chancellor  - role
  vice-president   - role      surname
  victim           - person
  videographer     - role
  viewer           - person
  vigilante        - role
  villager         - person
  vintner          - role
  violinist        - role
  violist          - role
  virologist       - role
  viscount         m role      surname
  viscountess      f role      surname
  visitor          - person
  viticulturist    - role
  vlogger          - role
  vocalist         - role
  volunteer        - role
  voter            - person
  vp               - role
  wagoner          - role
  waiter           - role
  waitress         f role
  warden           - role      surname
  warder           - role
  warehouseman     m role
  washerwoman      f role
  watchmaker       - role
  watchman         m role
  weathergirl      f role
  weatherman       m role
  weatherwoman     f role
  weaver           - role
  webmaster        - role
  welder           - role
  wheelwright      - role
  whip             - role
  whistleblower    - person
  widow            f kinship
  widower          m kinship
  wife             f kinship
  winegrower       - role
  winemaker        - role
  winger           - role
  winner           - role      organization
  witness          - person
  woman            f person
  woodcarver       - role
  woodcutter       - role
  woodsman         m role
  woodworker       - role
  worker           - person
  worshipper       - person
  wrestler         - role
  writer           - role
  xylophonist      - role
  yachtsman        m role
  yachtswoman      f role
  youngster        - person
  youtuber         - role
  zoologist        - role
`;
