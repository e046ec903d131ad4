import { words } from '../../util/word-list.ts';

/**
 * English reporting verbs, which introduce what somebody says or judge it: the base of regular verbs,
 * base+past+participle of irregular ones. Written for this project.
 */
export const REPORTING_VERBS = words(`
  accuse acknowledge add address admire admit admonish advise advocate affirm agree allege announce answer
  apologize applaud argue ask assail assert assess assure attack attest bark bash begin+began+begun believe
  bemoan berate blame blast blurt boast brag brand call caution celebrate challenge chant characterise
  characterize charge chastise cheer chide cite claim clarify commend comment compare complain concede
  conclude condemn confess confide confirm consider contend continue convey counsel counter credit criticise
  criticize crow cry declare decline decry deem defend demand denounce deny depict deride describe detail
  disagree disavow disclose discuss dismiss disparage dispute doubt downplay dub echo elaborate emphasise
  emphasize encourage enthuse estimate exclaim excoriate exhort explain express fear float forecast+forecast
  foresee+foresaw+foreseen fume gloat gripe groan growl grumble guess hail hint holler hope identify implore
  imply indicate inform insist instruct interject intone inveigh jab jest joke knock label lambaste lament
  laud laugh lecture liken love mention mock mourn mumble murmur muse mutter name note observe offer opine
  order paint persuade phrase plead pledge point ponder portray praise preach predict proclaim promise
  pronounce propose protest question quip quote rail rant read+read reaffirm reason reassure rebuke rebut
  recall recite reckon recommend recount refer reflect refute regret reiterate reject relate remark remember
  remind repeat reply report request respond retort retweet reveal ridicule roar rule say+said scoff scold
  scream shout shriek sigh signal sing+sang+sung slam snap sneer speak+spoke+spoken speculate state
  stipulate stress suggest summarise summarize suspect swear+swore+sworn talk tease tell+told term testify
  text thank think+thought threaten tout trash trumpet tweet urge utter voice volunteer vow warn welcome
  whisper wish wonder worry write+wrote+written yell
`);
