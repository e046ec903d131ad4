import { wordSet } from '../util/word-list.ts';

/**
 * Words in the label of a list of those who were there, or were not, English and Spanish: “Apologies for absence: I. Bell”. Written for
 * this project.
 */
export const ATTENDANCE_LABELS = wordSet(`
  present attendance attending attendees attended absent absence absentees apologies regrets
  asistentes asistencia asisten asistieron presentes concurrentes comparecientes ausentes ausencias excusan excusados
  excusas disculpas disculpan inasistentes
`);
