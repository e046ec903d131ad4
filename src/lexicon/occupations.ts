import { wordGroups } from '../util/word-list.ts';

/**
 * Occupations: each in English, and the Spanish nouns that it may be, in the masculine where they have one. Written for this
 * project.
 */
export const OCCUPATIONS = wordGroups(`
  abbot abad
  accountant contable contador
  bailiff alguacil
  beekeeper apicultor
  bellringer campanero
  blacksmith herrero
  blaster dinamitero barrenero
  boatswain contramaestre
  bricklayer albañil
  cadet cadete
  caretaker conserje guarda bedel
  canon canónigo
  chaplain capellán
  cobbler zapatero
  constable agente guardia
  corporal cabo
  cowboy vaquero
  deckhand marinero
  docker estibador
  dockworker estibador
  driver conductor chofer chófer
  farmer agricultor granjero campesino labrador
  farmhand peón jornalero
  farmworker jornalero peón
  fishmonger pescadero
  foreman capataz encargado
  forewoman capataza encargada
  friar fraile
  gatekeeper portero guarda
  goatherd cabrero
  gravedigger sepulturero enterrador
  greengrocer verdulero
  grocer tendero
  headteacher director
  jailer carcelero
  janitor conserje bedel
  laborer obrero peón
  labourer obrero peón
  lieutenant teniente
  locksmith cerrajero
  longshoreman estibador
  machinist maquinista tornero
  mason albañil
  midwife matrona comadrona partera
  miller molinero
  muleteer arriero
  notary notario
  overseer capataz
  parson cura párroco
  potter alfarero
  priest cura párroco sacerdote
  principal director
  ranger guardabosques guardaparques
  rancher ganadero estanciero
  sailor marinero marino
  sculptor escultor
  seaman marinero
  sexton sacristán
  shopkeeper tendero
  skipper patrón capitán
  stevedore estibador
  tanner curtidor
  trucker camionero
  tutor tutor
  usher ujier acomodador
  vicar párroco vicario
  warden alcaide guarda
  watchman vigilante guarda
  weaver tejedor
  welder soldador
  winemaker viticultor bodeguero
`);
