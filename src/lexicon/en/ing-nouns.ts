import { wordSet } from '../../util/word-list.ts';

/** English nouns in -ing, which are no participles. Written for this project. */
export const ING_NOUNS = wordSet(`
  meeting building spending funding briefing hearing housing training shooting king spring evening morning
  wing ring string nursing fracking marketing banking advertising lobbying trafficking bombing killing
  fundraising policing voting polling drilling mining farming wedding painting gathering finding ruling
  warning feeling beginning understanding clothing manufacturing engineering reporting screening testing
  filing sentencing zoning parking hacking warming bullying racing boxing fishing hunting swimming gambling
  smuggling laundering profiling
`);
