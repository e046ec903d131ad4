/**
 * English nouns for what is no person, one a line, in the singular, plurals where names have them. Columns:
 *
 * 1. the word in lower case
 * 2. its kinds, with `+` between them: `organization` (has a name and speaks), `authority` (speaks too, and is called after
 *   what it is of), `group` (people who speak as one), `document` (a text without a title, and what it stands on), `work` (has
 *   a title), `place` (somewhere to be in), `vessel`, `animal`, `storm`
 * 3. flags: `name` if it is that in names only, `person` if people are called so too
 *
 * A “hospital” speaks and is a place, “Times” is an organization in a name only, “Page” a surname too. Written for this
 * project.
 */
export const NOUN_KINDS = `
  abbey           place
  academy         organization
  act             document name
  administration  authority
  agency          organization
  airline         organization
  airlines        organization name
  airport         organization+place
  airways         organization name
  album           work
  alliance        organization
  app             work
  arena           place
  army            authority
  article         work
  assembly        authority
  association     organization
  audience        group
  audit           document
  authority       authority
  avenue          place
  bakery          organization+place
  band            group
  bank            organization
  banner          document person
  bar             organization+place person
  barge           vessel
  bay             place
  beach           place
  bench           group person
  bible           work
  bill            document
  blog            work
  board           authority
  boat            vessel
  book            work
  bookshop        organization+place
  bookstore       organization+place
  boulevard       place
  brewery         organization
  bridge          place
  broadcast       work
  broadcaster     organization
  brokerage       organization
  building        place
  bureau          authority
  cabinet         authority
  cafe            organization+place
  café            organization+place
  camp            group person
  campaign        organization+work
  canyon          place
  caption         document
  card            document person
  cast            group+work
  cat             animal person
  cathedral       place
  caucus          authority
  center          organization+place
  centre          organization+place
  chain           organization
  channel         work
  charity         organization person
  chorus          group
  chronicle       organization name
  church          organization+place
  cinema          organization+place
  city            place
  clinic          organization+place
  club            organization
  co              organization name
  coalition       organization
  coast           place
  college         organization
  column          work
  commission      authority
  committee       authority
  community       group
  company         organization
  complaint       document
  confederation   organization
  conference      organization
  congress        authority
  consortium      organization
  constitution    document
  consulate       authority+place
  consultancy     organization
  consulting      organization name
  contractor      organization
  cooperative     organization
  copy            work
  corp            organization name
  corporation     organization
  corps           authority
  council         authority
  county          place
  couple          group
  court           authority
  creek           place
  crew            group person
  crowd           group
  cruiser         vessel
  cyclone         storm
  daily           organization person
  decree          document
  defence         group
  defense         group
  delegation      group
  deli            organization+place
  department      authority
  desert          place
  developer       organization
  diner           organization+place person
  district        place
  document        document
  documentary     work
  dog             animal
  dolphin         animal
  duo             group
  dynamics        organization name
  eatery          organization+place
  edition         work
  elephant        animal
  email           document
  embankment      place
  embassy         authority+place
  episode         work
  essay           work
  estate          place
  expressway      place
  family          group
  farm            place
  federation      organization
  ferries         organization name
  ferry           vessel person
  filing          document
  film            work
  firm            organization
  foods           organization name
  force           authority
  forces          authority
  forest          place
  forum           organization
  foundation      organization
  foundry         organization
  freeway         place
  freighter       vessel
  fund            organization
  gallery         organization+place
  gang            group
  garden          place
  gardens         place
  gazette         organization name
  group           organization+work
  guard           authority name
  guild           organization
  gulf            place
  gym             organization+place
  hall            place
  harbor          place
  harbour         place
  hashtag         work
  headline        document
  herald          organization name
  highway         place
  hill            place
  hills           place
  hit             work
  holdings        organization name
  horse           animal person
  hospital        organization+place
  hotel           organization+place
  house           authority+place
  hurricane       storm
  inc             organization name
  index           document
  industries      organization name
  initiative      organization
  inscription     document
  institute       organization
  institution     organization
  insurer         organization
  island          place
  islands         place
  isle            place
  journal         organization
  jury            group
  kiosk           organization+place
  label           document
  lake            place
  lane            place
  laundry         organization+place
  lawsuit         document
  leadership      group
  leaflet         document
  league          organization
  legislation     document
  lender          organization
  letter          document
  library         organization+place
  llc             organization name
  local           organization name
  lodge           organization+place
  logistics       organization name
  ltd             organization name
  magazine        organization+work
  majority        group
  management      group
  manor           place
  manufacturer    organization
  mare            animal person
  media           organization name
  memo            document person
  memoir          work
  message         document
  ministry        authority
  minority        group
  mob             group
  mosque          place
  motors          organization name
  mountain        place
  mountains       place
  movement        organization
  movie           work
  museum          organization+place
  navy            authority
  network         organization
  news            organization name
  newsletter      organization
  newspaper       organization+work
  ngo             organization
  nightclub       organization+place
  nonprofit       organization
  notice          document
  novel           work
  ocean           place
  office          authority
  operator        organization
  opposition      group
  order           document
  organisation    organization
  organization    organization
  outlet          organization
  page            work person
  painting        work
  pair            group
  palace          place
  panel           group
  park            place
  parliament      authority
  partners        organization name
  party           organization
  peninsula       place
  petition        work
  pharma          organization name
  pharmacy        organization+place
  pier            place
  placard         document
  plaque          document
  play            work
  plaza           place
  plc             organization name
  podcast         work
  poem            work
  police          authority
  poll            document
  post            organization name
  poster          document
  press           organization
  program         organization+work
  programme       organization+work
  project         organization
  prosecution     group
  province        place
  pub             organization+place
  public          group
  publisher       organization
  quartet         group
  quay            place
  quorum          group
  racehorse       animal
  radio           organization
  railroad        organization
  railway         organization
  railways        organization name
  records         organization name
  regulator       authority
  report          document+work
  resources       organization name
  restaurant      organization+place
  retailer        organization
  review          organization name
  river           place
  road            place
  rovers          organization name
  ruling          document
  salon           organization+place
  school          organization+place
  sea             place
  section         work
  senate          authority
  series          work
  service         organization name
  ship            vessel
  shipyard        organization
  shop            organization+place
  show            work
  sign            document
  single          work person
  slogan          document
  society         organization
  solutions       organization name
  song            work person
  source          group
  sources         group
  squad           group
  square          place
  stadium         place
  staff           group person
  startup         organization
  statement       document
  station         organization+place
  statute         document
  steelworks      organization
  sticker         document
  store           organization+place
  storm           storm
  street          place
  studio          organization
  studios         organization name
  study           document
  submarine       vessel
  supplier        organization
  survey          document
  syndicate       organization
  systems         organization name
  tabloid         organization
  tanker          vessel
  team            group
  technologies    organization name
  television      organization
  temple          place
  terrace         place
  theater         organization+place
  theatre         organization+place
  times           organization name
  tower           place
  town            place
  travelogue      work
  trawler         vessel
  treaty          document
  tribunal        authority
  tribune         organization name
  trio            group
  troupe          group
  trust           organization name
  tv              organization
  tweet           document
  typhoon         storm
  union           organization
  university      organization
  valley          place
  ventures        organization name
  version         work
  vessel          vessel
  villa           place
  village         group+place
  voice           group
  wanderers       organization name
  website         work
  weekly          organization person
  whale           animal person
  wharf           place
  winery          organization
  yacht           vessel
`;
