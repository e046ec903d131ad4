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

/** Acta remembers 500 replies to what is asked more than once: of so many questions all. */
export const FEW = 300;

/** Questions of which all replies are remembered, once they have been asked twice. */
export function fewQuestions(): string[] {
  return ownQuestions().slice(0, FEW);
}

/** So often the project's questions are varied: more questions than any bot remembers. */
const VARIED = 64;

/** A text with those letters in capitals whose places are the ones of a binary number. */
function inCapitals(text: string, places: number): string {
  return text.replace(/./gsu, (letter, at: number) => ((places >> at) & 1 ? letter.toUpperCase() : letter));
}

/**
 * Questions of which no reply is remembered when they come: the project's own, time and again, each time with other letters in
 * capitals. They mean the same, and are found in the same way.
 */
export function newQuestions(): string[] {
  const own = ownQuestions();
  return Array.from({ length: VARIED }, (_, places) =>
    own.map((one) => inCapitals(one.toLowerCase(), places)),
  ).flat();
}
