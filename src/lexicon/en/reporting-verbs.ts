import { words } from '../../util/word-list.ts';

/**
 * English reporting verbs, which introduce what somebody says or judge it: the base of regular verbs,
 * base+past+participle of irregular ones. Written for this project.
 */
export const REPORTING_VERBS = words(`
  accuse acknowledge add address admire admit admonish advise advocate affirm agree allege announce answer
  apologize applaud argue ask assail assent assert assess assure attack attest aver bark bash
  begin+began+begun believe bellow bemoan berate blame blast blurt bluster boast brag brand call caution
  celebrate challenge chant characterise characterize charge chastise cheer chide chime chirp chortle
  chuckle cite claim clamor clarify commend comment commiserate compare complain concede conclude concur
  condemn confess confide confirm congratulate consider contend continue contradict convey correct counsel
  counter counterclaim credit criticise criticize crow cry deadpan declare decline decree decry deem
  defend demand demur denigrate denounce deny depict deplore deride describe detail disagree disavow
  disclaim disclose discuss dismiss disparage dispute divulge doubt downplay drawl dub echo elaborate
  emphasise emphasize encourage enthuse enumerate enunciate espouse estimate exclaim excoriate exhort
  explain express exult falter fear float forecast+forecast foresee+foresaw+foreseen fret fume gasp giggle
  gloat gripe groan grouse growl grumble grunt guess hail hint hiss holler hope howl identify implore
  imply indicate inform insinuate insist instruct interject interrupt intimate intone inveigh jab jest
  joke knock label lambaste lament laud laugh lecture liken lobby love mention mock mourn mumble murmur
  muse mutter name narrate note observe offer opine order paint pant parrot persuade phrase pipe plead
  pledge point ponder portray pose posit postulate praise prattle preach predict proclaim promise pronounce
  prophesy propose protest purr question quip quote rail rant read+read reaffirm reason reassure rebuke
  rebut recall recite reckon recommend recount refer reflect refute regret reiterate reject relate
  relay+relayed remark remember remind renounce repeat reply report request resolve respond retell+retold
  retort retweet reveal ridicule roar rule say+said scoff scold scorn scream shout shriek sigh signal
  sing+sang+sung slam smirk snap snarl sneer snort speak+spoke+spoken speculate sputter stammer state
  stipulate stress stutter suggest summarise summarize suspect swear+swore+sworn sympathize talk taunt
  tease tell+told term testify text thank theorize think+thought threaten thunder tout trash trumpet tweet
  urge utter verify voice volunteer vouch vow wail warn welcome whine whisper wish
  wonder worry write+wrote+written yell inquire reminisce underscore
  anticipate apologise croak enquire envisage envision guarantee gush highlight hypothesise hypothesize interpose jeer kid
  maintain marvel object parry quiz rage rave rejoin reprimand restate splutter submit surmise sympathise theorise underline vent
  venture wisecrack
`);
