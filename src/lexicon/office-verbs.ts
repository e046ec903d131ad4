import { wordGroups } from '../util/word-list.ts';

/**
 * Verbs for the work of an office, as `conjugate` reads them, each with the title of its holder, in Spanish in the masculine,
 * and `lasting` for a title that remains after the act: “Ida Bell, who chairs the board”. Written for this project.
 */
export const OFFICE_VERBS = {
  en: wordGroups(`
    chair chair
    lead+led leader
    head head
    run+ran+run manager
    manage manager
    direct director
    coach coach
    captain captain
    edit editor
    own owner
    found founder lasting
    co-found co-founder lasting
  `),
  es: wordGroups(`
    presidir presidente
    dirigir director
    liderar líder
    encabezar líder
    coordinar coordinador
    gestionar gestor
    administrar administrador
    regentar gerente
    entrenar entrenador
    capitanear capitán
    fundar fundador lasting
    cofundar cofundador lasting
  `),
} as const;
