import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish adjectives for a political color, which name a politician after an article: "el popular". Written for this project.
 */
export const POLITICAL_ADJECTIVES = wordSet(`
  popular conservador conservadora liberal republicano republicana demócrata comunista independiente radical ecologista
  democristiano democristiana socialdemócrata libertario libertaria regionalista socialista nacionalista centrista populista
`);
