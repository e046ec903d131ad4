import { words } from '../util/word-list.ts';

/** English and Spanish verbs by which what follows has not happened: the beginnings of their forms, normalized. Written for this project. */
export const NEGATIVE_VERBS = words(`
  reject refus deni deny declin avoid resist oppos dismiss
  rechaz neg descart rehus declin evit desmint opon
`);
