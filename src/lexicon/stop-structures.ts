import { phrases } from '../util/word-list.ts';

/** English and Spanish words that begin a question and ask nothing, normalized. Written for this project. */
export const OPENING_PHRASES = phrases(`
  so
  and
  ok
  okay
  hey
  hi
  hello
  please
  pls
  plz
  um
  uh
  also
  well
  then
  y
  oye
  hola
  pues
  entonces
  por favor
  porfa
  a ver
`);

/**
 * Words that begin a question and ask nothing where an interrogative or the verb of a question follows: "bro who came", "tell
 * me did they meet", "sabes si".
 */
export const REQUEST_PHRASES = phrases(`
  acta
  bro
  dude
  man
  guys
  wait
  now
  but
  just
  maybe
  honestly
  serious question
  quick question
  question
  can you
  could you
  can someone
  could someone
  can anyone
  can anybody
  would you
  will you
  tell me
  tell us
  explain
  explain to me
  explain me
  show me
  remind me
  let me know
  do you know
  do u know
  do you guys know
  does anyone know
  does anybody know
  does someone know
  anyone know
  anyone knows
  anybody know
  anybody knows
  you know
  any idea
  any clue
  i wonder
  i was wondering
  i want to know
  i would like to know
  i'd like to know
  i need to know
  i wanna know
  curious
  if
  whether
  che
  amigo
  bueno
  disculpa
  disculpe
  perdon
  una pregunta
  pregunta
  puedes
  podrias
  podes
  puede
  podria
  me puedes
  me podrias
  me podes
  me puede
  alguien puede
  alguien me puede
  decir
  decirme
  explicar
  explicarme
  contar
  contarme
  indicar
  dime
  decime
  digame
  cuentame
  contame
  explicame
  recuerdame
  sabes
  sabe
  saben
  sabe alguien
  alguien sabe
  tu sabes
  me pregunto
  quiero saber
  quisiera saber
  necesito saber
  me gustaria saber
  tienes idea de
  alguna idea de
  si
`);

/** English and Spanish words that end a question and ask nothing, normalized. Written for this project. */
export const CLOSING_PHRASES = phrases(`
  please
  pls
  plz
  thanks
  thank you
  thx
  though
  tho
  exactly
  anyway
  lol
  lmao
  bro
  dude
  guys
  or what
  or not
  so far
  to date
  until now
  as of now
  right now
  at the moment
  in the end
  after all
  in the article
  in this article
  according to the article
  according to this article
  according to the text
  por favor
  porfa
  gracias
  exactamente
  jaja
  jajaja
  jajajaja
  haha
  hahaha
  xd
  en el articulo
  en este articulo
  segun el articulo
  segun este articulo
  segun el texto
  o que
  o no
  hasta ahora
  hasta el momento
  por ahora
  por el momento
  de momento
  al final
`);
