import { wordGroups } from '../../util/word-list.ts';

/**
 * Spanish words and their synonyms, a line each: the words of newspapers and those of everyday language, of all countries. For
 * questions in other words than an article's. A word whose stem is that of a commoner one is left out: “elevador”, “elevado”.
 * Written for this project.
 */
export const SYNONYMS = wordGroups(`
  abandonar dejar marcharse irse
  abaratar bajar rebajar barato
  abarrotado repleto atestado
  abarrotes tienda
  abatir matar derribar
  abdicar renunciar
  abdomen vientre barriga panza
  abeja insecto
  abogado letrado defensor jurista
  aborigen indígena nativo
  aborrecer odiar detestar
  abrigo chaqueta campera chamarra
  abrir inaugurar estrenar apertura
  absolución exculpación
  absolver exculpar liberar sobreseer exonerar absolución
  abuchear silbar
  abucheo silbatina
  abuelo anciano viejo
  abusar violar
  abuso maltrato acoso violación
  acabar terminar finalizar concluir
  academia escuela
  acatamiento cumplimiento
  acatar obedecer cumplir
  acceder entrar ingresar
  accidente choque siniestro colisión
  accionista inversor
  acelerar apurar apresurar
  aceptar admitir aprobar
  acera vereda banqueta
  acercamiento aproximación
  acertar atinar
  aclarar explicar esclarecer
  acoger alojar hospedar albergar
  aconsejar recomendar sugerir asesorar
  acontecer ocurrir suceder pasar
  acontecimiento suceso evento
  acordar pactar convenir
  acosar hostigar
  acoso bullying
  acreditar demostrar probar
  acreedor prestamista
  actor artista
  actriz artista
  actuación espectáculo presentación show
  acuchillar apuñalar navajear
  acuerdo pacto convenio trato arreglo
  acuífero agua
  acusación imputación
  acusado imputado procesado reo
  acusar culpar señalar denunciar imputar
  adecuado apropiado idóneo
  adelantar anticipar
  adicción dependencia
  adicto drogadicto toxicómano
  adiestrar capacitar
  adinerado acaudalado millonario
  adiós despedida
  adjudicar conceder otorgar
  administrar gestionar
  admitir admisión
  adolescente joven menor muchacho chico
  aduana frontera
  advertencia aviso alerta
  advertir alertar avisar prevenir advertencia
  aerolínea aviación compañía
  aeropuerto aeródromo
  afanar robar
  afección enfermedad dolencia
  afectado damnificado perjudicado
  afición hinchada
  aficionado fanático seguidor
  afirmar asegurar decir sostener
  aforo capacidad
  agarrar atrapar capturar detener
  agencia organismo
  agente uniformado
  agilizar acelerar
  agotamiento cansancio fatiga
  agotarse acabarse
  agrario agrícola
  agravar empeorar
  agredir atacar golpear pegar agresión agresor
  agresión ataque golpiza paliza
  agricultor granjero agricultura
  agricultura campo cultivos
  agrio amargo
  agrupar reunir
  aguacate palta
  aguacero chaparrón diluvio
  aguantar soportar resistir tolerar
  águila ave
  aguinaldo sueldo
  agujero hueco hoyo bache
  ahogarse hundirse
  ahorcar colgar
  ahorrar guardar
  ahorros dinero fondos
  aislamiento confinamiento
  ají pimiento
  ajuste recorte
  alardear presumir jactarse
  albañil obrero
  alberca pileta
  albergue refugio
  alborotador revoltoso
  alborotar perturbar
  alcalde intendente regidor munícipe
  alcaldía intendencia alcalde
  alcantarilla cloaca
  alcanzar lograr conseguir
  alcohol licor bebida trago
  alcoholizado borracho ebrio
  alegar argumentar sostener
  alegato argumento
  alegrarse alegría
  alegre contento feliz
  alegría felicidad contento
  alfombra tapete
  alianza coalición
  alimentación comida
  alimentar nutrir
  alimento comida víveres
  alistarse enrolarse
  aliviar calmar
  allanamiento cateo redada
  allanar catear
  almacén depósito bodega galpón supermercado
  almacenar guardar
  almohada cojín
  almorzar comer
  almuerzo comida
  alojamiento hospedaje
  alquilar arrendar rentar
  alquiler arriendo renta inquilino
  altavoz parlante bocina
  alterar modificar cambiar
  altercado riña pelea
  alto elevado
  alud avalancha
  alumno estudiante escolar
  alzamiento sublevación rebelión levantamiento
  alzhéimer enfermedad
  amable cordial
  amar amor
  amarrar atar
  ambiental ecológico
  ambulancia paramédicos
  amenaza intimidación advertencia
  amenazante peligroso
  amenazar intimidar asustar
  ametralladora arma
  ametrallar balear
  amigo colega compañero
  amnistía indulto perdón
  amonestación tarjeta
  amonestar reprender
  amontonar acumular apilar
  amor romance noviazgo
  amotinarse sublevarse
  amparar proteger
  ampliar extender agrandar aumentar
  amplio extenso
  amputación mutilación
  amputar cortar
  analgésico calmante
  analista experto
  analizar examinar estudiar evaluar
  ancho amplio
  anciano jubilado
  andén plataforma
  anegar inundar
  anestesia sedación
  anfitrión organizador
  anhelo deseo
  anillo joya
  animal fauna bestia
  animales especies
  aniquilar exterminar
  aniversario cumpleaños
  anónimo desconocido
  ansiedad angustia
  antepasado ancestro
  antidisturbios policía
  antiguamente antaño
  antorcha tea
  antro bar
  anulación cancelación
  anular cancelar suspender
  anunciar comunicar informar avisar
  añadir agregar sumar
  apacible tranquilo
  apagar extinguir sofocar
  apagón corte cortocircuito oscuridad electricidad luz
  aparato equipo
  aparcamiento estacionamiento parqueo
  aparcar estacionar parquear
  aparición hallazgo
  apariencia aspecto
  apartamento vivienda
  apelación apelar
  apelar recurrir impugnar
  apertura inauguración estreno
  aplaudir ovacionar
  aplauso ovación
  aplicación app
  apoderado representante
  apodo mote alias sobrenombre
  aportar contribuir donar
  aporte aportación contribución donación
  apostador jugador
  apoyar respaldar ayudar defender
  apoyo respaldo ayuda
  aprendiz alumno
  aprendizaje enseñanza
  apresamiento captura
  apresar preso
  aprobación aval
  aprobar ratificar avalar
  apuñalamiento cuchillada puñalada
  arancel impuesto gravamen
  araña insecto
  árbitro réferi
  archivar sobreseer
  arder quemar incendiar
  arenga discurso
  aretes pendientes
  argumento razón
  árido seco
  arma pistola fusil
  armamento armas
  armario ropero clóset
  arquero portero guardameta golero
  arquitecto diseñador
  arrebatar robar
  arrecho enojado
  arreglar reparar recuperar restaurar componer consolidar
  arreglo reparación
  arrendador casero
  arrepentirse lamentar
  arrestado encarcelado
  arrestar detener apresar capturar aprehender
  arrojar lanzar tirar botar
  arroyo riachuelo
  arruinar estropear
  artefacto bomba explosivo
  artesano artífice
  artículo nota reportaje producto
  artista cantante pintor
  arzobispo obispo
  asaltante ladrón
  asaltar atracar
  asar cocinar
  ascender subir promover
  ascenso promoción
  aseguradora seguro
  asegurar garantizar
  asentamiento poblado colonia
  asequible barato
  asesinado muerto baleado
  asesinar matar asesinato
  asesinato crimen homicidio muerte matanza femicidio feminicidio
  asesino homicida
  asesor consejero consultor
  asesoramiento consejo
  asfaltar pavimentar
  asfixiar ahogar estrangular
  asignatura materia
  asilo refugio geriátrico
  asistencia ayuda
  asistente participante
  asistir acudir ir
  asma enfermedad
  asociación agrupación organización
  asociarse unirse
  asombrar sorprender
  asombro sorpresa
  aspirante candidatura
  asqueroso repugnante sucio
  astro estrella
  astronauta cosmonauta
  astronomía espacio
  asunto tema
  asustar atemorizar espantar
  asustarse miedo
  atacante agresor
  ataque asalto
  atascar trabar
  atasco embotellamiento trancón congestión
  ataúd féretro
  atentado ataque bomba
  aterrizar posarse
  ático azotea
  atleta deportista
  atracador ladrón
  atraco robo
  atragantarse ahogarse
  atrapado encerrado
  atrapar capturar
  atrasar retrasar demorar aplazar
  atraso retraso demora
  atreverse osar
  atribuir achacar
  atrocidad barbaridad
  atropellar arrollar embestir
  atropello accidente
  atún pescado
  audiencia juicio
  auditoría revisión
  aula clase salón
  aumentar subir crecer incrementar
  aumento subida alza incremento
  ausencia falta
  ausentarse faltar
  auto coche carro automóvil vehículo
  autobús bus colectivo camión guagua ómnibus buseta autocar bondi vehículo
  autobuses buses colectivos
  autopista autovía
  autopsia necropsia
  autor escritor
  autorización licencia
  autorizar aprobar
  auxiliar socorrer
  avalancha deslizamiento
  avergonzar abochornar
  avergonzarse vergüenza
  avería falla fallo daño desperfecto
  averiarse romperse
  averiguar investigar indagar
  avión aeronave vuelo avioneta jet aparato
  avioneta aeronave
  aviso alerta
  ayuda auxilio socorro subsidio
  ayudar colaborar
  ayudas subvenciones
  ayuntamiento municipio alcaldía municipalidad cabildo
  azafata aeromoza sobrecargo
  bacán bueno
  bache hoyo
  bacteria microbio
  bailarín baile ballet
  baile danza
  bajada descenso caída
  bajar descender reducir caer disminuir
  bala proyectil
  balacera disparos
  ballet danza
  balón esférico
  baloncesto básquetbol básquet deporte
  balsa embarcación
  bancario financiero
  bancarrota quiebra quebrar
  banco entidad
  banda organización delincuentes
  bandera estandarte
  banquete cena
  baño lavabo
  bar cantina pub
  barato económico
  barco buque nave embarcación
  barman camarero
  barricada bloqueo
  barrio vecindario colonia distrito arrabal villa población
  basura residuos desechos desperdicios escombros
  basurero vertedero basural botadero
  batata camote boniato
  bautizar nombrar
  bautizo bautismo
  bebé niño crío
  bebida trago refresco gaseosa
  bebido borracho
  beca ayuda
  béisbol deporte
  bello hermoso lindo bonito
  beneficiar favorecer
  beneficiario receptor
  beneficio ganancia provecho
  betabel remolacha
  bicho insecto
  bicicleta bici ciclista
  bienestar salud
  bienvenida recepción
  billete pasaje entrada
  billetera cartera
  biodiversidad fauna
  birlar robar
  blanqueo lavado
  blindado tanque
  bloquear obstruir cortar
  bloqueo corte paro
  boda casamiento matrimonio nupcias novios
  bofetada cachetada
  boicot boicoteo
  boicotear sabotear
  boleta factura
  boleto billete tiquete pasaje entrada ticket
  boli bolígrafo
  bolígrafo lapicero birome
  bolsa saco
  bomba explosivo
  bombardear atacar
  bombardeo ataque bomba
  bombero brigadista rescatista
  bondadoso bueno
  borrachera alcohol
  borracho ebrio embriagado
  borrar eliminar suprimir
  borrasca temporal tormenta
  bosque monte forestal arboleda
  bosques selva
  bosta excremento
  botar echar despedir
  botella frasco
  botellón alcohol
  botín dinero
  boxeador púgil
  boxeo deporte
  brecha diferencia desigualdad
  brindar ofrecer
  broma chiste
  bronca discusión
  brote contagios rebrote
  brujería hechicería magia
  brujo hechicero
  buceador buzo
  bueno excelente
  buga coche
  búho lechuza
  bullicio ruido
  burdel prostíbulo
  burlarse mofarse
  bus micro
  buscar indagar rastrear localizar
  búsqueda rastreo rastrillaje
  cabecilla líder
  cabreado enfadado
  cabrearse enfadarse
  cabreo enfado
  cabrero pastor
  cabro niño
  cacahuete maní
  cacería cazadores
  cachar entender
  cachetada golpe
  cacique líder
  cadáver muerto
  caer caída
  cagada desastre
  caída descenso
  cajero ventanilla
  calabaza auyama
  calabozo celda
  calamidad desastre
  calcular estimar
  calentarse enojarse
  cálido caluroso
  calificación puntuación nota
  callar silenciar
  calle avenida
  calor temperatura caluroso
  calumnia difamación injuria mentira
  calumniar difamar
  calzada carretera
  calzado zapatos
  camarero mesero
  cambiar modificar reformar
  cambio modificación reforma reemplazo
  camillero enfermero
  caminar andar
  camión camioneta furgón tráiler tractomulas
  camionero transportista
  camioneta furgoneta vehículo
  camisa ropa
  camiseta remera polera playera
  camorra pelea
  campamento acampada
  campana campanario
  campeón ganador vencedor
  campeonato torneo certamen
  campera chaqueta
  campesino agricultor labrador ganadero guajiro
  cana policía
  canal cadena
  canalla malvado
  cáncer tumor leucemia
  canciller ministro exteriores
  canción melodía
  candidato aspirante postulante
  canjear intercambiar
  cansado agotado
  cansancio fatiga
  cantante intérprete músico cantautor cantar
  cantar interpretar
  caño tubería
  caos confusión
  capacitación formación adiestramiento
  capataz encargado
  capaz apto
  capital dinero fondos
  capo jefe cabecilla líder narco
  cara rostro
  característica rasgo
  carbón mineral
  cárcel prisión penal presidio reclusorio penitenciaría cana calabozo
  carcelero guardián
  cardíaco corazón
  carencia necesidad
  carestía precios
  carga mercancía
  cargamento alijo
  caricatura viñeta
  caricaturista dibujante
  carnet licencia
  carnicería matadero
  caro costoso
  carrera competición
  carretera ruta autopista camino
  carta misiva
  cartel afiche
  casa vivienda hogar domicilio
  casado esposo marido
  casamiento enlace
  casarse contraer boda matrimonio casamiento
  caserón casa
  castigar sancionar multar
  castigo sanción pena multa represalia
  castor roedor
  catálogo lista
  catarro resfriado
  catástrofe desastre tragedia
  catedral basílica
  catedrático profesor
  católico cristiano
  caudillo líder
  causa motivo razón
  causante culpable responsable
  causar provocar originar generar desencadenar ocasionar producir
  cautela prudencia precaución
  cautivo rehén prisionero
  caverna cueva
  cayuco patera
  caza cacería
  cazador furtivo
  celebración acto
  celebrar festejar conmemorar
  célebre conocido
  celular móvil teléfono smartphone
  cementera cemento
  cementerio panteón camposanto tumba
  cenar comer
  censura prohibición
  censurar prohibir
  cerdo puerco chancho
  cerebral cerebro
  ceremonia acto gala
  cerilla fósforo
  cerrar clausurar bloquear cierre desaparecer
  certamen concurso
  cerveza birra
  cesar echar despedir destituir
  cesárea parto
  chabola choza casilla
  chafa malo
  chalet casa
  chamaco niño
  chamán curandero
  chamba laburo
  chancho cochino marrano
  chanchullo corrupción
  chantaje extorsión
  chaqueta ropa
  charco agua
  charla conferencia conversación plática
  chaval joven niño
  chavo niño
  chela cerveza
  cheque pago
  chévere bueno
  chica joven muchacha chavala piba
  chícharo arveja guisante
  chico joven muchacho chaval pibe
  chido bueno
  chiquillo niño
  chiringuito bar
  chirona cárcel
  chocar colisionar estrellarse impactar
  chofer piloto camionero taxista
  chollo ganga
  choque colisión impacto
  choreo robo
  chorizo ladrón
  choro delincuente
  choza cabaña rancho
  chuleta carne
  ciberataque hackeo
  ciberdelincuente hacker
  ciclismo bicicleta
  ciclista corredor bici
  ciclomotor motocicleta
  ciego invidente
  científico experto ciencia
  cierre clausura
  cifra número cantidad
  cigarrillo cigarro pitillo
  cigarro tabaco
  cima cumbre
  cine película
  cineasta director
  circuito pista
  cirugía trasplante
  cirujano médico
  ciudad localidad urbe
  ciudadanía nacionalidad
  ciudadano vecino habitante persona
  clandestino oculto
  clase lección
  clausurar terminar
  clérigo sacerdote cura
  cliente comprador consumidor usuario
  clima tiempo
  clínica hospital sanatorio
  coalición pacto
  cobarde miedoso
  cobijo refugio
  cobrar recaudar ganar percibir pagar
  cobre metal
  cocaína droga
  coche carro vehículo
  cochinada suciedad
  cocinar guisar cocinero
  cocinero chef
  código clave
  coger tomar agarrar
  coima mordida cohecho
  coincidir concordar
  cola fila
  colaboración cooperación
  colaborar cooperar
  colapsar saturarse
  colapso caída
  cole escuela colegio
  colegial escolar
  colegio escolares secundaria
  cólera enfermedad
  colina cerro
  colisionar estrellarse
  collar joya
  colocar instalar
  columna artículo
  comandante jefe
  comandar dirigir
  combate batalla pelea enfrentamiento
  combatir luchar
  combustible carburante gas
  comediante cómico
  comensal cliente
  comentario opinión
  comentarista analista
  comenzar empezar iniciar arrancar
  comercializar distribuir
  comerciante tendero
  comercio tienda negocio local mercado
  comestible alimento
  cometer perpetrar
  comida víveres
  comienzo inicio principio
  comisaría cuartelillo cuartel
  comisario inspector
  comité comisión
  comodidad confort
  compañero colega
  comparecer testificar
  competencia rivalidad
  competición competencia concurso torneo
  competidor rival
  competir participar competición competencia competidor
  complejo complicado difícil
  complicación problema
  complicar dificultar
  cómplice ayudante
  complot conspiración conjura
  comportamiento conducta
  compositor músico
  compra adquisición pedido
  comprador consumidor
  comprar adquirir
  comprobar verificar constatar
  computadora informático
  común compartido
  comuna municipio
  comunicado nota declaración
  comunidad población
  conceder otorgar dar concesión
  concejal edil regidor concejo
  concejo cabildo consistorio
  concentración protesta manifestación
  concierto recital actuación show
  concluir terminar
  concursante participante
  concurso competencia
  condecoración medalla
  condecorar premiar
  condena pena sentencia
  condenado convicto culpable
  condenar sentenciar repudiar
  cóndor ave
  conducir manejar conducción conductor
  conducta actitud
  conductor chofer automovilista piloto
  conejo liebre
  confesar admitir reconocer
  confinamiento encierro
  confinar aislar encerrar
  confirmación ratificación
  confirmar corroborar ratificar
  confiscar decomisar incautar
  conflicto pelea disputa enfrentamiento
  confundir equivocar
  confusión desconcierto
  congelado helado
  congregar reunir
  congresista parlamentario senador
  congreso parlamento cámara legislativo asamblea senado
  conmemoración aniversario homenaje
  conmemorar recordar
  conocer saber
  conquistar ganar
  consecuencia efecto repercusión secuela resultado
  conseguir lograr obtener
  consejo recomendación
  consentir permitir
  conserje bedel
  consistorio ayuntamiento
  consola videojuego
  consolidar reforzar
  conspirar complotar
  construcción edificación
  constructor empresario
  constructora empresa
  construir edificar levantar construcción
  consultorio ambulatorio
  consumidor usuario
  consumir gastar
  contagio infección
  contagioso infeccioso
  contaminación polución suciedad
  contaminado sucio
  contaminante tóxico
  contaminar polucionar ensuciar envenenar
  contar relatar narrar
  contendiente rival
  contener frenar
  contento feliz
  contienda pelea
  continuar proseguir
  contrabandista traficante
  contrabando tráfico
  contraer contagiarse
  contraseña clave
  contratación fichaje
  contratar emplear incorporar
  contrato acuerdo
  contribución donativo
  contrincante rival adversario
  control revisión
  controlar supervisar vigilar
  convencer persuadir
  convenio pacto
  convento monasterio iglesia
  conversación diálogo
  convertir conversión
  convertirse transformarse
  convicto preso
  convocar citar
  cónyuge esposo
  cooperativa asociación
  coordinador encargado
  copa torneo
  copia réplica
  coraje valentía
  coronar proclamar
  corregir rectificar enmendar arreglar corrección
  correo mensaje
  corresponsal periodista
  corrida toros
  corrupción cohecho soborno
  corrupto deshonesto coimero
  cortar interrumpir talar
  corte interrupción tribunal juzgado
  cosecha recolección producción
  cosechar recolectar recoger
  costa litoral
  costar valer
  costo coste precio gasto
  cotización precio
  covid coronavirus pandemia virus
  creador fundador autor inventor
  crear fundar inventar
  crecer aumentar crecimiento
  crecida inundación riada
  crecimiento aumento
  crédito hipoteca
  creencia fe
  creer opinar considerar
  creyente fiel feligrés
  criadero granja
  criar educar
  criatura niño animal
  criminal delincuente malhechor maleante
  criminalidad inseguridad
  crío niño alumno hijo
  cripta tumba
  crisis recesión emergencia
  cristal vidrio
  cristiano creyente
  crítica reproche queja
  criticar cuestionar reprochar
  cruce intersección
  crucero barco
  cruel brutal despiadado
  cruzar atravesar
  cuaderno libreta
  cuadro pintura lienzo obra
  cuarentena aislamiento confinamiento
  cuate amigo
  cubrir tapar
  cucaracha insecto
  cuchara cubiertos
  cuchillo navaja puñal arma
  cuento relato
  cuerpo cadáver
  cueva gruta
  cuidador enfermero
  cuidar atender
  culebra serpiente víbora
  culminar terminar concluir
  culpa responsabilidad
  culpable responsable
  cultivador agricultor
  cultivar sembrar
  cultivo siembra
  culto misa
  cultural artístico
  cumbia música
  cumbre reunión encuentro
  cuota tarifa
  cura sacerdote padre párroco
  curandero brujo
  curar sanar
  curarse recuperarse mejorar
  currante trabajador
  currar trabajar
  currículum currículo
  curro chamba laburo
  cursillo curso
  custodia tutela
  custodiar proteger
  dañado afectado roto
  dañar perjudicar lastimar
  dañino nocivo perjudicial
  daño perjuicio estrago destrozo
  dar entregar
  debacle derrota
  debate discusión controversia
  debatir discutir
  debut estreno
  decapitar degollar
  decepción desilusión
  decepcionar defraudar
  decidir resolver determinar decisión
  decir señalar manifestar afirmar
  decisión resolución
  declaración testimonio
  declarar testificar decir
  decrecer bajar
  decretar ordenar
  decreto norma
  defecto falla
  defender proteger amparar defensa defensor
  deficiencia fallo
  déficit agujero
  deforestación tala
  defraudar estafar
  defunción muerte fallecimiento deceso
  degollar matar
  dejar permitir
  delantero atacante
  delatar denunciar
  delator soplón
  delegación comitiva
  delegado representante enviado
  delfín cetáceo
  delgado flaco
  delicioso sabroso
  delincuencia crimen
  delito crimen infracción
  demanda denuncia querella reclamo
  demandar exigir
  demencia alzhéimer
  demente chiflado
  demócrata liberal
  demoledor devastador
  demoler derribar derrumbar
  demolición derribo
  demorar tardar
  dengue enfermedad
  denominar llamar
  dentista odontólogo
  denuncia querella acusación
  depa departamento
  dependencia oficina
  dependiente empleado
  deportación expulsión
  deportar expulsar
  deporte ejercicio
  deportista jugador
  depositar ingresar
  depto apartamento
  derogación anulación
  derogar abolir anular revocar
  derramar verter
  derretirse fundirse
  derrocamiento golpe
  derrocar deponer
  derrochar despilfarrar malgastar
  derrota pérdida fracaso
  derrotar vencer ganar
  derrumbarse caer
  derrumbe colapso desplome
  desabastecimiento escasez
  desacuerdo desavenencia discrepancia
  desafiar retar
  desagradable molesto
  desahuciar desalojar echar
  desahucio lanzamiento
  desalentar desanimar
  desalojar echar expulsar
  desalojo evacuación
  desaparecer perderse extraviarse desaparición
  desaparición extravío
  desarmar desmantelar
  desarrollo crecimiento
  desarticular desmantelar
  desbordamiento crecida
  desbordarse salirse inundar
  descalificar eliminar
  descansar reposar
  descanso reposo
  descarga electrocución
  descarrilamiento accidente
  descarrilar salirse
  descartar excluir
  descender caer descenso
  descendiente hijo nieto
  desconfianza recelo
  desconfiar sospechar
  desconocer ignorar
  desconocido extraño
  descontento malestar
  descuartizar desmembrar
  descubridor inventor
  descubrimiento hallazgo
  descubrir hallar encontrar inventar
  descuento rebaja oferta
  descuidar desatender
  desear anhelar
  desembarcar llegar
  desembolsar pagar
  desempleado parado cesante desocupado desempleo
  desempleo paro cesantía desocupación
  desencadenar desatar provocar
  desenterrar exhumar
  deseo voluntad
  desertar huir
  desertor fugitivo
  desesperación angustia
  desfalco malversación robo
  desfile marcha
  desgarro lesión
  desgracia tragedia
  desigualdad inequidad
  desistir renunciar
  deslave derrumbe
  deslizamiento derrumbe alud deslave
  desmayarse desvanecerse
  desmentido negación
  desmentir negar
  desnudo desvestido
  desnutrición hambre
  desobedecer incumplir
  desorden caos disturbio
  despedir echar cesantear despido
  despegar partir
  despensa alacena
  desperdiciar malgastar desaprovechar
  despido cese finiquito
  desplazamiento traslado
  desplazarse moverse
  desplegar enviar
  desplome colapso
  desprecio menosprecio
  desprender caer
  destacado importante
  destacar resaltar subrayar
  desterrar exiliar
  destierro exilio
  destitución remoción cese
  destituir remover deponer destitución
  destreza habilidad
  destrozar destruir romper
  destrucción devastación
  destruir arrasar derribar destrucción
  desventaja inconveniente
  detalle pormenor
  detectar descubrir
  detective investigador
  detención arresto captura detener
  detenido preso arrestado aprehendido
  deterioro daño
  detonación explosión
  detractor crítico
  deuda pasivo
  devaluación depreciación
  devastar arrasar destruir
  devoción fe
  devolución reembolso
  devolver restituir retornar reembolsar devolución
  devoto fiel
  diabetes enfermedad
  diabético enfermo
  diagnosticar detectar
  diagnóstico enfermedad
  dialogar conversar negociar
  diálogo negociación
  diario periódico rotativo
  diarrea gastroenteritis
  dibujante ilustrador
  dibujo ilustración
  dictador tirano dictadura
  dictadura tiranía
  dictamen informe
  dictaminar resolver
  difamar insultar
  diferencia distinción
  diferente distinto
  difícil complicado duro
  dificultad obstáculo inconveniente traba
  difundir divulgar propagar
  difunto muerto
  diluvio inundación
  diminuto pequeño
  dimisión renuncia
  dimitir renunciar dimisión
  dinero plata pasta lana guita
  diñar morir
  diplomático cónsul
  diputado legislador parlamentario congresista representante
  dirección domicilio
  directivo ejecutivo dirigente
  director jefe responsable encargado gerente
  dirigir liderar encabezar conducir
  discapacidad minusvalía
  discapacitado minusválido
  disco álbum
  discoteca boliche antro
  discrepancia diferencia
  discriminación racismo
  discriminar excluir
  disculpa perdón
  disculparse excusarse
  discurso alocución mensaje
  discusión pelea
  discutir pelear
  diseñador creador
  disgusto enfado
  disidente opositor
  disminución bajada reducción descenso caída
  disminuir reducir bajar caer disminución
  disolver desintegrar
  disparar balear tirotear fusilar
  disparo tiro balazo detonación
  dispersar disolver
  dispositivo aparato
  disputa pelea
  disputar pelear jugar
  distinción premio
  distinguir premiar
  distribución reparto
  distribuidor vendedor
  distribuir entregar distribución
  disturbio revuelta
  disturbios incidentes
  diversión entretenimiento
  divertido entretenido gracioso
  divertirse disfrutar
  dividir separar
  divisa moneda
  división separación
  divorciarse separarse
  divorcio separación
  doblar torcer
  docente educador
  doctor médico
  doctora médica
  documental película
  documento papel escrito
  dolencia padecimiento
  dolor sufrimiento molestia
  doloroso triste
  domar domesticar
  doméstico hogareño
  dominar controlar
  dominio control
  donación regalo
  donante donador
  donar regalar entregar donante
  donativo donación
  dopaje doping
  dormido inconsciente
  dormitorio alcoba recámara
  dramático trágico
  dramaturgo autor
  droga estupefaciente narcótico sustancia
  drogadicto consumidor
  duda incertidumbre
  duelo luto
  dueño propietario amo patrón
  dulce golosina
  durar tardar
  ebriedad borracho
  ebrio alcohol
  ecologista activista verde
  economía finanzas
  económico financiero
  edición publicación
  edificar levantar
  edificio inmueble construcción torre bloque
  edil concejo
  editar publicar
  educación enseñanza escuela
  educador maestro
  educar enseñar
  efectivo dinero
  efectivos policías militares soldados
  efectuar realizar
  eficacia efectividad
  eficaz efectivo
  ejecución fusilamiento
  ejecutivo empresario
  ejemplar copia
  ejercicio entrenamiento
  ejército militares tropas fuerzas
  ejote chaucha
  elaboración preparación
  elaborar fabricar
  elecciones comicios votación urnas sufragio
  electo elegido
  elector votante
  electoral votación
  electricidad energía
  electricista técnico
  electrocutarse descarga
  elegir escoger nombrar designar votar elección
  elevar subir aumentar
  eliminar suprimir
  elogiar alabar ensalzar
  embajada legación consulado
  embajador diplomático
  embalse represa
  embarazada encinta gestante preñada
  embarazo gestación gravidez
  embarcación lancha bote
  embaucar engañar
  emblema símbolo
  embolsarse ganar
  emboscada ataque
  embotellamiento tráfico
  embriaguez borracho
  emergencia urgencia
  emigrante migrante
  emigrar marcharse irse
  emisión transmisión
  emisora radio
  emitir transmitir emisión
  emoción alegría
  emocionado conmovido
  emparedado sándwich bocadillo
  empatar igualar
  empeñarse insistir
  empeorar deteriorar
  emperador monarca
  empezar iniciar arrancar
  empleado trabajador
  empleador patrón patronal
  empleo trabajo puesto
  empobrecer pobre
  emprendedor empresario
  emprender iniciar
  empresa compañía firma corporación
  empresarial patronal
  empresario patrón
  enamorado novio
  enamoramiento amor
  encallar varar
  encañonar apuntar
  encarcelado preso detenido recluso
  encarcelamiento reclusión
  encarcelar apresar recluir encerrar cárcel
  encarecer subir aumentar
  encargado responsable
  encargar encomendar
  encender prender
  encerrar encierro
  enchufar contratar
  enchufe favoritismo
  encoger reducir
  encontrar hallar localizar
  encubrir ocultar tapar
  encuentro hallazgo
  encuesta sondeo
  endeudamiento deuda
  endurecer duro reforzar
  enemigo adversario
  enemistad rivalidad
  enfadado furioso molesto
  enfadar enojar molestar
  enfadarse indignarse
  enfado enojo bronca
  enfermar contagiarse enfermedad
  enfermedad mal dolencia padecimiento virus
  enfermero sanitario
  enfermo paciente
  enfrentamiento pelea choque rivalidad disputa
  enfrentarse pelear chocar
  enfurecer enojar enfadar
  engaño timo mentira fraude
  enlace boda
  enojo bronca
  enorme gigantesco
  enredo lío
  ensayar probar
  enseñanza lección
  enseñar instruir
  ensuciar sucio
  entender comprender
  entero completo
  enterrar sepultar inhumar
  entierro sepelio funeral exequias enterrar tumba
  entorno ambiente
  entrada acceso ingreso
  entrar ingresar
  entregar dar
  entregarse rendirse
  entrenador técnico míster preparador coach
  entrenamiento práctica
  entretenimiento espectáculo
  entrevista conversación
  entrevistar conversar
  entristecer tristeza
  entusiasmo emoción
  envejecer viejo
  envenenamiento intoxicación
  envenenar intoxicar
  enviar mandar
  envío remesa
  eólico viento
  epidemia brote pandemia plaga contagio
  equipaje maletas
  equipamiento material
  equipo conjunto escuadra plantel club selección
  equivocación error fallo
  equivocado erróneo
  equivocarse errar
  erigir levantar construir
  erosión desgaste
  erradicar eliminar
  erróneo falso
  erupción explosión
  escalada aumento
  escalador montañista alpinista
  escalar trepar
  escándalo polémica
  escaño curul banca
  escapar huir fugarse evadirse escabullirse
  escaparate vitrina vidriera
  escasear escasez
  escena escenario
  escenario tablado
  esclarecer resolver
  esclavitud servidumbre
  esclavo siervo
  escoger seleccionar
  escolta guardaespaldas
  escombros ruinas cascotes
  esconder escondite
  escondite guarida
  escopeta arma
  escribir escrito
  escrito carta
  escritor novelista
  escrutinio recuento conteo
  escuchar oír
  escuela colegio instituto liceo primaria
  escultor artista
  escultura estatua
  esencial fundamental
  esfuerzo sacrificio
  esguince lesión
  eslogan frase
  espada arma
  espantoso terrible
  especialista experto perito
  espectáculo función
  espectador asistente
  especular suponer
  esperar aguardar
  espía agente
  espiar vigilar
  espichar morir
  espionaje inteligencia
  espiritual religioso
  esposa mujer pareja
  esposo marido
  esquina cruce
  esquivar evitar eludir
  estable tranquilo
  establecimiento comercio
  estación terminal
  estadio cancha campo
  estadística cifra
  estadounidense norteamericano gringo yanqui
  estafa fraude engaño
  estafador timador
  estafar engañar timar
  estallar explotar detonar
  estallido explosión detonación
  estampida avalancha
  estanque laguna
  estatal público
  estatua monumento
  estatuto ley
  estimular incentivar
  estímulo incentivo
  estipendio salario
  estremecer sacudir
  estrés ansiedad
  estricto riguroso severo
  estropeado roto averiado
  estropear dañar romper
  estuario desembocadura
  estudiante universitario
  estudiantil estudiantes
  estudiar cursar aprender
  estudio investigación análisis
  estupefaciente narcótico
  etapa fase periodo
  etnia raza
  evacuado desplazado
  evacuar desalojar
  evadir eludir huir
  evaluación examen
  evaluar valorar
  evangélico cristiano
  evasión fuga
  evasor defraudador
  evento acto
  evidencia indicio
  evitar prevenir eludir
  evolución desarrollo
  exacto preciso
  examen prueba
  examinar revisar inspeccionar
  excarcelación liberación
  excarcelar liberar soltar
  excavar desenterrar
  exceder superar
  excelente magnífico
  excepcional extraordinario
  excesivo exagerado
  excluir exclusión
  exclusión expulsión
  excombatiente veterano
  excusa pretexto
  excusar perdonar
  exención exoneración
  exequias funeral
  exhibición exposición
  exhibir exponer mostrar enseñar
  exigencia demanda reclamo
  exigir pedir
  exiliado refugiado
  eximir exonerar
  existencias stock
  éxito triunfo
  exitoso triunfante
  éxodo emigración
  expandir ampliar expansión
  expansión ampliación
  expareja exnovio
  expectativa esperanza
  expediente caso
  experimentado veterano
  experimento ensayo prueba
  explicación motivo
  explorador aventurero
  explorar recorrer
  explosión reventar
  explosivo dinamita
  explotar reventar explosión
  exponente representante
  expresidente exmandatario
  expropiación nacionalización
  expropiar nacionalizar
  expulsar echar
  expulsión roja
  éxtasis droga
  extender alargar extensión
  extensión superficie
  extenuado agotado cansado
  exterior extranjero
  exterminio genocidio
  extinción desaparición
  extinguir desaparecer
  extrabajador exempleado
  extraer sacar
  extranjero foráneo
  extremista radical
  fábrica planta empresa
  fabricación producción elaboración
  fabricante productor
  fabricar producir
  facción grupo
  fácil sencillo simple
  facilitar proporcionar ayudar
  factura recibo
  facu universidad
  facultativo médico
  falda pollera
  falla error
  fallar fracasar
  fallecer morir
  fallecido muerto difunto víctima
  fallecimiento muerte deceso
  fallo resolución dictamen
  falopa droga
  falsedad falso
  falsificar adulterar clonar
  falso falsificado trucho
  falta carencia escasez
  faltar carecer
  fama celebridad popularidad
  familia parientes familiares clan
  familiar pariente
  famoso célebre
  fan seguidor hincha
  fanático hincha
  farmacéutica laboratorio
  farmacéutico boticario
  farmacia botica
  faro linterna
  fatal mortal letal
  fatalidad desgracia
  favorito preferido
  fe religión
  fecha día
  fecundidad natalidad
  federación confederación
  felicidad dicha
  felicitación enhorabuena
  felicitar congratular
  femicida asesino
  femicidio feminicidio
  feminicida asesino
  feminicidio homicidio
  fentanilo droga
  feo horrible
  feria exposición
  ferretería tienda
  ferroviario ferrocarril tren
  fértil productivo
  festejar homenajear
  festejo celebración fiesta
  festival certamen
  festivo feriado
  feto bebé
  fianza caución
  fichaje incorporación
  fichar contratar incorporar
  fiebre calentura
  fiel leal
  fiesta celebración
  fijar establecer determinar
  filmar grabar
  filtración fuga
  filtrar revelar
  fin final término
  finado muerto difunto
  finalista clasificado
  financiación presupuesto
  financiamiento financiación
  financiar prestar crédito préstamo pagar
  finca rancho granja hacienda estancia
  fingir simular aparentar
  firmar suscribir rubricar
  fiscal acusador
  fiscalía ministerio
  fiscalizar controlar
  físico cuerpo
  flamenco música
  flexibilizar relajar
  floristería florería
  flota buques
  foco incendio
  fogata hoguera
  follaje hojas
  folleto panfleto
  follón lío
  fome aburrido
  fomentar favorecer
  fonda restaurante
  fondos recursos
  fontanero plomero
  forastero extranjero
  formación preparación
  fórmula receta
  forrarse enriquecerse
  fortalecer reforzar
  fortalecimiento refuerzo
  fortaleza castillo
  fortuito casual
  fortuna patrimonio
  foto fotografía imagen
  fotógrafo reportero
  fracasado perdedor
  fractura quebradura
  fragata buque
  fragmento trozo pedazo
  fraile monje
  franciscano fraile
  franja zona
  fraudulento falso
  frazada manta cobija
  frecuente habitual
  fregar limpiar
  frenar detener
  fresa frutilla
  frijol poroto alubia
  frío gélido
  frontera límite
  frustrar impedir
  fuego incendio llamas
  fuerte potente
  fuerza potencia
  fugarse huir
  fugitivo prófugo evadido
  fulano individuo
  fumador tabaco
  fumar tabaco
  funcionamiento operación
  funcionar operar
  fundación creación
  fundar fundador abrir establecer
  funeral velorio velatorio sepelio
  furia rabia
  furioso enojado
  furtivo ilegal
  fusil escopeta
  fusión unión
  fusionar unir
  fútbol balompié
  futbolista jugador deportista
  gabinete ministros
  gafas anteojos
  galardonado ganador
  galería museo
  gallina ave
  ganador vencedor
  ganancia lucro
  ganar vencer ganador recaudar ingresar
  garaje cochera
  garrote palo
  gasóleo gasoil diésel
  gasolina nafta bencina combustible
  gasolinera bencinera
  gastar desembolsar
  gasto desembolso
  gastronomía cocina
  gato felino mascota
  gemelo mellizo
  generar producir
  genio sabio
  gente personas público vecinos población
  gerente jefe
  gestión administración
  gestionar dirigir regentar
  gesto ademán
  gigante enorme
  gigantesco inmenso
  gimnasta deportista
  gira tour
  girar doblar
  glaciar hielo
  gobernador mandatario
  gobernar mandar gobierno
  gobierno ejecutivo administración
  gol anotación
  goleada paliza
  goleador artillero
  golear ganar
  golpe puñetazo
  golpista golpe
  golpiza golpear
  gordo obeso
  grabar registrar
  graduación egreso
  graduado egresado
  gráfico dibujo
  grafiti pintada
  granada explosivo
  grande enorme
  grandioso espectacular
  granizo pedrisco
  granjero campesino
  gratis gratuito
  gratitud agradecimiento
  grave serio
  gravedad seriedad
  grifo canilla
  gripe influenza
  gritar chillar vociferar
  grito alarido
  grosería insulto
  guardabosques guardaparque
  guardería jardín
  guardia vigilante
  guay bueno
  guayabo resaca
  güero rubio
  guerra conflicto disputa combate
  guerrilla insurgencia
  guerrillero insurgente rebelde
  güey amigo
  guía manual
  guion guionista
  guionista escritor
  guita plata
  guitarra instrumento
  gurí niño
  gustar encantar
  hábil diestro
  habitación cuarto pieza dormitorio
  habitante residente poblador
  hablar conversar charlar platicar dialogar
  hacendado terrateniente
  hacha arma
  hackear piratear
  hallazgo hallar encontrar
  hambre hambruna
  harapiento mendigo
  hazaña proeza
  hechicero mago
  helada escarcha
  heladera nevera refrigerador frigorífico
  helicóptero aeronave
  hematoma moretón
  hembra mujer
  hepatitis enfermedad
  heredar recibir herencia heredero
  herencia legado
  herido lesionado
  herir lesionar
  hermanastro hermano
  hermandad cofradía
  hermano gemelo
  héroe ídolo
  heroico valiente
  heroína heroísmo
  hervir cocer
  hierro acero
  higiene limpieza
  hijastro hijo
  hijo niño
  hilera fila
  hinchada barra
  hípica caballo
  hipoteca préstamo
  hipótesis sospecha
  historia relato
  hogar domicilio
  hoguera fuego
  hombre señor varón sujeto individuo
  homenaje tributo
  homenajear honrar
  homicida matar
  homicidio asesinar matar
  homilía sermón
  honesto honrado
  honor orgullo
  honorario pago
  horda turba
  horrendo horrible
  horrible terrible espantoso atroz
  horror espanto
  hospedar alojar
  hospitalario hospital
  hospitalización internación internado
  hospitalizado ingresado
  hospitalizar internar
  hostil agresivo
  hotel alojamiento hospedaje
  huelga paro huelguista
  huelguista trabajador
  huella rastro evidencia
  huérfano niño
  huerta cultivo
  hueso esqueleto
  huésped invitado
  huida fuga escape huir
  humanitario solidario
  humedal pantano
  húmedo mojado
  humillación ofensa
  humillar ofender
  humo humareda
  humorista cómico
  hundimiento derrumbe
  hundir hundimiento
  hundirse zozobrar
  huracán ciclón tifón tormenta tempestad
  ictus derrame
  idea propuesta
  identidad nombre
  identificar reconocer
  ideología pensamiento
  idiota tonto imbécil estúpido
  iglesia templo parroquia catedral
  ilegal ilícito clandestino irregular
  ileso indemne
  iluminar alumbrar
  ilusión esperanza
  imagen vídeo
  imán clérigo
  imitación copia
  imitar copiar
  impactar golpear
  imparcial neutral
  impedir evitar frenar
  implicar involucrar
  imponer obligar imposición
  importante relevante fundamental
  imprenta impresión
  imprescindible indispensable necesario
  imprimir publicar
  imprudencia negligencia
  imprudente irresponsable
  impuesto tasa tributo gravamen
  impugnar cuestionar
  impulsar promover fomentar
  impulsor promotor
  impuntual tarde
  imputación cargos
  imputar procesar
  inaceptable intolerable inadmisible
  inauguración estreno
  inaugurar iniciar apertura fundar
  incapaz inepto
  incautación decomiso incautar
  incautar requisar decomiso
  incendiario pirómano
  incendio fuego siniestro llamas
  incentivar fomentar
  incentivo premio
  incidente suceso altercado
  incierto dudoso
  incitar instigar
  inclemente duro
  incluir integrar inclusión
  incorporar sumar
  incorrecto erróneo
  incrementar elevar
  incriminar acusar
  incumplimiento infracción
  incumplir violar
  incursión ataque
  indagación investigación
  indagatoria declaración
  indefenso vulnerable
  indemnización compensación resarcimiento
  indemnizar compensar resarcir
  independencia emancipación
  independentista separatista
  independiente autónomo
  índice tasa
  indicio prueba
  indígena originario autóctono
  indigente vagabundo mendigo
  indignación rabia enojo enfado
  indignado enojado enfadado
  indocumentado ilegal migrante
  inducir provocar
  indultar perdonar
  industria fábricas
  inédito nuevo
  inesperado imprevisto sorpresivo
  inestable inseguro
  infancia niñez
  infantil niños
  infarto corazón cardíaco
  infectado contagiado
  infidelidad engaño
  inflación carestía precios
  influencer youtuber tiktoker
  influencia poder
  influir incidir
  información noticia
  informar comunicar
  informático programador
  informe reporte
  infracción falta
  infractor transgresor
  infraestructura obras
  ingeniero técnico constructor
  ingerir comer tomar ingestión
  ingresos ganancias
  inhumano cruel
  iniciativa proyecto
  inicio apertura
  injuria insulto
  inmediato rápido
  inmigración migración
  inmigrante migrante extranjero
  inmobiliario vivienda
  inmoral indecente
  inmueble propiedad vivienda
  inmunizar vacunar
  innovación novedad
  innovador novedoso
  inocente inculpable
  inodoro retrete
  inquietar alarmar
  inquietud temor
  inquilino arrendatario locatario
  inscribir matricular
  inscribirse apuntarse anotarse
  inscripción matrícula
  inscrito anotado
  insecto mosquito
  inseguridad delito
  insistir reiterar
  insólito raro
  insolvente quebrado
  inspección revisión
  inspeccionar controlar
  inspector fiscalizador
  inspirar motivar
  instalación planta
  instalar montar
  instar exhortar pedir urgir
  insti instituto
  instigador promotor
  institución organismo
  instrucción orden
  instructor profesor
  instrumento herramienta
  insuficiencia falta
  insuficiente escaso
  insultar ofender
  insulto ofensa agravio
  insurgente rebelde
  integrante socio
  inteligente listo
  intención plan
  intensificar aumentar
  intenso fuerte
  intentar tratar
  intento tentativa ensayo
  internauta usuario
  interno recluso
  interpretar tocar
  interrogatorio preguntas
  interrumpir parar
  intervenir participar intervención
  intoxicarse enfermar
  intruso invasor
  inundación riada anegamiento desbordamiento inundado
  inútil ineficaz
  invadir ocupar invasión invasor
  invasión ataque
  invento invención
  inversor inversionista
  invertir destinar inversión
  investigador científico experto
  investigar indagar estudiar investigación
  invierno frío
  invitación convite
  invitar convidar
  involucrar vincular
  inyección vacuna
  inyectar aplicar
  irregularidad corrupción
  irrumpir entrar
  itinerario ruta
  izar levantar
  jabalí cerdo
  jazz música
  jefatura dirección
  jefazo jefe
  jefe patrón superior encargado
  jerarquía rango
  jerga argot
  jeringa jeringuilla
  jesuita sacerdote
  jinete caballo
  jornada día
  jornal sueldo
  jornalero peón
  joven muchacho chavo veinteañero
  joya alhaja diamante
  joyería joyas
  jubilación retiro
  jubilarse retirarse jubilación
  judicial tribunales
  judío hebreo
  juego partido
  juez magistrado
  juguete muñeco
  juguetería juguetes
  juicio proceso pleito litigio juzgar
  juntar reunir
  jurado tribunal
  jurar prometer
  jurídico legal
  justicia tribunales
  justificar explicar
  juventud jóvenes
  juzgar enjuiciar procesar juez
  kiosco quiosco
  labor tarea
  laboral trabajo
  ladera pendiente
  ladrón ratero delincuente caco chorro choro
  lago laguna
  lamentar deplorar
  lancha bote
  langosta plaga
  lanzador pitcher
  lanzar lanzamiento
  laptop computadora
  largo extenso
  lastimar herir
  lazo relación
  lectura leer
  legal lícito
  legalización despenalización
  legalizar despenalizar
  legislación ley
  legislador parlamentario
  legislar regular
  legislativo parlamento
  lejano distante
  lema consigna eslogan
  lengua idioma
  lenguaje idioma
  lentes gafas
  lento despacioso
  león felino
  lesión herida fractura
  lesionarse lastimarse
  letrero cartel
  levantar alzar
  levantarse sublevarse
  ley norma decreto
  leyenda mito
  liberación rescate
  liberar soltar
  libertad liberación liberar
  librarse salvarse
  librero vendedor
  libreto guion
  libro obra publicación
  licitación concurso
  líder dirigente
  liderar encabezar
  liderazgo conducción
  liga campeonato
  ligero leve
  limitación restricción
  limitar restringir
  limosna caridad
  limpiador barrendero
  limpiar asear
  limpieza aseo
  lindo hermoso
  lío problema escándalo
  litigar demandar
  litio mineral
  liviano ligero
  llamada telefonazo
  llamar telefonear
  llanta neumático
  llanto lágrimas
  llanura planicie
  llegada arribo
  llegar arribar
  llorar lágrimas
  llover lluvia precipitación
  lluvia precipitación aguacero chaparrón temporal
  lobo cánido animal
  local tienda
  localidad municipio
  localizar ubicar
  loco demente chiflado
  locomotora tren
  locura demencia
  locutor presentador
  lodo fango
  lograr conseguir
  logro éxito
  lotería sorteo rifa
  lucha pelea
  luchador combatiente
  lucrarse ganar enriquecerse
  lucro beneficio
  lugar sitio
  lugareño vecino habitante
  lujo opulencia
  lujoso caro
  luz electricidad
  macabro horrible
  machete arma
  madera leña
  maderero forestal
  madero policía
  madre mamá
  madrugar despertar
  maestro profesor docente
  mafia crimen cartel banda organización
  mafioso criminal
  magnate millonario empresario
  magnicidio asesinato
  magnitud intensidad
  mago ilusionista
  magullar golpear
  maíz choclo elote
  malandro delincuente
  malaria paludismo enfermedad
  maldad crueldad
  maleante ladrón
  maleta valija
  malherido herido
  malnutrición desnutrición
  malo pésimo
  maltratador agresor
  maltratar golpear pegar
  maltrato violencia
  malversación peculado
  malversar desfalcar
  mamá progenitora
  mamífero animal
  manada grupo
  mandar enviar
  mandato gestión periodo
  mando autoridad
  mangar robar
  maní cacahuate
  manifestación marcha protesta
  manifestante protestante protesta
  maniobra operación
  manipular alterar
  manteca mantequilla
  mantener conservar
  mantenimiento reparación
  manufactura fábrica
  maquillaje cosmético
  máquina aparato
  maquinista conductor
  mar océano
  mara pandilla
  maratón carrera
  maravilla prodigio
  maravilloso estupendo
  marcha caminata manifestante
  marcharse dejar
  marea oleada ola
  mareo vértigo
  marero pandillero
  marginado excluido
  mariachi músico
  marido cónyuge pareja
  marihuana cannabis porro
  marinero marino tripulante pescador
  marisco mejillón langostino
  marítimo mar
  masacrar matar
  masacre asesinato
  mascarilla barbijo tapabocas cubrebocas
  mascota animal
  masivo multitudinario
  matadero frigorífico
  matanza masacre carnicería
  matar ultimar muerte asesinato balear
  materno madre
  matrimonio pareja esposos
  mayor anciano
  mecánico técnico
  medalla presea
  mediación intermediación
  mediador intermediario
  mediar intervenir
  medicación fármaco
  medicamento droga
  medicina medicamento fármaco remedio salud
  médico especialista sanitario
  medida disposición
  medir calcular medición
  mejora mejoría
  mejorar perfeccionar
  mejoría recuperación
  melocotón durazno
  membresía afiliación
  memoria recuerdo
  mencionar citar nombrar
  mendigo limosnero
  mensajero repartidor
  mensual mes
  mensualidad cuota
  mentir engañar mentira
  mentira falsedad bulo falso
  mentiroso embustero
  mercadería bienes
  mercado plaza feria
  mercancía mercadería producto
  mercenario soldado
  merendar comer
  merluza pescado
  mesero mozo garzón
  metanfetamina droga
  meteorito asteroide
  meteorológico clima
  meteorólogo climatólogo
  metralleta ametralladora
  mezclar combinar
  mezquita templo
  micro autobús
  microbús minibús
  miedo temor pánico terror
  miembro integrante
  milagro prodigio
  milicia paramilitar
  milico militar
  militar soldado uniformado castrense
  millonario rico
  mina yacimiento
  mineral metal
  minería mina
  minero mina
  minorista tienda
  minúsculo pequeño
  mirada ojos
  mirar observar
  misa eucaristía liturgia
  miserable pobre
  miseria pobreza
  misil proyectil bombardeo
  misión tarea
  misionero religioso
  misterio enigma
  misterioso enigmático
  mitigar reducir
  mitin concentración
  mochila bolso morral
  moción propuesta
  mocoso niño
  moderno nuevo
  modesto humilde
  modificación reforma
  modificar enmendar
  mojar empapar
  molestar irritar
  molestia incomodidad queja
  molesto enojado
  molino harina
  monarca rey
  monarquía corona
  monja religiosa hermana
  mono primate simio
  monstruo bestia
  montaña cerro monte sierra
  montañero montañista alpinista
  montañismo alpinismo
  montañista andinista
  montar armar abrir crear fundar
  monto suma cantidad
  monumental grandioso
  morgue depósito
  moribundo agonizante
  morir fallecer matar perecer deceso muerte
  moroso deudor deuda
  mortal letal
  mortalidad muertes fallecimientos
  mortífero letal mortal
  mosca insecto
  mosqueado enfadado
  mosquito zancudo
  mosso policía
  mostrar enseñar
  motel hotel
  motín revuelta
  motivo razón
  motochorro ladrón
  motocicleta moto vehículo
  motociclista motorista motoquero
  motor máquina
  mover trasladar traslado
  móvil teléfono
  movilización marcha protesta
  movilizar desplegar
  movilizarse manifestarse
  mozo camarero
  muchacho chavo chamaco
  muchedumbre multitud
  mudanza traslado mudarse
  mudarse trasladarse instalarse
  muelle embarcadero
  muerte deceso homicidio
  muerto fallecido víctima
  mugre basura
  mujer señora dama
  mula burro
  multa sanción penalización
  multar penalizar
  multimillonario millonario
  multitud gentío
  mundial global
  mundo planeta
  munición balas proyectiles
  municipal local
  mural pintura
  muralla muro
  murmurar susurrar
  muro pared tapia
  música canción
  músico artista
  musulmán islámico
  nacer nacimiento
  nacido bebé
  nacimiento parto alumbramiento
  nación país estado
  nacional patrio
  nadador deportista
  nadar natación nadador
  nafta combustible
  narco traficante dealer
  narcotraficante narco
  narcotráfico droga
  narración relato
  narrador escritor
  narrar relatar
  natación deporte
  natal nacimiento
  nativo oriundo
  naturaleza ambiente
  naufragar hundirse
  naufragio hundimiento naufragar hundirse
  náufrago superviviente
  navaja arma
  naval marina
  navegar zarpar
  neblina niebla bruma
  necesitado pobre
  necesitar requerir
  negación rechazo
  negar rechazar negación
  negativa rechazo
  negociación conversaciones
  negociar pactar
  negocio empresa
  nene bebé crío
  neumonía pulmonía
  nevada nieve
  nevera refrigerador
  nexo vínculo relación lazo
  niñera cuidadora babysitter
  niñez niños infantil
  niño menor chico nene infante alumno pibe escolar
  nobleza aristocracia
  nocivo tóxico
  nombramiento designación
  nombrar designar nombramiento
  nombre denominación
  nómina sueldo salario
  nominación candidatura
  nominado candidato
  nominar proponer
  noquear derrotar
  norma regla
  normalidad calma
  normativa ley norma reglamento
  nota mensaje
  notable importante
  notar percibir
  notario escribano
  noticia novedad
  noticiero informativo telediario
  notificar avisar comunicar informar
  novela libro relato
  novelista autor
  noviazgo relación
  novio prometido
  nuclear atómico
  nuevo reciente
  nutrición alimentación
  ñaño hermano
  obesidad sobrepeso
  obispo prelado
  objetivo propósito
  objeto cosa elemento
  obligar forzar
  obligatorio forzoso obligado
  obra construcción
  obrero trabajador
  obsoleto anticuado
  obstaculizar dificultar impedir
  obstáculo traba
  obstrucción bloqueo
  obtener conseguir
  ocasión oportunidad
  ocasionar producir
  ocio entretenimiento
  oculista oftalmólogo
  ocultar esconder
  oculto secreto
  ocupación invasión trabajo
  ocurrencia idea
  ocurrir suceder pasar
  odio rencor
  ofensiva ataque
  oferta propuesta
  oficina despacho
  oficio profesión
  ofrecer proponer
  ofrenda tributo
  ojotas chanclas
  ola oleaje
  olivo árbol
  olvido descuido
  ómnibus bus micro
  opción alternativa
  operación cirugía intervención operar
  operar intervenir
  operario trabajador
  operativo redada
  opinar pensar
  opinión parecer postura
  oponente rival adversario
  oponerse rechazar oposición
  oportunidad chance
  oposición rechazo
  opositor adversario rival oposición
  oprimir reprimir
  optar elegir
  optimista esperanzado
  opulento rico
  oración rezo plegaria
  orador ponente
  orden mandato
  ordenador computadora pc portátil
  ordenanza norma
  ordenar mandar
  orfanato hogar
  orfebre joyero
  organismo entidad organización
  organización entidad
  organizador promotor
  organizar preparar
  orgullo satisfacción
  orgulloso satisfecho
  origen procedencia causa
  orilla ribera costa
  oro metal
  orquesta banda
  oscurecer anochecer
  oscuridad tiniebla
  oso animal
  oveja cordero
  pabellón edificio
  pacificar calmar
  pacífico tranquilo
  padre progenitor
  pagar abonar costear sueldo
  pago abono
  país patria
  pájaro ave
  palabra término
  palacio residencia
  paliza golpiza
  paloma ave
  pancarta cartel letrero
  panceta tocino
  pandilla banda mafia
  pandillero delincuente
  pánico terror
  pantalla monitor
  pantalón ropa
  papá padre
  papeleta boleta voto
  paquete bulto
  paradero ubicación
  paralizar frenar interrumpir detener
  parar detener frenar
  parce amigo
  parecido similar
  pared tapia tabique
  pareja novio
  parlamentario senador
  parlamento legislatura asamblea
  parlante bocina
  parque plaza
  parricida asesino
  parrilla asador restaurante
  parroquiano fiel
  partera comadrona matrona
  participación presencia
  participante competidor
  participar participación
  particular privado
  partidario seguidor simpatizante
  partido encuentro
  partir salir
  pasajero viajero ocupante
  pasaporte documento
  paseante caminante
  paseo caminata
  pasión amor
  pasma policía
  pastel torta tarta
  pastilla píldora comprimido medicamento
  pastor clérigo
  patada puntapié
  patente registro
  patera embarcación
  paterno padre
  patineta monopatín
  patrimonio bienes riqueza
  patriota nacionalista
  patrocinador auspiciante
  patrocinio auspicio
  patrulla patrullero
  patrullaje vigilancia
  patrullar vigilar
  pausa descanso
  pavimento calle
  pavor miedo terror
  paz tregua
  peaje cobro caseta
  peatón transeúnte
  peatonal peatones
  pecado falta
  pedazo trozo
  pedido solicitud encargo
  pedir solicitar reclamar
  pedofilia pederastia
  pedófilo pederasta
  pegar golpear
  pelea riña bronca
  pelear luchar
  peli película
  película filme largometraje
  peligro riesgo
  peligroso arriesgado dañino riesgoso letal inseguro tóxico
  pelota balón
  peludo difícil
  peluquería barbería
  peluquero barbero
  pena condena
  penalti penalty
  península territorio
  pensamiento idea
  pensar creer reflexionar
  pensión jubilación asignación
  pensionado jubilado
  peña asociación
  peor pésimo
  peque niño
  percance accidente
  percepción sensación
  perder extraviar perdedor
  pérdida daño
  perecer fallecer
  peregrinación romería
  peregrino romero peregrinación
  perfil retrato
  periódico prensa
  periodista reportero
  peritaje pericia
  perito experto pericia
  perjuicio pérdida
  permiso licencia autorización autorizar
  permitir autorizar permiso
  perpetrador autor
  perro cachorro mascota canino
  persecución seguimiento
  perseguir seguir
  persona individuo
  pertenencias objetos
  perturbado demente
  pesadilla sueño
  pesca pescador
  pesquisa indagación investigación
  peste plaga
  pesticida plaguicida
  petardo explosivo pirotecnia
  petición solicitud demanda pedido
  petróleo crudo hidrocarburo
  petrolera petróleo
  pez pescado
  piano instrumento
  pibe chavo
  picadura mordedura
  picar morder
  piel cuero
  pijo rico
  pillado detenido
  pillar atrapar capturar detener
  piloto aviador
  pinchazo inyección
  pino árbol
  pintor pintar
  piña ananá
  pionero fundador
  pirado loco
  piragua canoa
  piragüista remero
  pirata corsario
  piscina alberca pileta
  piso departamento apartamento
  pista indicio
  pistola revólver
  pistolero tirador autor
  pizarra pizarrón
  placa matrícula patente
  placer goce
  plan proyecto programa
  planear planificar
  planificación plan
  planta fábrica vegetal
  plantación cultivo
  plantar sembrar
  plantilla equipo
  plátano banana
  plato comida
  playa costa
  playera bañista remera
  plazo término fecha
  pleito demanda pelea
  pleno sesión
  población habitantes vecinos
  poblador vecino
  pobre humilde
  pobreza indigencia pobres
  pochoclo palomitas
  poder autoridad
  poema poesía
  poeta escritor poesía poema
  poetisa escritora
  polémica controversia debate
  polémico controvertido
  poli policía
  policía agente uniformado carabinero guardia patrullero
  policial policía
  político dirigente
  pollo gallina
  ponencia charla
  poner colocar
  pontífice papa
  porción parte
  porro cannabis
  portada tapa
  portal web
  portar llevar
  portátil laptop computadora
  portavoz vocero
  porvenir futuro
  posesión tenencia
  posponer aplazar postergar atrasar retrasar
  posteo publicación
  póster cartel
  postergación aplazamiento
  postergar aplazar
  postulación candidatura
  postulante aspirante
  postularse presentarse
  postura posición
  potable bebible
  pozo hueco
  precaución cuidado
  precio valor
  precipicio barranco abismo
  precipitarse caer
  precisar detallar
  predecir pronosticar vaticinar predicción
  predicador pastor
  predicción pronóstico previsión
  preescolar jardín
  preferencia favorito
  pregunta interrogante duda
  preguntar consultar
  prejuicio discriminación
  premiado ganador
  premio galardón trofeo
  prenda ropa
  preocupación inquietud temor
  preocupar inquietar
  preocuparse preocupación
  preparación entrenamiento
  preparativo preparación
  presagio augurio
  presenciar ver
  presentación lanzamiento
  presentador conductor
  presentar exponer
  preservar conservar
  presidencia jefatura
  presidencial presidente
  presidente mandatario
  presidio reclusión
  presidir encabezar
  presionar exigir
  preso recluso arrestado presidiario
  prestación subsidio
  préstamo crédito deuda
  prestigio reputación
  prestigioso famoso
  presunto supuesto
  presupuesto fondos dinero
  pretender querer
  prevención precaución
  prevenir prevención
  prever calcular
  previsión estimación
  primitivo antiguo
  princesa infanta
  prisión reclusión
  prisionero preso cautiverio
  privar quitar
  probabilidad posibilidad
  probable posible
  probar demostrar
  problema dificultad
  procedencia nacionalidad
  procedimiento método
  procesión desfile
  proclamar declarar
  producir producción
  productor agricultor
  profe profesor maestro
  profesorado docentes
  prófugo fugado huir
  profundo hondo
  programador desarrollador
  progresar avanzar
  progreso avance
  prohibición veto
  prohibir vetar prohibición
  prolongar alargar
  promesa compromiso
  prometer comprometerse
  promocionar publicitar
  promover fomentar promoción
  pronosticar prever
  pronóstico previsión
  propaganda publicidad
  propietario casero
  propina dinero
  proponer sugerir propuesta
  proporción porcentaje
  propósito intención
  propuesta iniciativa
  propulsar impulsar
  prórroga extensión ampliación aplazamiento
  prorrogar extender alargar prolongar
  prosperidad riqueza
  prostitución burdel
  prostituta meretriz
  protagonista personaje
  protagonizar interpretar
  protección amparo
  protector defensor
  proteger cuidar resguardar preservar protección protector
  protesta reclamo
  provecho utilidad
  proveedor suministrador
  provincia región
  provisional provisorio temporal transitorio
  provocador instigador
  provocar generar ocasionar
  proximidad cercanía
  proyección cálculo
  proyectar exhibir
  proyectil disparo
  prueba evidencia análisis test
  psicólogo terapeuta
  psiquiátrico manicomio
  publicar difundir
  publicidad anuncio
  pueblo localidad aldea comunidad municipio
  puente viaducto pasarela
  puerto muelle embarcadero
  puesto lugar posición
  pugna disputa
  pulir limpiar
  pulmón respiratorio
  pulóver suéter jersey
  pulpería tienda
  puma felino
  punición castigo
  puñetazo trompada
  quedar permanecer
  queja reclamo denuncia protesta
  quejarse protestar denunciar criticar
  quemado calcinado carbonizado
  quemadura herida lesión
  quemar incendiar
  querer desear
  quiebra insolvencia
  quilombo lío
  quiosco puesto
  quirófano operación
  quitar retirar arrebatar despojar
  rabia bronca enojo
  rabino religioso
  racha serie
  racionamiento cortes
  racista xenófobo
  radiación rayos
  ráfaga viento
  rama sector
  ranking clasificación
  rapero cantante
  rápido veloz
  raptar secuestrar
  raro extraño
  rascacielos torre
  rasguño arañazo
  rastro pista
  rata roedor ratón
  rato momento
  ratón roedor
  rayo relámpago centella
  reacción respuesta
  reactivar reanudar
  realizador director
  reanudar retomar restablecer
  rebaja reducción
  rebasar superar
  rebelarse sublevarse
  rebelión sublevación insurrección motín
  recado mensaje
  recaudación ingresos
  recaudar recolectar
  rechazar repudiar rehusar declinar
  recibimiento bienvenida
  recibir acoger
  reciclaje basura
  recinto lugar
  recital actuación
  reclamar exigir
  reclamo queja
  reclusión encierro
  reclutamiento leva
  reclutar captar alistar
  recoger recolectar
  recompensa gratificación premio
  reconciliación paz
  reconocer admitir
  reconocido prestigioso
  reconocimiento premio
  reconstrucción rehabilitación
  reconstruir rehabilitar
  recopilar reunir
  recordar rememorar
  recorrer atravesar
  recorrido trayecto
  rectificación corrección
  recuento conteo
  recuperar rescatar recobrar
  recuperarse mejorar
  redacción texto
  redactar escribir
  redimir salvar
  reducción recorte
  reducir recortar acortar reducción
  reelección elegir
  reemplazar sustituir
  reemplazo sustitución sustituto
  reencuentro encuentro
  referéndum plebiscito
  referente líder
  reforzar aumentar
  refresco gaseosa
  refugiado desplazado
  refugiarse esconderse
  refutar desmentir
  regalar obsequiar
  regalía canon
  regalo obsequio presente
  regañar reprender retar
  regar riego
  regentar dirigir
  régimen gobierno
  región zona
  registrar inscribir
  registro inscripción
  reglamento norma
  regresar volver
  regreso vuelta retorno
  regulación norma
  regular normar
  rehabilitación tratamiento
  rehabilitar reparar rehabilitación
  rehén secuestrado cautiverio
  rehusar negarse
  reinado monarca
  reinar gobernar
  reincidente delincuente
  reingreso regreso
  reino monarquía
  reiterar repetir
  reivindicación reclamo demanda
  reivindicar reclamar
  relación vínculo
  relajar aliviar
  religioso sacerdote
  reliquia antigüedad
  remediar solucionar
  remera camisa
  remesa dinero
  remís taxi
  remitir enviar mandar
  remodelación reforma
  remodelar reformar
  remolcador barco
  remoto lejano
  remunerar pagar
  rendición capitulación
  rendimiento productividad
  rendirse rendición
  renegar rechazar
  renombrado famoso
  renovación reforma
  renovar modernizar
  renta ingresos
  rentable lucrativo
  renunciar dimitir
  reparar arreglar
  repartidor delivery
  repartir distribuir
  reparto elenco
  repatriar devolver
  repeler rechazar
  repentino súbito
  repetición repetir
  reponerse recuperarse
  reportero periodista
  reposera silla
  represa dique
  represalia venganza
  representación función
  representante portavoz
  representar encarnar
  represión violencia
  reprimir dispersar
  reprobar condenar suspender
  reprochar recriminar
  reproducirse multiplicarse
  reptil serpiente
  repunte aumento
  reputación fama
  requisar confiscar
  requisito condición
  resbalar caer
  rescatar salvar
  rescate salvamento
  rescatista socorrista
  resfriado gripe
  residencia vivienda
  residuos desechos
  resistencia oposición
  resistir oponerse resistencia
  resolver solucionar resolución
  respaldar avalar
  respirador ventilador
  responder contestar
  responsabilizar culpar
  respuesta contestación
  restablecer restaurar
  restante sobrante
  restauración reparación
  restaurante comedor local
  restaurar rehabilitar
  restituir restitución
  restricción prohibición
  resultado desenlace marcador
  retener detener retención
  retirarse irse
  retornar volver
  retorno vuelta
  retrasar aplazar
  retrasarse tardar
  retraso tardanza
  retrato cuadro
  retribución sueldo
  retroceder recular
  retroceso bajada
  reubicar trasladar
  reunión encuentro cita
  reunir reunión
  reunirse juntarse
  revancha desquite
  revelación secreto
  revelar desvelar
  revender vender
  revés derrota
  revista publicación
  revocar anular
  revolución levantamiento
  revolucionario rebelde
  revólver arma
  revuelta rebelión
  rezar orar
  rezo misa
  rico adinerado
  riesgo amenaza
  rifa sorteo
  rifle fusil arma
  riña discusión
  río arroyo
  riqueza fortuna
  ritmo velocidad
  rito ritual
  rival adversario
  robar hurtar sustraer ladrón
  roble árbol
  robo hurto asalto saqueo
  rock música
  rodaje grabación filmación
  rodar filmar
  rodear cercar
  romper quebrar fracturar
  ropa vestimenta
  roto quebrado
  rotonda glorieta
  rotura avería
  rozar tocar
  rubio blondo
  rubro sector
  rugido grito
  ruido estruendo
  ruina quiebra
  rumor bulo
  ruptura rompimiento divorcio
  rural campo
  ruta trayecto
  sabiduría conocimiento
  sabio experto
  sabotaje ataque
  sabotear dañar
  sacerdote pastor
  sacrificar matar
  sacudón temblor
  sagrado santo
  sala salón
  salario sueldo paga remuneración jornal cobrar
  salmón pescado
  salsa música
  saltar brincar tirarse
  salud sanidad sanitario
  saludo bienvenida
  salvaje silvestre
  salvarse sobrevivir
  salvavidas socorrista
  sanar recuperarse curación
  sanción castigo
  sancionar penalizar
  sangre hemorragia
  sangriento violento
  santuario templo
  saqueador ladrón
  saquear robar saqueo
  saqueo pillaje
  sarampión enfermedad
  satisfacción alegría
  satisfecho contento
  secretario ministro
  secta culto
  secuela daño
  secuestrador raptor
  secuestrar retener
  secundaria instituto
  secundario liceo
  sedición rebelión
  seguidor hincha
  seguir continuar
  seguridad vigilancia
  seleccionador entrenador
  seleccionar elegir
  selva jungla
  semblante rostro
  semejante parecido
  semilla grano
  senado cámara
  senador legislador
  sendero camino vereda
  sensación sentimiento
  sentencia fallo veredicto
  sentimiento emoción
  señal indicio síntoma
  señora dama
  separación ruptura
  separado separación
  sepultar inhumar
  sequía seca
  serial serie
  serie programa
  sesión reunión
  severo duro
  shopping mall
  sicario pistolero asesino autor
  sida vih
  sigilo secreto
  similar semejante
  simplificar facilitar
  sinagoga templo
  sindicalista gremialista
  sindicato gremio sindicalista
  síndico concejal
  siniestro accidente choque
  sirena alarma
  sirviente criada
  sismo temblor
  sitiar rodear
  sitio lugar asedio
  situación estado
  soberanía independencia
  soberano monarca
  sobornar comprar
  soborno coima mordida cohecho
  sobrar exceder
  sobrepasar superar
  sobreprecio sobrecosto
  sobresueldo bono
  sobreviviente superviviente
  socialista izquierda
  socio aliado accionista
  soja soya
  soldado militar combatiente
  soldados tropas
  soledad aislamiento
  solicitante aspirante
  solicitar reclamar
  solicitud demanda
  solidaridad ayuda
  solitario aislado
  soltar liberación
  soltero célibe
  solución arreglo
  solucionar arreglar
  someter dominar
  sonido ruido
  soplón informante
  soportar sufrir
  sorprendente inesperado asombroso
  sospecha duda indicio
  sospechar creer
  sospechoso acusado
  sótano subsuelo
  streaming plataforma
  suavizar aliviar
  suba alza
  subasta remate licitación
  subastar vender
  subir aumentar
  sublevación revuelta
  submarinista buzo
  submarino buque
  subsidio bono
  suburbio afueras barrio
  subvención subsidio ayuda
  suceso hecho
  sucesor reemplazante sustituto
  suciedad mugre
  sucio mugriento
  sucursal filial
  sudar transpirar
  sudor transpiración
  suegro padres
  sueldo salario honorario cobrar
  suelo piso tierra terreno
  suerte azar
  sufragio votación
  sufrimiento padecimiento
  sufrir padecer
  sugerencia propuesta recomendación
  sugerir recomendar
  suicidarse matarse
  suicidio matarse
  sujeto individuo
  sumar acumular
  suministrar proveer abastecer
  suministro provisión
  superar vencer
  superficie área
  supermercado súper tienda
  superviviente salvarse
  suplente reemplazante sustituto
  suplicar rogar implorar
  suplicio tortura
  suprimir quitar cancelar
  surgir aparecer
  suspender interrumpir cancelar suspensión
  suspensión cancelación
  sustituir sustitución
  susto miedo
  tabaco cigarrillos
  tabaquismo fumar
  taberna bar
  tachar tildar
  talador maderero
  talego cárcel
  talento habilidad
  taller curso
  tamaño dimensión
  tango música
  taquilla boletería
  tardanza demora
  tarifa precio
  tarjeta carné
  tasa impuesto porcentaje
  tatuaje tatuador
  tauromaquia toros
  taxi taxista
  taxista remisero
  techo tejado
  técnica método
  tecnología innovación
  tejido tela
  tela paño
  tele televisor
  telefonear telefonazo
  teléfono celular
  telenovela culebrón
  telescopio observatorio
  televisión tele canal
  televisor televisión
  temblar sacudir
  temer miedo
  temeroso asustado
  temor temer
  tempestad temporal
  temporal provisorio
  tendencia moda
  tenis deporte
  tenista jugador
  tensión conflicto
  teñir pintar
  teoría hipótesis
  terapia tratamiento rehabilitación
  terminar acabar
  ternura cariño
  terraza azotea balcón
  terremoto sismo temblor seísmo
  terreno parcela lote predio
  terrible atroz
  territorio zona
  terrorismo atentados
  terrorista yihadista
  tesoro riqueza
  testaferro prestanombre
  testarudo obstinado
  testificar testimonio
  testigo declarante presencial testificar
  testimonio relato
  tiburón escualo
  tienda comercio almacén carpa
  tiendita tienda
  tierra suelo
  tifón ciclón
  tigre felino animal
  timador embaucador
  timbre campana
  tímido retraído
  timo estafa
  tío pariente
  tirador francotirador
  tiranía despotismo
  tirano autócrata
  tiro bala
  tiroteo balacera disparos
  titular encabezado
  título nombre
  toalla paño
  tolerancia respeto
  tomar beber
  tomate jitomate
  tombo policía
  tonelada peso
  tonto bobo
  tormenta tempestad rayos
  tornado torbellino
  torpe inepto
  tortura maltrato
  tóxico dañino
  trabajador obrero
  trabajar laborar
  trabajo empleo laburo chamba curro pega oficio
  tractor máquina
  tradición costumbre
  traducción versión
  traductor intérprete
  traficante narcotraficante
  traficar vender
  tráfico tránsito circulación
  traición deslealtad
  traicionar engañar
  traidor desleal
  tramitar gestionar
  trampa engaño
  tranquilidad calma
  transbordador ferry
  transcurrir pasar
  transeúnte caminante
  transferencia giro
  transferir traspasar
  transformación cambio
  transformar cambiar
  transitar circular
  transmisión contagio
  transmitir contagiar transmisión
  transparencia claridad
  transportar llevar trasladar
  transporte traslado
  transportista chofer conductor
  tranvía tren
  trasladar llevar
  trasladarse mudanza
  traslado transferencia
  trasplantar injertar
  trasplante donante
  trastorno enfermedad
  tratado convenio pacto
  tratamiento medicación
  trayecto viaje
  tregua armisticio
  tremendo terrible
  tren ferrocarril vagón
  trena cárcel
  tribu etnia
  tribuna grada
  tribunal juzgado
  trifulca reyerta pelea riña
  trigo cereal
  trincar detener
  tripulación tripulantes
  triste apenado
  triunfador ganador vencedor
  triunfar ganar vencer
  triunfo victoria
  troca camioneta
  trofeo copa
  tropezar caer
  trucho falsificado
  truco engaño
  trueno rayo
  tsunami maremoto
  tuberculosis tisis
  tubería cañería
  tubo caño
  tuit tweet twitter
  tumba sepulcro sepultura nicho
  tumulto alboroto
  túnel pasadizo
  turba multitud
  turbio sucio
  turismo visitantes turístico
  turista visitante viajero
  tutor maestro
  ubicación localización lugar
  ubicar situar
  ultraje ofensa
  umbral límite
  unanimidad consenso
  uni universidad
  unión alianza
  unir juntar
  unirse sumarse
  universidad facultad
  urbanización barrio
  urbano ciudad
  urgente apremiante
  urna votación
  usar utilizar emplear
  uso utilización
  utensilio herramienta
  utilidad ganancia
  uva vid
  vaca res animal
  vacaciones asueto
  vacante puesto
  vaciar desocupar
  vacío hueco
  vacuna inmunización extorsión
  vacunación inmunización
  vajilla platos
  validez vigencia
  válido vigente
  valiente valeroso corajudo
  valla cerca
  valle llanura
  valor precio
  vandalismo destrozos
  vandalizar destrozar
  vándalo delincuente
  vaqueros jeans
  varón masculino
  vasija jarrón
  vecindario colonia
  vecino residente habitante
  vegetación plantas
  vehículo automóvil moto camión
  vejez ancianidad
  vela cirio
  velar proteger
  velatorio velorio
  velero barco
  velocidad rapidez
  vencer vencedor
  vencimiento plazo
  vendaje venda
  vendaval ventarrón
  vendedor dependiente comerciante
  vender comercializar ventas
  veneno tóxico
  venganza revancha
  vengarse desquitarse
  venta comercialización
  ventaja beneficio
  ventanilla taquilla
  ventilación aire
  ver observar mirar
  veraneante turista
  verano estival
  verdad cierto
  verdadero real
  verdugo asesino
  verdulería verduras
  verdura hortaliza
  vereda banqueta
  veredicto decisión
  vergüenza bochorno
  verídico verdadero
  verificación control
  verso poema
  vertedero basura
  vestido traje ropa
  vestimenta vestido
  viajante vendedor
  viajar trasladarse ir viajero
  viaje traslado
  vial carretera
  viático gasto
  víctima damnificado herido afectado
  victimario agresor
  victoria triunfo ganar
  vidente adivino
  vídeo grabación
  videojuego juego
  viejo antiguo anciano
  viento ventarrón ventoso
  vigilar custodiar
  viñedo viña
  violación violar
  violador agresor
  violar violador
  violencia agresión
  violento agresivo
  violín instrumento
  visión vista
  vital esencial
  viuda esposa
  vivienda casa domicilio hogar
  vivir residir habitar habitante vecino
  vocero representante
  volador avión
  volar avión
  volcadura vuelco
  voluntario cooperante
  volver regresar
  vómito náusea
  votación voto
  votar sufragar votante
  voto sufragio
  vuelco accidente
  vulnerar violar
  wifi internet
  xenofobia racismo
  yate barco
  yuca mandioca
  yuta policía
  zapallo calabaza
  zar emperador
  zarpar partir
  zócalo plaza
  zona área sector lugar
  zoológico animales
  zorro animal
  zurdo izquierdo
`);
