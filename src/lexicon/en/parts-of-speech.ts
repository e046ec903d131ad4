import { words } from '../../util/word-list.ts';

/**
 * English words by part of speech: function words, the commonest verbs, and adjectives that narrow nothing down
 * ("new", "last"). A word stands in one list; numbers are in `cardinal-words`. Written for this project.
 */
export const PARTS_OF_SPEECH = {
  determiner: words(`
    the a an this that these those his her its their our my your some any no every each another both all
    several few many much more most less enough such dozen dozens hundreds thousands million millions
    billion billions trillion half first second third fourth fifth percent whose which what
  `),
  adjective: words(`
    new last next other own same former recent previous current major big great good bad high higher highest
    low lower lowest long longer full early earlier late later latest top possible certain whole entire real
    least best better worse worst different only main key huge large larger largest young younger old older
    newer newest little small smaller fellow longtime potential likely so-called various numerous similar
    additional further past future final initial overall general particular specific important significant
    serious strong stronger hard brief clear true wrong right ready able sure simple common ordinary usual
    regular single multiple total average far close open ongoing upcoming so very too quite rather
    nearly almost about-face then extra prominent senior top-ranking unusual successful vast tiny widespread
    growing increasing remaining existing following nice happy sad proud
  `),
  preposition: words(`
    of in on at by for from with about against among around between into over under toward towards upon
    without within through throughout during before after since until till across along aboard behind beyond
    despite except inside near off onto out outside per than via amid amidst as like unlike versus vs up
    down above below beneath beside besides regarding concerning including alongside according
  `),
  infinitive: words('to'),
  conjunction: words(`
    and or but nor neither either yet if because although though while whereas when whenever where wherever whether
    unless how why
  `),
  relative: words('who whom'),
  pronoun: words(`
    i you he she it we they me him us them myself yourself himself herself itself ourselves themselves there
    here everyone everybody everything anyone anybody anything someone somebody something nobody nothing
    none others mine yours hers ours theirs i'm i've i'll i'd you're you've you'll you'd he's he'd he'll
    she's she'd she'll it's it'll we're we've we'll we'd they're they've they'll they'd that's there's
    here's what's who's let's
  `),
  auxiliary: words(`
    be been being am is are was were has have had having do does did doing will would can could may might
    must shall should ought cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't
    won't wouldn't can't couldn't shouldn't mustn't ain't
  `),
  adverb: words(`
    not also just even still already now again once ever never often always perhaps maybe however meanwhile
    instead soon today tomorrow yesterday tonight ago away back forward together apart abroad ahead aside
    therefore thus hence moreover furthermore nonetheless nevertheless otherwise else indeed
    well sometimes somewhat afterward afterwards beforehand altogether anyway elsewhere twice please yes ok okay oh
    yeah hi hello hey
  `),
  verb: words(`
    get gets got getting go goes went gone going gonna take takes took taken taking make makes made making
    come comes came coming see sees saw seen seeing know knows knew known knowing think thinks thought
    thinking want wants wanted wanting give gives gave given giving find finds found finding use uses used
    using tries try tried trying become becomes became becoming keep keeps kept keeping let lets begin
    begins began begun beginning seem seems seemed happen happens happened include includes included contain
    contains contained containing remain remains remained bring brings brought put puts putting feel feels
    felt leave leaves left mean means meant hold holds held holding lose loses lost pay pays paid meet meets
    met send sends sent set sets sit sits sat stand stands stood understand understood run runs ran running
    tell spend spends spent stay stays stayed grow grows grew grown win wins won lead leads led buy buys
    bought sell sells sold build builds built draw drew drawn drive drove driven fall fell fallen fight
    fought fly flew forget forgot hear hears heard hide hid hidden hit lay lie lied mislead misled read
    reads rise rose risen seek seeks sought show shows showed shown speak spoke spoken stole stolen strike
    struck swear sworn teach taught tear tore torn threw throw thrown wake woke wear wore worn write wrote
    written withdraw withdrew choose chose chosen catch caught break broke broken arise arose rung sung hung
    eat ate allow allows allowed require requires required provide provides provided receive received
    believe believes create creates created consider considers considered continue help helps helped helping
    need needs needed work works worked live lives lived call ask appear appears appeared expect expects
    expected face faces faced look looks looked looking turn turns turned add offer offers offered prove
    proves proved proven serve serves served agree agrees agreed refuse refuses refused decide decides
    decided accuse accused join joined died die dies love loves hate hates hope hopes wish talk talks talked
    talking ensure ensures avoid avoids increase raise raises reach prevent protect protects deal discuss
    learn move start started stop stopped wonder wonders vote enjoy enjoys apply applies depend depends
    deserve deserves exist exists follow follows involve involves likes matter matters watch
    return share sign support supports kill kills killed carry carries carried earn earns earned
  `),
  time: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december mon tue wed thu fri sun jan feb mar apr jun jul aug sep sept oct
    nov dec monday's tuesday's wednesday's thursday's friday's saturday's sunday's today's yesterday's
    tomorrow's tonight's p.m a.m p.m. a.m. pm est edt year years month months week weeks decade decades
    hour hours minute minutes morning afternoon evening
  `),
};
