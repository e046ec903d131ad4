import { wordGroups } from '../util/word-list.ts';

/**
 * Verbs for the work of a profession, as `conjugate` reads them, each with the noun for whoever does it, in Spanish in the
 * masculine: “Ida Bell, who taught fourth grade”, and later “the teacher”. Written for this project.
 */
export const PROFESSION_VERBS = {
  en: wordGroups(`
    teach+taught teacher
    paint painter
    sculpt sculptor
    bake baker
    farm farmer
    preach preacher
    photograph photographer
    film filmmaker
    translate translator
    compose composer
    design designer
    weld welder
  `),
  es: wordGroups(`
    enseñar maestro
    pintar pintor
    esculpir escultor
    filmar cineasta
    rodar cineasta
    traducir traductor
    componer compositor
    diseñar diseñador
    soldar soldador
    cantar cantante
    bailar bailarín
  `),
} as const;
