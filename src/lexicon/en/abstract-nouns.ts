import { wordSet } from '../../util/word-list.ts';

/**
 * English abstract nouns, in the singular: acts, events, thoughts and feelings. Those that a suffix tells (“decision”) are left
 * out. Written for this project.
 */
export const ABSTRACT_NOUNS = wordSet(`
  account act agenda aid airstrike alarm anger answer anxiety apology approach approval arrest attack
  attempt attitude ban behavior behaviour belief bid bill blame blockade boycott bribery budget calm cap
  care case cause cease-fire ceasefire challenge change charge claim closure comeback complaint compromise
  concern conduct conflict conspiracy contempt control controversy cost coup courage crackdown credit crime
  crisis culture curfew cut deal death debate defeat delay delivery democracy denial departure despair
  detail dialogue discovery dismay dispute doubt duty economy effort embargo end error excuse failure fear
  fee figure fine freeze gratitude grief growth guilt halt hatred health help history hope idea inquest
  inquiry interest joy justice labor labour launch law lawsuit legacy lie limit lockdown loss maneuver
  measure merger method mistake motive move need news offer outrage overhaul pact pardon pause payout peace
  permit plan policy poverty practice praise price pride probe problem procedure progress project proposal
  protest purge push raid rate reason record recount recovery reform refusal regime regret release relief
  remedy removal renewal repair repeal reply respect result retreat return review revolt right risk role
  rule rumor rumour sacrifice scandal search secrecy shame shortage shutdown sorrow standard stay step story
  strategy strike success support surprise surrender survey survival sympathy system tactic talk tariff tax
  term thanks theory threat tragedy treaty trend trial truce trust truth use value veto victory view visit
  vote war waste wealth withdrawal work worry
`);

/** English nouns with such a suffix for things, places and groups: “station”, “city”. */
export const CONCRETE_NOUNS = wordSet(`
  ambulance anything apartment audience basement battleship bedding building carving ceiling celebrity
  cement charity city clothing community compartment complement crossing darling department document drawing
  dressing earring element entrance equipment evening everything facility fence fragrance fundament garment
  herring housing instrument kingdom ligament lightning locality lodging mansion meeting monument morning
  nothing ornament outing painting pavement pigment plantation pudding quantity railing regiment residence
  science segment ship sibling something spring station string television tenement testament tournament
  township university utility vegetation vestment wedding
`);
