import { wordGroups } from '../../util/word-list.ts';

/**
 * Spanish words and their synonyms, a line each: the words of newspapers and those of everyday language, of all countries. For
 * questions in other words than an article's. A word whose stem is that of a commoner one is left out: “elevador”, “elevado”.
 * Written for this project.
 */
export const SYNONYMS = wordGroups(`
  abandonar dejar marcharse irse
  abaratar bajar rebajar
  abdicar renunciar
  abdomen vientre barriga panza
  abogado letrado defensor jurista
  aborigen indígena nativo
  aborrecer odiar detestar
  abrigo chaqueta campera chamarra
  abrir inaugurar estrenar
  absolución exculpación
  absolver exculpar liberar sobreseer
  abuchear silbar
  abucheo silbatina
  abuelo anciano viejo
  abuso maltrato acoso
  acabar terminar finalizar concluir
  acatar obedecer cumplir
  accidente choque siniestro colisión
  acelerar apurar apresurar
  aceptar admitir aprobar
  acera vereda banqueta
  aclarar explicar esclarecer
  acoger alojar hospedar albergar
  aconsejar recomendar sugerir asesorar
  acontecer ocurrir suceder pasar
  acontecimiento suceso evento
  acordar pactar convenir
  acosar hostigar
  acreditar demostrar probar
  acuchillar apuñalar navajear
  acuerdo pacto convenio trato arreglo
  acusación imputación
  acusar culpar señalar denunciar imputar
  adecuado apropiado idóneo
  acusado imputado procesado reo
  adelantar anticipar
  adiestrar capacitar
  adinerado acaudalado
  adjudicar conceder otorgar
  administrar gestionar
  adolescente joven menor
  advertencia aviso alerta
  advertir alertar avisar prevenir
  aeropuerto aeródromo
  afección enfermedad dolencia
  afectado damnificado perjudicado
  afición hinchada
  aficionado fanático seguidor
  afirmar asegurar decir sostener
  agotamiento cansancio fatiga
  agravar empeorar
  agresión ataque golpiza paliza
  agricultor granjero
  aguacate palta
  aguacero chaparrón diluvio
  aguantar soportar resistir tolerar
  agujero hueco hoyo
  ahorcar colgar
  agredir atacar golpear pegar
  ahorrar guardar
  ahorros dinero fondos
  ajuste recorte
  alardear presumir jactarse
  albergue refugio
  alcalde intendente regidor munícipe
  alcaldesa intendenta regidora
  alcantarilla cloaca
  alcanzar lograr conseguir
  alegato argumento
  alegre contento feliz
  alegría felicidad contento
  alianza coalición
  alimento comida víveres
  aliviar calmar
  allanamiento cateo
  allanar catear
  almacén depósito bodega galpón
  alojamiento hospedaje
  alquiler arriendo renta
  alterar modificar cambiar
  altercado riña pelea
  alquilar arrendar rentar
  alto elevado
  alud avalancha
  alumno estudiante escolar
  amable cordial
  amarrar atar
  amenazar intimidar asustar
  amenaza intimidación advertencia
  amigo colega compañero
  amnistía indulto
  amontonar acumular apilar
  amparar proteger
  ampliar extender agrandar aumentar
  amplio extenso
  analgésico calmante
  analista experto
  analizar examinar estudiar evaluar
  anegar inundar
  aniquilar exterminar
  anónimo desconocido
  ansiedad angustia
  antepasado ancestro
  anular cancelar suspender
  anunciar comunicar informar avisar
  añadir agregar sumar
  apagar extinguir sofocar
  apagón corte
  aparcar estacionar parquear
  apariencia aspecto
  apelar recurrir impugnar
  aplaudir ovacionar
  aplauso ovación
  aplicación app
  aportar contribuir donar
  aporte aportación contribución donación
  aparcamiento estacionamiento parqueo
  apoyar respaldar ayudar defender
  apoyo respaldo ayuda
  aprobar ratificar avalar
  arancel impuesto
  árbitro réferi
  arder quemar incendiar
  árido seco
  arma pistola fusil
  armario ropero clóset
  arquero portero guardameta golero
  arreglar reparar recuperar restaurar componer
  arrendador casero
  arrestar detener apresar capturar aprehender
  arrojar lanzar tirar botar
  arroyo riachuelo
  arruinar estropear
  artefacto bomba explosivo
  asaltante ladrón
  asaltar atracar
  ascenso promoción
  asequible barato
  asesinar matar
  asesinato crimen homicidio muerte
  asesino homicida
  asesor consejero consultor
  asfixiar ahogar estrangular
  asignatura materia
  asilo refugio
  asistir acudir ir
  asociación agrupación organización
  asombrar sorprender
  asombro sorpresa
  asqueroso repugnante
  astronauta cosmonauta
  asustar atemorizar espantar
  atasco embotellamiento trancón congestión
  ataúd féretro
  atentado ataque
  atracador ladrón
  atraco robo
  atrapar capturar
  asistente participante
  atrasar retrasar demorar aplazar
  atraso retraso demora
  atreverse osar
  atribuir achacar
  atropellar arrollar embestir
  aula clase salón
  aumentar subir crecer incrementar
  aumento subida alza incremento
  auto coche carro automóvil vehículo
  autobús bus colectivo camión guagua ómnibus buseta autocar bondi
  autobuses buses colectivos
  autopista autovía
  autopsia necropsia
  autor escritor
  avergonzar abochornar
  avería falla fallo daño
  averiguar investigar indagar
  avión aeronave vuelo avioneta
  ayuda auxilio socorro subsidio
  ayudar colaborar
  ayuntamiento municipio alcaldía municipalidad cabildo
  azafata aeromoza sobrecargo
  bacteria microbio
  bajar descender reducir caer disminuir
  baloncesto básquetbol básquet
  bancarrota quiebra
  bajada descenso caída
  banco entidad
  baño lavabo
  barato económico
  barco buque nave embarcación
  barrio vecindario colonia distrito
  basura residuos desechos
  basurero vertedero basural botadero
  bebé niño crío
  bello hermoso lindo bonito
  beneficio ganancia provecho
  bicicleta bici
  blanqueo lavado
  bloquear obstruir
  bloqueo corte paro
  boda casamiento matrimonio nupcias
  bofetada cachetada
  boicot boicoteo
  boleto billete tiquete pasaje
  bolígrafo lapicero birome
  bolsa saco
  bombardear atacar
  bombardeo ataque
  bombero brigadista
  borracho ebrio embriagado
  borrar eliminar suprimir
  bosque monte
  boxeador púgil
  brindar ofrecer
  bueno excelente
  burdel prostíbulo
  burlarse mofarse
  buscar indagar rastrear
  cabecilla líder
  cacahuete maní
  calabozo celda
  calcular estimar
  cálido caluroso
  calificación puntuación nota
  calle avenida
  calor temperatura
  calumnia difamación
  calumniar difamar
  camarero mesero
  cambiar modificar reformar
  cambio modificación reforma
  caminar andar
  campesino agricultor labrador
  cáncer tumor
  canción melodía
  camión camioneta furgón
  camionero transportista
  camioneta furgoneta
  camiseta remera polera playera
  campeón ganador vencedor
  campeonato torneo certamen
  candidato aspirante postulante
  cansado agotado
  cantante intérprete
  capacitación formación adiestramiento
  capital dinero fondos
  cara rostro
  característica rasgo
  creer opinar considerar
  creyente fiel feligrés
  criatura niño
  criminal delincuente malhechor maleante
  cristal vidrio
  culminar terminar concluir
  culpa responsabilidad
  culpable responsable
  cultivar sembrar
  cultivo siembra
  cumbre reunión encuentro
  cárcel prisión penal presidio reclusorio penitenciaría
  carretera ruta autopista camino
  caro costoso
  carta misiva
  casa vivienda hogar domicilio
  casarse contraer
  castigar sancionar multar
  castigo sanción pena multa
  catarro resfriado
  catástrofe desastre tragedia
  catedrático profesor
  caudillo líder
  causa motivo razón
  causar provocar originar
  cautela prudencia precaución
  cautivo rehén prisionero
  caza cacería
  celebrar festejar conmemorar
  celular móvil teléfono smartphone
  cementerio panteón camposanto
  cerdo puerco chancho
  ceremonia acto
  cerilla fósforo
  cerrar clausurar
  cesar echar despedir destituir
  chantaje extorsión
  charla conferencia conversación plática
  chico joven muchacho chaval pibe
  chocar colisionar
  choque colisión
  choza cabaña
  ciego invidente
  chica joven muchacha chavala piba
  cifra número cantidad
  cigarrillo cigarro pitillo
  cima cumbre
  cirujano médico
  ciudadano vecino habitante
  clase lección
  clérigo sacerdote cura
  cliente comprador consumidor usuario
  clínica hospital sanatorio
  cobrar recaudar ganar percibir
  cocinar guisar
  cocinero chef
  coger tomar agarrar
  colaboración cooperación
  colaborar cooperar
  colegial escolar
  combate batalla pelea
  combatir luchar
  combustible carburante
  comenzar empezar iniciar arrancar
  comienzo inicio principio
  comercio tienda negocio local
  comerciante tendero
  comisaría cuartelillo
  comité comisión
  competición competencia concurso torneo
  competidor rival
  complejo complicado difícil
  complicar dificultar
  comportamiento conducta
  comprar adquirir
  comprobar verificar constatar
  compra adquisición
  común compartido
  conceder otorgar dar
  concejal edil
  concierto recital
  condecorar premiar
  condena pena sentencia
  condenado convicto
  condenar sentenciar repudiar
  conducir manejar
  conductor chofer
  confesar admitir reconocer
  confinar aislar encerrar
  confirmar corroborar ratificar
  confiscar decomisar incautar
  conflicto pelea disputa enfrentamiento
  congreso parlamento cámara
  conocer saber
  consecuencia efecto repercusión secuela
  conseguir lograr obtener
  consejo recomendación
  conserje bedel
  construcción edificación
  consumir gastar
  contagio infección
  contagioso infeccioso
  construir edificar levantar
  contaminación polución
  contaminar polucionar ensuciar
  contar relatar narrar
  continuar proseguir
  contraseña clave
  contratación fichaje
  contratar emplear
  contrato acuerdo
  contrincante rival adversario
  controlar supervisar vigilar
  convencer persuadir
  convento monasterio
  convocar citar
  cónyuge esposo
  copia réplica
  corregir rectificar enmendar
  cosecha recolección
  cosechar recolectar
  costar valer
  costo coste precio gasto
  crear fundar
  creador fundador
  crecer aumentar
  crítica reproche queja
  criticar cuestionar reprochar
  cruce intersección
  cruzar atravesar
  cuaderno libreta
  cuadro pintura lienzo
  cuarentena aislamiento confinamiento
  cubrir tapar
  cuchillo navaja puñal
  cuerpo cadáver
  cuidar atender
  cuota tarifa
  cura sacerdote padre párroco
  curar sanar
  dañar perjudicar lastimar
  dañino nocivo perjudicial
  daño perjuicio estrago
  dar entregar
  debate discusión
  debatir discutir
  debut estreno
  decapitar degollar
  decidir resolver determinar
  decisión resolución
  decir señalar manifestar afirmar
  declaración testimonio
  declarar testificar
  defender proteger
  deforestación tala
  defraudar estafar
  dejar permitir
  delantero atacante
  delatar denunciar
  delegación comitiva
  delegado representante
  delgado flaco
  delicioso sabroso
  delito crimen
  demanda denuncia querella
  demandar exigir
  demoler derribar derrumbar
  demolición derribo
  dentista odontólogo
  denuncia querella acusación
  deporte ejercicio
  derogar abolir anular revocar
  derramar verter
  derrocar deponer
  derrochar despilfarrar malgastar
  derrota pérdida
  derrotar vencer ganar
  derrumbarse caer
  derrumbe colapso desplome
  desacuerdo desavenencia discrepancia
  desafiar retar
  desahuciar desalojar
  desalentar desanimar
  desaparecer perderse
  descalificar eliminar
  descansar reposar
  descanso reposo
  descartar excluir
  desconfianza recelo
  desconocer ignorar
  descuartizar desmembrar
  descubrimiento hallazgo
  desalojar echar expulsar
  desalojo evacuación
  descubrir hallar encontrar
  descuento rebaja
  desear anhelar
  desempleo paro cesantía desocupación
  desencadenar desatar provocar
  desfalco malversación
  deslizamiento derrumbe alud deslave
  desmayarse desvanecerse
  desmentir negar
  desobedecer incumplir
  desorden caos disturbio
  desempleado parado cesante desocupado
  despedir echar cesantear
  desperdiciar malgastar desaprovechar
  despido cese
  desplome colapso
  desprecio menosprecio
  destacar resaltar subrayar
  desterrar exiliar
  destierro exilio
  destitución remoción cese
  destituir remover deponer
  destrozar destruir romper
  destruir arrasar derribar
  detalle pormenor
  detectar descubrir
  detective investigador
  detención arresto captura
  detenido preso arrestado
  deuda pasivo
  devaluación depreciación
  devastar arrasar destruir
  devolución reembolso
  devolver restituir retornar reembolsar
  diagnosticar detectar
  dialogar conversar negociar
  diálogo negociación
  dibujo ilustración
  dictador tirano
  dictadura tiranía
  dictamen informe
  diferencia distinción
  diferente distinto
  dificultad obstáculo inconveniente
  difundir divulgar propagar
  difícil complicado duro
  dimitir renunciar
  dimisión renuncia
  dinero plata pasta lana guita
  diputado legislador parlamentario congresista
  director jefe responsable encargado gerente
  dirigir liderar encabezar
  discapacitado minusválido
  disco álbum
  directivo ejecutivo
  disculpa perdón
  disculparse excusarse
  discurso alocución
  disgusto enfado
  disminuir reducir bajar
  disparar balear tirotear
  disparo tiro balazo
  dispersar disolver
  dispositivo aparato
  distribuir entregar
  divertido entretenido gracioso
  divisa moneda
  divorciarse separarse
  divorcio separación
  docente educador
  doctor médico
  doctora médica
  documento papel escrito
  dolor sufrimiento molestia
  donar regalar
  donativo donación
  dormitorio alcoba recámara
  droga estupefaciente narcótico
  duda incertidumbre
  dueño propietario amo
  durar tardar
  edificio inmueble construcción
  educación enseñanza
  educar enseñar
  ejército militares tropas
  elaborar fabricar
  elecciones comicios votación
  elector votante
  elegir escoger
  elegir nombrar designar
  elevar subir aumentar
  eliminar suprimir
  elogiar alabar ensalzar
  embajada legación
  embarazada encinta gestante
  embarazo gestación
  emblema símbolo
  embajador diplomático
  embalse represa
  emergencia urgencia
  empatar igualar
  empeorar deteriorar
  empezar iniciar arrancar
  empleo trabajo puesto
  emprendedor empresario
  empleado trabajador
  empleador patrón patronal
  empresa compañía firma
  empresario patrón
  encallar varar
  encarcelamiento reclusión
  encarcelar apresar recluir encerrar
  encarecer subir aumentar
  encargado responsable
  encargar encomendar
  encender prender
  encontrar hallar localizar
  encubrir ocultar tapar
  encuesta sondeo
  endeudamiento deuda
  enemigo adversario
  enfadado furioso
  enfermedad mal dolencia
  enfermo paciente
  enfadar enojar molestar
  enfado enojo
  enfrentamiento pelea choque rivalidad
  enfurecer enojar enfadar
  engaño timo
  enorme gigantesco
  enseñar instruir
  entero completo
  enterrar sepultar inhumar
  entierro sepelio funeral
  entrada acceso ingreso
  entrar ingresar
  entregar dar
  entrenador técnico míster
  envenenamiento intoxicación
  envenenar intoxicar
  enviar mandar
  epidemia brote
  equipaje maletas
  equipo conjunto escuadra plantel club
  equivocación error fallo
  equivocado erróneo
  equivocarse errar
  erigir levantar construir
  escalar trepar
  escaño curul
  escapar huir fugarse evadirse
  escaparate vitrina vidriera
  escoger seleccionar
  escolta guardaespaldas
  escombros ruinas
  escritor novelista
  escrutinio recuento conteo
  escuchar oír
  escuela colegio instituto liceo
  escultura estatua
  esencial fundamental
  espectador asistente
  esperar aguardar
  esposo marido
  estadio cancha
  esposa mujer
  estafa fraude engaño
  estafador timador
  estafar engañar timar
  estallar explotar detonar
  estallido explosión detonación
  estimular incentivar
  estímulo incentivo
  estricto riguroso severo
  estropear dañar romper
  estudiar cursar
  estudio investigación
  estupefaciente narcótico
  etapa fase
  etnia raza
  evacuar desalojar
  evadir eludir
  evasión fuga
  evento acto
  evitar prevenir eludir
  exacto preciso
  examen prueba
  examinar revisar inspeccionar
  excarcelar liberar soltar
  excusa pretexto
  exhibir exponer mostrar
  exigencia demanda reclamo
  extrabajador exempleado
  guardia vigilante
  jornada día
  jornalero peón
  objeto cosa elemento
  partir salir
  pasajero viajero
  puesto lugar posición
  puñetazo trompada
  quedar permanecer
  resultado desenlace
  retornar volver
  rumor bulo
  ruptura rompimiento
  ver observar mirar
  verdura hortaliza
  éxito triunfo
  experimento ensayo prueba
  expresidente exmandatario
  expulsar echar
  extranjero foráneo
  fábrica planta
  fabricación producción elaboración
  fabricante productor
  fabricar producir
  fácil sencillo simple
  facilitar proporcionar
  falda pollera
  falta carencia escasez
  fallecer morir
  fallecido muerto difunto
  fallecimiento muerte deceso
  falsificar adulterar
  falso falsificado trucho
  familia parientes familiares
  familiar pariente
  famoso célebre
  farmacéutico boticario
  farmacia botica
  fatal mortal letal
  fecha día
  felicitación enhorabuena
  felicitar congratular
  festejo celebración fiesta
  fianza caución
  fichar contratar
  fiebre calentura
  fiesta celebración
  fijar establecer determinar
  filmar grabar
  fin final término
  financiamiento financiación
  financiar prestar crédito préstamo pagar
  finca rancho granja
  fingir simular aparentar
  firmar suscribir
  fiscal acusador
  fontanero plomero
  forastero extranjero
  fortalecer reforzar
  foto fotografía imagen
  frazada manta cobija
  frecuente habitual
  fresa frutilla
  frijol poroto alubia
  frío gélido
  fuego incendio
  fuerte potente
  fugitivo prófugo
  funeral velorio velatorio
  fútbol balompié
  futbolista jugador
  gafas anteojos
  ganador vencedor
  ganancia lucro
  ganar vencer
  garaje cochera
  gasóleo gasoil diésel
  gasolina nafta bencina combustible
  gasolinera bencinera
  gastar desembolsar
  gasto desembolso
  gemelo mellizo
  gente personas público vecinos
  gobierno ejecutivo
  gol anotación
  gordo obeso
  graduado egresado
  grande enorme
  granizo pedrisco
  gratis gratuito
  grave serio
  grifo canilla
  gripe influenza
  gritar chillar vociferar
  grito alarido
  guerra conflicto disputa
  guerrillero insurgente rebelde
  guía manual
  hablar conversar charlar platicar
  hackear piratear
  hambre hambruna
  helada escarcha
  heladera nevera refrigerador frigorífico
  hematoma moretón
  herencia legado
  herido lesionado
  herir lesionar
  hijo niño
  historia relato
  hombre señor varón
  homenajear honrar
  homilía sermón
  honesto honrado
  horrible terrible espantoso atroz
  hospitalización internación
  hospitalizar internar
  huelga paro
  huella rastro
  huida fuga
  humedal pantano
  humillar ofender
  hundimiento derrumbe
  huracán ciclón tifón tormenta
  idea propuesta
  iglesia templo parroquia
  ilegal ilícito clandestino
  ileso indemne
  iluminar alumbrar
  imitar copiar
  impedir evitar
  implicar involucrar
  importante relevante
  imprescindible indispensable necesario
  impuesto tasa tributo gravamen
  impulsar promover fomentar
  inaceptable intolerable
  incautación decomiso
  incendio fuego siniestro
  incidente suceso
  indemnización compensación resarcimiento
  indemnizar compensar resarcir
  indígena originario
  indigente vagabundo mendigo
  indignación rabia enojo
  indultar perdonar
  inesperado imprevisto sorpresivo
  infancia niñez
  infectado contagiado
  influir incidir
  informe reporte
  infractor transgresor
  ingeniero técnico
  ingresos ganancias
  inmigrante migrante
  inmunizar vacunar
  inquilino arrendatario
  inscribir matricular
  inscripción matrícula
  inspección revisión
  instar exhortar pedir urgir
  insuficiente escaso
  insultar ofender
  insulto ofensa agravio
  intenso fuerte
  intentar tratar
  intento tentativa
  inundación riada anegamiento desbordamiento
  inútil ineficaz
  invento invención
  inversor inversionista
  invertir destinar
  investigar indagar
  investigador científico
  invitar convidar
  jefe patrón superior
  jeringa jeringuilla
  joven muchacho
  joya alhaja
  jubilarse retirarse
  juez magistrado
  juicio proceso pleito litigio
  juntar reunir
  jurar prometer
  justicia tribunales
  juzgar enjuiciar procesar
  labor tarea
  ladrón ratero delincuente caco
  lago laguna
  lema consigna eslogan
  lengua idioma
  lento despacioso
  lesión herida
  lesionarse lastimarse
  ley norma
  liberar soltar
  libro obra
  líder dirigente
  ligero leve
  limitación restricción
  limitar restringir
  limosna caridad
  limpiar asear
  limpieza aseo
  llegada arribo
  llegar arribar
  llamar telefonear
  llanta neumático
  lluvia precipitación aguacero chaparrón
  local tienda
  loco demente
  lodo fango
  lograr conseguir
  lotería sorteo rifa
  lugar sitio
  luz electricidad
  madre mamá
  maestro profesor docente
  maíz choclo elote
  maleta valija
  malo pésimo
  malversar desfalcar
  mandar enviar
  manifestación marcha protesta
  manifestante protestante
  mantener conservar
  máquina aparato
  maravilla prodigio
  marihuana cannabis
  marinero marino tripulante
  mascarilla barbijo tapabocas cubrebocas
  mascota animal
  masivo multitudinario
  matanza masacre carnicería
  medalla presea
  medicina medicamento fármaco remedio
  medida disposición
  medir calcular
  melocotón durazno
  mencionar citar
  mentir engañar
  mentira falsedad bulo
  mentiroso embustero
  mercado plaza
  mercancía mercadería producto
  metralleta ametralladora
  miedo temor
  miembro integrante
  militar soldado
  mina yacimiento
  miseria pobreza
  misil proyectil
  mitin concentración
  moción propuesta
  modesto humilde
  monarca rey
  monto suma cantidad
  mostrar enseñar
  morir fallecer matar
  moroso deudor
  motivo razón
  motocicleta moto
  mover trasladar
  muchacho chavo chamaco
  mudanza traslado
  mudarse trasladarse
  muerte deceso
  muerto fallecido víctima
  mujer señora
  multa sanción
  mundo planeta
  munición balas
  murmurar susurrar
  músico artista
  musulmán islámico
  nación país
  narcotraficante narco
  narrar relatar
  naufragar hundirse
  naufragio hundimiento
  neblina niebla bruma
  necesitar requerir
  negar rechazar
  negocio empresa
  neumonía pulmonía
  nevada nieve
  nexo vínculo relación lazo
  niñera cuidadora
  niño menor chico nene infante alumno
  nombramiento designación
  nombrar designar
  norma regla
  noticia novedad
  novela libro
  nota mensaje
  notario escribano
  nuevo reciente
  obispo prelado
  objetivo propósito
  obligar forzar
  obligatorio forzoso
  obra construcción
  obrero trabajador
  obstaculizar dificultar impedir
  obstáculo traba
  obtener conseguir
  ocasión oportunidad
  oculista oftalmólogo
  ocultar esconder
  ocurrir suceder pasar
  odio rencor
  oferta propuesta
  oficio profesión
  ofrecer proponer
  operación cirugía intervención
  operar intervenir
  opinar pensar
  opinión parecer
  oponerse rechazar
  opositor adversario rival
  oración rezo plegaria
  orden mandato
  ordenar mandar
  organizar preparar
  origen procedencia
  orilla ribera
  pagar abonar
  pago abono
  palabra término
  paliza golpiza
  pancarta cartel letrero
  pandilla banda
  papá padre
  papeleta boleta
  paralizar frenar interrumpir
  pareja novio
  parlamentario senador
  partera comadrona matrona
  partidario seguidor simpatizante
  parar detener frenar
  partido encuentro
  paseo caminata
  pastilla píldora comprimido
  patada puntapié
  patrocinador auspiciante
  patrulla patrullero
  peatón transeúnte
  pedir solicitar reclamar
  pelea riña bronca
  pelear luchar
  película filme largometraje
  peligro riesgo
  peligroso arriesgado
  pelota balón
  peluquero barbero
  pena condena
  penalti penalty
  pensar creer
  pensión jubilación
  pensionado jubilado
  percance accidente
  perder extraviar
  peregrinación romería
  periodista reportero
  perito experto
  permiso licencia autorización
  permitir autorizar
  persona individuo
  pesquisa indagación investigación
  pesticida plaguicida
  petición solicitud
  petróleo crudo hidrocarburo
  piloto aviador
  piña ananá
  piscina alberca pileta
  piso departamento apartamento
  pista indicio
  pistola revólver
  pizarra pizarrón
  plan proyecto
  planta fábrica
  plátano banana
  playa costa
  plazo término
  población habitantes
  pobre humilde
  poema poesía
  polémica controversia
  polémico controvertido
  policía agente uniformado carabinero
  político dirigente
  poner colocar
  pontífice papa
  portátil laptop
  portavoz vocero
  posponer aplazar postergar atrasar
  precio valor
  predecir pronosticar vaticinar
  predicción pronóstico previsión
  pregunta interrogante
  preguntar consultar
  premio galardón
  preocupar inquietar
  preocupación inquietud
  presentar exponer
  presidente mandatario
  prestación subsidio
  préstamo crédito
  presupuesto fondos
  prevención precaución
  probar demostrar
  problema dificultad
  proclamar declarar
  profundo hondo
  progresar avanzar
  progreso avance
  prohibir vetar
  prohibición veto
  promesa compromiso
  prometer comprometerse
  proponer sugerir
  propósito intención
  propuesta iniciativa
  prórroga extensión ampliación
  prorrogar extender alargar prolongar
  proteger cuidar resguardar
  protesta reclamo
  provisional provisorio temporal transitorio
  prueba evidencia
  publicar difundir
  pueblo localidad aldea
  puente viaducto
  puerto muelle
  quejarse protestar
  queja reclamo
  quemar incendiar
  querer desear
  quitar retirar arrebatar despojar
  rápido veloz
  raptar secuestrar
  raro extraño
  rascacielos torre
  rasguño arañazo
  rayo relámpago centella
  reanudar retomar restablecer
  rebasar superar
  rebelarse sublevarse
  rebelión sublevación insurrección
  recaudar recolectar
  rechazar repudiar rehusar declinar
  recibir acoger
  reclamar exigir
  reclamo queja
  reclutar captar
  recoger recolectar
  recompensa gratificación
  reconocer admitir
  recorrido trayecto
  recuperar rescatar recobrar
  redactar escribir
  reducir recortar acortar
  reemplazar sustituir
  reemplazo sustitución sustituto
  referéndum plebiscito
  reducción recorte
  refugiado desplazado
  regalar obsequiar
  regalo obsequio presente
  regañar reprender
  regresar volver
  regreso vuelta retorno
  remitir enviar mandar
  rendición capitulación
  renombrado famoso
  rentable lucrativo
  renunciar dimitir
  reparar arreglar
  repartir distribuir
  reportero periodista
  represalia venganza
  requisito condición
  rescatar salvar
  resolver solucionar
  respuesta contestación
  responder contestar
  restaurante comedor
  retrasar aplazar
  reunión encuentro cita
  reunirse juntarse
  revelar desvelar
  rezar orar
  rico adinerado
  riqueza fortuna
  rito ritual
  rival adversario
  robar hurtar sustraer
  robo hurto asalto
  romper quebrar fracturar
  ropa vestimenta
  rotonda glorieta
  ruido estruendo
  sala salón
  salario sueldo paga remuneración jornal
  saltar brincar
  salud sanidad
  salvavidas socorrista
  sanción castigo
  saqueo pillaje
  satisfecho contento
  seguir continuar
  selva jungla
  semejante parecido
  senador legislador
  sendero camino
  sentencia fallo veredicto
  señal indicio
  sicario pistolero
  sindicalista gremialista
  siniestro accidente
  sindicato gremio
  sitio lugar
  situación estado
  soborno coima mordida cohecho
  sobreviviente superviviente
  socio aliado
  soldado militar
  solución arreglo
  sótano subsuelo
  subasta remate
  subir aumentar
  subvención subsidio ayuda
  suceso hecho
  sucio mugriento
  sucursal filial
  sueldo salario
  suelo piso tierra
  sufrir padecer
  sujeto individuo
  suministrar proveer abastecer
  suministro provisión
  superar vencer
  suplicar rogar implorar
  suspender interrumpir
  tachar tildar
  tarifa precio
  tasa impuesto
  techo tejado
  teléfono celular
  telenovela culebrón
  televisión tele
  televisor televisión
  teoría hipótesis
  terapia tratamiento
  terminar acabar
  terremoto sismo temblor seísmo
  terreno parcela lote
  testarudo obstinado
  testigo declarante
  tienda comercio
  tierra suelo
  tiroteo balacera
  título nombre
  tomar beber
  tonto bobo
  tormenta tempestad
  tornado torbellino
  trabajador obrero
  trabajar laborar
  trabajo empleo laburo chamba curro
  tradición costumbre
  tráfico tránsito
  tramitar gestionar
  transbordador ferry
  transportar llevar trasladar
  trasladar llevar
  tratado convenio
  tregua armisticio
  tren ferrocarril
  tribunal juzgado
  trifulca reyerta pelea riña
  triunfar ganar vencer
  triunfo victoria
  trofeo copa
  tsunami maremoto
  tubería cañería
  tuit tweet
  tumba sepulcro sepultura
  turista visitante
  ubicación localización
  ubicar situar
  universidad facultad
  usar utilizar emplear
  uso utilización
  vacaciones asueto
  vaciar desocupar
  vacuna inmunización
  valiente valeroso
  valor precio
  vandalizar destrozar
  vecino residente
  vehículo automóvil
  vendaval ventarrón
  vendedor dependiente
  vender comercializar
  veneno tóxico
  venta comercialización
  vestido traje
  viajar trasladarse
  viaje traslado
  víctima damnificado
  victoria triunfo
  viejo antiguo
  vigilar custodiar
  violencia agresión
  vivir residir habitar habitante vecino
  vivienda casa domicilio
  volver regresar
  votar sufragar
  voto sufragio
  zona área sector
`);
