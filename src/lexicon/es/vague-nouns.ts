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
  alcance alternativa alternativas alusión análisis apuesta argumentos aspecto aspectos atención aumento
  avance avances ayeres bases cadena camino caminos capítulo carácter categoría categorías circunstancia
  circunstancias clave claves combinación comentario comentarios comienzo comparación complejidad componente
  componentes concepto conceptos conclusiones conclusión condición consecuencia consecuencias consideración
  contacto contexto continuación contra convicción criterio criterios cuantía cuantías cuestiones decena
  decenas definición deseo deseos destino dificultad dificultades dimensión dirección directivos docena
  docenas duda eje ejemplos ejes elemento elementos escala esencia esfuerzo esfuerzos especie esperanzas
  etapa etapas evolución excepción expectativa expectativas explicaciones explicación expresiones expresión
  extremo extremos facilidad factores faltas fase fases favor fecha figura figuras fracaso fórmula fórmulas
  gesto gestos hueco ideas iguales impacto importancia impresión inicios instante instantes intenciones
  intención intento intentos interior justificación lecciones lección límite límites línea líneas margen
  masa mención mensajes metas mira misión motivación movimientos muestra muestras novedad novedades
  objetivos objeto objetos obstáculo obstáculos ocasiones opciones opción oportunidad oportunidades
  paciencia panorama papeles paquetes parámetro paréntesis pasos patrón pauta pautas periodo periodos
  perspectiva perspectivas período períodos plano planos planteamiento porcentaje posibilidad posibilidades
  postura posturas preferencia presente principios procedimiento procesos promedio proporción propósito
  propósitos puesto puñado rango rasgo rasgos raíces raíz realidad referencia referencias reflejo relevancia
  renglón requisito requisitos reto retos rigor ritmos rol rumbo salto secuencia segmento seguida semejanza
  sensación sentido sentidos sentimiento sentimientos seres siglos significado signo status suceso sucesos
  supuesto tamaño tanda tarea tareas tendencia tendencias tercio toma tono totalidad trance tras trayectoria
  término términos usos valoración variedad ventajas vertiente visión víspera ámbito ámbitos área áreas
  énfasis época épocas éxito éxitos
  gracias posición posiciones necesidad necesidades cuál conducta conductas
  integrante integrantes intereses
`);
