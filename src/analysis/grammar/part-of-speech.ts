import type { Language } from '../../text/language.ts';
import { lazy } from '../../util/lazy.ts';
import { wordSet, words } from '../../util/word-list.ts';
import { reportingVerbs } from './reporting-verbs.ts';

/**
 * What a word does in a sentence, as far as lists can tell. `open` words are all others: nouns, adjectives and the
 * verbs that nobody has listed.
 *
 * - `plain`: adjectives that say nothing about a subject: "new", "last", "big"
 * - `infinitive`: "to", which a verb follows, or a place
 * - `relative`: what begins a clause about the noun before it: "who", "that"
 * - `time`: days and months
 */
export type PartOfSpeech =
  | 'determiner'
  | 'plain'
  | 'preposition'
  | 'infinitive'
  | 'conjunction'
  | 'relative'
  | 'pronoun'
  | 'auxiliary'
  | 'adverb'
  | 'verb'
  | 'time'
  | 'open';

const lists: Record<Language, readonly (readonly [PartOfSpeech, string])[]> = {
  en: [
    [
      'determiner',
      `the a an this that these those his her its their our my your some any no every each another both all several
      few many much more most less enough such one two three four five six seven eight nine ten eleven twelve dozen
      dozens hundred hundreds thousand thousands million millions billion billions trillion half first second third
      fourth fifth percent twenty thirty forty fifty sixty seventy eighty ninety whose which what`,
    ],
    [
      'plain',
      `new last next other own same former recent previous current major big great good bad high higher highest low
      lower lowest long longer full early earlier late later latest top possible certain whole entire real least best
      better worse worst different only main key huge large larger largest young younger old older newer newest little small smaller
      fellow longtime potential likely so-called various numerous similar additional further past future final initial
      overall general particular specific important significant serious strong stronger hard brief clear true wrong
      right ready able sure simple common ordinary usual regular single multiple total average near far close open
      ongoing upcoming so very too quite rather nearly almost about-face then extra prominent senior top-ranking
      unusual successful vast tiny recent widespread growing increasing remaining existing following nice happy sad
      proud`,
    ],
    [
      'preposition',
      `of in on at by for from with about against among around between into over under toward towards upon without
      within through throughout during before after since until till across along behind beyond despite except inside
      near off onto out outside per than via amid amidst as like unlike versus vs up down above below beneath beside
      besides regarding concerning including alongside following according`,
    ],
    ['infinitive', 'to'],
    [
      'conjunction',
      `and or but nor so yet if because although though while whereas when whenever where wherever whether unless how
      why`,
    ],
    ['relative', 'who whom that'],
    [
      'pronoun',
      `i you he she it we they me him us them myself yourself himself herself itself ourselves themselves there here
      who everyone everybody everything anyone anybody anything someone somebody something nobody nothing none others
      mine yours hers ours theirs i'm i've i'll i'd you're you've you'll you'd he's he'd he'll she's she'd she'll it's
      it'll we're we've we'll we'd they're they've they'll they'd that's there's here's what's who's let's`,
    ],
    [
      'auxiliary',
      `be been being am is are was were has have had having do does did doing will would can could may might must shall
      should ought cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
      couldn't shouldn't mustn't ain't`,
    ],
    [
      'adverb',
      `not also just even still already now again once ever never often always perhaps maybe however meanwhile instead
      soon today tomorrow yesterday tonight ago away back forward together apart abroad ahead aside therefore thus hence
      moreover furthermore nonetheless nevertheless otherwise else almost quite indeed well sometimes somewhat
      altogether anyway elsewhere twice please yes ok okay oh`,
    ],
    [
      'verb',
      `get gets got getting go goes went gone going gonna take takes took taken taking make makes made making come comes
      came coming see sees saw seen seeing know knows knew known knowing think thinks thought thinking want wants wanted
      wanting give gives gave given giving find finds found finding use uses used using tries try tried trying become
      becomes became becoming keep keeps kept keeping let lets begin begins began begun beginning seem seems seemed
      happen happens happened include includes included contain contains contained containing remain remains remained bring brings
      brought put puts putting feel feels felt leave leaves left mean means meant hold holds held holding lose loses
      lost pay pays paid meet meets met send sends sent set sets sit sits sat stand stands stood understand understood
      run runs ran running tell spend spends spent stay stays stayed grow grows grew grown win wins won lead leads led
      buy buys bought sell sells sold build builds built draw drew drawn drive drove driven fall fell fallen fight
      fought fly flew forget forgot get hear hears heard hide hid hidden hit keep lay lie lied mislead misled read
      reads rise rose risen see seek seeks sought show shows showed shown speak spoke spoken stole stolen strike struck
      swear sworn teach taught tear tore torn threw throw thrown wake woke wear wore worn write wrote written withdraw
      withdrew choose chose chosen catch caught break broke broken arise arose rung sung hung eat ate allow allows allowed require
      requires required provide provides provided receive received believe believes create creates created consider
      considers considered continue help helps helped helping need needs needed work works worked live lives lived call
      ask appear appears appeared expect expects expected face faces faced look looks looked looking turn turns turned
      add offer offers offered prove proves proved proven serve serves served agree agrees agreed refuse refuses
      refused decide decides decided accuse accused join joined died die dies happens love loves hate hates hope hopes
      wish talk talks talked talking ensure ensures avoid avoids increase raise raises reach prevent protect protects
      deal discuss learn move start started stop stopped wonder wonders vote choose enjoy enjoys apply applies depend
      depends deserve deserves exist exists follow follows involve involves like likes likely matter matters watch ran
      return share sign support supports want kill kills killed carry carries carried earn earns
      earned`,
    ],
    [
      'time',
      `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
      october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec monday's
      tuesday's wednesday's thursday's friday's saturday's sunday's today's yesterday's tomorrow's tonight's p.m a.m
      p.m. a.m. pm am est edt
      year years month months week weeks decade decades hour hours minute minutes morning afternoon evening`,
    ],
  ],
  es: [
    [
      'determiner',
      `el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su sus mi
      mis tu tus nuestro nuestra nuestros nuestras lo al del cada todo toda todos todas otro otra otros otras algún
      alguna algunos algunas ningún ninguna varios varias muchos muchas mucho mucha pocos pocas poco poca más menos
      ambos ambas cuyo cuya cuyos cuyas dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta
      cien cientos mil miles millón millones primer primera primero primeros primeras segundo segunda tercer tercera
      cualquier tanto tanta tantos tantas demás`,
    ],
    [
      'plain',
      `nuevo nueva nuevos nuevas último última últimos últimas próximo próxima próximos próximas propio propia propios
      propias mismo misma mismos mismas gran grande grandes buen bueno buena buenos buenas mal malo mala mejor mejores
      peor peores mayor mayores menor menores principal principales posible posibles cierto cierta ciertos ciertas
      diferente diferentes distinto distinta distintos distintas actual actuales anterior anteriores reciente recientes
      largo larga largos largas alto alta bajo baja pequeño pequeña pequeños pequeñas importante importantes numerosos
      numerosas diversos diversas único única pasado pasada pasados pasadas siguiente siguientes viejo vieja joven
      jóvenes total claro clara fuerte fuertes plena pleno grave graves simple medio media ex`,
    ],
    [
      'preposition',
      `de en con por para sin sobre entre hacia hasta desde contra según ante bajo tras durante mediante a excepto salvo
      como`,
    ],
    [
      'conjunction',
      `y e o u ni pero sino aunque porque pues si cuando mientras donde dónde como cómo apenas`,
    ],
    ['relative', 'que quien quienes cual cuales qué quién'],
    [
      'pronoun',
      `yo tú él ella ello ellos ellas usted ustedes nosotros vosotros me te se nos os le les ti sí mí conmigo consigo esto
      eso aquello algo alguien nada nadie uno ahí allí aquí allá hay`,
    ],
    [
      'auxiliary',
      `es son era eran fue fueron ser sea sean sido siendo será serán sería serían está están estaba estaban estuvo
      estuvieron estar esté estén estado estará ha han he hemos había habían haber haya hayan habrá habría hubo puede
      pueden podía podían podrá podrán podría podrían pudo pudieron debe deben debía debería deberían suele va van iba
      iban`,
    ],
    [
      'adverb',
      `no ya también tampoco muy aún todavía así ahora hoy ayer mañana siempre nunca casi solo sólo además luego después
      antes entonces incluso quizá quizás bien mal lejos cerca dentro fuera arriba abajo adelante atrás encima debajo
      alrededor tan tal tales allá pronto tarde temprano apenas acaso aun embargo`,
    ],
    [
      'verb',
      `tiene tienen tenía tenían tuvo tuvieron tener hace hacen hacía hizo hicieron hacer hecho dice dicen decía dijo
      dijeron decir dicho da dan daba dio dieron dar quiere quieren quería querían quiso sabe saben sabía cree creen ve
      ven vio vieron ver viene vienen vino vinieron llega llegan llegó sale salen pone ponen puso pusieron sigue siguen
      siguió parece parecen queda quedan quedó deja dejan dejó busca buscan incluye incluyen permite permiten exige
      exigen pide piden espera esperan lleva llevan mantiene mantienen existe existen ocurre ocurren sube suben baja
      bajan crece crecen cae caen vive viven trabaja trabajan necesita necesitan recibe reciben ofrece ofrecen presenta
      presentan representa representan considera consideran reclama reclaman denuncia denuncian prevé prevén anuncian
      aseguran afirman sostienen señalan advierten explican piensa piensan siente sienten logra logran abre abren cierra
      cierran gana ganan pierde pierden paga pagan compra compran vende venden celebra celebran dura cuesta cuestan
      acaba acaban empieza empiezan comienza comienzan termina terminan vuelve vuelven supone suponen implica implican
      trata tratan teme temen rechaza rechazan aprueba critica critican participa participan evita evitan`,
    ],
    [
      'time',
      `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
      septiembre setiembre octubre noviembre diciembre año años mes meses semana semanas hora horas minuto minutos
      década décadas`,
    ],
  ],
};

/** Titles that stand before a name, and are not part of it. */
const TITLES = `mr mrs ms messrs dr prof rev sen sens rep reps gov gen col lt sgt capt president senator senators
  representative congressman congresswoman governor mayor secretary minister judge chairman chairwoman director
  ambassador attorney sheriff officer detective professor doctor pope prince princess nominee candidate leader spokesman
  spokeswoman
  sr sra señor señora don doña presidente presidenta ministro ministra senador senadora alcalde alcaldesa gobernador
  gobernadora canciller secretario secretaria juez jueza general papa rey reina`;

function classes(language: Language): ReadonlyMap<string, PartOfSpeech> {
  const found = new Map<string, PartOfSpeech>();
  for (const [kind, list] of lists[language]) {
    // The first list that has a word decides, as the lists are ordered from the surest to the least sure.
    for (const word of words(list)) if (!found.has(word)) found.set(word, kind);
  }
  for (const word of reportingVerbs()) if (!found.has(word)) found.set(word, 'verb');
  return found;
}

const known: Record<Language, () => ReadonlyMap<string, PartOfSpeech>> = {
  en: lazy(() => classes('en')),
  es: lazy(() => classes('es')),
};
const titles: ReadonlySet<string> = wordSet(TITLES);

/** Adverbs end so, and few other words do. */
const ADVERB: Record<Language, RegExp> = {
  en: /.{3}ly$/,
  es: /.mente$/,
};
const SPANISH_NUMBER =
  /^(?:dieci|veinti|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)|.cient[oa]s$/;
const NO_ADVERBS = wordSet(
  'family ally supply reply assembly anomaly bully rally italy july early daily weekly monthly yearly elderly monopoly jelly butterfly friendly costly deadly orderly melancholy multiply clemente',
);

/** The class of a word in lower case, with its accents and straight apostrophes. */
export function partOfSpeech(word: string, language: Language): PartOfSpeech {
  const kind = known[language]().get(word);
  if (kind) return kind;
  if (language === 'es' && SPANISH_NUMBER.test(word)) return 'determiner';
  return ADVERB[language].test(word) && !NO_ADVERBS.has(word) ? 'adverb' : 'open';
}

/** Whether a word, in lower case, is a title before a name. */
export function isTitle(word: string): boolean {
  return titles.has(word);
}
