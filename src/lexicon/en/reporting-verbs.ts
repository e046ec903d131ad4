import { wordSet, words } from '../../util/word-list.ts';

/**
 * English reporting verbs, which introduce somebody's words or judge them: the base of regular verbs, base+past+participle of
 * irregular ones. They are grouped after their classes in VerbNet, which tell the arguments of a verb that stand for the
 * content of speech; a verb of several classes, or of none, stands where its use in the news puts it. Written for this project.
 *
 * @see https://verbs.colorado.edu/verbnet/ (Kipper Schuler, VerbNet, after Levin, English Verb Classes and Alternations)
 */
export const REPORTING_VERBS = {
  /** say-37.7, transfer_mesg-37.1.1, complain-37.8, promise-37.13: any argument of theirs is the content of speech. */
  say: words(`
    acknowledge admit advocate affirm agree allege announce apologise apologize argue assent assert attest
    aver bemoan blurt boast brag cite clarify comment complain concur confess confide confirm contend convey
    counterclaim declare decree demand demur deny describe detail disagree disavow disclaim disclose discuss
    divulge elaborate emphasise emphasize enumerate enunciate espouse estimate exclaim exhort explain
    expound express forecast+forecast gripe grouse grumble guarantee highlight hint hypothesise hypothesize
    imply indicate insinuate insist intimate lament lobby mention narrate note object opine outline plead
    pledge posit postulate predict proclaim promise prophesy propose quote reaffirm recall recommend recount
    refer regret reiterate relay+relayed remark remonstrate renounce reply report restate retell+retold
    retort reveal riposte say+said specify state stipulate stress suggest summarise summarize testify
    theorise theorize threaten underline underscore urge utter voice vouch vow
  `),
  /** inquire-37.1.2: the same, and the person asked answers. */
  inquire: words(`
    ask enquire inquire query quiz wonder
  `),
  /** tell-37.2, advise-37.9: the same, with the addressee as an object: “told Moss”. */
  tell: words(`
    advise assure brief caution counsel inform notify reassure remind tell+told warn
  `),
  /** judgment-33.1, characterize-29.2: whoever judges somebody or something says so. */
  judgment: words(`
    accuse admonish applaud assail berate blame characterise characterize chastise chide commend compare
    condemn congratulate contradict credit criticise criticize decry deem denigrate denounce depict deplore
    deride disparage dispute downplay dub excoriate hail lambaste laud liken mock praise rebuke rebut refute
    reject reprimand ridicule scold scorn taunt tease thank tout
  `),
  /** dub-29.3: “called her a liar” is said, “called her sister” is done. */
  dub: words(`
    brand call identify label name portray pronounce term
  `),
  /** order-58.3, urge-58.1: “ordered a recount” is said, “ordered a truck” is done. */
  order: words(`
    encourage instruct order persuade
  `),
  /** beg-58.2: “requested calm” is said, “requested a coffee” is no report. */
  beg: words(`
    appeal beg clamor entreat implore petition request
  `),
  /** talk-37.5, lecture-37.11, correspond-36.1: they report with a topic. */
  talk: words(`
    commiserate inveigh joke lecture muse preach rail rant rave reminisce retweet speak+spoke+spoken speculate
    sympathise sympathize talk text tweet vent write+wrote+written
  `),
  /**
   * Judgments that are deeds too, of attack-60.1 or defend-72.3: “attacked the plan” is said, “attacked the town” is
   * done.
   */
  attack: words(`
    attack bash blast challenge defend knock slam trash
  `),
  /** conjecture-29.5, wish-62: the thought is in a clause. */
  conjecture: words(`
    believe fear fret guess hope reason reckon surmise suspect think+thought wish worry
  `),
  /**
   * consider-29.9, admire-31.2, marvel-31.3: the thought is in a clause, or a predicate of the object: “considered it a
   * mistake”.
   */
  consider: words(`
    admire anticipate assess consider doubt envisage envision foresee+foresaw+foreseen love marvel mourn
    ponder reflect
  `),
  /** manner_speaking-37.3, animal_sounds-38: the manner of an utterance. */
  manner: words(`
    bark bellow bluster chant chime chirp croak crow cry deadpan drawl enthuse exult fume gloat growl grunt
    gush hiss holler interject interpose intone jest kid mumble murmur mutter pipe prattle purr quip rage roar
    scream shout shriek snap snarl sneer splutter sputter stammer stutter thunder trumpet whine whisper
    wisecrack yell
  `),
  /** nonverbal_expression-40.2: an expression beside speech. */
  expression: words(`
    chortle chuckle gasp giggle groan howl jeer laugh pant scoff sigh smirk snort wail
  `),
  /** performance-26.7, learn-14: a text that is made or read. */
  performance: words(`
    paint read+read recite sing+sang+sung
  `),
  /** Verbs of say-37.7 and of other classes: “declined the offer” is said, “answered the door” is done. */
  ambiguous: words(`
    address answer celebrate cheer claim concede counter decline dismiss echo float offer parrot phrase
    protest question remember respond signal swear+swore+sworn welcome
  `),
  /** Verbs of other classes, which introduce words and clauses only: “added that the bridge is old”. */
  other: words(`
    add begin+began+begun charge conclude continue correct falter interrupt jab maintain observe parry point
    pose rejoin relate repeat resolve rule submit venture verify volunteer
  `),
};

/** Verbs that may come before their subject, after a comma, by their base: “In the past, said Moss, it was”. */
export const INVERTIBLE_VERBS = wordSet('add argue explain note say wonder write');

/** Verbs of dissociation from somebody else's words, by their base: “distanced herself from a letter accusing them”. */
export const REJECTING_VERBS = words(
  'condemn criticise criticize decry denounce deplore disavow disown dissociate distance reject repudiate',
);

/** Verbs of reply to somebody else's words, by their base: “denied claims of “fraud””. */
export const ANSWERING_VERBS = wordSet(
  'address answer contradict counter deny dismiss dispute rebut refer refute reject reply respond',
);
