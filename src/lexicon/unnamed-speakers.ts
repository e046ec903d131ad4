import { words } from '../util/word-list.ts';

/** Plurals for the people of a meeting, none of whom they name, normalized, English and Spanish. Written for this project. */
export const PARTIES = words('presidents leaders presidentes lideres');
