import { wordSet } from '../../util/word-list.ts';

/** Spanish words that make a name an organization's: "partido", "banco". Written for this project. */
export const ORGANIZATION_WORDS = wordSet(`
  partido universidad comité consejo ministerio congreso senado instituto fundación banco radio policía
  fiscalía corte tribunal agencia gobierno asociación diario sindicato cooperativa movimiento federación
  confederación plataforma club deportes deportivo atlético real racing sporting
`);
