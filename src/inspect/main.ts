import { readFileSync } from 'node:fs';
import { slice } from '../corpus/article.ts';
import { draftCorpus } from '../corpus/corpus.ts';

for (const path of process.argv.slice(2).filter((arg) => !arg.startsWith('--'))) {
  const { corpus } = draftCorpus([{ path, bytes: readFileSync(path) }]);
  const quotes = corpus.quotations.map(({ article, words, speaker, paragraph }) => ({
    text: slice(article, words),
    speaker: speaker ?? null,
    paragraph,
    ...words,
  }));
  process.stdout.write(`${JSON.stringify({ file: path, quotes })}\n`);
}
