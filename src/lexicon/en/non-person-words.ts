import { wordSet } from '../../util/word-list.ts';

/**
 * English words in the names of things, besides the nouns of noun-kinds: adjectives, departments, events, periods, items of an
 * agenda, people in the plural. Written for this project.
 */
export const NON_PERSON_WORDS = wordSet(`
  states drive state nation nations kingdom republic empire falls mount heights cape islamic muslim muslims
  jewish jews catholic catholics christians women men people lives matter session voters workers attendants
  universe vice prime foreign assistant electric mills wars law amendment accord
  accords agreement pact plan convention summit festival games cup championship olympics award awards prize
  war battle revolution day week month year century age era operation mission rule rules watch action front
  democrats republicans conservatives liberals labour god christ islam internet web facebook twitter google
  apple amazon microsoft affairs security energy education health justice treasury commerce labor
  agriculture transportation homeland intelligence policy rights freedom white oval supreme federal
  national international american global comment comments crescent farms ladies athletic elementary baptist
  methodist lutheran presbyterian anglican episcopal evangelical memorial protection safety
  business matters discussion discussions correspondence announcements proceedings
`);
