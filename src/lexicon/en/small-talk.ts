/** English messages that ask nothing of an article, and what both languages write alike: patterns of normalized text. Written for this project. */
export const SMALL_TALK: readonly RegExp[] = [
  // Greetings and goodbyes
  /^(?:hi|hello|hey|hiya|yo|howdy|greetings|sup|good (?:morning|afternoon|evening|night|day)|what'?s up|wassup)(?: (?:there|all|everyone|guys|bot|acta|friend|mate|buddy))*(?: how are you(?: doing)?(?: today)?)?$/,
  /^(?:how are you|how is it going|how'?s it going|how do you do|nice to meet you|are you there|you there)(?: (?:doing|today|bot|acta))*$/,
  /^(?:bye|goodbye|good bye|see you|see ya|cya|later|good ?night)(?: (?:later|then|bot|acta|all|everyone))*$/,
  // Thanks and reactions
  /^(?:(?:ok|okay|many|great|cool|nice|perfect|awesome) )*(?:thanks|thank you|thx|ty|cheers)(?: (?:a lot|so much|very much|a bunch|bot|acta|man|mate))*$/,
  /^(?:lol|lmao|haha+|jaja+|jeje+|ok|okay|k|cool|nice|great|wow|vale|bueno|genial|si|no|yes|yep|nope|sure|fine)(?: (?:lol|ok|okay|haha+|jaja+|cool|then|vale|bueno))*$/,
  // Abuse
  /^(?:you(?:'?re| are|r)?|u(?: r| are)?|ur) (?:(?:so|such|a|an|really|very|just|the) )*(?:useless|stupid|dumb|idiot|bad|terrible|worst|trash|garbage|annoying|moron|crap|lame|suck|sucks)(?: bot)?$/,
  /^(?:shut up|go away|fuck (?:you|off)|screw you|callate|vete|largate|i hate you|te odio|you suck|this bot sucks)(?: (?:you |this )?(?:(?:useless|stupid|dumb|silly|damn) )*(?:bot|idiot|moron|acta))?$/,
  /^(?:(?:useless|stupid|dumb|silly|damn|bad|terrible) )*(?:bot|idiot|moron)$/,
  // About the bot
  /^(?:are you|r u|is this) (?:a |an )?(?:robot|bot|human|real|ai|person|alive|chatgpt|language model)(?: or .*)?$/,
  /^(?:who|what) (?:are you|made you|created you|is acta)$/,
  /^(?:i love you|te quiero|te amo|marry me|do you love me|me quieres)$/,
  // Orders to the bot
  /\b(?:ignore|forget|disregard) (?:all |any |your |the )*(?:previous |prior |above |earlier )*(?:instructions?|prompts?|rules?)\b/,
  /\b(?:system prompt|print your prompt|reveal your (?:prompt|instructions)|jailbreak|developer mode)\b/,
  /^(?:pretend|act|imagine|roleplay)(?: (?:to be|you are|you'?re|like|as|that you))\b/,
  /^(?:tell|give|sing|write|say)(?: me| us)? (?:a |an |another |some )*(?:joke|jokes|poem|song|story|riddle|rap)\b/,
  /^(?:i'?m bored|i am bored|entertain me|talk to me|me aburro|estoy aburrid[oa]|hablame|entretenme)(?: .{0,25})?$/,
];
