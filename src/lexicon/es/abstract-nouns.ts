import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish abstract nouns, in the singular: acts, events, thoughts and feelings. Those that a suffix tells (“decisión”) are left
 * out. Written for this project.
 */
export const ABSTRACT_NOUNS = wordSet(`
  actitud acto acuerdo agravio aguante ajuste alegría alto alza amenaza amor anexo apertura aplauso apoyo
  apremio armisticio arreglo asombro aumento auxilio aval avance ayuda baja beneficio bloqueo boicot calma
  cambio caso cautela censo cese cierre compromiso condena conducta conflicto consenso contrato control
  controversia coraje coste costo crédito crimen crisis crítica cuidado culpa daño dato debate deber decreto
  demora derecho derrota desacuerdo desafío desalojo desarrollo descanso descuento despido despliegue
  desprecio detalle deuda diálogo dictamen disculpa disgusto dolor drama duda ejemplo embargo empate empeño
  empleo enfado enojo entrega envío error escándalo esfuerzo espanto espera éxito fallo falta fe fin fondo
  fracaso fraude freno fuerza gasto gesto gobierno golpe gratitud guerra hecho historia huelga idea impuesto
  indulto inicio inquietud interés juicio justicia labor legado ley límite logro lucha malestar mandato
  medida mejora mérito miedo modelo motivo muerte negocio norma obra odio ofensiva oferta orden orgullo
  pacto papel paro paso paz pena pérdida perdón permiso pesar plan plazo pobreza polémica política postura
  presupuesto prisa problema proceso programa progreso prórroga proyecto prueba razón recaudo recelo rechazo
  recorte recuento recurso reforma regreso relevo repliegue rescate respaldo respeto resultado retirada
  retiro reto retorno retraso riesgo riqueza rol ruptura sacrificio salida salud secuestro silencio sorpresa
  sospecha subida sueldo superávit tarea tarifa temor tiempo toma trabajo trámite traslado trato tregua
  triunfo uso valentía valor venta veto victoria vida visita
`);

/** Spanish nouns with such a suffix for things, places and groups: “estación”, “ciudad”. */
export const CONCRETE_NOUNS = wordSet(`
  ambulancia asentamiento asociación audiencia balanza calefacción canción ciudad comunidad danza delegación
  edificación embarcación entidad estación facultad fundación guarnición habitación infusión institución
  lanza localidad mansión nación navidad organización panza población presencia ración residencia sociedad
  televisión tripulación universidad
`);
