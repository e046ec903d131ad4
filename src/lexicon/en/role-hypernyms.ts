import { wordGroups } from '../../util/word-list.ts';

/**
 * English words and phrases for people by what they are, each with the roles that it is said of: "the lawmaker" is a
 * senator. Words of one phrase are joined by "_". Written for this project.
 */
export const ROLE_HYPERNYMS = wordGroups(`
  leader_of_the_catholic_church pope
  head_of_the_catholic_church pope
  bishop_of_rome pope
  head_of_state president king queen monarch emperor emir sultan pope
  head_of_government prime_minister premier chancellor
  commander_in_chief president
  leader president prime_minister premier chancellor chairman chairwoman king queen speaker governor mayor
  politician president prime_minister premier chancellor minister senator representative congressman congresswoman governor mayor deputy mp councillor councilor councilman councilwoman alderman
  official secretary minister ambassador commissioner undersecretary director spokesman spokeswoman mayor governor superintendent administrator coordinator clerk inspector
  bureaucrat secretary commissioner undersecretary director
  civil_servant secretary undersecretary director
  administrator director superintendent
  lawmaker senator representative congressman congresswoman deputy mp assemblyman assemblywoman delegate parliamentarian legislator
  legislator senator representative congressman congresswoman deputy mp assemblyman assemblywoman delegate parliamentarian lawmaker
  parliamentarian mp mep deputy senator legislator lawmaker
  minister premier secretary chancellor undersecretary reverend pastor
  premier prime_minister
  prime_minister premier
  cabinet_minister secretary minister chancellor
  diplomat ambassador envoy consul minister
  envoy ambassador diplomat
  executive ceo chairman chairwoman president director founder
  chief_executive ceo
  chief_executive_officer ceo
  ceo chief_executive
  businessman ceo billionaire entrepreneur tycoon magnate developer
  union_boss general_secretary secretary leader president
  union_leader general_secretary secretary president
  union_chief general_secretary secretary leader president
  trade_unionist general_secretary secretary leader president organizer
  councillor councilman councilwoman councilor alderman
  councilor councilman councilwoman councillor alderman
  activist campaigner organizer organiser founder advocate
  campaigner activist founder organizer organiser
  advocate activist campaigner lawyer attorney
  adviser strategist aide consultant
  aide adviser chief_of_staff spokesman spokeswoman
  boss ceo chairman chairwoman president manager coach director
  manager coach
  skipper captain
  captain skipper
  coach manager
  entrepreneur founder ceo owner
  attorney lawyer counsel barrister solicitor
  lawyer attorney counsel barrister solicitor
  jurist judge justice
  judge justice magistrate
  justice judge
  magistrate judge justice
  pontiff pope
  holy_father pope
  monarch king queen emperor
  sovereign king queen emperor
  cleric reverend priest bishop archbishop cardinal pope rabbi imam pastor vicar
  clergyman reverend priest bishop pastor vicar rector
  clergywoman reverend pastor vicar rector
  pastor reverend minister
  vicar reverend priest
  priest reverend vicar rector
  nun sister
  prelate bishop archbishop cardinal
  officer sergeant lieutenant captain colonel detective constable deputy sheriff inspector superintendent corporal trooper
  commander general colonel captain admiral commodore
  soldier sergeant lieutenant captain corporal private
  prosecutor district_attorney attorney_general attorney
  police_chief chief commissioner superintendent
  academic professor lecturer scholar researcher scientist historian economist geographer
  scholar professor lecturer academic researcher
  scientist physicist chemist biologist researcher epidemiologist virologist ecologist geologist astronomer meteorologist anatomist botanist zoologist geographer
  researcher scientist epidemiologist virologist ecologist biologist geologist anatomist geographer historian sociologist anthropologist archaeologist
  expert professor researcher scientist economist specialist analyst biologist geologist historian epidemiologist virologist ecologist
  epidemiologist professor scientist researcher doctor
  geographer professor scientist researcher
  economist professor analyst
  analyst economist strategist
  biologist botanist zoologist ecologist
  geologist geophysicist seismologist volcanologist glaciologist
  historian professor author
  teacher professor lecturer instructor
  educator teacher professor principal superintendent
  principal headteacher headmaster
  headteacher principal headmaster
  physician doctor surgeon pediatrician cardiologist oncologist neurologist
  doctor physician surgeon pediatrician cardiologist oncologist neurologist psychiatrist
  surgeon doctor physician
  pediatrician doctor physician
  paediatrician doctor physician
  cardiologist doctor physician
  oncologist doctor physician
  neurologist doctor physician
  psychiatrist doctor physician
  author writer novelist
  novelist author writer
  journalist reporter correspondent editor columnist
  musician singer composer guitarist pianist rapper drummer
  filmmaker director
  director filmmaker
  star actor actress singer
  farmer grower rancher
  rancher farmer
  player quarterback striker midfielder defender footballer goalkeeper
  athlete player footballer runner swimmer cyclist
  spokesperson spokesman spokeswoman
  chairman chair chairperson
  chairwoman chair chairperson
  candidate nominee contender
  nominee candidate
`);
