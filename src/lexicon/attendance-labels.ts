import { wordSet } from '../util/word-list.ts';

/** Words in the label of a list of attendees, English and Spanish: “Present: I. Bell”. Written for this project. */
export const PRESENCE_LABELS = wordSet(`
  present attendance attending attendees attended
  asistentes asistencia asisten asistieron presentes concurrentes comparecientes
`);

/** Words in the label of a list of absentees: “Apologies for absence: I. Bell”. */
export const ABSENCE_LABELS = wordSet(`
  absent absence absentees apologies regrets
  ausentes ausencias excusan excusados excusas disculpas disculpan inasistentes
`);

/** Words in the label of either list. */
export const ATTENDANCE_LABELS: ReadonlySet<string> = new Set([...PRESENCE_LABELS, ...ABSENCE_LABELS]);
