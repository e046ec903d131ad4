import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish words in the names of what is no person: institutions, works, events, places. Written for this
 * project.
 */
export const NON_PERSON_WORDS = wordSet(`
  ciudad río isla islas universidad instituto academia escuela colegio corte partido comité comisión consejo
  congreso senado parlamento asamblea casa cámara departamento ministerio secretaría oficina agencia
  administración autoridad servicio junta embajada consulado ejército armada fuerza fuerzas guardia policía
  unión asociación federación confederación organización sociedad fundación fondo banco grupo empresa
  compañía corporación prensa noticias diario periódico revista televisión cadena iglesia catedral templo
  clínica centro museo biblioteca teatro galería estadio parque plaza palacio torre edificio puente calle
  avenida carretera estación aeropuerto pueblo provincia estado estados nación naciones reino república
  bahía golfo mar océano lago valle cerro montaña sierra desierto bosque playa ley constitución tratado
  acuerdo proyecto programa iniciativa campaña convención conferencia cumbre foro juegos copa liga
  campeonato premio guerra batalla revolución día semana mes año siglo huracán operación misión informe
  índice encuesta estudio frente equipo movimiento coalición alianza pacto dios cristo seguridad energía
  educación salud justicia tesoro comercio defensa trabajo agricultura transporte hacienda interior
  relaciones exteriores economía nacional internacional supremo suprema general deportes deportivo atlético
  atlética sporting racing sindicato cooperativa bloque bancada plataforma regionalista nacionalista
  agrario agropecuario económico social urbano sostenible productivo territorial industrial laborales
  panadería librería farmacia ferretería cafetería pizzería peluquería carnicería supermercado tienda bodega fábrica
`);
