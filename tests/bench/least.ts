// The yardstick for a start, in the repository: what any program would have to do that searches the article with this library.
import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';

const article = readFileSync('corpus/petro-trump-meeting.md', 'utf8');
if (article === '' || typeof MiniSearch !== 'function') throw new Error('There is nothing to search');
