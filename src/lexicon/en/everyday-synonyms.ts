import { wordGroups } from '../../util/word-list.ts';

/**
 * English words and their synonyms, a line each: the words of newspapers and those of everyday language. For questions in other
 * words than an article's. Written for this project.
 */
export const EVERYDAY_SYNONYMS = wordGroups(`
  abandon drop leave ditch
  abduct kidnap snatch
  abductor kidnapper
  able capable
  abolish scrap axe
  absent missing
  absurd ridiculous
  abundant plentiful
  abuse mistreatment
  abuser attacker
  academy college
  accelerate speed
  accept agree approve take
  accident crash collision wreck pileup derailment
  accommodation housing lodging
  accountant auditor bookkeeper
  accurate correct exact precise
  accusation claim
  accuse blame allege
  accused suspect defendant
  achieve reach accomplish manage
  acquire purchase
  acquisition takeover purchase
  acquit clear exonerate
  activist campaigner protester
  actor performer star
  actress actor star
  ad advert advertisement commercial
  addicted hooked dependent
  addiction dependence
  adequate sufficient
  admin administration
  admit acknowledge confess concede
  adult grownup
  adversary opponent rival enemy
  advert advertisement commercial
  advertise promote
  advice recommendation guidance tip
  advise recommend suggest counsel
  advocate supporter champion
  affect impact hit
  afraid scared worried frightened
  aftershock tremor
  aggressive hostile
  agree consent
  aid help assistance relief support
  aide adviser assistant staffer
  ailment illness disease
  aim goal objective target purpose
  aircraft helicopter
  airline carrier
  airliner plane jet
  airplane plane aircraft jet flight airliner
  airport airfield
  alarm worry scare
  album record disc lp
  alcohol drink booze liquor
  alcoholic drunk drinker
  alive living
  alliance coalition bloc
  allow permit let authorize enable
  ally partner friend supporter
  almost nearly
  alone solo
  ambition goal
  ambulance paramedic
  ambush attack
  ammo ammunition
  ammunition bullets
  amount sum figure
  analyst expert economist
  ancient old
  anger fury rage outrage
  angry furious mad upset outraged annoyed
  annex occupy
  announce declare reveal unveil
  announcement statement
  annoy irritate bother upset
  annual yearly
  annul cancel void
  anonymous unnamed unidentified
  antibiotic medicine drug
  anxiety worry fear
  apartment flat home housing condo penthouse condominium
  apologize sorry regret
  apology sorry regret
  app application software
  appalling terrible awful
  appeal plea request
  applaud clap
  application request
  appoint name pick choose select
  apprentice trainee
  approval permission consent
  approve pass ratify back okay endorse adopt
  architect designer
  architecture design
  arena venue
  argue claim contend insist
  argument dispute row quarrel fight
  armistice truce ceasefire
  army military troops forces soldiers
  aroma smell
  arrange organize plan
  arrest detain nab bust catch apprehend
  arrive come reach land
  arson fire blaze
  arsonist firebug
  art painting
  artillery guns
  artist painter sculptor musician
  artwork painting sculpture
  ashamed embarrassed
  ask request demand
  assailant attacker gunman
  assassin killer hitman gunman
  assassinate murder kill
  assault attack beat
  assembly parliament legislature
  assess evaluate
  assets property
  assignment homework
  association society organization
  assurance promise
  astronaut cosmonaut
  asylum refuge
  athlete sportsman sportswoman runner
  atm cashpoint
  atomic nuclear
  atrocity massacre
  attack strike raid hit bombard offensive
  attacker gunman knifeman shooter
  attempt try effort bid
  attend visit join participate
  attendance turnout crowd
  attendee participant guest visitor
  attorney lawyer counsel barrister solicitor
  attract draw
  aubergine eggplant
  auction sale sell
  audience crowd spectators viewers listeners
  autocrat dictator
  automaker car
  autopsy postmortem
  avoid dodge prevent evade
  award prize honor trophy accolade
  baby infant newborn
  back support endorse favor
  backlash criticism
  bad poor awful terrible harmful
  bailout rescue
  ballot poll
  ban prohibit forbid outlaw bar moratorium embargo
  band musicians
  bank lender
  banknote note
  bankrupt insolvent broke bust liquidation
  bankruptcy collapse
  bar pub tavern
  bargain discount
  barracks base
  barrier obstacle hurdle
  bash beat attack
  battery cell
  battle fight combat war
  beach coast shore seaside
  beast animal
  beat defeat win thrash overcome
  beautiful lovely
  beer ale lager
  beg plead
  begin start launch open commence
  beginner novice
  beginning outset
  behavior conduct
  behead decapitate
  believe think feel
  benefit gain advantage profit
  bereaved grieving
  bereavement death
  besiege surround
  bestseller book
  bet wager gamble
  biased prejudiced
  bicycle bike cycle
  big large huge major great
  biggest largest greatest
  bike cycle motorcycle cyclists cyclist
  biker motorcyclist
  bill legislation law measure proposal
  billionaire tycoon magnate mogul
  bin dustbin
  biography memoir
  birth born
  biscuit cookie
  bishop archbishop
  biz business
  bizarre strange odd weird
  blackmail extort extortion
  blackout outage
  blame fault responsibility
  blast explosion bomb
  blaze fire
  bleed haemorrhage
  blind sightless
  blizzard snowstorm
  block obstruct prevent
  blockbuster hit film
  blunder mistake error gaffe
  boast brag
  boat ship vessel ferry yacht dinghy trawler canoe
  body corpse remains cadaver
  boffin scientist
  bolster strengthen boost support
  bomb grenade
  bombard shell bomb
  bomber attacker
  bombing blast explosion attack
  book novel volume
  boom surge growth
  boost increase
  booze drink
  border frontier boundary
  boring dull tedious
  borough district
  borrow loan debt
  boss chief head leader director chairman president manager owner executive
  bother disturb
  bout fight
  boxer fighter
  boycott shun
  boyfriend partner lover
  brand label
  brave courageous heroic
  bravery courage heroism
  brawl fight clash
  break rest pause recess smash shatter
  breakthrough advance
  bribe payoff corruption kickback bung backhander
  bribery corruption
  bridegroom groom
  brief short
  bring carry deliver fetch
  broadcast televise
  broadcaster channel
  broker dealer trader
  brother sibling
  brutal cruel violent
  bucks dollars
  budget spending finances estimate
  bug virus infection
  build construct erect
  builder developer
  building construction structure property tower premises
  bulldoze demolish
  bully intimidate
  bungalow house cottage
  bureaucrat official
  burglar thief intruder raider
  burglary theft robbery
  burgle rob steal raid
  burn fire blaze
  burst explode
  bury funeral
  bus coach minibus
  business company firm enterprise trade startup
  businessman entrepreneur executive tycoon magnate mogul
  businesswoman entrepreneur executive
  buy purchase acquire takeover bid
  buyer customer purchaser bidder
  buyout takeover acquisition
  bystander onlooker witness passerby pedestrian
  cab taxi
  cabinet government ministers
  cafe restaurant
  calm peaceful quiet
  campaign drive effort canvass
  campus university college
  cancel scrap suspend abandon axe
  cancer tumor leukemia
  candidate contender nominee applicant
  capacity seats
  capsize overturn sink
  captain skipper
  captive prisoner
  capture seize catch
  car vehicle automobile suv
  caravan trailer
  care treatment
  career profession
  carer caregiver
  cargo freight load
  carjack steal
  carmaker automaker car manufacturer
  carriage wagon
  cartoon comic
  cash money funds banknotes reserves
  castle fortress palace
  casualties dead injured
  cat kitten
  cattle cows
  cause reason
  cease stop
  celeb celebrity
  celebrate mark
  celebration party festivities
  cellar basement
  cellphone mobile
  center middle heart
  ceo chief executive boss
  chain retailer
  chairman chair chairwoman chairperson
  champ champion
  champion titleholder
  championship tournament title
  chance opportunity likelihood possibility
  change alter modify reform amend shift
  chaos mayhem disorder havoc turmoil
  charge accuse indict
  charges accusations counts
  charity nonprofit
  charred burnt
  chase pursue pursuit
  chat talk conversation
  chatbot ai
  cheap inexpensive affordable bargain
  cheat deceive defraud trick
  check verify inspect examine cheque
  checkup examination
  cheer applaud
  chef cook
  chief head leader
  child kid youngster minor boy girl son daughter toddler
  childbirth birth
  childhood youth upbringing
  chilly cold
  choice option decision selection
  choose select pick opt
  chopper helicopter
  church parish chapel cathedral
  cinema theater
  citizen national resident
  citizenship nationality
  city town municipality
  civilian citizen resident
  claim allege assert assertion
  clash confrontation fight conflict
  class lesson course
  classmate pupil student
  classroom class
  claw scratch
  clean tidy
  clergy priests
  cleric clergyman imam
  clever smart bright
  climb ascend
  clinch win
  close shut end shutter
  closure closing
  clothes garments outfit
  club team
  clue hint
  coach trainer manager
  cold freezing icy frosty
  collapse crumble
  colleague coworker peer workmate
  collect gather raise
  college university
  collide crash smash
  collision crash smash
  colossal huge
  combat fighting
  comeback return
  comedian comic
  comfort console
  commemorate mark remember
  comment remark
  commission panel committee
  committee panel board
  commute travel
  commuter passenger
  company firm corporation
  compare liken
  compensation damages payment
  competitor rival contestant contender
  complain protest grumble
  complaint grievance
  completed finished done
  complex complicated
  complicated difficult
  composer songwriter
  compromise concession
  compulsory mandatory obligatory required
  computer laptop pc
  concern worry anxiety
  concerned worried anxious
  concert show gig performance recital
  conclude finish
  condemn denounce criticize
  condition state
  conference meeting summit
  confession admission
  confident sure certain
  confirm verify
  confiscate impound
  conflict war dispute hostilities fighting
  confused puzzled baffled
  confusion mix
  congestion traffic jam
  conglomerate company
  congratulate praise
  congregation worshippers
  conman fraudster swindler scammer
  connect link join
  conquer capture
  conscript draft
  conscription draft
  consent permission
  consequence result effect outcome repercussion
  conservative tory
  consider contemplate
  constable officer policeman
  construct erect assemble
  construction works
  consultant adviser
  consumer shopper buyer
  contagious infectious
  contain include comprise
  contentious controversial
  contest competition race
  contract deal agreement
  contractor builder
  contribute give donate
  control power grip
  controversial divisive disputed
  controversy row
  convert transform
  convict sentence condemn
  conviction sentence verdict
  convince persuade
  cooperate collaborate
  cop police officer policeman constable sheriff trooper detective
  cops police officers
  copy imitate
  copycat imitator
  corn maize
  coronavirus covid pandemic
  cost price expense fee fare
  costly expensive pricey
  costume outfit
  cottage house
  council city board
  councilor alderman councilman
  counterfeit fake forged
  country nation state
  countryside rural
  coup putsch
  couple pair
  courgette zucchini
  course module
  coursework homework
  court tribunal judge
  courtroom court
  cover hide conceal
  craze trend
  crazy mad
  create make establish
  creature animal
  credit loan
  cremation funeral
  crew team staff
  crime offense felony
  criminal offender felon
  crisis emergency
  criticism attack disapproval
  criticize attack slam blast denounce
  crook thief criminal fraudster
  crop harvest
  crosswalk crossing
  crowd people spectators fans
  crowded packed
  cruelty brutality abuse
  crush trample
  cry weep sob
  cuisine food
  cultivate grow
  cup trophy
  curb limit restrict
  cure remedy treatment
  current present existing
  curriculum syllabus
  custody detention jail prison
  customer client consumer user shopper diner
  cut reduce slash decrease reduction
  cyberattack hack breach
  cyclist rider bicycle
  cyclone hurricane typhoon
  dad daddy papa
  daily everyday
  dam reservoir
  damage harm destruction devastation
  damp wet
  danger risk threat hazard peril
  dangerous risky hazardous unsafe lethal deadly toxic
  dash rush
  data information figures
  dead killed deceased
  deadline limit date
  deadly lethal
  deal agreement accord
  dealer seller trader
  death killing fatality dead
  debate discussion argument
  debris rubble wreckage
  debt loan owe arrears liabilities
  debut premiere
  decide determine choose resolve rule
  decision ruling resolution
  decline refuse reject
  decrease fall drop decline reduction dip plunge shrink
  decree edict
  defeat loss overcome
  defend protect justify
  defense protection
  deficit shortfall gap
  degree diploma
  delay postpone hold
  delete erase
  deliberate intentional
  deliver hand
  demand request require
  demo demonstration protest
  democrat dem
  demolish raze flatten
  demonstration protest march rally
  demonstrator protester
  dentist dental
  deny reject refute dispute
  department office agency
  depend rely
  deploy send
  deport expel remove repatriate
  depth deep
  deputy assistant vice
  derelict abandoned disused
  design plan
  destroy ruin wreck demolish
  detention imprisonment jail
  deteriorate worsen
  detour diversion
  devastate destroy ravage
  develop create
  device gadget
  diagnose detect identify
  dictator tyrant despot
  die perish kill
  diet food nutrition
  differ vary
  difference gap
  difficult hard tough tricky
  difficulty trouble problem
  dig excavate
  diner restaurant
  dinner meal supper
  diplomat envoy ambassador
  director head manager
  dirty filthy polluted contaminated
  disability impairment
  disabled handicapped wheelchair
  disagree differ oppose
  disagreement dispute difference
  disappear vanish missing
  disappointed dismayed
  disaster catastrophe tragedy calamity
  discount reduction rebate
  discover find detect uncover unearth
  discovery finding breakthrough
  discrimination prejudice bias
  discuss debate talk
  discussion talk
  disease illness sickness disorder infection condition
  disgrace shame
  dish meal
  dismiss fire sack reject
  dispute row
  disrupt delay
  disruption chaos delays
  district area zone
  disused empty abandoned
  divide split
  dividend payout
  divorce separate split
  dizzy faint
  doc doctor
  doctor physician medic gp surgeon clinician
  document paper file
  documentary film
  documents papers files
  dodgy suspicious
  dog puppy canine
  dole benefits welfare
  donate give pledge
  donation gift contribution
  donor giver contributor benefactor philanthropist
  dorm dormitory residence
  dormitory residence
  doubt question suspicion
  downpour rain
  downturn recession slump
  drawback disadvantage problem
  drink beverage
  drive motivate
  driver motorist trucker chauffeur
  drizzle rain
  drop fall decline
  drought dry
  drown die
  drug medicine medication narcotic pharmaceutical pill
  drugmaker pharmaceutical manufacturer
  drugs narcotics medicines cocaine heroin cannabis marijuana
  drugstore pharmacy
  drunk intoxicated inebriated
  dry arid
  dub nickname
  dump discard
  duty obligation responsibility task
  dwell live
  dwelling house home
  eager keen
  earlier previous
  earn make
  earnings income profits
  earthquake tremor
  ease relax loosen
  easy simple
  eat consume dine
  economic financial
  economy finances
  educate teach train
  education schooling training teaching
  effective efficient
  elderly old seniors
  elect choose vote
  election vote poll ballot
  electorate voters
  electrocute die
  eliminate remove eradicate
  email mail
  embargo sanctions
  embarrass shame humiliate
  embassy consulate
  embezzle steal
  emigrant migrant
  emigrate leave
  emissions pollution
  employ hire workforce
  employee worker staff workforce
  employer company boss
  employment job work
  empty vacant deserted
  encourage urge promote
  end finish conclude stop
  endanger threaten
  ending finish conclusion
  enemy foe rival opponent
  energy electricity
  enjoy like love
  enmity hostility
  enough sufficient
  enquire ask
  ensure guarantee
  enter join
  enthusiasm passion
  enthusiastic keen eager
  entrepreneur founder
  envoy emissary
  epidemic outbreak pandemic
  equipment gear kit
  era period age
  error mistake
  erupt explode
  eruption explosion
  escape flee evade dodge
  establish found
  estimate guess calculate
  evacuate remove flee leave
  evict eject remove
  eviction evict
  evidence proof
  exam examination gcse
  examine study inspect
  example instance
  exchange swap trade
  excited thrilled
  exclude omit
  execute kill
  executive director manager
  exhausted weary
  exhibit display
  exhibition show display
  exile banish
  expand grow extend enlarge
  expect anticipate foresee
  expel exclude
  expenditure spending
  expenses spending
  expensive dear
  experience background
  expert specialist
  explain clarify
  explode detonate blast
  explosion detonation
  explosive bomb grenade
  export sell
  expose reveal
  express voice
  expulsion exclusion
  extend prolong lengthen
  extinct extinction
  extra additional more
  extradite deport
  extraordinary remarkable
  eyewitness witness
  face confront
  factory plant mill workshop
  fail flop
  failure flop collapse
  fair just
  faith religion belief
  fake false bogus
  fall decline dip plunge slide
  false untrue wrong
  fame stardom celebrity
  family relatives kin parents mother father
  famous known celebrated renowned
  fan supporter admirer
  fantastic brilliant
  fare price ticket
  farm ranch farmland agriculture
  farmer grower rancher
  fast quick rapid
  fat obese overweight
  fatal deadly lethal
  fatality victim
  fatally die
  father dad daddy
  fatigue tiredness exhaustion
  faucet tap
  fault defect flaw
  faulty defective
  fave favorite
  fear worry dread
  feds fbi
  fee charge payment price
  feeling emotion
  fees charges payments
  female woman
  fence barrier
  festival fair
  feud quarrel row dispute
  fiance partner
  fiancee partner
  fiction novel
  fierce intense
  fight struggle
  fighter soldier rebel militant
  figure number
  file lodge submit
  film movie picture flick
  filmmaker director
  final last
  finance fund bankroll
  finances money
  financial money
  find locate
  fine penalty
  finish complete
  fire sack oust
  firefighter fireman
  fiscal tax
  fish seafood
  fix repair mend solve
  fixture match game
  flag banner
  flak criticism
  flame fire blaze
  flashlight torch
  flight plane
  flood inundation deluge submerge
  flooding floodwater
  flourish thrive
  flu influenza
  flunk fail
  focus concentrate
  fog mist
  food meal groceries
  football soccer
  footballer player
  forbid prohibit
  force compel
  forecast prediction outlook
  forecaster meteorologist
  foreign overseas abroad
  foreigner migrant immigrant expatriate
  foreman supervisor
  forest wood woodland
  forge fake
  forger counterfeiter
  forgive pardon
  form shape
  former ex previous
  fort fortress
  fortunate lucky
  fortune wealth
  founder creator cofounder
  fragrance scent perfume
  fraud scam swindle
  fraudulent fake
  free release liberate complimentary gratis
  freedom liberty
  freeze frost ice halt
  freight goods
  frequent regular
  fridge refrigerator
  friend pal buddy mate
  friendship relationship
  frightening scary terrifying
  frontline front
  frost ice
  fuel gasoline petrol gas diesel
  fugitive runaway escapee
  fund pay bankroll sponsor subsidize
  funding money financing cash
  fundraiser appeal
  fundraising collection
  funeral burial
  funny amusing comic hilarious
  furious incensed irate livid
  furor outrage
  future coming
  gale wind
  game match
  gang group band cartel mob ring
  gangster mobster
  garbage trash rubbish waste
  garden backyard
  gather meet
  gathering meeting
  gay homosexual
  gender sex
  germ bacteria virus
  giant huge
  gift present
  girl woman
  girlfriend partner lover
  glad happy pleased
  glitch fault bug
  global worldwide
  goal objective target
  goalkeeper keeper goalie
  goods products merchandise wares
  gop republican
  gorgeous beautiful
  govern rule
  government administration ministers regime
  governor leader
  govt government
  grab seize
  grade mark
  graduate alumnus alumni
  grain wheat cereal
  grandfather grandpa grandad granddad
  grandmother grandma granny nan
  grandparents grandfather grandmother
  grant award give subsidy bursary
  grateful thankful
  gratitude thank
  grave tomb
  graze scratch
  greet welcome
  grid network
  gridlock congestion
  grief mourning sorrow
  grill question interrogate
  gripe complaint complain
  group band
  grow increase flourish
  growth increase expansion
  guarantee assure promise
  guard protect
  guerrilla rebel
  guest visitor
  guilty responsible
  gun weapon firearm rifle pistol handgun shotgun revolver
  gunman shooter
  gust wind
  guy man bloke
  gym gymnasium
  hack breach
  hacker cybercriminal
  halt pause suspend
  hamper hinder
  handbag bag purse
  handcuffs cuffs
  handle manage
  happiness joy
  happy pleased delighted relieved relief satisfied
  harass bully pester stalk
  harassment abuse
  hard tough
  hardship suffering
  harm hurt
  hasten hurry
  hate dislike
  hatred hate
  haul bring
  haze smog
  headcount workforce staff
  headmaster principal headteacher
  headquarters office base
  headteacher principal head
  headway progress
  heal cure recover
  health wellbeing
  healthcare medicine
  hearing session trial court
  heart cardiac coronary
  heat warmth
  heatwave heat
  height tall
  heir inherit
  heist robbery theft raid
  help assist support relief assistance
  helper assistant volunteer
  hide conceal
  highway motorway freeway
  hijack seize
  hike rise
  hire recruit appoint
  historic landmark
  history past
  hit strike
  hitch problem glitch
  hoax prank fake
  holiday vacation
  holidaymaker tourist visitor
  home house residence household
  homeowner householder
  homicide killing manslaughter
  honest sincere truthful
  honor tribute
  hope wish
  hopeful optimistic
  horrible horrific terrible awful
  horrific terrible
  horse pony
  hospital clinic infirmary
  host organizer
  hostage captive
  hostilities fighting
  hot warm scorching
  hotel inn
  house residence mansion villa
  household family
  housing homes apartments
  hubby husband
  hug embrace
  huge enormous massive vast
  hunger starvation famine
  hungry starving
  hurry rush
  hurt injure wound wounded
  husband spouse partner
  hut cabin shack
  hypothesis theory
  icon star
  idea proposal plan suggestion
  identify name recognize
  idol star hero
  ignite burn
  ill sick unwell ailing
  illegal unlawful illicit banned
  illness sickness infection condition
  image picture photo
  imitate emulate
  immediate instant
  immigrant migrant
  immigration migration
  imminent soon
  immunize vaccinate inoculate
  impact effect
  import buy
  important key crucial vital significant
  imprison incarcerate
  imprisonment prison custody
  improper inappropriate
  improve better enhance
  improvement progress
  inadequate insufficient
  inaugurate open
  incarcerate jail
  incident event
  income revenue
  increase rise raise hike jump surge climb
  incredible amazing
  independence freedom
  industry sector
  inevitable unavoidable
  infect contaminate
  infection virus
  inferno fire blaze
  inflation prices
  influence sway
  inform tell notify
  information details
  infrastructure roads
  inhabitant resident
  inherit legacy
  inheritance bequest
  injection jab shot
  injure wound
  injured hurt wounded
  injury wound fracture bruise
  injustice unfairness
  inmate convict
  inquest inquiry
  inquire ask
  inquiry investigation probe
  insane mad crazy
  insect bug
  insist maintain
  insult offend
  insurance cover
  insurgent militant
  intel intelligence
  intend plan mean
  intention plan
  interested keen
  internet web online
  interrogate interview
  intersection junction crossroads
  interview chat conversation
  introduce present
  intruder trespasser
  invade occupy attack
  invasion attack
  invent create
  invest spend fund
  investigate probe examine
  investigation probe
  investigator detective
  investment money
  investor backer shareholder
  invite ask
  invoice bill
  islamic muslim
  islamist jihadist
  islander resident
  isolated remote
  issue problem matter
  jackpot lottery prize
  jail prison imprison
  jailed imprisoned
  jealous envious
  jersey shirt
  jetty pier wharf
  jihadist militant
  job post position work role vacancy employee hire staff workforce
  jobless unemployed redundant
  jobs work employment
  jockey rider
  joke jest
  journalist reporter
  journey trip travel commute ride
  judge magistrate
  judgment ruling verdict
  judicial court
  jump leap
  jumper sweater pullover
  junction crossroads
  juror jury
  justice court
  keep retain maintain
  key crucial
  kid toddler youngster pupil student
  kidnap hostage
  kidnapper captor
  kidney renal
  kids children pupils students
  kill murder slay
  killer murderer gunman
  killing murder
  kindergarten nursery preschool
  king monarch
  knife blade dagger machete
  knowledge understanding
  lab laboratory
  labor work
  lack shortage scarcity
  lad boy
  lake reservoir pond
  lamb sheep
  land ground soil
  landlord owner
  landslide mudslide landslip rockslide
  lane road
  language tongue
  launch start
  law legislation rule statute
  lawmaker legislator senator congressman mp parliamentarian
  lawsuit suit case litigation complaint
  lawyer counsel barrister solicitor
  layoff redundancy dismissal cuts
  layoffs redundancies cuts dismissals
  lazy idle
  lead head
  leader head premier
  leaflet flyer brochure
  league division
  leak disclose
  learn study
  learner pupil student
  leave depart quit exit resign
  lecture talk speech
  lecturer professor tutor
  legal lawful
  legend star
  legislature parliament congress
  length long
  lesbian gay
  lessen reduce
  letter note
  libel defamation slander
  license permit
  lie deceive falsehood
  lifeboat rescue
  lifeguard rescuer
  lifeless dead
  lift elevator
  likely probable
  limit restrict cap
  limo limousine
  liner ship
  link connection tie
  listen hear
  literacy reading
  live reside resident inhabitant
  liver hepatic
  livestock cattle
  loan mortgage
  lobbyist lobby
  local residents
  locals residents villagers
  location site venue
  lockdown quarantine
  lodger tenant
  logo emblem badge symbol
  loot plunder steal stolen
  looter thief
  lorry vehicle hgv
  losses deficit
  lottery draw
  loud noisy
  lousy bad
  loyalist supporter
  luck fortune
  lumber timber
  lunch meal
  lyrics words
  machine device
  mafia mob
  magazine journal
  mail post
  mailman postman
  main principal chief
  majority most
  male man
  malfunction fault
  man gentleman bloke
  manage run
  management leadership
  manager supervisor
  mandatory required
  manifesto program
  mansion villa
  manslaughter killing
  manufacture make produce
  manufacturer maker
  marathon race
  marine sea
  maritime sea
  marooned stranded
  marriage wedding wedlock
  married wed
  marry wed
  massacre slaughter killing
  match clash
  maternity birth pregnancy
  math mathematics
  maximum most limit
  meal breakfast
  measure step
  meat beef pork
  medal prize gold silver bronze
  media press
  mediate broker
  medic paramedic
  medical health
  medicine pill
  meds medication
  meeting summit talks
  memo note
  memory recollection
  mental psychological psychiatric
  mercenary soldier
  merchant trader dealer
  merge combine unite join
  merger takeover amalgamation
  mess chaos
  method way
  metro subway underground
  migrant refugee
  militant extremist
  militia paramilitary
  millionaire rich
  minimum least
  minister secretary ministry
  ministry department
  minor small
  misleading deceptive
  missile rocket
  missing lost disappeared
  mistake gaffe slip
  misuse abuse
  moan complain grumble
  modify adapt
  mogul tycoon
  molest abuse assault
  monastery abbey convent
  monetary money
  money funds
  monitor watch
  monk friar
  monkey primate ape
  monument memorial statue
  moped scooter
  mortality death
  mother mom mum mummy
  motion proposal
  motive reason
  motorbike motorcycle
  motorists drivers
  motorway freeway road
  mourn grieve
  move relocate
  movie flick cinema
  mugger robber thief
  mugging robbery
  mull consider
  mum mom
  municipal town
  murder homicide manslaughter
  museum gallery
  musician performer guitarist pianist drummer
  mutiny revolt
  mystery puzzle
  nappy diaper
  nationwide national countrywide
  native indigenous
  nausea sickness
  navy fleet
  near close
  necessary needed required essential
  need require
  neglect ignore
  negotiate bargain
  negotiation talks
  negotiations talks
  negotiator mediator
  neighbor resident
  neighborhood district area
  nervous anxious
  new recent
  newcomer recruit
  newlywed married
  newspaper paper daily tabloid
  ngo charity organization
  nice pleasant
  nickname alias
  nix cancel reject
  noise sound
  nominate choose propose
  nominee contender
  normal usual
  notorious infamous
  novelist writer
  nursery creche preschool
  obese overweight
  obey follow comply
  object oppose
  obstacle hurdle
  obtain get acquire
  obvious clear apparent
  occupant tenant resident
  occupation profession job
  odd unusual
  offender culprit perpetrator
  offer propose
  oil petroleum crude
  online web
  onlooker spectator
  operate run
  operation surgery
  opinion view
  opponent rival
  oppose resist
  opposed against hostile
  ordeal suffering
  order command
  ordinance bylaw
  organization body group
  origin source
  oust remove topple
  outbreak spread
  outcome result
  outcry protest anger
  outdated old obsolete
  outskirts suburb edge
  overrun estimate
  oversee supervise
  overspend overrun
  overthrow topple oust depose
  overturn flip quash reverse annul
  overwhelming huge
  overworked exhausted
  owner proprietor
  pact agreement
  pain ache discomfort suffering
  painful sore
  painkiller opioid
  painting picture
  pamphlet leaflet
  panic fear
  paperback book
  pardon clemency amnesty
  parent mother father
  parents mums dads
  parliament congress
  participate join
  partner spouse wife
  partnership alliance
  party faction
  passenger traveler rider
  passengers travelers
  passerby pedestrian
  pastor priest reverend
  paternal father
  path trail footpath
  pavement sidewalk
  pay salary wage earnings
  payback revenge
  paycheck salary wages
  payment installment
  payout compensation
  payroll staff workforce
  payslip salary
  peace truce ceasefire armistice
  peacekeeper soldier
  peculiar strange odd
  pedestrian walker walkers
  penalty punishment
  pension retirement
  pensioner elderly
  percentage share proportion
  perform play sing
  performance show recital
  performer artist
  perish drown
  perk benefit
  permanent lasting
  permission permit authorization
  persistent constant
  personnel staff
  petition signatures
  petrol gasoline
  pharmacist chemist
  pharmacy chemist
  phone telephone mobile smartphone cellphone handset
  photo picture photograph
  photograph picture
  pic picture
  picket strike protest
  pickpocket thief
  pier dock
  pig hog swine
  pilgrim pilgrimage
  pill tablet
  pilot aviator fly
  pipe pipeline
  pitch field
  placard banner
  plague epidemic
  plan project proposal scheme
  plane aircraft
  player athlete
  playtime recess
  playwright dramatist
  plea request
  pleased satisfied
  plot scheme
  plummet fall
  poet poem
  poison toxin
  poisonous toxic venomous
  police officers
  policeman officer
  policewoman officer
  policy strategy
  politician lawmaker mp councilor
  poll survey
  pollute contaminate
  pollution contamination
  poor needy impoverished deprived
  pope pontiff vatican
  popular favorite
  population inhabitants
  port harbor dock
  posh wealthy
  position post
  possess own have
  possible potential
  postcode zip
  poster placard
  poultry chicken
  poverty misery hardship deprivation
  power energy electricity
  powerful strong influential
  praise applaud commend hail salute
  pram stroller pushchair
  prank joke
  preach sermon
  preacher pastor
  predict forecast anticipate
  prefer favor
  pregnant expecting
  prejudice bias
  premature early
  premier minister
  preserve protect
  president leader
  prestigious renowned
  pretend feign
  prevent stop
  prez president
  price tariff
  pricetag cost
  pricey expensive
  priest cleric
  primary elementary
  principal head
  prior previous
  prisoner inmate detainee
  pro professional
  problem trouble
  proceed continue
  produce make
  producer maker
  product item
  prof professor
  professor academic
  profit gain surplus
  profitable lucrative
  program scheme
  progress advance
  project scheme
  prominent famous
  promise pledge vow
  promo promotion
  promote boost
  propaganda disinformation
  property real estate premises
  proponent supporter advocate
  proportion share
  propose suggest
  prosecute charge indict
  prosecution prosecutor
  prosper thrive
  protection safety
  protest march rally
  protester campaigner marcher
  proud pride
  prove show
  provide give supply
  province region
  provoke trigger
  psychiatrist psychologist
  psychologist therapist
  publish release
  punch hit slap
  punish penalize
  pup puppy
  pupil student schoolboy schoolgirl schoolchild
  puzzled baffled
  quake earthquake
  qualified trained certified
  quantity amount
  quarantine isolation
  quash annul
  queen monarch
  query question
  question ask
  quick swift speedy
  quid pounds
  quiet silent
  quit resign withdraw
  quiz question interview
  quote citation
  racism discrimination
  rage fury
  raider robber
  railway train railroad
  rain rainfall precipitation
  rainy wet
  raise lift
  rally gathering
  ransom payment money
  rant outburst
  rapid swift
  rapist attacker
  rapper singer
  rare unusual
  react respond
  reaction response
  ready prepared
  real actual
  reason explanation
  rebate refund
  rebel insurgent
  rebellion uprising revolt
  rebuild reconstruct restore
  receive get obtain
  recent latest
  recession slump
  reckless careless
  recommend urge
  reconcile settle
  recover recuperate
  recruit enlist
  reduce lower slash
  redundancies cuts dismissals
  redundancy severance
  referee ref umpire
  referendum vote
  reform overhaul
  refuge shelter
  refund reimburse repay
  refurbish renovate modernize revamp
  refuse reject
  region area
  regulate control
  regulation rule
  regulations rules
  regulator watchdog ombudsman
  rehab rehabilitation
  reimburse repay
  reinforce strengthen
  reject rebuff snub
  relative family
  relaxed calm
  release freed
  relieved pleased glad relief
  religious faith
  reluctant unwilling
  remain stay
  remedy solution
  remember recall
  renew extend
  renovate restore modernize
  renowned acclaimed
  rent lease landlord
  rental lease
  reopen open resume restart
  rep representative
  repair mend renovate restore
  repeal revoke scrap
  replace substitute succeed
  replacement successor
  reply answer
  representative delegate congresswoman
  reputation name
  rescue save salvage
  research study
  researcher scientist academic
  resent anger
  reserves savings
  resident local homeowner
  residential housing
  residents inhabitants
  resignation departure
  resilience strength
  resolve solve settle
  respond answer reply
  response answer reply
  responsible liable
  restart resume
  restaurant eatery bistro
  restriction limit curb ban
  retailer store seller
  retaliate revenge
  retaliation reprisal
  retiree pensioner
  retreat withdraw
  revamp overhaul
  reveal disclose
  revenge vengeance
  revenue turnover sales
  revive restore
  revoke cancel withdraw
  revolt uprising
  revolution uprising
  reward prize
  rich wealthy affluent
  ride travel
  riot unrest
  rise climb surge soar
  risk threat
  river stream
  road street highway avenue
  roadworks repairs
  rob steal mug raid
  robber thief
  robbery theft
  robot machine
  role part
  rookie newcomer
  route path
  row quarrel
  royal monarchy king queen
  rubbish waste litter trash
  rubble ruins
  ruin devastate
  ruined derelict
  ruling verdict
  rumor gossip speculation
  runner sprinter
  runway airstrip
  rural village
  sabotage damage
  sack axe
  sacked fired dismissed
  sad unhappy heartbroken saddened
  safe secure
  safety security
  sail voyage
  sailor seaman
  salary wage earnings
  sales turnover
  satisfied content
  savings money
  scam con
  scar wound
  scarce rare
  scare frighten
  scared terrified
  scatter spread
  scent smell
  schedule timetable
  scholar academic
  scholarship bursary grant
  schoolboy boy
  schoolchildren pupils children
  schoolgirl girl
  scorched burnt
  score goal
  scrap axe ditch drop
  scream shout yell
  screen display
  sea ocean
  search hunt seek
  secret hidden confidential undisclosed
  seize confiscate
  seldom rarely
  sell vendor sale
  seller vendor trader
  semester term
  send dispatch
  sentence punishment imprisonment
  separate split
  separatist secessionist
  serious grave severe
  session meeting
  setback blow
  settlement agreement
  settler colonist
  severance payoff pay compensation
  sewage wastewater
  shack shed
  shantytown slum
  share stake equity
  shelve postpone suspend delay scrap
  shift move
  ship vessel tanker freighter
  shipwreck sinking
  shock surprise
  shocked stunned appalled
  shooting gunfire
  shop store outlet boutique
  shopkeeper retailer trader merchant
  shoplift steal
  shoplifter thief
  shortage scarcity
  shortfall gap
  shot gunshot bullet
  shout yell
  shower rain
  shrink reduce
  shutdown closure
  siege blockade
  signature petition
  silly foolish
  similar alike
  singer vocalist
  sister sibling
  site place
  skeptical doubtful
  skill ability
  skyscraper tower
  slain killed
  slap hit
  sleaze corruption
  slogan motto
  slum favela
  slump plunge
  small little
  smartphone mobile
  smell odor stench
  smog pollution fog
  smoker smoke
  smuggle trafficking
  smuggler trafficker
  snag problem
  snake serpent
  snatch steal grab
  snow blizzard snowfall
  snowy snow
  soda drink
  sofa couch
  soldier serviceman paratrooper
  soldiers troops
  solution answer
  song track tune anthem
  soot smoke
  soundtrack music
  spaceship spacecraft
  spark trigger
  spat row dispute quarrel
  speak talk
  specialist consultant
  spectacular stunning
  spectators fans
  speech address
  spill leak
  spoil ruin
  spokesperson spokesman spokeswoman
  sponsor backer funder
  sponsorship funding
  sport athletics
  spouse wife
  spy espionage
  squabble row dispute
  square plaza
  squat occupy
  squatter occupier
  stab knife
  stadium arena ground
  staff employees workers workforce
  stall delay
  stampede crush
  stance position
  star celebrity
  startled surprised
  startup company
  starve hunger
  statistics figures data
  stats statistics
  statue sculpture
  stink smell
  stock shares equity
  stop halt
  storm hurricane gale tempest thunderstorm
  stove cooker oven
  stranded stuck trapped
  strange odd
  strangle choke suffocate
  strategy plan
  strength power
  stress anxiety strain
  strike walkout stoppage
  stroller pushchair
  stubborn obstinate
  student undergraduate
  study survey
  stupid foolish
  subsidize support
  subsidy aid
  subway underground
  success triumph
  succumb die
  sudden abrupt
  sue lawsuit litigation
  suffer endure
  suggestion proposal
  sun sunshine
  sunny sunshine
  superb excellent
  supermarket grocer grocery store
  supervisor boss
  supplier provider vendor
  supporter backer admirer
  sure certain
  surgery procedure practice clinic
  surplus excess
  surprise astonish
  surprised stunned amazed
  surrender capitulate
  surround encircle
  surveillance monitoring
  suspect defendant
  swab test
  swear inaugurate
  sweets candy
  swindle defraud cheat
  swoop raid
  symbol emblem
  sympathizer supporter
  synagogue temple
  syringe needle
  tackle combat address
  tagline slogan
  takings revenue sales turnover
  talent skill
  talented gifted
  tall high
  tariff duty tax levy
  task job
  taste flavor
  tax levy duty vat
  taxes levies duties
  teach instruct
  teacher instructor tutor lecturer
  teachers educators
  team squad side
  teammate colleague
  technology tech
  teen teenager
  teenager youth adolescent youngster
  telecast broadcast
  telly tv television
  temporary interim
  tenant renter
  tension friction
  terrible awful
  territory land
  terrorist militant
  test exam trial
  testify witness
  testimony evidence
  textbook book
  theater playhouse
  theft stealing
  theme topic
  therapist counselor
  therapy treatment
  threat menace
  threaten menace
  thrilled delighted
  throw hurl toss chuck
  thug hooligan yob
  tiny small
  tire tyre
  tired exhausted weary
  toddler infant
  toilet bathroom loo lavatory restroom
  toll deaths
  topic subject
  tornado twister whirlwind
  torture abuse
  total overall
  tourism tourists
  tourist visitor
  tournament competition cup
  tow pull drag
  town borough
  townspeople residents
  toxic harmful
  trace track
  trade commerce
  tradition custom
  tragedy calamity
  train rail locomotive
  tram streetcar trolley
  transport transportation
  trapped stuck
  travel trip
  treasurer finances
  treatment medication
  treaty pact accord
  trial proceedings
  tribe clan
  tribute homage
  trigger cause
  trip voyage tour excursion
  troops forces
  trounce beat defeat
  trousers pants
  truancy absence
  truce ceasefire
  truck lorry pickup
  true genuine
  trust confidence
  tsunami wave
  tuition teaching
  tune melody
  turbine windmill
  tussle fight
  tv television broadcast
  tweet post
  tycoon magnate
  ugly unattractive
  unable incapable
  unclear uncertain
  unconscious coma comatose
  undefeated unbeaten
  underground tube
  undermine weaken
  understand grasp
  undocumented illegal
  unemployment jobless
  unfair unjust
  unhappy dissatisfied upset angry disappointed
  unharmed unhurt uninjured
  unhealthy harmful
  unite join
  unknown unidentified
  unlucky unfortunate
  unmarried single
  unrest disorder
  unsure uncertain
  unveil present
  upgrade improve
  upkeep maintenance
  upset distressed
  useless worthless
  vaccinate inoculate
  vaccine shot jab vaccination
  vague unclear
  valuable precious
  value worth
  van vehicle
  vandal hooligan
  vandalism graffiti
  vandalize damage deface
  vehicle truck bus motorcycle
  vendor trader
  venture project
  verdict decision
  vessel yacht
  vet veterinarian veterinary
  veto block reject
  vicar priest
  victim casualty
  victory win triumph
  video footage clip
  village hamlet
  villager resident
  vineyard winery
  violate breach break infringe
  violence unrest clashes
  visa permit
  visit tour
  vital essential
  volcano eruption lava
  vomit sickness
  vote ballot
  voucher coupon
  vow pledge
  voyage journey
  wage earnings
  wages salary pay
  walk stroll
  wallet purse
  want wish desire ask demand hope prefer seek propose request urge
  warder jailer
  wardrobe closet cupboard
  warehouse depot
  warn caution
  warning alert
  warplane jet fighter
  warship frigate destroyer
  wary cautious
  wash clean
  waste sewage
  watch observe
  weak feeble
  wealth riches assets
  wealthy affluent
  weapon arm knife missile
  weapons arms guns
  weather climate forecast
  website webpage
  weight weigh
  weird strange
  welfare benefits
  whole entire
  wicked evil
  widespread common
  width wide
  wildfire bushfire blaze fire
  wildlife animals
  win triumph
  wind breeze
  windscreen windshield
  winner champion victor
  wipe erase
  withdraw pull
  withdrawal pullout
  woes troubles problems
  woman lady
  womb uterus
  wonderful marvelous
  wood timber
  woods woodland
  worker laborer
  workers employees
  workforce workers employees
  world globe
  worship pray
  wreck crash ruin
  wrestler fighter
  writer author
  wrong mistaken incorrect
  young youth youngster
  youngster youth
  zone area
`);
