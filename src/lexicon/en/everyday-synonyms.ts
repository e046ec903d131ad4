import { wordGroups } from '../../util/word-list.ts';

/**
 * English words and their synonyms, a line each: the words of newspapers and those of everyday language. For questions in other
 * words than an article's. Written for this project.
 */
export const EVERYDAY_SYNONYMS = wordGroups(`
  abandon drop leave ditch
  accept agree approve take
  accident crash collision wreck
  accuse blame allege
  accused suspect defendant
  achieve reach accomplish manage
  acquit clear exonerate
  actor performer star
  admit acknowledge confess concede
  advice recommendation guidance tip
  advise recommend suggest counsel
  afraid scared worried frightened
  aid help assistance relief support
  aide adviser assistant staffer
  aim goal objective target purpose
  airplane plane aircraft jet flight
  alarm worry scare
  album record disc
  allow permit let authorize enable
  ally partner friend
  amount sum figure
  anger fury rage outrage
  angry furious mad upset outraged annoyed
  announce declare reveal unveil
  annoy irritate bother upset
  apartment flat home housing
  apologize sorry regret
  apology sorry regret
  appeal plea request
  appoint name pick choose select
  approve pass ratify back okay endorse
  argue claim contend insist
  argument dispute row quarrel fight
  army military troops forces soldiers
  arrange organize plan
  arrest detain nab bust catch apprehend
  arrive come reach land
  ask request demand
  assault attack beat
  attack strike raid hit
  attempt try effort bid
  attend visit join participate
  attendee participant guest visitor
  attorney lawyer counsel barrister solicitor
  audience crowd spectators viewers listeners
  avoid dodge prevent evade
  award prize honor trophy
  baby infant newborn
  back support endorse favor
  bad poor awful terrible harmful
  ban prohibit forbid outlaw bar
  bank lender
  bankrupt insolvent broke
  bar pub tavern
  battle fight combat war
  beach coast shore seaside
  beat defeat win
  begin start launch open commence
  behavior conduct
  believe think feel
  benefit gain advantage profit
  big large huge major great
  biggest largest greatest
  bill legislation law measure proposal
  blame fault responsibility
  blast explosion bomb
  blaze fire
  boat ship vessel ferry
  body corpse remains
  bombing blast explosion attack
  book novel volume
  border frontier boundary
  boss chief head leader director chairman president manager owner
  bother disturb
  brawl fight clash
  break rest pause recess
  bribe payoff corruption kickback
  bribery corruption
  bring carry deliver
  brother sibling
  budget spending finances
  build construct erect
  building construction structure property
  burglary theft robbery
  burn fire blaze
  bus coach
  business company firm enterprise trade
  businessman entrepreneur executive
  businesswoman entrepreneur executive
  buy purchase acquire
  buyer customer purchaser
  cabinet government ministers
  calm peaceful quiet
  campaign drive effort
  cancel scrap suspend abandon
  candidate contender nominee
  captain skipper
  car vehicle automobile
  care treatment
  cash money funds
  cause reason
  celebrate mark
  celebration party festivities
  center middle heart
  chance opportunity likelihood possibility
  change alter modify reform amend shift
  charge accuse indict
  charges accusations counts
  cheap inexpensive affordable
  cheat deceive defraud trick
  check verify inspect examine
  chief head leader
  child kid youngster minor boy girl
  childhood youth upbringing
  choice option decision selection
  choose select pick opt
  church parish chapel cathedral
  citizen national resident
  city town municipality
  civilian citizen resident
  claim allege assert
  clash confrontation fight conflict
  class lesson course
  clean tidy
  close shut end
  clothes garments outfit
  club team
  coach trainer manager
  colleague coworker peer
  collect gather raise
  college university
  comment remark
  commission panel committee
  committee panel board
  company firm corporation
  compensation damages payment
  complain protest grumble
  complaint grievance
  completed finished done
  compulsory mandatory obligatory required
  concern worry
  concerned worried anxious
  concert show gig performance
  condemn denounce criticize
  condition state
  conference meeting summit
  confident sure certain
  confirm verify
  conflict war dispute
  congratulate praise
  consequence result effect outcome
  construction works
  contest competition race
  contract deal agreement
  contribute give donate
  control power grip
  convict sentence condemn
  conviction sentence verdict
  convince persuade
  cop police officer policeman
  cops police officers
  cost price expense
  costly expensive
  council city board
  country nation state
  countryside rural
  couple pair
  court tribunal judge
  cover hide conceal
  create make establish
  credit loan
  crew team staff
  crime offense felony
  criminal offender felon
  crisis emergency
  criticism attack disapproval
  criticize attack slam blast denounce
  crowd people
  cure remedy treatment
  current present existing
  customer client consumer user
  cut reduce slash decrease reduction
  damage harm destruction
  danger risk threat hazard
  dangerous risky hazardous unsafe
  data information figures
  dead killed deceased
  deadline limit date
  deal agreement accord
  death killing fatality
  debate discussion argument
  debt loan
  decide determine choose resolve rule
  decision ruling resolution
  decline refuse reject
  decrease fall drop decline reduction
  defeat loss
  defend protect
  defense protection
  delay postpone hold
  deliver hand
  demand request require
  demonstration protest march rally
  demonstrator protester
  deny reject refute
  department office agency
  deport expel remove
  deputy assistant vice
  design plan
  destroy ruin wreck demolish
  develop create
  die perish kill
  difference gap
  difficult hard tough tricky
  difficulty trouble problem
  diplomat envoy ambassador
  director head manager
  disabled handicapped
  disagree differ oppose
  disagreement dispute difference
  disappear vanish missing
  disaster catastrophe tragedy
  discover find detect
  discovery finding
  discuss debate talk
  discussion talk
  disease illness sickness
  dismiss fire sack
  dispute row
  district area zone
  divide split
  doctor physician medic
  document paper file
  documents papers files
  donate give
  donation gift contribution
  donor giver contributor
  doubt question suspicion
  drawback disadvantage problem
  drive motivate
  driver motorist
  drop fall decline
  drug medicine medication narcotic
  drugs narcotics medicines
  dry arid
  duty obligation responsibility task
  earn make
  earnings income profits
  economy finances
  educate teach train
  education schooling training teaching
  elderly old seniors
  elect choose vote
  election vote poll ballot
  embarrass shame humiliate
  embassy consulate
  employ hire
  employee worker staff
  employer company boss
  employment job work
  encourage urge promote
  end finish conclude stop
  ending finish conclusion
  enemy foe rival opponent
  enjoy like love
  enough sufficient
  ensure guarantee
  enter join
  equipment gear kit
  error mistake
  escape flee
  establish found
  estimate guess calculate
  evacuate remove
  evidence proof
  examine study inspect
  example instance
  exchange swap trade
  excited thrilled
  execute kill
  executive director manager
  exhibition show display
  expand grow extend enlarge
  expect anticipate foresee
  expensive dear
  experience background
  expert specialist
  explain clarify
  export sell
  express voice
  extend prolong lengthen
  extra additional more
  face confront
  factory plant mill
  fail flop
  failure flop collapse
  fair just
  faith religion belief
  fake false bogus
  fall decline
  false untrue wrong
  fame stardom celebrity
  family relatives kin
  famous known celebrated renowned
  fan supporter admirer
  farm ranch
  farmer grower rancher
  fast quick rapid
  father dad
  fear worry dread
  fee charge payment
  fees charges payments
  female woman
  festival fair
  fight struggle
  figure number
  film movie picture
  final last
  finance fund
  finances money
  fine penalty
  finish complete
  fire sack
  fish seafood
  fix repair mend solve
  flag banner
  flood inundation deluge
  focus concentrate
  food meal
  football soccer
  forbid prohibit
  force compel
  forecast prediction
  foreign overseas abroad
  foreigner migrant immigrant
  forest wood woodland
  form shape
  former ex previous
  fortune wealth
  founder creator
  fraud scam swindle
  free release liberate
  freedom liberty
  friend pal buddy
  friendship relationship
  fuel gasoline petrol gas diesel
  fund pay
  funding money financing
  funeral burial
  funny amusing comic
  future coming
  game match
  gang group band
  garbage trash rubbish waste
  gather meet
  gathering meeting
  gender sex
  gift present
  girl woman
  glad happy pleased
  goal objective target
  goods products merchandise
  govern rule
  government administration
  governor leader
  grant award give
  grave tomb
  group band
  grow increase
  growth increase expansion
  guarantee assure promise
  guard protect
  guest visitor
  guilty responsible
  gun weapon firearm rifle pistol
  guy man
  handle manage
  happiness joy
  happy pleased delighted
  hard tough
  harm hurt
  hate dislike
  headquarters office base
  heal cure recover
  health wellbeing
  healthcare medicine
  hearing session trial
  help assist support
  helper assistant volunteer
  hide conceal
  hire recruit
  historic landmark
  history past
  hit strike
  holiday vacation
  home house residence
  honest sincere truthful
  hope wish
  horse pony
  hospital clinic
  host organizer
  hostage captive
  hotel inn
  house residence
  housing homes apartments
  huge enormous massive
  hunger starvation famine
  hungry starving
  hurt injure wound
  husband spouse
  idea proposal plan suggestion
  ill sick unwell
  illegal unlawful illicit
  illness sickness
  image picture photo
  immediate instant
  immigrant migrant
  import buy
  important key crucial vital significant
  improve better enhance
  improvement progress
  inaugurate open
  incident event
  income revenue
  increase rise raise hike
  independence freedom
  industry sector
  inflation prices
  influence sway
  inform tell notify
  information details
  infrastructure roads
  inhabitant resident
  injure wound
  injured hurt wounded
  injury wound
  inquiry investigation probe
  insult offend
  insurance cover
  intend plan mean
  intention plan
  interview chat conversation
  introduce present
  invent create
  investigate probe examine
  investigation probe
  investigator detective
  investment money
  investor backer
  invite ask
  issue problem matter
  jail prison imprison
  jailed imprisoned
  job post position work
  jobless unemployed
  jobs work employment
  joke jest
  journalist reporter
  journey trip travel
  judge magistrate
  judgment ruling verdict
  jump leap
  justice court
  keep retain maintain
  key crucial
  kids children pupils students
  kill murder slay
  killer murderer
  killing murder
  king monarch
  knowledge understanding
  lab laboratory
  labor work
  lack shortage
  lake reservoir
  land ground soil
  landlord owner
  language tongue
  launch start
  law legislation rule
  lawmaker legislator senator congressman
  lawsuit suit case
  lawyer counsel barrister solicitor
  lead head
  leader head
  learn study
  leave depart quit exit
  lecture talk speech
  legal lawful
  legislature parliament congress
  lessen reduce
  letter note
  license permit
  lie deceive
  likely probable
  limit restrict cap
  link connection tie
  listen hear
  live reside resident inhabitant
  local residents
  locals residents
  lockdown quarantine
  luck fortune
  machine device
  magazine journal
  mail post
  main principal chief
  majority most
  male man
  manage run
  management leadership
  manufacture make produce
  marriage wedding
  married wed
  marry wed
  maximum most
  measure step
  medal prize
  media press
  meeting summit talks
  memory recollection
  method way
  millionaire rich
  minimum least
  minister secretary
  minor small
  missing lost disappeared
  money funds
  monitor watch
  mother mom mum
  motive reason
  murder homicide
  museum gallery
  musician performer
  native indigenous
  near close
  necessary needed required essential
  need require
  negotiate bargain
  negotiation talks
  negotiations talks
  neighborhood district area
  new recent
  newspaper paper daily
  nice pleasant
  noise sound
  normal usual
  obey follow comply
  object oppose
  obtain get
  obvious clear
  offer propose
  oil petroleum
  operate run
  operation surgery
  opinion view
  opponent rival
  oppose resist
  opposed against
  order command
  organization body
  origin source
  outcome result
  owner proprietor
  pact agreement
  painting picture
  parliament congress
  participate join
  passenger traveler
  passengers travelers
  pay salary wage
  peace truce ceasefire
  penalty punishment
  pension retirement
  performance show
  performer artist
  permanent lasting
  permission permit authorization
  petrol gasoline
  phone telephone
  photo picture photograph
  photograph picture
  plan project proposal scheme
  plane aircraft
  player athlete
  plot scheme
  police officers
  policeman officer
  politician lawmaker
  poll survey
  pollution contamination
  poor needy
  population inhabitants
  port harbor
  position post
  possess own have
  poverty misery
  power energy electricity
  powerful strong
  praise applaud commend
  predict forecast
  prefer favor
  pregnant expecting
  preserve protect
  president leader
  prevent stop
  priest cleric
  prisoner inmate detainee
  problem trouble
  produce make
  producer maker
  profit gain
  program scheme
  progress advance
  project scheme
  promise pledge vow
  promote boost
  property real
  propose suggest
  prosecution prosecutor
  protection safety
  prove show
  provide give supply
  province region
  publish release
  punish penalize
  pupil student
  quake earthquake
  quarantine isolation
  queen monarch
  query question
  question ask
  quit resign
  racism discrimination
  railway train
  react respond
  reaction response
  ready prepared
  real actual
  rebel insurgent
  rebuild reconstruct
  receive get
  recent latest
  reduce lower
  refuse reject
  region area
  regulate control
  regulation rule
  regulations rules
  relative family
  remain stay
  remember recall
  renew extend
  rent lease
  repair mend
  replace substitute
  replacement successor
  representative delegate
  reputation name
  rescue save
  research study
  researcher scientist
  resident local
  residents inhabitants
  resignation departure
  resolve solve settle
  respond answer reply
  response answer reply
  responsible liable
  restart resume
  restriction limit
  reveal disclose
  revolt uprising
  reward prize
  rich wealthy
  riot unrest
  river stream
  road street highway
  rob steal
  robber thief
  robbery theft
  role part
  sad unhappy
  safe secure
  safety security
  salary wage
  savings money
  schedule timetable
  scholar academic
  sea ocean
  search hunt
  secret hidden
  seize confiscate
  serious grave severe
  session meeting
  share stake
  ship vessel
  shock surprise
  shooting gunfire
  shop store
  shutdown closure
  singer vocalist
  sister sibling
  site place
  skill ability
  small little
  soldiers troops
  solution answer
  song track tune
  speak talk
  speech address
  spokesperson spokesman spokeswoman
  spouse wife
  stadium arena ground
  staff employees workers
  star celebrity
  stock shares
  stop halt
  strange odd
  strength power
  strike walkout
  stupid foolish
  success triumph
  suggestion proposal
  supporter backer
  sure certain
  tall high
  task job
  tax levy duty
  taxes levies duties
  teacher instructor
  teachers educators
  team squad side
  technology tech
  teenager youth adolescent
  tenant renter
  terrible awful
  territory land
  terrorist militant
  test exam trial
  theft stealing
  thrilled delighted
  tired exhausted
  toilet bathroom
  topic subject
  tourism tourists
  tourist visitor
  tournament competition
  trade commerce
  tradition custom
  transport transportation
  travel trip
  treaty pact
  truce ceasefire
  truck lorry
  trust confidence
  tv television
  unfair unjust
  vaccine shot jab
  value worth
  victory win triumph
  video footage clip
  village hamlet
  vote ballot
  vow pledge
  wages salary pay
  want wish desire ask demand hope prefer seek propose request urge
  warning alert
  wealth riches
  weapon arm
  weapons arms guns
  weather climate
  weird strange
  winner champion
  woman lady
  workers employees
  world globe
  wreck crash
  writer author
  wrong mistaken incorrect
  zone area
`);
