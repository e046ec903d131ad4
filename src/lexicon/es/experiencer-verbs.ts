import { words } from '../../util/word-list.ts';

/**
 * Spanish verbs with an experiencer as their object, whose subject is hardly ever a person: "le gustó a Bell", "le tocó el
 * turno a Bell"; by their infinitive. Written for this project.
 *
 * @see https://doi.org/10.1007/BF00133902 (Belletti and Rizzi, Psych-verbs and θ-theory)
 */
export const EXPERIENCER_VERBS = words(`
  agradar alarmar apenar asombrar asustar bastar caer constar conmover convencer corresponder costar
  desagradar desconcertar disgustar doler encantar enfadar enfurecer enojar entristecer entusiasmar
  escandalizar extrañar faltar fascinar gustar importar impresionar incomodar indignar inquietar interesar
  irritar llegar molestar parecer preocupar repugnar satisfacer sobrar sorprender tocar
`);
