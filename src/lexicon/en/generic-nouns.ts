import { wordSet } from '../../util/word-list.ts';

/**
 * English nouns that name no subject alone, and one with a word more: "energy policy". Written for this
 * project.
 */
export const GENERIC_NOUNS = wordSet(`
  process processes choice choices organization organizations country countries nation nations government
  governments city cities town state states media campaign campaigns meeting meetings study studies show
  shows school system systems policy policies program programs project projects plan plans proposal
  proposals administration company companies department agency agencies committee panel public community
  communities family families wife husband daughter son mother father child children parents friends friend
  house office building street door table car post priority priorities equivalent gathering context career
  future experience message messages speech speeches letter letters document documents book books film movie
  video videos picture pictures photo photos image money cost costs support opinion opinions conditions
  concern concerns decision decisions action actions move moves measure measures benefit benefits advantage
  goal goals strategy research relationship relations responsibility respect help vote votes candidate
  candidates voters voter race debate debates election elections poll polls supporter supporters critics
  opponent opponents rival rivals party parties politics politician politicians lawmakers lawmaker allies
  ally individual individuals region site website page phrase headline tweet tweets call calls visit
  visitors trip return use uses figure figures data product products service services business businesses
  customers activity activities lead leads evidence truth sake pledge claim claims criticism criticisms
  argument arguments remarks request requests stage stone hope hopes hell honor crowd audience journalist
  journalists reporter reporters network stories solution solutions event events practice practices behavior
  behaviour manner feelings challenge challenges operation operations investigation incident incidents scene
  movement institution institutions rule rules force forces power powers standard standards hall corner
  beginning environment value values reality mistake mistakes person's student students worker workers
  resident residents neighbor neighbors professor lawyer lawyers author economist host founder manager
  managers employee employees staff team teams player players winner loser economy export exports freedom
  cent cents percent date dates section sections occasion occasions consumer consumers row rows
  age ages act acts acrimony degree degrees factor factors focus gap kind goods gift
  paper papers boy boys girl girls kid kids baby lady ladies gentleman gentlemen colleague colleagues guest
  guests uncle aunt brother brothers sister sisters cousin cousins grandmother grandfather grandson
  grandchildren widow joke jokes tone mood dream dreams doubt doubts luck village villages offer offers shifts
  agent agents account accounts silence rain sun applause laughter
`);
