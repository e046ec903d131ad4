import { wordSet } from '../util/word-list.ts';

/**
 * English and Spanish nouns for texts and unnamed sources that say something without being anybody with a name. Written for
 * this project.
 */
export const DOCUMENT_NOUNS = wordSet(`
  document report letter statement memo ruling study survey audit filing complaint lawsuit order notice source sources
  documento informe carta comunicado nota escrito dictamen resolución fallo sentencia estudio encuesta auditoría denuncia
  demanda texto oficio acta fuente fuentes
  banner caption card email headline inscription label leaflet message plaque placard poster sign slogan sticker tweet
  anuncio boletín camiseta cartel eslogan etiqueta leyenda letrero mensaje pancarta panfleto pintada placa posteo
  tarjeta tuit volante
`);
