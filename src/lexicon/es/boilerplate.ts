import { phrases, words } from '../../util/word-list.ts';

/**
 * Openings of boilerplate lines on the page of an article, by kind. In lower case, without accents. Written for this project.
 */
export const BOILERPLATE = {
  /** Links to other articles. */
  teaserOpeners: phrases(`
    lea tambien
    lee tambien
    lea mas
    leer mas
    leer tambien
    lee mas
    lea ademas
    lea aqui
    lea la nota
    lea la noticia
    le recomendamos
    le recomendamos leer
    te recomendamos
    te recomendamos leer
    recomendados
    recomendado
    le puede interesar
    le podria interesar
    te puede interesar
    te podria interesar
    puede interesarle
    puede leer
    puedes leer
    tambien puede leer
    tambien te puede interesar
    tambien le puede interesar
    mas informacion
    mas noticias
    mas sobre
    mas sobre este tema
    mas en
    ver mas
    vea tambien
    vea ademas
    ver tambien
    mire tambien
    mira tambien
    no te pierdas
    no se pierda
    no deje de leer
    noticias relacionadas
    noticia relacionada
    notas relacionadas
    articulos relacionados
    contenido relacionado
    relacionado
    relacionados
    relacionadas
    siga leyendo
    sigue leyendo
    lo mas leido
    lo mas visto
    las mas leidas
    ultimas noticias
    otras noticias
    en contexto
    conozca mas
    conoce mas
    consulte tambien
    consulte aqui
    entre aqui
    haga clic aqui
    haz clic aqui
    vea el video
    video
  `),
  /** Requests to subscribe, follow, or donate. */
  subscriptionOpeners: phrases(`
    suscribete
    suscribase
    suscribirse
    suscribirme
    quiero suscribirme
    registrate en
    registrate gratis
    registrese en
    registrese gratis
    apuntate
    inscribete
    inscribase
    recibe nuestro
    recibe nuestra
    recibe el boletin
    recibe en tu correo
    recibe las noticias
    reciba nuestro
    reciba en su correo
    reciba las noticias
    siguenos
    siganos
    sigue nuestro canal
    sigue nuestras noticias
    sigue toda la informacion
    siga las noticias
    siga toda la informacion
    unete a nuestro
    unete a nuestra
    unase a nuestro
    unase a nuestra
    descarga la app
    descarga nuestra app
    descargue la app
    descargue nuestra app
    apoya nuestro periodismo
    apoye nuestro periodismo
    hazte socio
    hazte socia
    ingresa tu correo
    ingrese su correo
  `),
  /** Paywall notices. */
  paywallOpeners: phrases(`
    suscribete para seguir
    suscribete para leer
    suscribete para continuar
    suscribase para seguir
    suscribase para leer
    suscribase para continuar
    para seguir leyendo
    para continuar leyendo
    para leer el articulo completo
    para leer la nota completa
    ya soy suscriptor
    ya eres suscriptor
    ya es suscriptor
    ¿ya eres suscriptor
    ¿ya es suscriptor
    ¿ya tienes cuenta
    ¿ya tiene cuenta
    ¿ya tienes una suscripcion
    contenido exclusivo para
    contenido solo para
    articulo exclusivo para
    articulo solo para suscriptores
    exclusivo para suscriptores
    exclusivo suscriptores
    solo para suscriptores
    este contenido es exclusivo
    este articulo es exclusivo
    este articulo es para suscriptores
    inicia sesion para
    inicie sesion para
    inicia sesion
    inicie sesion
    registrate para seguir
    registrate para leer
    registrese para seguir
    registrese para leer
    registrate gratis para
    crea una cuenta
    cree una cuenta
    has alcanzado el limite
    ha alcanzado el limite
    desbloquea este articulo
    ¿quieres seguir leyendo
    ¿quiere seguir leyendo
    lee sin limites
  `),
  /** Buttons to pass an article on, and other tools of a page: whole lines, or lines of a few words. */
  buttonLabels: phrases(`
    compartir
    comparte
    comparta
    compartir en
    comparte esta noticia
    comparte este articulo
    comparte en
    compartelo
    copiar enlace
    enlace copiado
    imprimir
    enviar por correo
    guardar
    guardar noticia
    comentar
    comentarios
    ver comentarios
    deja un comentario
    deje un comentario
    escuchar
    escuchar articulo
    escucha este articulo
    escuche este articulo
    reproducir
    volver arriba
    ir al contenido
    saltar al contenido
    ampliar
    archivado en
    temas
    temas relacionados
    etiquetas
    reportar un error
    reporta un error
    newsletter
    boletin
    boletines
    suscripcion
    donar
    menu
    buscar
    inicio
  `),
  /** Notices about advertisements. */
  advertisementLabels: phrases(`
    publicidad
    anuncio
    anuncios
    patrocinado
    contenido patrocinado
    continua despues de la publicidad
    la noticia continua despues
    la nota continua despues
    sigue leyendo despues
  `),
  /** Copyright notices, at their beginning or in their middle. */
  copyrightNotices: phrases(`
    todos los derechos reservados
    derechos reservados
    prohibida su reproduccion
    prohibida la reproduccion
    queda prohibida
    reproduccion total o parcial
  `),
  /** Descriptions and credits of pictures. */
  captionOpeners: phrases(`
    foto:
    fotos:
    fotografia:
    foto de
    foto cortesia
    imagen:
    imagenes:
    imagen de archivo
    foto de archivo
    video:
    credito:
    creditos:
    pie de foto
    cortesia:
    ilustracion:
  `),
  /** Bylines. */
  bylineOpeners: phrases(`
    por
    escrito por
    redactado por
    texto:
    texto de
    redaccion
    con informacion de
    con reporteria de
    edicion de
    editado por
    traducido por
    un reportaje de
    una entrevista de
    enviado especial
    enviada especial
  `),
  /** After the name of an author, in what is told of them below an article. */
  authorVerbs: words('es cubre escribe colabora trabaja'),
  /** Publication times and reading times. */
  timeOpeners: phrases(`
    publicado
    publicada
    actualizado
    actualizada
    ultima actualizacion
    creado
    fecha
    hace
    tiempo de lectura
    hoy a las
    ayer a las
  `),
  /** Time spans and parts of the day, besides numbers and the names of days and months. */
  timeWords: phrases(`
    a
    las
    la
    de
    del
    el
    m
    p
    am
    pm
    h
    hs
    hrs
    horas
    hora
    minutos
    minuto
    min
    dias
    dia
    hace
    lectura
    cet
    cest
    gmt
    cot
    peninsular
    local
  `),
  /** Headings of lists and boxes around an article. */
  boilerplateHeadings: phrases(`
    sobre el autor
    sobre la autora
    sobre la firma
    comentarios
    conversacion
    boletin
    boletines
    compartir
    etiquetas
    temas
    siguenos
    siganos
    publicidad
    archivado en
    en la web
    normas
  `),
};
