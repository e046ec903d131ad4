import { wordSet } from '../../util/word-list.ts';

/** English words of questions for a story as a whole, or for its events. Written for this project. */
export const STORY_WORDS = wordSet(`
  overview rundown summary summaries summarize summarise sum recap gist tldr tl dr takeaway takeaways highlights
  topic topics issue issues point points main key short brief briefly quick basically
  give show tell explain describe story news new report text piece article page event
  happen happens happened happening occur occurs occurred occurring going place take takes took taking
  involved deal end ends ended ending outcome result results conclusion
`);
