import { wordSet } from '../util/word-list.ts';

/** English and Spanish nouns for groups of people that say something as one. Written for this project. */
export const COLLECTIVE_NOUNS = wordSet(`
  audience band bench board cabinet camp chorus community couple crew crowd defence defense duo family gang jury
  leadership majority management minority mob opposition pair panel prosecution public quartet quorum squad
  staff trio troupe village voice
  afición asamblea bancada banda bloque cabildo calle cancillería cartera comisión comunidad consorcio coro
  corriente crítica cúpula defensa delegación dirección directiva dúo ejecutivo elenco entidad facción familia
  fanaticada formación galería gente grada gremio hinchada institución jefatura junta jurado mayoría mesa
  minoría muchedumbre multitud oposición pareja patronal plantel plantilla prensa presidencia pueblo público
  querella redacción sala sector tribuna tropa trío vecindario voz
`);
