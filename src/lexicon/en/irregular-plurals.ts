import { wordGroups } from '../../util/word-list.ts';

/** English nouns with plurals that the stemmer leaves apart, a line each. Written for this project. */
export const IRREGULAR_PLURALS = wordGroups(`
  analysis analyses
  bacterium bacteria
  calf calves
  chairman chairmen
  chairwoman chairwomen
  child children
  congressman congressmen
  congresswoman congresswomen
  crisis crises
  criterion criteria
  diagnosis diagnoses
  elf elves
  fireman firemen
  fisherman fishermen
  foot feet
  goose geese
  half halves
  hypothesis hypotheses
  knife knives
  leaf leaves
  life lives
  loaf loaves
  louse lice
  man men
  mouse mice
  oasis oases
  ox oxen
  phenomenon phenomena
  policeman policemen
  policewoman policewomen
  salesman salesmen
  scarf scarves
  self selves
  shelf shelves
  spokesman spokesmen
  spokeswoman spokeswomen
  stimulus stimuli
  synthesis syntheses
  thesis theses
  thief thieves
  tooth teeth
  wife wives
  wolf wolves
  woman women
  workman workmen
`);
