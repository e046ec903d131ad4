import { words } from '../../util/word-list.ts';

/**
 * English nouns for one person, by what they say of the gender: who may speak, or be meant by a pronoun.
 * More than roles: "victim", "boy". Written for this project.
 */
export const PERSON_NOUNS = {
  neutral: words(`
    activist adviser advisor aide ally ambassador analyst anchor architect artist assistant attorney author
    banker billionaire boss broker candidate captain celebrity ceo chair chairperson chancellor chief
    citizen clerk coach colleague colonel columnist comedian commander commentator commissioner
    congressperson conservative consultant contender coordinator correspondent counsel counselor critic
    defender delegate democrat demonstrator deputy designer detective dictator diplomat director doctor
    donor driver economist editor engineer envoy executive expert farmer fellow fighter financier founder
    friend general governor guard head historian host incumbent independent intern investigator investor
    journalist judge justice lawmaker lawyer leader legislator liberal libertarian lieutenant lobbyist
    manager mayor mediator member millionaire minister moderator mogul mother-in-law negotiator neighbor
    nominee novelist nurse observer officer official operative opponent organizer owner parent pastor
    patient penitent physician physicist pilot planner player poet politician pollster pope preacher
    predecessor premier president principal producer professor prosecutor protester psychologist publisher
    rapper rebel receptionist reporter representative republican researcher resident rival scholar scientist
    secretary senator sergeant sheriff singer socialist sociologist soldier solicitor speaker specialist
    spokesperson staffer star strategist student successor supporter surgeon surrogate teacher technician
    teenager testifier tycoon undersecretary veteran vice-president victim volunteer voter whistleblower
    witness worker writer
  `),
  male: words(`
    actor alderman assemblyman baron boy boyfriend brother businessman cardinal chairman congressman
    councilman count cowboy craftsman dad duke emperor father firefighter-man fireman gentleman grandfather
    guy husband king lord man policeman pope priest prince salesman sheik son spokesman statesman uncle
    widower
  `),
  female: words(`
    actress alderwoman assemblywoman aunt ballerina businesswoman chairlady chairwoman congresswoman
    councilwoman daughter duchess empress first-lady girl girlfriend grandmother heroine hostess housewife
    lady mom mother niece nun policewoman princess queen saleswoman sister spokeswoman stateswoman waitress
    widow wife woman
  `),
};
