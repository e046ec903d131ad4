/** Spanish messages that ask nothing of an article: patterns of normalized text. Written for this project. */
export const SMALL_TALK: readonly RegExp[] = [
  // Greetings and goodbyes
  /^(?:hola|buenas|buenos dias|buenas (?:tardes|noches)|que tal|que hubo|saludos|hey|ey)(?: (?:a todos|bot|acta|amigo|amiga|que tal|como estas|como andas|como va))*$/,
  /^(?:como estas|como te va|como andas|que haces|estas ahi|adios|chao|chau|hasta luego|hasta manana|nos vemos)(?: (?:bot|acta|hoy))*$/,
  // Thanks and reactions
  /^(?:(?:muchas|mil|ok|vale|bueno|genial) )*gracias(?: (?:bot|acta|por todo|amigo))*$/,
  // Abuse
  /^(?:eres|sos|que) (?:(?:un|una|muy|tan|bien|el|la|mas) )*(?:inutil|tonto|tonta|idiota|estupido|estupida|malo|mala|basura|bobo|imbecil|pesado|peor)(?: bot)?$/,
  // About the bot
  /^(?:eres|sos) (?:un |una )?(?:robot|bot|humano|humana|real|ia|persona|maquina)(?: o .*)?$/,
  /^(?:quien|que) (?:eres|sos|te creo|te hizo|es acta)$/,
  // Orders to the bot
  /\b(?:olvida|ignora) (?:todas? |tus |las |los )*(?:instrucciones|reglas|ordenes)\b/,
  /^(?:finge|actua|imagina|haz como)(?: (?:que|como|ser))\b/,
  /^(?:cuentame|dime|canta|cantame|escribe|escribeme|contame)(?: (?:un|una|otro|otra))? (?:chiste|poema|cancion|cuento|adivinanza)\b/,
];
