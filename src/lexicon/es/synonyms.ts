import { wordGroups } from '../../util/word-list.ts';

/**
 * Spanish words and their synonyms, a line each: what newspapers write and what people say instead, of all countries. For
 * questions in other words than an article's. Written for this project.
 */
export const SYNONYMS = wordGroups(`
  abandonar dejar marcharse irse
  abogado letrado defensor jurista
  abrir inaugurar estrenar
  absolver exculpar liberar
  abuelo anciano viejo
  abuso maltrato acoso
  acabar terminar finalizar concluir
  accidente choque siniestro colisión
  aceptar admitir aprobar
  acordar pactar convenir
  acuerdo pacto convenio trato arreglo
  acusar culpar señalar denunciar imputar
  acusado imputado procesado reo
  adelantar anticipar
  adolescente joven menor
  afirmar asegurar decir sostener
  agresión ataque golpiza paliza
  agredir atacar golpear pegar
  ahorrar guardar
  ahorros dinero fondos
  alcalde intendente regidor munícipe
  alegría felicidad contento
  alimento comida víveres
  alquiler arriendo renta
  alquilar arrendar rentar
  alto elevado
  alumno estudiante escolar
  amenazar intimidar asustar
  amenaza intimidación advertencia
  amigo colega compañero
  ampliar extender agrandar aumentar
  anular cancelar suspender
  anunciar comunicar informar avisar
  apagar extinguir sofocar
  apagón corte
  aparcar estacionar parquear
  aparcamiento estacionamiento parqueo
  apoyar respaldar ayudar defender
  apoyo respaldo ayuda
  aprobar ratificar avalar
  arma pistola fusil
  arreglar reparar recuperar restaurar componer
  arrestar detener apresar capturar
  asesinar matar
  asesinato crimen homicidio muerte
  asistir acudir ir
  asistente participante
  atrasar retrasar demorar aplazar
  atraso retraso demora
  aula clase salón
  aumentar subir crecer incrementar
  aumento subida alza incremento
  auto coche carro automóvil vehículo
  autobús bus colectivo camión guagua ómnibus buseta
  autobuses buses colectivos
  autor escritor
  avería falla fallo daño
  avión aeronave vuelo
  ayuda auxilio socorro subsidio
  ayuntamiento municipio alcaldía municipalidad cabildo
  bajar descender reducir caer disminuir
  bajada descenso caída
  banco entidad
  barato económico
  barco buque nave embarcación
  barrio vecindario colonia distrito
  basura residuos desechos
  bebé niño crío
  beneficio ganancia provecho
  bloqueo corte paro
  boda casamiento matrimonio
  bolsa saco
  bombero brigadista
  bosque monte
  bueno excelente
  buscar indagar rastrear
  calle vía avenida
  calor temperatura
  cambiar modificar reformar
  cambio modificación reforma
  campesino agricultor labrador
  camión camioneta furgón
  candidato aspirante postulante
  capital dinero fondos
  cara rostro
  creer opinar considerar
  culminar terminar concluir
  cárcel prisión penal presidio
  carretera ruta autopista camino
  caro costoso
  carta misiva
  casa vivienda hogar domicilio
  casarse contraer
  castigar sancionar multar
  castigo sanción pena multa
  catástrofe desastre tragedia
  causa motivo razón
  celular móvil teléfono
  ceremonia acto
  cerrar clausurar
  cesar echar despedir destituir
  chico joven muchacho chaval pibe
  chica joven muchacha chavala piba
  cifra número cantidad
  ciudadano vecino habitante
  clínica hospital sanatorio
  cobrar recaudar
  coger tomar agarrar
  comenzar empezar iniciar arrancar
  comienzo inicio principio
  comercio tienda negocio local
  comerciante tendero
  comisaría cuartelillo
  comprar adquirir
  compra adquisición
  común compartido
  conceder otorgar dar
  condena pena sentencia
  condenar sentenciar
  conflicto pelea disputa enfrentamiento
  congreso parlamento cámara
  conocer saber
  conseguir lograr obtener
  consejo recomendación
  consumir gastar
  construir edificar levantar
  contaminación polución
  contar relatar narrar
  contratar emplear
  contrato acuerdo
  controlar supervisar vigilar
  copia réplica
  costar valer
  costo coste precio gasto
  crear fundar
  creador fundador
  crecer aumentar
  crítica reproche queja
  criticar cuestionar reprochar
  cuota tarifa
  cura sacerdote padre párroco
  curar sanar
  dañar perjudicar lastimar
  daño perjuicio estrago
  dar entregar
  decidir resolver determinar
  decisión resolución
  decir señalar manifestar afirmar
  declaración testimonio
  declarar testificar
  defender proteger
  dejar permitir
  delegación comitiva
  delito crimen
  demandar exigir
  denuncia querella acusación
  deporte ejercicio
  derrota pérdida
  derrotar vencer ganar
  derrumbe colapso desplome
  desacuerdo desavenencia discrepancia
  desaparecer perderse
  desalojar echar expulsar
  descubrir hallar encontrar
  desempleo paro cesantía
  desempleado parado cesante
  despedir echar
  despido cese
  destruir arrasar derribar
  detenido preso arrestado
  deuda pasivo
  dibujo ilustración
  dictamen informe
  diferencia distinción
  dificultad obstáculo inconveniente
  difícil complicado duro
  dimitir renunciar
  dimisión renuncia
  dinero plata pasta lana guita
  diputado legislador parlamentario congresista
  director jefe responsable encargado
  directivo ejecutivo
  disculpa perdón
  discurso alocución
  disminuir reducir bajar
  disparar balear
  disparo tiro balazo
  dispositivo aparato
  doctor médico
  doctora médica
  documento papel escrito
  dolor sufrimiento
  droga estupefaciente narcótico
  duda incertidumbre
  dueño propietario amo
  durar tardar
  edificio inmueble
  educación enseñanza
  ejército militares tropas
  elecciones comicios votación
  elegir escoger
  elegir nombrar designar
  embarazada encinta
  embajador diplomático
  emergencia urgencia
  empezar iniciar arrancar
  empleo trabajo puesto
  empleado trabajador
  empresa compañía firma
  empresario patrón
  encontrar hallar localizar
  enfermedad mal dolencia
  enfermo paciente
  enfadar enojar molestar
  enfado enojo
  enfrentamiento pelea choque rivalidad
  enorme gigantesco
  entrada acceso ingreso
  entrar ingresar
  entregar dar
  entrenador técnico míster
  enviar mandar
  equipo conjunto
  equivocación error fallo
  equivocarse errar
  escapar huir
  escuela colegio
  esperar aguardar
  esposo marido
  esposa mujer
  estafa fraude engaño
  estafar engañar
  estropear dañar romper
  estudiar cursar
  estudio investigación
  extrabajador exempleado
  guardia vigilante
  jornada día
  objeto cosa elemento
  partir salir
  puesto lugar posición
  quedar permanecer
  resultado desenlace
  rumor bulo
  ver observar mirar
  éxito triunfo
  expulsar echar
  extranjero foráneo
  fábrica planta
  falta carencia escasez
  fallecer morir
  fallecido muerto difunto
  fallecimiento muerte deceso
  familia parientes familiares
  familiar pariente
  famoso célebre
  fecha día
  fiesta celebración
  fin final término
  fiscal acusador
  foto fotografía imagen
  fuego incendio
  fuerte potente
  fútbol balompié
  futbolista jugador
  ganar vencer
  gastar desembolsar
  gasto desembolso
  gente personas
  gobierno ejecutivo
  grande enorme
  gratis gratuito
  grave serio
  gritar chillar
  guerra conflicto
  guía manual
  hablar conversar charlar
  hambre hambruna
  herido lesionado
  herir lesionar
  hijo niño
  historia relato
  hombre señor varón
  huelga paro
  huida fuga
  humedal pantano
  humillar ofender
  idea propuesta
  iglesia templo parroquia
  impedir evitar
  importante relevante
  impuesto tasa tributo gravamen
  incendio fuego
  incidente suceso
  indemnización compensación
  indígena originario
  infancia niñez
  infectado contagiado
  informe reporte
  ingeniero técnico
  ingresos ganancias
  inmigrante migrante
  insultar ofender
  intentar tratar
  inundación riada
  invertir destinar
  investigar indagar
  investigador científico
  invitar convidar
  jefe patrón superior
  joven muchacho
  juez magistrado
  juicio proceso
  juntar reunir
  jurar prometer
  justicia tribunales
  ladrón ratero
  lengua idioma
  lento despacioso
  lesión herida
  ley norma
  libro obra
  líder dirigente
  limpiar asear
  llegada arribo
  llegar arribar
  llamar telefonear
  lluvia precipitación
  local tienda
  lograr conseguir
  lugar sitio
  luz electricidad
  madre mamá
  maestro profesor docente
  malo pésimo
  mandar enviar
  manifestación marcha protesta
  manifestante protestante
  máquina aparato
  maravilla prodigio
  medicina medicamento fármaco remedio
  medida disposición
  medir calcular
  mentir engañar
  mentira falsedad bulo
  mercado plaza
  miedo temor
  miembro integrante
  militar soldado
  mostrar enseñar
  morir fallecer
  motivo razón
  mover trasladar
  muerte deceso
  muerto fallecido víctima
  mujer señora
  multa sanción
  mundo planeta
  músico artista
  negar rechazar
  negocio empresa
  niño menor chico
  norma regla
  noticia novedad
  nota mensaje
  nuevo reciente
  obligar forzar
  obra construcción
  obrero trabajador
  obtener conseguir
  ocultar esconder
  ocurrir suceder pasar
  odio rencor
  oferta propuesta
  ofrecer proponer
  operación cirugía intervención
  operar intervenir
  opinión parecer
  oponerse rechazar
  orden mandato
  origen procedencia
  pagar abonar
  pago abono
  palabra término
  papá padre
  pareja novio
  parar detener frenar
  partido encuentro
  paseo caminata
  pedir solicitar reclamar
  pelea riña bronca
  pelear luchar
  película filme
  peligro riesgo
  peligroso arriesgado
  pena condena
  pensar creer
  pensión jubilación
  pensionado jubilado
  perder extraviar
  periodista reportero
  permiso licencia autorización
  permitir autorizar
  perro can
  persona individuo
  petición solicitud
  piso departamento apartamento
  plan proyecto
  planta fábrica
  playa costa
  plazo término
  pobre humilde
  policía agente uniformado
  político dirigente
  poner colocar
  precio valor
  pregunta interrogante
  preguntar consultar
  premio galardón
  preocupar inquietar
  preocupación inquietud
  presentar exponer
  presidente mandatario
  préstamo crédito
  presupuesto fondos
  probar demostrar
  problema dificultad
  prohibir vetar
  prohibición veto
  promesa compromiso
  prometer comprometerse
  propuesta iniciativa
  proteger cuidar
  protesta reclamo
  prueba evidencia
  publicar difundir
  pueblo localidad
  puerto muelle
  quejarse protestar
  queja reclamo
  quemar incendiar
  querer desear
  quitar retirar
  rápido veloz
  raro extraño
  recibir acoger
  reclamar exigir
  reclamo queja
  recoger recolectar
  reconocer admitir
  recuperar rescatar
  reducir recortar
  reducción recorte
  refugiado desplazado
  regalar obsequiar
  regalo obsequio presente
  regresar volver
  regreso vuelta retorno
  renunciar dimitir
  reparar arreglar
  repartir distribuir
  reportero periodista
  rescatar salvar
  resolver solucionar
  respuesta contestación
  responder contestar
  restaurante comedor
  retrasar aplazar
  reunión encuentro cita
  reunirse juntarse
  rico adinerado
  riqueza fortuna
  robar hurtar
  robo hurto asalto
  romper quebrar fracturar
  ropa vestimenta
  sala salón
  salario sueldo paga
  salud sanidad
  sanción castigo
  seguir continuar
  selva jungla
  semejante parecido
  señal indicio
  siniestro accidente
  sindicato gremio
  sitio lugar
  situación estado
  soborno coima mordida
  socio aliado
  soldado militar
  solución arreglo
  subir aumentar
  suceso hecho
  sueldo salario
  suelo piso tierra
  sufrir padecer
  suspender interrumpir
  tarea deber
  tarifa precio
  tasa impuesto
  teléfono celular
  televisión tele
  terminar acabar
  terremoto sismo temblor
  terreno parcela
  testigo declarante
  tienda comercio
  tierra suelo
  título nombre
  tomar beber
  tonto bobo
  trabajador obrero
  trabajar laborar
  trabajo empleo
  tratado convenio
  tren ferrocarril
  triunfo victoria
  turista visitante
  ubicar situar
  universidad facultad
  usar utilizar emplear
  uso utilización
  vacuna inmunización
  valor precio
  vecino residente
  vehículo automóvil
  vender comercializar
  vestido traje
  viaje traslado
  víctima damnificado
  victoria triunfo
  viejo antiguo
  vigilar custodiar
  violencia agresión
  vivir residir habitar
  vivienda casa
  volver regresar
  votar sufragar
  voto sufragio
  zona área sector
`);
