import { words } from '../../util/word-list.ts';

/**
 * Spanish words by part of speech: function words, the commonest verbs, and adjectives that narrow nothing down
 * ("nuevo", "último"). A word stands in one list; numbers are in `cardinal-words`. Written for this project.
 */
export const PARTS_OF_SPEECH = {
  determiner: words(`
    el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su
    sus mi mis tu tus nuestro nuestra nuestros nuestras lo al del cada todo toda todos todas otro otra otros
    otras algún alguna algunos algunas ningún ninguna varios varias muchos muchas mucho mucha pocos pocas
    poco poca más menos ambos ambas cuyo cuya cuyos cuyas cientos miles millón millones primer primera
    primero primeros primeras segundo segunda tercer tercera cuarta quinto quinta sexto sexta séptimo séptima
    octavo octava noveno novena décimo décima cualquier tanto tanta tantos tantas demás
  `),
  adjective: words(`
    nuevo nueva nuevos nuevas último última últimos últimas próximo próxima próximos próximas propio propia
    propios propias mismo misma mismos mismas gran grande grandes buen bueno buena buenos buenas mal malo
    mala mejor mejores peor peores mayor mayores menor menores principal principales posible posibles cierto
    cierta ciertos ciertas diferente diferentes distinto distinta distintos distintas actual actuales
    anterior anteriores reciente recientes largo larga largos largas alto alta bajo baja pequeño pequeña
    pequeños pequeñas importante importantes numerosos numerosas diversos diversas único única pasado pasada
    pasados pasadas siguiente siguientes viejo vieja joven jóvenes total claro clara fuerte fuertes plena
    pleno grave graves simple medio media ex
  `),
  preposition: words(`
    de en con por para sin sobre entre hacia hasta desde contra según ante tras durante mediante a
    excepto salvo como
  `),
  conjunction: words(`
    y e o u ni pero sino aunque porque pues si cuando mientras donde dónde cómo apenas
  `),
  relative: words('que quien quienes cual cuales qué quién'),
  pronoun: words(`
    yo tú él ella ello ellos ellas usted ustedes nosotros vosotros me te se nos os le les ti sí mí conmigo
    consigo esto eso aquello algo alguien nada nadie uno ahí allí aquí allá hay
  `),
  auxiliary: words(`
    es son era eran fue fueron ser sea sean sido siendo será serán sería serían está están estaba estaban
    estuvo estuvieron estar esté estén estado estará ha han he hemos había habían haber haya hayan habrá
    habría hubo puede pueden podía podían podrá podrán podría podrían pudo pudieron debe deben debía debería
    deberían suele va van iba iban
  `),
  adverb: words(`
    no ya también tampoco muy aún todavía así ahora hoy ayer anoche anteayer antier mañana siempre nunca casi solo sólo además
    luego después antes entonces incluso quizá quizás bien lejos cerca dentro fuera arriba abajo
    adelante atrás encima debajo alrededor tan tal tales pronto tarde temprano acaso aun embargo
  `),
  verb: words(`
    tiene tienen tenía tenían tuvo tuvieron tener hace hacen hacía hizo hicieron hacer hecho dice dicen
    decía dijo dijeron decir dicho da dan daba dio dieron dar quiere quieren quería querían quiso sabe saben
    sabía cree creen ve ven vio vieron ver viene vienen vino vinieron llega llegan llegó sale salen pone
    ponen puso pusieron sigue siguen siguió parece parecen queda quedan quedó deja dejan dejó busca buscan
    incluye incluyen permite permiten exige exigen pide piden espera esperan lleva llevan mantiene mantienen
    existe existen ocurre ocurren sube suben bajan crece crecen cae caen vive viven trabaja trabajan
    necesita necesitan recibe reciben ofrece ofrecen presenta presentan representa representan considera
    consideran reclama reclaman denuncia denuncian prevé prevén anuncian aseguran afirman sostienen señalan
    advierten explican piensa piensan siente sienten logra logran abre abren cierra cierran gana ganan
    pierde pierden paga pagan compra compran vende venden celebra celebran dura cuesta cuestan acaba acaban
    empieza empiezan comienza comienzan termina terminan vuelve vuelven supone suponen implica implican
    supo supieron trajo trajeron trae traen anduvo anduvieron cupo
    trata tratan teme temen rechaza rechazan aprueba critica critican participa participan evita evitan
  `),
  time: words(`
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre setiembre octubre noviembre diciembre año años mes meses semana semanas hora horas minuto
    minutos década décadas
  `),
};
