import { wordSet } from '../../util/word-list.ts';

/**
 * English nouns that name no subject alone, and one with a word more: "energy policy". Written for this
 * project.
 */
export const GENERIC_NOUNS = wordSet(`
  process processes choice choices organization organizations country countries nation nations government
  governments borough boroughs city cities town state states media campaign campaigns meeting meetings study studies show
  shows school system systems policy policies program programs project projects plan plans proposal
  proposals administration company companies department agency agencies committee panel public community
  communities family families wife husband daughter son mother father child children parents friends friend
  house office building street door table car post priority priorities equivalent gathering context career
  future message messages speech speeches letter letters document documents book books film movie
  video videos picture pictures photo photos image money cost costs support opinion opinions conditions
  concern concerns decision decisions action actions move moves measure measures benefit benefits advantage
  goal goals strategy research relationship relations responsibility help vote votes candidate
  candidates voters voter race debate debates election elections poll polls supporter supporters critics
  opponent opponents rival rivals party parties politics politician politicians lawmakers lawmaker allies
  ally individual individuals region site website page phrase headline tweet tweets call calls visit
  visitors trip return use uses data product products service services business businesses
  customers activity activities lead leads evidence truth sake pledge claims criticism criticisms
  argument arguments remarks requests stage stone hope hopes hell honor crowd audience journalist
  journalists reporter reporters network stories solution solutions event events practice practices behavior
  behaviour feelings challenge challenges operation operations investigation incident incidents scene
  movement institution institutions rule rules force forces power powers standard standards hall corner
  beginning environment value values mistake mistakes person's student students worker workers
  resident residents neighbor neighbors professor lawyer lawyers author economist host founder manager
  managers employee employees staff team teams player players winner loser economy export exports freedom
  cent cents percent date dates sections occasion occasions consumer consumers row rows
  age ages act acts acrimony degree degrees factor factors focus gap kind goods gift
  paper papers boy boys girl girls kid kids baby lady ladies gentleman gentlemen colleague colleagues guest
  guests uncle aunt brother brothers sister sisters cousin cousins grandmother grandfather grandson
  grandchildren widow joke jokes mood dream dreams doubt doubts luck village villages offer offers shifts
  agent agents account accounts silence rain sun applause laughter
  access activist activists adult adults advice adviser advisers advisor advisors affair affairs alternative
  amateur ambition anger announcement announcements appeal appointment arrangement arrangements arrival
  asset assets assistance assistant assistants association associations audiences average award awards bar
  bars battle battles befuddlement bloc block blocks board boards bodies bout boyfriend brand brands
  breakdown broadcast broadcaster bureau businessman camp camps celebrations center centers centre chant
  chants chapter charge chatter cheers citizen citizens clash clashes clip clips club clubs column comeback
  comedian commentator commentators commission commissioner complaint complaints compliment condemnation
  confrontation confusion congratulations connection connections consensus contender contenders content
  contents contest contests controversy cooperation copies core correspondent correspondents credentials
  crew cry cue dad damage danger dangers defeat defense delay delivery departure deputy development
  developments dialogue disagreement disappointment disaster discovery display disputes dissent district
  districts division drive duties duty editors embarrassment encouragement engagement engine enterprise
  enthusiasm entry episode episodes establishment exchange exchanges excitement exercise facilities facility
  farewell favorite feedback feeling fellow feud field fields file files firm firms fix flag flight foe foes
  folks followers footage foundation frontrunner fund funds fury game garden general generation generations
  girlfriend greeting greetings grievance grievances ground grounds guard guidance guideline guidelines harm
  hatred headlines headquarters heat hero heroes historian hold holder household households hug identity
  incumbent industries initiative initiatives instrument instruments insult insults interviewer introduction
  investor invitation item items joy judgment kiss label laugh league legacy limitation listener listeners
  location loyalty machine magazine mail maker makers management map march mark marks master material
  materials memories memory mentor mockery model models moderator moderators mom mouthpiece narrative
  narrator neighborhoods newspaper newspapers nod nods object objection objections observer observers
  occupant offense officer operator operators opposition outburst outcry owner owners pack package pain
  panelist parade participant partner partners partnership pass passenger payment payments peak peer peers
  performance permission personality personnel petition photograph photographs pitch platform pleasure plot
  podium poster posters prediction predictions preparation preparations pressure print prize producer
  production profession profile promotion proponent prospect prospects protection protester province
  provision provisions publication publisher quarrel quip rating ratings reader readers rebuke rebuttal
  recipient recommendation recommendations record recording records rejection release releases relief
  replacement reply representatives republic requirement requirements researcher researchers reservation
  resource resources respondent respondents restriction retort review reviews ride rise rumor rumors salary
  sample scheme scholar seat seats sector sectors session sessions sheet shop shot shots shout shouts slate
  slogan sneer society song songs spat spotlight square staffer staffers standoff stranger strangers string
  structure structures stunt substitute surface surge surrogate survey surveys suspense swing symbols tape
  target targets taxpayer technique territory text texts theory tirade title titles toll tool tools tour
  tradition trend trust update updates uproar upset valley venture verdict victories victory viewer viewers
  violation violations vitriol voicemail volunteer volunteers walk watch wealth welcome will wing works
  workshop worship writer writers writing youth
  press risk risks private primaries
`);
