import { words } from '../../util/word-list.ts';

/**
 * Spanish verbs whose object is the person, and whose subject hardly ever: "le gustó a Bell", "le tocó el turno a Bell"; in the
 * format of reporting-verbs.ts. Written for this project.
 *
 * @see https://doi.org/10.1007/BF00133902 (Belletti and Rizzi, Psych-verbs and θ-theory)
 */
export const EXPERIENCER_VERBS = words(`
  agradar alarmar apenar asombrar asustar bastar caer+cayó+cae+caído constar conmover+conmovió+conmueve+conmovido
  convencer+convenció+convence+convencido corresponder+correspondió+corresponde+correspondido costar+costó+cuesta+costado
  desagradar desconcertar+desconcertó+desconcierta+desconcertado disgustar doler+dolió+duele+dolido encantar enfadar enfurecer+enfureció+enfurece+enfurecido
  enojar entristecer+entristeció+entristece+entristecido entusiasmar escandalizar extrañar faltar fascinar gustar
  importar impresionar incomodar indignar inquietar interesar irritar llegar molestar
  parecer+pareció+parece+parecido preocupar repugnar satisfacer+satisfizo+satisface+satisfecho sobrar sorprender+sorprendió+sorprende+sorprendido
  tocar
`);
