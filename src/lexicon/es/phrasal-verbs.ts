import { phrases } from '../../util/word-list.ts';

/**
 * Spanish verbs with fixed words, which people say, and verbs that newspapers write instead: “poner una multa” is “multar”. A
 * line each: the verb, the words that follow it in this order, without articles, and those verbs. Not “tener lugar”, which asks
 * for an event in any words. Written for this project.
 */
export const PHRASAL_VERBS = phrases(`
  abrir fuego: disparar tirotear
  abrir investigación: investigar indagar
  alzar en armas: sublevarse rebelarse
  bajar brazos: rendirse desistir
  caer preso: arrestar detener
  cambiar de casa: mudarse
  cambiar de opinión: rectificar
  cerrar puertas: clausurar cerrar
  cometer error: equivocarse errar
  cometer fraude: estafar defraudar
  dar a conocer: anunciar revelar divulgar difundir
  dar a fuga: huir escapar fugarse
  dar apoyo: apoyar respaldar
  dar aviso: avisar alertar
  dar ayuda: ayudar auxiliar
  dar clase: enseñar
  dar comienzo: comenzar empezar iniciar
  dar consejo: aconsejar recomendar
  dar cuenta: notar advertir percatarse
  dar empleo: emplear contratar
  dar explicaciones: explicar aclarar
  dar fin: terminar finalizar acabar
  dar golpes: golpear
  dar inicio: iniciar comenzar empezar
  dar luz verde: aprobar autorizar
  dar marcha atrás: retroceder rectificar desistir
  dar muerte: matar asesinar
  dar paliza: golpear agredir
  dar permiso: permitir autorizar
  dar por terminado: terminar finalizar concluir
  dar premio: premiar galardonar condecorar
  dar respuesta: responder contestar
  dar trabajo: emplear contratar
  dar visto bueno: aprobar autorizar
  declarar culpable: condenar
  declarar inocente: absolver
  dejar cargo: dimitir renunciar
  dejar de lado: abandonar ignorar
  dejar en libertad: liberar excarcelar
  dejar fuera: excluir eliminar
  dejar libre: liberar excarcelar
  dejar puesto: dimitir renunciar
  dejar sin casa: desalojar
  dejar sin efecto: anular revocar derogar cancelar
  dejar sin trabajo: despedir
  echar abajo: derribar demoler anular
  echar atrás: retroceder desistir anular
  echar culpa: culpar acusar responsabilizar
  echar mano: ayudar auxiliar
  echar para atrás: retroceder anular rechazar
  entrar a robar: asaltar
  estar a favor: apoyar respaldar
  estar de acuerdo: coincidir apoyar
  estar en contra: oponerse rechazar
  ganar vida: trabajar
  hacer acuerdo: acordar pactar
  hacer cargo: asumir encargarse
  hacer copia: copiar
  hacer daño: lastimar perjudicar
  hacer falta: necesitar requerir faltar
  hacer pregunta: preguntar
  hacer promesa: prometer
  hacer propuesta: proponer
  hacer público: publicar divulgar anunciar
  hacer reforma: reformar
  hacer regalo: regalar obsequiar
  hacer trampa: engañar
  hacer uso: usar utilizar emplear
  hacer viaje: viajar
  ir a juicio: juzgar enjuiciar
  ir a pique: hundirse naufragar
  ir de viaje: viajar
  ir preso: encarcelar
  levantar voz: protestar
  llegar a acuerdo: acordar pactar
  llevar a cabo: realizar ejecutar efectuar
  llevar a juicio: enjuiciar juzgar procesar
  llevar a tribunal: demandar denunciar
  llevar preso: arrestar detener
  meter a cárcel: encarcelar
  meter bala: disparar balear
  meter en cárcel: encarcelar
  meter preso: encarcelar arrestar detener
  pagar con vida: morir fallecer
  pedir disculpa: disculparse
  pedir perdón: disculparse
  pegar tiros: disparar balear
  perder vida: morir fallecer
  poner a venta: vender
  poner de acuerdo: acordar pactar
  poner demanda: demandar
  poner denuncia: denunciar
  poner en duda: dudar cuestionar
  poner en libertad: liberar excarcelar
  poner en marcha: iniciar lanzar arrancar
  poner en peligro: arriesgar amenazar
  poner en venta: vender
  poner enfermo: enfermar
  poner fin: terminar finalizar acabar
  poner freno: frenar
  poner fuego: incendiar quemar
  poner más barato: abaratar bajar rebajar
  poner más caro: encarecer subir aumentar
  poner multa: multar sancionar
  poner nombre: nombrar bautizar llamar
  poner pegas: objetar
  poner preso: encarcelar arrestar detener
  poner trabas: obstaculizar impedir
  prender fuego: incendiar quemar
  presentar demanda: demandar
  presentar denuncia: denunciar
  presentar dimisión: dimitir renunciar
  presentar renuncia: dimitir renunciar
  prestar ayuda: ayudar auxiliar
  quedar embarazada: concebir
  quedar sin trabajo: despedir
  quitar vida: matar asesinar suicidarse
  sacar a venta: vender lanzar
  sacar adelante: aprobar lograr
  sacar del cargo: destituir despedir cesar
  salir a luz: revelar divulgar publicar
  salir a venta: lanzar publicar vender
  salir adelante: sobrevivir prosperar
  salir de cárcel: liberar excarcelar
  salir en libertad: liberar excarcelar
  salir libre: liberar excarcelar
  tener en cuenta: considerar
  tener ganas: querer desear
  tener miedo: temer
  tirar abajo: derribar demoler anular
  tirar toalla: rendirse desistir abandonar
  tomar decisión: decidir resolver
  tomar en cuenta: considerar
  tomar parte: participar
  tomar preso: arrestar detener apresar
  venir abajo: derrumbarse colapsar desplomarse
  volar en pedazos: explotar estallar
`);
