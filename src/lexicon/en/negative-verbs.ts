import { words } from '../../util/word-list.ts';

/**
 * English verbs by which what follows has not happened: the base of regular verbs, base+past+participle of irregular ones.
 * Written for this project.
 */
export const NEGATIVE_VERBS = words(`
  reject refuse deny decline avoid resist oppose dismiss fail scrap+scrapped shelve cancel abandon prevent prohibit veto drop+dropped
  forbid+forbade+forbidden
`);
