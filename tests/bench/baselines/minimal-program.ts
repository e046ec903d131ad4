// The least that a program does that searches the article: it imports a search library and reads the text.
import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';

const article = readFileSync('corpus/petro-trump-meeting.md', 'utf8');
if (article === '' || typeof MiniSearch !== 'function') throw new Error('There is nothing to search');
