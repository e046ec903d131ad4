import { wordSet } from '../../util/word-list.ts';

/**
 * English offices and professions that are shown as a person's role, in the singular: "president",
 * "lawyer". Written for this project.
 */
export const ROLES = wordSet(`
  president vice-president minister premier chancellor senator congressman congresswoman congressperson
  representative governor mayor secretary undersecretary ambassador envoy consul diplomat judge justice
  magistrate prosecutor attorney lawyer counsel barrister solicitor director chairman chairwoman chairperson
  chair co-chair co-chairman chief officer sheriff deputy captain general colonel lieutenant sergeant major
  admiral commander marshal corporal king queen prince princess duke emperor sultan emir sheikh ayatollah
  pope bishop archbishop cardinal rabbi imam pastor reverend priest professor lecturer doctor physician
  surgeon nurse analyst economist strategist spokesman spokeswoman spokesperson adviser advisor aide manager
  author writer novelist poet playwright actor actress singer musician rapper composer conductor artist
  painter sculptor photographer filmmaker comedian journalist reporter correspondent editor columnist
  commentator anchor host presenter broadcaster blogger publisher historian scientist researcher sociologist
  psychologist psychiatrist biologist chemist physicist geologist engineer architect designer activist
  organizer organiser campaigner businessman businesswoman billionaire millionaire developer entrepreneur
  founder co-founder owner co-owner ceo cfo executive commissioner superintendent councilman councilwoman
  councillor councilor councilmember alderman delegate candidate nominee contender front-runner frontrunner
  leader co-leader speaker whip treasurer comptroller coach quarterback striker goalkeeper midfielder
  defender player trainer teacher headteacher principal dean provost rector scholar fellow expert specialist
  consultant pollster operative lobbyist donor investor banker broker trader financier magnate tycoon mogul
  detective inspector agent investigator negotiator mediator curator librarian archivist farmer fisherman
  baker chef pilot astronaut sailor firefighter paramedic veteran resident volunteer member parliamentarian
  lawmaker legislator politician statesman official regent coordinator co-ordinator administrator head boss
  ombudsman auditor inventor programmer technician mechanic electrician carpenter miner driver
  conservationist environmentalist ecologist astronomer archaeologist philosopher theologian critic
  celebrity champion winner
`);
