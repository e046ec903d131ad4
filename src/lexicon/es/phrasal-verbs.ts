import { phrases } from '../../util/word-list.ts';

/**
 * Spanish verbs with fixed words, which people say, and verbs that newspapers write instead: “poner una multa” is “multar”. A
 * line each: the verb, the words that follow it in this order, without articles, and those verbs. Not “tener lugar”, which asks
 * for an event in any words. Written for this project.
 */
export const PHRASAL_VERBS = phrases(`
  abrir expediente: investigar sancionar
  abrir fuego: disparar tirotear
  abrir investigación: investigar indagar
  acabar con vida: matar asesinar
  alzar en armas: sublevarse rebelarse
  alzar voz: protestar
  apretar gatillo: disparar
  arrojar bomba: bombardear
  arrojar luz: aclarar
  bajar brazos: rendirse desistir
  bajar precio: abaratar rebajar
  bajar sueldo: reducir recortar
  caer en picada: desplomarse caer
  caer en picado: desplomarse caer
  caer preso: arrestar detener
  cambiar de casa: mudarse
  cambiar de nombre: rebautizar
  cambiar de opinión: rectificar
  cerrar acuerdo: acordar pactar
  cerrar puertas: clausurar cerrar
  cobrar vida: matar
  colgar botas: retirarse jubilarse
  colocar primera piedra: iniciar
  cometer error: equivocarse errar
  cometer fraude: estafar defraudar
  contraer matrimonio: casarse
  correr peligro: peligrar
  costar vida: matar morir
  dar a conocer: anunciar revelar divulgar difundir
  dar a fuga: huir escapar fugarse
  dar a luz: parir nacer
  dar alcance: alcanzar atrapar
  dar apoyo: apoyar respaldar
  dar asilo: acoger refugiar
  dar aviso: avisar alertar
  dar ayuda: ayudar auxiliar
  dar beso: besar
  dar carpetazo: archivar cerrar
  dar clase: enseñar
  dar cobijo: acoger alojar
  dar comienzo: comenzar empezar iniciar
  dar consejo: aconsejar recomendar
  dar cuenta: notar advertir percatarse
  dar de baja: eliminar cancelar
  dar de comer: alimentar
  dar empleo: emplear contratar
  dar explicaciones: explicar aclarar
  dar fe: confirmar
  dar fin: terminar finalizar acabar
  dar golpes: golpear
  dar golpiza: golpear agredir
  dar inicio: iniciar comenzar empezar
  dar largas: retrasar aplazar
  dar luz verde: aprobar autorizar
  dar marcha atrás: retroceder rectificar desistir
  dar miedo: asustar atemorizar
  dar muerte: matar asesinar
  dar órdenes: ordenar mandar
  dar palabra: prometer
  dar paliza: golpear agredir
  dar patada: patear
  dar película: proyectar exhibir
  dar permiso: permitir autorizar
  dar por muerto: morir
  dar por terminado: terminar finalizar concluir
  dar portazo: abandonar marcharse
  dar positivo: contagiarse
  dar premio: premiar galardonar condecorar
  dar prioridad: priorizar
  dar puñalada: apuñalar acuchillar
  dar refugio: acoger alojar
  dar respuesta: responder contestar
  dar susto: asustar
  dar testimonio: declarar testificar
  dar tiro: disparar balear
  dar trabajo: emplear contratar
  dar visto bueno: aprobar autorizar
  dar vuelta de campana: volcar
  declarar culpable: condenar
  declarar en quiebra: quebrar
  declarar inocente: absolver
  dejar atrás: superar
  dejar cargo: dimitir renunciar
  dejar claro: aclarar
  dejar de existir: morir fallecer
  dejar de funcionar: averiarse romperse
  dejar de lado: abandonar ignorar
  dejar en libertad: liberar excarcelar
  dejar en manos: delegar
  dejar escapar: liberar soltar
  dejar fuera: excluir eliminar
  dejar herido: herir lesionar
  dejar libre: liberar excarcelar
  dejar muerto: matar
  dejar puesto: dimitir renunciar
  dejar sin casa: desalojar
  dejar sin efecto: anular revocar derogar cancelar
  dejar sin trabajo: despedir
  dejar sin vida: matar asesinar
  echar a calle: despedir desalojar
  echar a correr: huir escapar
  echar a perder: estropear arruinar
  echar abajo: derribar demoler anular
  echar atrás: retroceder desistir anular
  echar cierre: cerrar
  echar culpa: culpar acusar responsabilizar
  echar de casa: desalojar desahuciar
  echar de menos: extrañar añorar
  echar de país: expulsar deportar
  echar de trabajo: despedir cesar
  echar del país: expulsar deportar
  echar del trabajo: despedir cesar
  echar mano: ayudar auxiliar
  echar para atrás: retroceder anular rechazar
  echar película: proyectar exhibir
  echar por tierra: frustrar arruinar
  entrar a robar: asaltar
  entrar en vigor: regir
  estar a cargo: dirigir encargarse
  estar a favor: apoyar respaldar
  estar al frente: dirigir liderar encabezar
  estar al mando: dirigir comandar
  estar de acuerdo: coincidir apoyar
  estar en cárcel: encarcelar
  estar en contra: oponerse rechazar
  estar en desacuerdo: discrepar oponerse rechazar
  estar preso: encarcelar detener
  ganar vida: trabajar
  hacer acto de presencia: asistir aparecer
  hacer acuerdo: acordar pactar
  hacer alusión: mencionar aludir
  hacer añicos: destrozar romper
  hacer cargo: asumir encargarse
  hacer caso: obedecer escuchar atender responder
  hacer caso omiso: ignorar desoír
  hacer compra: comprar
  hacer copia: copiar
  hacer daño: lastimar perjudicar
  hacer entrega: entregar
  hacer estallar: explotar detonar
  hacer estragos: dañar destruir
  hacer explotar: estallar detonar
  hacer falta: necesitar requerir faltar
  hacer frente: enfrentar afrontar
  hacer hincapié: insistir subrayar
  hacer huelga: parar protestar
  hacer llamado: pedir exhortar instar
  hacer llamamiento: pedir exhortar instar
  hacer mención: mencionar
  hacer oídos sordos: ignorar desoír
  hacer paro: parar protestar
  hacer pedazos: destrozar romper destruir
  hacer pedido: pedir encargar
  hacer pregunta: preguntar
  hacer promesa: prometer
  hacer propuesta: proponer
  hacer público: publicar divulgar anunciar
  hacer realidad: cumplir realizar
  hacer recorte: recortar
  hacer referencia: mencionar aludir
  hacer reforma: reformar
  hacer regalo: regalar obsequiar
  hacer responsable: responsabilizar culpar
  hacer saber: informar comunicar avisar
  hacer trampa: engañar
  hacer trizas: destrozar romper
  hacer uso: usar utilizar emplear
  hacer viaje: viajar
  hacer volar: explotar detonar
  ir a cárcel: encarcelar
  ir a huelga: parar protestar
  ir a juicio: juzgar enjuiciar
  ir a pique: hundirse naufragar
  ir a prisión: encarcelar
  ir a urnas: votar
  ir de viaje: viajar
  ir preso: encarcelar
  jugar vida: arriesgar
  juntar dinero: recaudar
  juntar firmas: recoger reunir
  juntar plata: recaudar
  lanzar amenaza: amenazar
  lanzar bomba: bombardear
  lanzar críticas: criticar
  levantar en armas: sublevarse rebelarse
  levantar voz: protestar
  llamar a filas: reclutar
  llamar por teléfono: telefonear
  llegar a acuerdo: acordar pactar
  llegar tarde: retrasarse
  llevar a cabo: realizar ejecutar efectuar
  llevar a juicio: enjuiciar juzgar procesar
  llevar a tribunal: demandar denunciar
  llevar al hospital: hospitalizar trasladar
  llevar por delante: atropellar arrollar
  llevar premio: ganar
  llevar preso: arrestar detener
  mandar a cárcel: encarcelar condenar
  mandar a prisión: encarcelar condenar
  meter a cárcel: encarcelar
  meter a prisión: encarcelar
  meter bala: disparar balear
  meter en cárcel: encarcelar
  meter en prisión: encarcelar
  meter gol: marcar anotar
  meter miedo: asustar
  meter preso: encarcelar arrestar detener
  meter tras rejas: encarcelar
  pagar con vida: morir fallecer
  pasar a mejor vida: morir fallecer
  pasar por alto: ignorar omitir
  pasar por quirófano: operar
  pedir disculpa: disculparse
  pedir perdón: disculparse
  pedir prestado: endeudarse
  pegar fuego: incendiar quemar
  pegar tiros: disparar balear
  perder conocimiento: desmayarse
  perder empleo: despedir
  perder trabajo: despedir
  perder vida: morir fallecer
  plantar cara: enfrentar resistir
  poner a disposición: entregar
  poner a punto: preparar
  poner a salvo: rescatar evacuar proteger
  poner a venta: vender
  poner de acuerdo: acordar pactar
  poner de manifiesto: revelar mostrar
  poner de relieve: destacar subrayar
  poner demanda: demandar
  poner denuncia: denunciar
  poner dinero: invertir financiar pagar donar aportar contribuir
  poner en duda: dudar cuestionar
  poner en entredicho: cuestionar
  poner en escena: representar estrenar
  poner en jaque: amenazar
  poner en libertad: liberar excarcelar
  poner en marcha: iniciar lanzar arrancar
  poner en peligro: arriesgar amenazar
  poner en práctica: aplicar
  poner en riesgo: arriesgar amenazar
  poner en servicio: inaugurar
  poner en tela de juicio: cuestionar
  poner en venta: vender
  poner enfermo: enfermar
  poner entre rejas: encarcelar
  poner fin: terminar finalizar acabar
  poner freno: frenar
  poner fuego: incendiar quemar
  poner inyección: inyectar vacunar
  poner más barato: abaratar bajar rebajar
  poner más caro: encarecer subir aumentar
  poner multa: multar sancionar
  poner nombre: nombrar bautizar llamar
  poner pasta: donar aportar contribuir invertir financiar pagar
  poner pegas: objetar
  poner película: proyectar exhibir
  poner plata: invertir financiar pagar donar aportar contribuir
  poner preso: encarcelar arrestar detener
  poner primera piedra: iniciar
  poner punto final: terminar acabar
  poner queja: quejarse reclamar
  poner trabas: obstaculizar impedir
  poner vacuna: vacunar inyectar
  prender fuego: incendiar quemar
  presentar demanda: demandar
  presentar denuncia: denunciar
  presentar dimisión: dimitir renunciar
  presentar queja: quejarse reclamar
  presentar renuncia: dimitir renunciar
  prestar ayuda: ayudar auxiliar
  prestar declaración: declarar testificar
  prestar juramento: jurar
  quedar con vida: sobrevivir
  quedar embarazada: concebir
  quedar en libertad: liberar excarcelar
  quedar en nada: fracasar
  quedar fuera: excluir eliminar
  quedar herido: herir lesionar
  quedar libre: liberar excarcelar
  quedar preso: encarcelar
  quedar sin trabajo: despedir
  quitar cargo: destituir cesar
  quitar casa: desahuciar embargar
  quitar vida: matar asesinar suicidarse
  recibir balazos: balear matar herir disparar
  recibir disparos: balear matar herir disparar
  rendir homenaje: homenajear honrar
  resultar herido: herir lesionar
  resultar muerto: morir fallecer
  sacar a luz: revelar publicar
  sacar a venta: vender lanzar
  sacar adelante: aprobar lograr
  sacar de cárcel: liberar excarcelar
  sacar de casa: desalojar
  sacar del cargo: destituir despedir cesar
  sacar del poder: derrocar destituir
  sacar dinero: recaudar obtener
  sacar disco: publicar lanzar
  sacar foto: fotografiar
  sacar libro: publicar
  sacar partido: aprovechar
  sacar pasta: recaudar obtener
  sacar plata: recaudar obtener
  sacar provecho: aprovechar
  salir a calle: manifestarse protestar
  salir a luz: revelar divulgar publicar
  salir a venta: lanzar publicar vender
  salir adelante: sobrevivir prosperar
  salir campeón: ganar
  salir con vida: sobrevivir salvarse
  salir corriendo: huir escapar
  salir de cárcel: liberar excarcelar
  salir del poder: dimitir renunciar
  salir elegido: ganar elegir
  salir en libertad: liberar excarcelar
  salir huyendo: huir escapar
  salir ileso: salvarse sobrevivir
  salir libre: liberar excarcelar
  sembrar pánico: aterrorizar
  sembrar terror: aterrorizar
  ser testigo: presenciar
  subir precio: encarecer aumentar
  subir sueldo: aumentar
  sufrir derrota: perder
  tender mano: ayudar
  tener bebé: parir nacer
  tener en cuenta: considerar
  tener éxito: triunfar lograr
  tener ganas: querer desear
  tener intención: querer planear
  tener miedo: temer
  tener previsto: prever planear
  tirar abajo: derribar demoler anular
  tirar bomba: bombardear
  tirar piedras: apedrear
  tirar toalla: rendirse desistir abandonar
  tomar cartas: intervenir actuar
  tomar decisión: decidir resolver
  tomar en cuenta: considerar
  tomar medidas: actuar
  tomar parte: participar
  tomar pelo: burlarse engañar
  tomar posesión: asumir
  tomar preso: arrestar detener apresar
  tomar rehenes: secuestrar
  tomar represalias: vengarse
  unir en matrimonio: casarse
  venir abajo: derrumbarse colapsar desplomarse
  ver luz: publicar
  ver obligado: obligar forzar
  volar en pedazos: explotar estallar
  volver a casa: regresar
`);
