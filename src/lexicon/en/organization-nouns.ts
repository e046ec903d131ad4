import { wordSet } from '../../util/word-list.ts';

/**
 * English nouns for organizations, ships, storms and animals, whose name follows without a comma: "the charity Open Water", "the
 * tropical storm Ida". Written for this project.
 */
export const ORGANIZATION_NOUNS = wordSet(`
  group company party agency network association union foundation bank school hospital university newspaper magazine
  charity ngo nonprofit firm startup airline airport retailer supplier contractor developer manufacturer operator publisher
  outlet newsletter weekly tabloid broadcaster nightclub bar pub restaurant bakery brewery winery
  ship vessel ferry boat trawler tanker freighter yacht cruiser submarine barge
  storm hurricane typhoon cyclone
  dog cat horse mare racehorse elephant dolphin whale
`);
