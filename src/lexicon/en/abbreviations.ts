import { words } from '../../util/word-list.ts';

/**
 * English abbreviations whose dot ends no sentence, since something always follows them: "Mr. Smith".
 * Written for this project.
 */
export const ABBREVIATIONS = words(`
  Mr Mrs Ms Messrs Dr Prof Rev Hon Sen Sens Rep Reps Gov Gen Col Lt Maj Sgt Capt Cmdr Adm Amb Atty Pres Del Supt
  Insp Cllr Cr Det St Ste Mt Ft vs
`);
