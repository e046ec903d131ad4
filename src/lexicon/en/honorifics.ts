import { words } from '../../util/word-list.ts';

/**
 * English titles that stand before a name only, by what they say of the gender: "Sen.", "Mr.". Written for
 * this project.
 */
export const HONORIFICS = {
  neutral: words(`
    dr prof rev hon sen sens rep reps gov gen col lt maj sgt capt cmdr adm amb atty del supt insp st
  `),
  male: words('mr sir lord'),
  female: words('mrs ms miss lady dame'),
};
