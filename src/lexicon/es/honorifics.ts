import { words } from '../../util/word-list.ts';

/**
 * Spanish titles that stand before a name only, by what they say of the gender: "Gral.", "don". Written for
 * this project.
 */
export const HONORIFICS = {
  neutral: words('lic ing gral cnel mons'),
  male: words('don sr señor'),
  female: words('doña sra srta señora señorita dra'),
};
