/**
 * General nouns for an affair, which tell nothing of its subject, normalized, English and Spanish. Written for this project.
 */
import { words } from '../util/word-list.ts';

export const AFFAIR_NOUNS = words(`
  thing issue matter row fuss story mess controversy drama situation topic subject business affair
  lio tema asunto rollo historia problema cuestion bronca polemica situacion jaleo
`);
