/** A corpus, and questions that people asked of it. */
import { join } from 'node:path';
import { type Place, ROOT } from '../../support/program.ts';

/** The built program. */
export const REVIEW = join(ROOT, 'dist', 'src', 'tools', 'review', 'main.js');
const ARTICLE =
  'Ida Bell opened the bridge of Tamora.\nThe towers stand in deep water.\nFerries wait below.\n';
/** With enough questions under none for the model to refuse. */
const UNANSWERED = Array.from({ length: 35 }, (_, i) => `    - how much is lamp ${i} of the pier\n`).join('');
export const BANK = `# by hand\n1:\n  en:\n    - who opened it\nnone:\n  en:\n${UNANSWERED}    - how many lamps\n`;
const line = (question: string, outcome = 'none') =>
  `${JSON.stringify({ question, language: 'en', outcome, passages: [] })}\n`;

/** A folder with an article, its bank, and questions that people asked. */
export function folderOf(place: Place): { cwd: string; bank: string; env: Record<string, string> } {
  const cwd = place.folder({
    'corpus/story.txt': ARTICLE,
    'corpus/story.questions.yaml': BANK,
    'corpus/synonyms.yaml': '[]\n',
    'asked.jsonl': [
      line('what were the parking tickets'),
      line('what were the parking ticketts'),
      line('parrots'),
      'torn {"\n',
    ].join(''),
  });
  return { cwd, bank: join(cwd, 'corpus', 'story.questions.yaml'), env: { CORPUS_DIR: 'corpus' } };
}
