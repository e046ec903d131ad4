import { wordGroups } from '../../util/word-list.ts';

/**
 * English hypernyms of roles, words and phrases, each with roles that imply it: whoever is a senator is "the lawmaker". Words
 * of one phrase are joined by "_". Written for this project.
 */
export const ROLE_HYPERNYMS = wordGroups(`
  leader_of_the_catholic_church pope
  head_of_the_catholic_church pope
  bishop_of_rome pope
  head_of_state president king queen monarch emperor emir sultan pope
  head_of_government prime_minister premier chancellor
  leader president prime_minister premier chancellor king queen governor mayor
  politician president prime_minister premier minister senator representative congressman congresswoman governor mayor mp councillor councilor councilman councilwoman alderman
  official minister ambassador commissioner undersecretary mayor governor cabinet_secretary foreign_secretary home_secretary secretary_of_state defense_secretary defence_secretary treasury_secretary interior_secretary health_secretary
  lawmaker senator representative congressman congresswoman mp assemblyman assemblywoman parliamentarian legislator
  legislator senator representative congressman congresswoman mp assemblyman assemblywoman parliamentarian lawmaker
  parliamentarian mp mep senator legislator lawmaker
  premier prime_minister
  prime_minister premier
  cabinet_minister minister
  diplomat ambassador envoy consul
  envoy ambassador
  executive ceo
  chief_executive ceo
  chief_executive_officer ceo
  ceo chief_executive
  businessman entrepreneur tycoon magnate
  councillor councilman councilwoman councilor alderman
  councilor councilman councilwoman councillor alderman
  activist campaigner
  campaigner activist
  aide chief_of_staff
  boss ceo chief_executive managing_director chairman chairwoman manager foreman forewoman
  skipper captain
  captain skipper
  attorney lawyer counsel barrister solicitor
  lawyer attorney counsel barrister solicitor
  jurist judge justice
  judge justice magistrate
  pontiff pope
  holy_father pope
  monarch king queen emperor
  sovereign king queen emperor
  cleric reverend priest bishop archbishop cardinal pope rabbi imam pastor vicar parson curate chaplain
  clergyman reverend priest bishop pastor vicar parson curate chaplain
  clergywoman reverend pastor vicar rector
  priest vicar parson curate
  prelate bishop archbishop cardinal
  officer sergeant lieutenant colonel detective constable sheriff corporal trooper
  commander admiral commodore
  prosecutor district_attorney attorney_general
  academic professor lecturer scholar
  scholar professor lecturer academic researcher
  scientist physicist chemist biologist epidemiologist virologist ecologist geologist astronomer meteorologist anatomist botanist zoologist geographer
  expert professor researcher scientist economist specialist analyst biologist geologist historian epidemiologist virologist ecologist
  biologist botanist zoologist ecologist
  geologist seismologist
  teacher professor lecturer instructor schoolteacher headteacher schoolmaster schoolmistress tutor
  educator teacher professor principal
  principal headteacher headmaster
  headteacher principal headmaster
  physician doctor surgeon pediatrician cardiologist oncologist neurologist
  doctor physician surgeon pediatrician cardiologist oncologist neurologist psychiatrist
  author writer novelist
  journalist reporter correspondent columnist
  musician singer composer guitarist pianist rapper drummer
  director filmmaker
  farmer grower rancher planter smallholder crofter
  player quarterback striker midfielder defender footballer goalkeeper
  athlete footballer runner swimmer cyclist
  spokesperson spokesman spokeswoman
  chairman chair chairperson
  chairwoman chair chairperson
  candidate nominee contender
  minister cabinet_secretary foreign_secretary home_secretary
  union_leader union_president union_secretary union_boss union_chief
  trade_unionist union_leader union_president union_secretary union_boss union_chief
  vicar parson
  parson vicar
  miner collier pitman
  collier miner
  pitman miner
  sailor seaman mariner deckhand boatswain bosun
  seaman sailor mariner deckhand
  mariner sailor seaman
  bosun boatswain
  boatswain bosun
  foreman overseer
  forewoman overseer
  overseer foreman forewoman
  supervisor foreman forewoman overseer
  soldier gunner sapper sniper paratrooper rifleman infantryman cavalryman
  policeman constable patrolman
  policewoman constable patrolwoman
  jailer gaoler
  gaoler jailer
  janitor caretaker custodian
  caretaker janitor custodian
  postman mailman
  mailman postman
  firefighter fireman
  fisherman trawlerman lobsterman oysterman
  labourer laborer farmhand farmworker
  laborer labourer farmhand farmworker
  farmhand farmworker
  farmworker farmhand
  docker dockworker longshoreman stevedore
  dockworker docker longshoreman stevedore
  longshoreman docker dockworker stevedore
  stevedore docker dockworker longshoreman
  lumberjack logger woodcutter
  undertaker mortician
  bartender barmaid barkeep
  shopkeeper grocer greengrocer butcher baker fishmonger storekeeper
  storekeeper shopkeeper grocer
  schoolteacher teacher schoolmaster schoolmistress
  driver trucker cabbie
  trucker driver
  warden gaoler jailer
`);

/**
 * Words for people whom an article has introduced by one of these roles, which does not imply them: "the minister" may be a
 * secretary. For use where the referent is known. Written for this project.
 */
export const ROLE_EPITHETS = wordGroups(`
  commander_in_chief president
  leader chairman chairwoman speaker
  politician chancellor deputy
  official secretary director spokesman spokeswoman superintendent administrator coordinator clerk inspector
  bureaucrat secretary commissioner undersecretary director
  civil_servant secretary undersecretary director
  administrator director superintendent
  lawmaker deputy delegate
  legislator deputy delegate
  parliamentarian deputy
  minister premier secretary chancellor undersecretary reverend pastor
  cabinet_minister secretary chancellor
  diplomat minister
  envoy diplomat
  executive chairman chairwoman president director founder
  businessman ceo billionaire developer
  union_boss general_secretary secretary leader president
  union_leader general_secretary secretary president
  union_chief general_secretary secretary leader president
  trade_unionist general_secretary secretary leader president organizer
  activist organizer organiser founder advocate
  campaigner founder organizer organiser
  advocate activist campaigner lawyer attorney
  adviser strategist aide consultant
  aide adviser spokesman spokeswoman
  boss president coach director
  manager coach
  coach manager
  entrepreneur founder ceo owner
  justice judge
  magistrate judge justice
  clergyman rector
  pastor reverend minister
  vicar reverend priest
  priest reverend rector
  nun sister
  officer captain deputy inspector superintendent
  commander general colonel captain
  soldier sergeant lieutenant captain corporal private
  prosecutor attorney
  police_chief chief commissioner superintendent
  academic -ologist researcher scientist historian economist geographer
  scholar -ologist
  expert -ologist
  specialist -ologist
  scientist -ologist researcher
  researcher -ologist scientist anatomist geographer historian
  -ologist professor scientist researcher academic doctor
  geographer professor scientist researcher
  economist professor analyst
  analyst economist strategist
  geologist geophysicist volcanologist glaciologist
  historian professor author
  educator superintendent
  surgeon doctor physician
  pediatrician doctor physician
  paediatrician doctor physician
  cardiologist doctor physician
  oncologist doctor physician
  neurologist doctor physician
  psychiatrist doctor physician
  novelist author writer
  journalist editor
  filmmaker director
  star actor actress singer
  rancher farmer
  athlete player
  nominee candidate
`);
