import { phrases } from '../util/word-list.ts';

/** Words before a cause in a headline: “mill to shut | after inspectors find rot”. Written for this project. */
export const CAUSE_PREPOSITIONS = phrases(`
  after(?! \\d)
  as
  amid
  because of
  due to
  following
  in protest (?:at|against|over)
  over
  thanks to
  tras
  por(?! (?:primera|segunda|tercera|cuarta|quinta|última|fin|ahora|ciento|el momento)\\b)
  ante
  debido a
  en protesta (?:por|contra)
  contra
`);
