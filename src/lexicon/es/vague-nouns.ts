import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish nouns that name no subject, alone or with a word more: "el otro lado". Written for this project.
 */
export const VAGUE_NOUNS = wordSet(`
  vez veces año años mes meses semana semanas día días hora horas minuto minutos momento momentos tiempo
  tiempos parte partes cosa cosas forma formas manera maneras modo tipo tipos caso casos hecho hechos lado
  lados lugar lugares punto puntos número cifra cantidad persona personas gente rueda hombre hombres mujer
  mujeres ejemplo razón motivo motivos fin final principio inicio medida serie conjunto grupo grupos resto
  mayoría minoría mitad nivel niveles marco tema temas asunto asuntos cuestión problema problemas respuesta
  pregunta palabra palabras declaración declaraciones entrevista portavoz miembro miembros presidente
  presidenta director directora ministro ministra senador alcalde alcaldesa secretario líder jefe jefa
  década décadas siglo noche tarde mañana ayer futuro situación proceso resultado resultados falta uso vida
  nombre idea objetivo papel cabo torno cambio través medio metros kilómetros euros pesos dólares ciento
  cuenta pesar base lista informe fuente fuentes expertos experto detalle detalles frente acuerdo-marco
  mundo vía par señor señora don doña cuanto
  luz claridad excusa efecto intensidad humano paso ende mérito orgullo
`);
