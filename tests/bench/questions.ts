import { readFileSync } from 'node:fs';
import { ROOT } from './processes.ts';

/** The project's own questions, by people who had not seen the code: English, Spanish and those without an answer. */
export function ownQuestions(): string[] {
  return ['english', 'spanish', 'none'].flatMap((name) =>
    readFileSync(`${ROOT}tests/questions/${name}.tsv`, 'utf8')
      .split('\n')
      .flatMap((line) => line.split('\t')[0] || []),
  );
}
