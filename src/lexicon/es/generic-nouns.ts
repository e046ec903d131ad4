import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish nouns that name no subject alone, and one with a word more: "plan de emergencia". Written for
 * this project.
 */
export const GENERIC_NOUNS = wordSet(`
  proceso país países nación naciones gobierno gobiernos ciudad ciudades pueblo estado estados medios
  campaña reunión reuniones estudio escuela sistema política políticas programa programas proyecto proyectos
  plan planes propuesta propuestas administración empresa empresas departamento comisión público comunidad
  familia familias madre madres padre padres hijo hijos hija niño niños amigos casa oficina edificio calle
  puerta mesa coche prioridad contexto carrera experiencia mensaje discurso carta documento documentos libro
  película video vídeo imagen imágenes foto dinero coste costo apoyo opinión condiciones preocupación
  decisión decisiones acción acciones medidas beneficio ventaja meta estrategia relación relaciones
  responsabilidad respeto ayuda voto votos candidato candidatos votantes debate elección elecciones encuesta
  partido partidos político políticos rival rivales oposición aliados región sitio página frase titular
  visita viaje figura datos producto productos servicio servicios negocio clientes actividad actividades
  prueba pruebas verdad promesa crítica críticas argumento solicitud escenario esperanza honor multitud
  periodista periodistas red solución evento práctica comportamiento desafío reto operación investigación
  incidente escena movimiento institución instituciones regla reglas fuerza fuerzas poder valor valores
  realidad error errores estudiantes trabajadores vecinos profesor abogado autor dueño equipo jugador
  ocasión ocasiones fila filas vista dato pregunta preguntas enfoque plazo plazos mano manos pie suma sumas cabeza
  ganador capital cargo provincia provincias municipio municipios zona tribunal diferencia victoria
  presencia noticia terreno obra obras acto actos grado edad factor regalo peso comarca capacidad
  papeles chico chicos chica chicas muchacho muchachos bebé hermano hermanos hermana hermanas tío tía primo
  primos prima abuela abuelo abuelos nieto nietos viuda colega colegas compañero compañeros invitado invitados
  broma bromas tono ánimo sueño sueños duda dudas suerte lluvia sol pueblos aldea oferta ofertas turno turnos
  fecha fechas texto textos pieza piezas cuentas hijas niña niñas cartas silencio aplauso aplausos risa risas
`);
