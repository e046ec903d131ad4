import { wordGroups } from '../util/word-list.ts';

/**
 * Nouns for an office, each with the title of its holder: “Vicepresidencia: Ida Bell”. Spanish holders are in the masculine.
 * Written for this project.
 */
export const OFFICE_NOUNS = {
  en: wordGroups(`
    presidency president
    vice-presidency vice-president
    chairmanship chairman
    captaincy captain
    directorship director
    leadership leader
    secretariat secretary
    secretaryship secretary
    treasurership treasurer
  `),
  es: wordGroups(`
    presidencia presidente
    vicepresidencia vicepresidente
    copresidencia copresidente
    secretaría secretario
    vicesecretaría vicesecretario
    subsecretaría subsecretario
    tesorería tesorero
    vocalía vocal
    alcaldía alcalde
    concejalía concejal
    consejería consejero
    dirección director
    subdirección subdirector
    codirección codirector
    coordinación coordinador
    portavocía portavoz
    vocería vocero
    gerencia gerente
    jefatura jefe
    rectoría rector
    capitanía capitán
  `),
} as const;
