import { phrases, words } from '../../util/word-list.ts';

/** English small talk, normalized and without punctuation. Written for this project. */
export const SMALL_TALK = {
  /** Whole messages: greetings and goodbyes, thanks, reactions, requests for help, questions about the bot itself. */
  messages: phrases(`
    hi
    hello
    hey
    hiya
    yo
    howdy
    greetings
    sup
    good morning
    good afternoon
    good evening
    good night
    goodnight
    good day
    what's up
    whats up
    wassup
    how are you
    how is it going
    how's it going
    hows it going
    how do you do
    nice to meet you
    are you there
    you there
    bye
    goodbye
    good bye
    see you
    see ya
    cya
    later
    thanks
    thank you
    many thanks
    thx
    thank u
    tysm
    that's all
    thats all
    that is all
    that's it
    thats it
    that's wrong
    thats wrong
    that's not right
    thats not right
    that is wrong
    you're wrong
    youre wrong
    you are wrong
    are you sure
    you sure
    i don't get it
    i dont get it
    i don't understand
    i dont understand
    what do you mean
    never mind
    nevermind
    my bad
    sorry
    got it
    i see
    makes sense
    good point
    good one
    good job
    well done
    love it
    love you
    interesting
    exactly
    really
    no way
    for real
    who cares
    whatever
    wait
    wait what
    huh
    omg
    lmfao
    np
    no problem
    go on
    say that again
    ty
    cheers
    lol
    lmao
    ok
    okay
    k
    cool
    nice
    great
    perfect
    awesome
    wow
    no
    yes
    yep
    nope
    sure
    fine
    who are you
    what are you
    who made you
    what made you
    who created you
    what created you
    who is acta
    what is acta
    help
    help me
    can you help
    can you help me
    command
    commands
    menu
    instructions
    i have a question
    i got a question
    what can you do
    what do you do
    what can i ask
    what can we ask
    what can i ask you
    what can we ask you
    what can i do
    what can we do
    how does this work
    how does it work
    how does the bot work
    how does acta work
    how do i use this
    how do i use it
    how do i use the bot
    how do i use acta
    how do i use you
    how do we use this
    how do we use it
    how do we use the bot
    how do we use acta
    how do we use you
    how do you use this
    how do you use it
    how do you use the bot
    how do you use acta
    what do you think
    what do u think
    what do you think of it
    what do you think about it
    what do you think of this
    what do you think about this
    what do you think of that
    what do you think about that
    what's your opinion
    whats your opinion
    what is your opinion
    what's your take
    whats your take
    any thoughts
    your thoughts
    thoughts
    i love you
    do you love me
    marry me
    i'm bored
    im bored
    i am bored
    entertain me
    talk to me
    jailbreak
    jailbreak yourself
    developer mode
    developer mode on
    developer mode enabled
    enter developer mode
    enable developer mode
    shut up
    go away
    fuck you
    fuck off
    screw you
    i hate you
    you suck
    this bot sucks
  `),
  /** Forms of address, and other words that go with a message. */
  companions: phrases(`
    there
    good
    nice
    bad
    all
    everyone
    guys
    bot
    acta
    friend
    mate
    buddy
    man
    bro
    dude
    doing
    today
    here
    then
    so
    now
    just
    and
    please
    a lot
    so much
    very much
    a bunch
    a bit
    about something
  `),
  /** Subjects of insults. */
  insultSubjects: phrases(`
    you
    you are
    you're
    youre
    your
    you r
    u
    u r
    u are
    ur
  `),
  intensifiers: words('so such a an really very just the'),
  insultAdjectives: words(
    'useless stupid dumb silly damn bad terrible worst trash garbage annoying crap lame suck sucks',
  ),
  insultNouns: words('idiot moron'),
  /** The subject of "Are you a robot". */
  selfQuestions: phrases(`
    are you
    r u
  `),
  /** The subject of "Is this a bot". */
  botQuestions: phrases('is this'),
  /** Predicates of a living addressee. */
  lives: words('real person alive'),
  machines: phrases(`
    robot
    bot
    human
    ai
    chatgpt
    language model
  `),
  articles: words('a an'),
  alternatives: words('or'),
  /** "Ignore all previous instructions". */
  ignoreVerbs: words('ignore forget disregard'),
  determiners: words('all any your the previous prior above earlier'),
  instructionNouns: words('instruction instructions prompt prompts rule rules'),
  /** "Reveal your prompt". */
  revealVerbs: words('print reveal show repeat tell'),
  botDeterminers: phrases(`
    your
    the system
  `),
  /** Openings of an order to play a role. */
  rolePlays: phrases(`
    pretend to be
    pretend you are
    pretend you're
    pretend youre
    pretend that you
    act like
    act as
    imagine you are
    imagine you're
    imagine youre
    imagine that you
    roleplay as
    roleplay like
  `),
  /** "Tell me a joke". */
  performVerbs: words('tell give sing write say'),
  indirectObjects: words('me us'),
  performanceDeterminers: words('a an another some'),
  performances: words('joke jokes poem song story riddle rap'),
};
