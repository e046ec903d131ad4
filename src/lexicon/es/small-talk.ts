import { phrases, words } from '../../util/word-list.ts';

/** Spanish small talk, normalized and without punctuation; each list as in `en/small-talk.ts`. Written for this project. */
export const SMALL_TALK = {
  messages: phrases(`
    hola
    buenas
    buenos dias
    buenas tardes
    buenas noches
    que tal
    que hubo
    saludos
    ey
    como estas
    como te va
    como va
    como andas
    que haces
    estas ahi
    adios
    chao
    chau
    hasta luego
    hasta manana
    nos vemos
    gracias
    muchas gracias
    mil gracias
    perfecto
    excelente
    eso es todo
    y eso
    y entonces
    no entiendo
    no te entiendo
    no lo entiendo
    estas seguro
    estas segura
    de verdad
    en serio
    de acuerdo
    entendido
    ya veo
    eso esta mal
    eso no es cierto
    te equivocas
    perdon
    lo siento
    de nada
    no importa
    olvidalo
    que dices
    interesante
    exacto
    buen trabajo
    bien hecho
    listo
    dale
    okey
    otra vez
    vale
    bueno
    genial
    si
    quien eres
    que eres
    quien sos
    que sos
    quien te creo
    que te creo
    quien te hizo
    que te hizo
    quien es acta
    que es acta
    ayuda
    ayudame
    comando
    comandos
    me ayudas
    me puedes ayudar
    puedes ayudarme
    podes ayudarme
    como puedes ayudarme
    como podes ayudarme
    tengo una pregunta
    que puedes hacer
    que podes hacer
    que sabes hacer
    que puedo preguntar
    que puedo preguntarte
    que puedo hacer
    que se puede preguntar
    que se puede hacer
    como funciona
    como funcionas
    como funciona esto
    como funciona el bot
    como funciona acta
    como se usa
    como se usa esto
    como se usa el bot
    como se usa acta
    como te uso
    que piensas
    que opinas
    que crees
    que te parece
    que piensas de esto
    que opinas de esto
    que piensas de eso
    que opinas de eso
    cual es tu opinion
    te quiero
    te amo
    me quieres
    me aburro
    estoy aburrido
    estoy aburrida
    hablame
    entretenme
    callate
    vete
    largate
    te odio
  `),
  companions: phrases(`
    buen
    mal
    a todos
    amigo
    amiga
    hoy
    aqui
    y
    ahora
    por todo
    por favor
    un poco
    conmigo
    de algo
  `),
  insultSubjects: words('eres sos que'),
  intensifiers: words('un una muy tan bien el la mas'),
  insultAdjectives: words('inutil tonto tonta estupido estupida malo mala basura bobo pesado peor'),
  insultNouns: words('idiota imbecil'),
  selfQuestions: words('eres sos'),
  botQuestions: phrases('esto es'),
  lives: words('real persona'),
  machines: words('robot bot humano humana ia maquina'),
  articles: words('un una'),
  alternatives: words('o'),
  ignoreVerbs: words('olvida ignora'),
  determiners: words('toda todas tus las los'),
  instructionNouns: words('instrucciones reglas ordenes'),
  revealVerbs: words('muestra muestrame revela repite dime'),
  botDeterminers: words('tu tus'),
  rolePlays: phrases(`
    finge que
    finge ser
    actua como
    imagina que
    haz como que
    haz como si
  `),
  performVerbs: words('cuentame contame dime canta cantame escribe escribeme'),
  indirectObjects: words('nos'),
  performanceDeterminers: words('un una otro otra'),
  performances: words('chiste poema cancion cuento adivinanza'),
} satisfies Record<keyof typeof import('../en/small-talk.ts').SMALL_TALK, readonly string[]>;
