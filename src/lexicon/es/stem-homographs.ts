import { wordGroups } from '../../util/word-list.ts';

/**
 * Spanish words that the stemmer would bring together with an unrelated one: “marido” with “mar”, “sábado” with “saber”,
 * “plazo” with “plaza”. Their forms, a word a line, normalized; the first is their stem. Written for this project.
 */
export const STEM_HOMOGRAPHS = wordGroups(`
  autoridad autoridades
  bebe bebes
  bote botes
  calle calles
  cargo cargos
  casa casas
  cobre
  comunidad comunidades
  costa costas
  deportar deportado deportada deportados deportadas deportan deportara deportaran deportaron deporto
  dolar dolares
  hombro hombros
  interes
  julia
  junta juntas
  leyo
  libro libros
  localidad localidades
  luna lunas
  marido maridos
  marta
  marte
  mesa mesas
  nueve
  ordenador ordenadores
  pared paredes
  partido partidos
  parto partos
  periodo periodos
  plato platos
  plazo plazos
  publicidad
  puerta puertas
  sabado sabados
  sala salas
  sede sedes
  suelo suelos
  taller talleres
  tarde tardes
  tema temas
  traje trajes
  verdad verdades
`);
