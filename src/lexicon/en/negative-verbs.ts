import { words } from '../../util/word-list.ts';

/**
 * English negative implicatives and verbs of denial, whose complement has not happened: “failed to | sign”, “rejected | the
 * plan”. The base of regular verbs, base+past+participle of irregular ones. Written for this project.
 */
export const NEGATIVE_VERBS = words(`
  reject refuse deny decline avoid resist oppose dismiss fail scrap+scrapped shelve cancel abandon prevent prohibit veto drop+dropped
  forbid+forbade+forbidden
`);
