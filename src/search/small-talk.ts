/** Small talk: messages that ask nothing of an article. Patterns over normalized text without punctuation. */

/** English, and what both languages write alike. */
const ENGLISH: readonly RegExp[] = [
  // Greetings and goodbyes
  /^(?:hi|hello|hey|hiya|yo|howdy|greetings|sup|good (?:morning|afternoon|evening|night|day)|what'?s up|wassup)(?: (?:there|all|everyone|guys|bot|acta|friend|mate|buddy))*(?: how are you(?: doing)?(?: today)?)?$/,
  /^(?:how are you|how is it going|how'?s it going|how do you do|nice to meet you|are you there|you there)(?: (?:doing|today|bot|acta))*$/,
  /^(?:bye|goodbye|good bye|see you|see ya|cya|later|good ?night)(?: (?:later|then|bot|acta|all|everyone))*$/,
  // Thanks and reactions
  /^(?:(?:ok|okay|many|great|cool|nice|perfect|awesome) )*(?:thanks|thank you|thx|ty|cheers)(?: (?:a lot|so much|very much|a bunch|bot|acta|man|mate|bro|dude|friend))*$/,
  /^(?:lol|lmao|(?:ha){2,}h?|(?:ja){2,}j?|(?:je){2,}j?|ok|okay|k|cool|nice|great|wow|vale|bueno|genial|si|no|yes|yep|nope|sure|fine)(?: (?:lol|ok|okay|haha+|jaja+|cool|then|vale|bueno))*$/,
  // Abuse
  /^(?:you(?:'?re| are|r)?|u(?: r| are)?|ur) (?:(?:so|such|a|an|really|very|just|the) )*(?:useless|stupid|dumb|idiot|bad|terrible|worst|trash|garbage|annoying|moron|crap|lame|suck|sucks)(?: bot)?$/,
  /^(?:shut up|go away|fuck (?:you|off)|screw you|callate|vete|largate|i hate you|te odio|you suck|this bot sucks)(?: (?:you |this )?(?:(?:useless|stupid|dumb|silly|damn) )*(?:bot|idiot|moron|acta))?$/,
  /^(?:(?:useless|stupid|dumb|silly|damn|bad|terrible) )*(?:bot|idiot|moron)$/,
  // About the bot
  /^(?:are you|r u) (?:a |an )?(?:robot|bot|human|real|ai|person|alive|chatgpt|language model)(?: or .*)?$/,
  /^is this (?:a |an )?(?:robot|bot|human|ai|chatgpt|language model)(?: or .*)?$/,
  /^(?:who|what) (?:are you|made you|created you|is acta)$/,
  /^(?:help|help me|can you help(?: me)?|commands?|menu|instructions|i (?:have|got) a question)$/,
  /^(?:what (?:can|do) you do|what can (?:i|we) (?:ask|do)(?: you| here)?|how (?:does (?:this|it|the bot|acta) work|do (?:i|we|you) use (?:this|it|the bot|acta|you)))$/,
  /^(?:i love you|te quiero|te amo|marry me|do you love me|me quieres)$/,
  // Orders to the bot
  /^(?:(?:please|now|just|and) )*(?:ignore|forget|disregard) (?:all |any |your |the )*(?:previous |prior |above |earlier )*(?:instructions?|prompts?|rules?)\b/,
  /^(?:(?:please|now|just|and) )*(?:print|reveal|show|repeat|tell)(?: me)? (?:your|the system) (?:prompt|instructions)\b/,
  /^(?:(?:please|now|enter|enable) )*(?:jailbreak|developer mode)(?: (?:on|now|enabled|yourself))*$/,
  /^(?:pretend|act|imagine|roleplay)(?: (?:to be|you are|you'?re|like|as|that you))\b/,
  /^(?:tell|give|sing|write|say)(?: me| us)? (?:a |an |another |some )*(?:joke|jokes|poem|song|story|riddle|rap)\b/,
  /^(?:i'?m bored|i am bored|me aburro|estoy aburrid[oa])(?: .{0,25})?$/,
  /^(?:entertain me|talk to me|hablame|entretenme)(?: (?:please|now|bot|acta|a bit|about something|por favor|ahora|un poco|conmigo|de algo))*$/,
];

const SPANISH: readonly RegExp[] = [
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
  /^(?:ayuda|ayudame|comandos?|me (?:ayudas|puedes ayudar)|(?:puedes|podes) ayudarme|tengo una pregunta)$/,
  /^(?:(?:que|como) (?:puedes|podes|sabes) (?:hacer|ayudarme)|que (?:puedo|se puede) (?:preguntar|preguntarte|hacer)(?: aqui)?|como (?:funciona|funcionas|se usa|te uso)(?: (?:esto|el bot|acta))?)$/,
  // Orders to the bot
  /^(?:(?:por favor|ahora|y) )*(?:olvida|ignora) (?:todas? |tus |las |los )*(?:instrucciones|reglas|ordenes)\b/,
  /^(?:finge|actua|imagina|haz como)(?: (?:que|como|ser))\b/,
  /^(?:cuentame|dime|canta|cantame|escribe|escribeme|contame)(?: (?:un|una|otro|otra))? (?:chiste|poema|cancion|cuento|adivinanza)\b/,
];

/** True for a greeting, thanks, abuse or an order to the bot, and for nothing at all. */
export function isSmallTalk(text: string): boolean {
  return text === '' || [...ENGLISH, ...SPANISH].some((pattern) => pattern.test(text));
}
