import { phrases } from '../../util/word-list.ts';

/** English words that ask for an overview rather than a fact. Written for this project. */
export const OVERVIEW_WORDS = phrases(`
  everything
  all
  overview
  rundown
  summary
  summarize
  summarise
  sum up
  recap
  topic
  topics
  issues
  things
  main points
  key points
  gist
  about what
  discuss
`);
