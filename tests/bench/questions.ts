import { readFileSync } from 'node:fs';
import { ROOT } from './processes.ts';

/** The number of variants of each of the project's questions. */
const VARIANTS = 64;

/** The project's 640 questions, by people who had not seen the code: English, Spanish and without an answer. */
export function projectQuestions(): string[] {
  return ['english', 'spanish', 'none'].flatMap((name) =>
    readFileSync(`${ROOT}tests/questions/${name}.tsv`, 'utf8')
      .split('\n')
      .flatMap((line) => line.split('\t')[0] || []),
  );
}

/** Capitalizes the letters at the positions whose bits are set. */
function capitalize(text: string, bits: number): string {
  return text.replace(/./gsu, (letter, position: number) =>
    (bits >> position) & 1 ? letter.toUpperCase() : letter,
  );
}

/** 40,960 different questions: the project's own with varying capital letters, which mean the same. */
export function variedQuestions(): string[] {
  const questions = projectQuestions().map((question) => question.toLowerCase());
  return Array.from({ length: VARIANTS }, (_, bits) =>
    questions.map((question) => capitalize(question, bits)),
  ).flat();
}
