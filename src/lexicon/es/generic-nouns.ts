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
  puerta mesa coche prioridad carrera experiencia mensaje discurso carta documento documentos libro
  película video vídeo imagen imágenes foto dinero coste costo apoyo opinión condiciones preocupación
  decisión decisiones acción acciones medidas beneficio ventaja meta estrategia relación relaciones
  responsabilidad respeto ayuda voto votos candidato candidatos votantes debate elección elecciones encuesta
  partido partidos político políticos rival rivales oposición aliados región sitio página frase titular
  visita viaje datos producto productos servicio servicios negocio clientes actividad actividades
  prueba pruebas verdad promesa crítica críticas argumento solicitud escenario esperanza honor multitud
  periodista periodistas red solución evento práctica comportamiento desafío operación investigación
  incidente escena movimiento institución instituciones regla reglas fuerza fuerzas poder valor valores
  error errores estudiantes trabajadores vecinos profesor abogado autor dueño equipo jugador
  ocasión fila filas vista dato pregunta preguntas enfoque plazo plazos mano manos pie suma sumas cabeza
  ganador capital cargo provincia provincias municipio municipios zona tribunal diferencia victoria
  presencia noticia terreno obra obras acto actos grado edad factor regalo peso comarca capacidad
  chico chicos chica chicas muchacho muchachos bebé hermano hermanos hermana hermanas tío tía primo
  primos prima abuela abuelo abuelos nieto nietos viuda colega colegas compañero compañeros invitado invitados
  broma bromas ánimo sueño sueños dudas suerte lluvia sol pueblos aldea oferta ofertas turno turnos
  fechas texto textos pieza piezas cuentas hijas niña niñas cartas silencio aplauso aplausos risa risas
  abogada abogados acceso accidente activista activistas acusaciones acusación adversario adversarios
  afirmación agencia agencias agente agentes aire ajuste ajustes alegría alguien alianza alianzas alumno
  alumnos ambiente amenaza amenazas amiga amigas amigo anuncio apariencia aportaciones aportación artículos
  asesor asesores asistencia asistentes asociaciones asociación audiencia autoras autores autoridad
  autoridades barrio barrios bloque bloques boletín calles cambios camión campañas campeón canal canales
  canciones canción capacidades cara cariño cartel casas causa centro centros cientos científico cierre cita
  citas ciudadano ciudadanos clases cliente club coalición colectivo colectivos colegio color colores comida
  comité competencia compra comunicado comunidades conocimiento consejo consejos consulta consumidor
  consumidores control conversaciones conversación coordinador correo correos creación crecimiento cuadro
  cuerpo cuerpos cumplimiento cámara código daño daños defensa demanda demandas desconfianza descubrimiento
  desgracia despacho diario dinámica discursos distrito división diálogo dolor domicilio edición editor
  efectos ejecución ejercicio empleado empleados empresario empresarios encuentro encuentros enemigo
  enemigos entidad entidades entorno entrada entradas equipos escenas escritor escritores espacio espacios
  espectáculo esposa esposo espíritu estancia estructura estudiante estudios existencia expresidente fama
  familiares favorito fe felicidad fiesta fiestas firma firmas fotografía fotografías franja funcionario
  funcionarios fundación generaciones general gestión gloria gobernador habitación habitantes historia
  historias hogar hogares homenaje huella humanidad humor identidad impulso incidentes indicador ingreso
  ingresos iniciativa iniciativas inmueble instalaciones instancia instancias instrumento instrumentos
  integrante integrantes internet intervención investigador invitación joven juego juegos jugada jugadores
  juventud jóvenes labor lanzamiento lector lectores lengua lenguaje liderazgo llamada llamadas llamado
  local locales luchas madrugada marca marcha marido masas material materiales mecanismo memoria mente miedo
  miedos ministerio mirada modelo modelos montaña motor muerto nacimiento naturaleza negocios norma normas
  nómina obligación observador observadores oficial oficiales oficinas operador opiniones opositores
  organismos organizaciones organización origen pago pagos pantalla participación participante participantes
  pasado pasillo pasión patio pelea peligro peligros películas pensamiento pequeños perfil perfiles
  periódicos permiso personaje personajes personal piel pista plantilla plataforma plataformas plaza
  poblaciones población poderes precios presiones presión prestación privilegio profesional profesionales
  profesión profesora profesores programación progreso promesas promoción propietario propietarios
  protagonista protagonistas publicaciones publicación puerto queja quejas reacciones reacción realización
  rechazo reclamo reclamos recomendaciones recomendación recursos registros reportaje representación
  representante representantes república reserva resistencia resoluciones resolución responsables respuestas
  restricciones restricción revista sala salario secreto secretos sector sectores seguidores selección
  sesiones sesión señalamiento señalamientos sociedad socio socios solicitudes taller teléfono temporada
  teoría territorio territorios testigo testigos testimonio testimonios tope tribuna tribunales triunfo
  técnicos usuario usuarios vecina vecino viajero viajeros victorias videos visitante visitantes voluntario
  votante vídeos vínculo vínculos zonas
  presidentes expresidenta izquierda derecha acuerdo acuerdos trabajo precio riesgo riesgos derecho
  ministros ministras alcaldes directores senadores antecedentes
`);
