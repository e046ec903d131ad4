import { phrases, words } from '../../util/word-list.ts';

/** English words and phrases that introduce a reason. Written for this project. */
export const CAUSAL_EXPRESSIONS = phrases(`
  because
  therefore
  reason
  reasons
  due to
  owing to
  thanks to
  response to
  so that
  in order to
  as a result
  that's why
  that is why
  for want of
  for lack of
  for fear
  over fears
  on the grounds
  in protest
  on account of
  led to
  amid
  so as to
`);

/** Beginnings of other words of cause: "caused", "retaliation". */
export const CAUSAL_STEMS = words('caus retaliat');
