import { lazy } from '../../util/lazy.ts';
import { wordSet, words } from '../../util/word-list.ts';

/**
 * Verbs that say something, or judge it in words: whoever acts in one beside a quotation has said it. Regular ones by their
 * base; irregular ones as base+past+participle.
 */
const ENGLISH = `
accuse acknowledge add address admit admonish advise advocate affirm agree allege announce answer apologize applaud argue
ask assail assert assess assure attack attest bark bash begin+began+begun believe bemoan berate blame blast blurt boast brag
brand caution call celebrate challenge characterize characterise charge chastise chide cite claim clarify comment commend
compare complain concede conclude condemn confess confide confirm consider contend continue convey counsel counter credit
criticize criticise crow cry decline declare decry deem defend demand denounce deny depict deride describe detail disagree
disavow disclose discuss dismiss disparage dispute doubt downplay dub echo elaborate emphasize emphasise encourage enthuse
estimate excoriate exclaim explain express fear float forecast+forecast foresee+foresaw+foreseen fume gloat gripe
groan growl grumble guess hail hint hope hint implore imply indicate inform insist instruct interject intone inveigh jab jest
joke knock label lambaste lament laud laugh lecture liken love mention mock mourn mumble murmur muse mutter name note
observe offer opine order paint persuade phrase plead pledge point ponder portray praise preach predict proclaim promise
pronounce propose protest question quip quote rail rant read+read reaffirm reason reassure rebuke rebut recall recite reckon
recommend recount refer reflect refute regret reiterate reject relate remark remember remind repeat reply report request
respond retort reveal ridicule rule say+said scoff scold scream shout sigh signal slam snap sneer speak+spoke+spoken speculate state
stipulate stress suggest summarize summarise suspect swear+swore+sworn talk tell+told tease term testify text thank
think+thought threaten tout trash trumpet tweet retweet urge utter voice volunteer vow warn welcome whisper wish wonder worry
write+wrote+written yell admire chant cheer exhort holler roar shriek sing+sang+sung identify
`;

/** Bases whose last letter is doubled before -ed and -ing. */
const DOUBLED = wordSet('admit brag dub jab quip rebut refer slam snap');

/** Regular ones in -ar by their infinitive; others as infinitive+past+present+participle, and further forms. */
const SPANISH = `
aclarar acusar admitir+admitió+admite+admitido advertir+advirtió+advierte+advertido afirmar agregar alegar alertar anotar
anunciar añadir+añadió+añade+añadido apostillar apuntar argumentar asegurar aseverar avisar calificar celebrar citar comentar
comparar concluir+concluyó+concluye+concluido condenar confesar+confesó+confiesa+confesado confirmar considerar
contar+contó+cuenta+contado contestar creer+creyó+cree+creído criticar cuestionar
decir+dijo+dice+dicho+dijeron+decía+decían+diciendo declarar defender+defendió+defiende+defendido
definir+definió+define+definido denunciar describir+describió+describe+descrito desmentir+desmintió+desmiente+desmentido
destacar detallar enfatizar escribir+escribió+escribe+escrito exclamar exhortar exigir+exigió+exige+exigido explicar
exponer+expuso+expone+expuesto expresar felicitar gritar indicar informar insinuar+insinuó+insinúa+insinuado
insistir+insistió+insiste+insistido instar ironizar jurar justificar lamentar llamar manifestar+manifestó+manifiesta+manifestado
mantener+mantuvo+mantiene+mantenido matizar mencionar narrar negar+negó+niega+negado observar opinar ordenar
pedir+pidió+pide+pedido pensar+pensó+piensa+pensado plantear precisar preguntar proclamar prometer+prometió+promete+prometido
pronosticar proponer+propuso+propone+propuesto puntualizar rechazar recalcar reclamar reconocer+reconoció+reconoce+reconocido
recordar+recordó+recuerda+recordado reiterar relatar remarcar repetir+repitió+repite+repetido replicar reprochar resaltar
responder+respondió+responde+respondido resumir+resumió+resume+resumido revelar saludar sentenciar señalar
abundar aconsejar acotar adelantar aducir+adujo+aduce+aducido admirar argüir+arguyó+arguye+argüido
arremeter+arremetió+arremete+arremetido augurar bromear clamar confiar+confió+confía+confiado constatar
contraponer+contrapuso+contrapone+contrapuesto corregir+corrigió+corrige+corregido corroborar desvelar discrepar disculpar
dudar especificar esgrimir+esgrimió+esgrime+esgrimido espetar evocar garantizar incidir+incidió+incide+incidido increpar
interpelar interrogar juzgar leer+leyó+lee+leído mostrar+mostró+muestra+mostrado murmurar objetar pregonar
predecir+predijo+predice+predicho proseguir+prosiguió+prosigue+proseguido publicar quejar reafirmar
rebatir+rebatió+rebate+rebatido recomendar+recomendó+recomienda+recomendado reflexionar refutar reivindicar rematar rememorar
rogar+rogó+ruega+rogado rubricar soltar+soltó+suelta+soltado sollozar suplicar susurrar sincerar terciar testificar
transmitir+transmitió+transmite+transmitido aventurar
sostener+sostuvo+sostiene+sostenido subrayar sugerir+sugirió+sugiere+sugerido tachar tildar tuitear valorar vaticinar zanjar
`;

/**
 * How a verb stands that reports: with a subject of its own ("said"), behind "to" or "they" ("say"), hanging on a sentence
 * ("saying"), or behind "have" or "be" ("spoken").
 */
export type ReportingForm = 'finite' | 'base' | 'hanging' | 'participle';

type Forms = Map<string, Set<ReportingForm>>;

function add(forms: Forms, word: string, form: ReportingForm): void {
  const known = forms.get(word);
  if (known) known.add(form);
  else forms.set(word, new Set([form]));
}

function addEnglish(forms: Forms, entry: string): void {
  const [base = '', past, participle = past] = entry.split('+');
  const doubled = DOUBLED.has(base) ? base + base.slice(-1) : base;
  const before = base.replace(/(?<=[^aeiou])y$/, 'i');
  const regular = base.endsWith('e') ? `${base}d` : `${before === base ? doubled : before}ed`;
  add(forms, base, 'base');
  add(forms, `${before}${before !== base || /(?:s|sh|ch|x|z)$/.test(base) ? 'es' : 's'}`, 'finite');
  add(forms, `${doubled.replace(/(?<=[^e])e$/, '')}ing`, 'hanging');
  add(forms, past ?? regular, 'finite');
  add(forms, participle ?? regular, 'participle');
}

function addSpanish(forms: Forms, entry: string): void {
  const [infinitive = '', past, present, participle, ...others] = entry.split('+');
  const stem = infinitive.slice(0, -2);
  add(forms, infinitive, 'base');
  add(forms, past ?? `${stem}ó`, 'finite');
  add(forms, present ?? `${stem}a`, 'finite');
  add(forms, `${present ?? `${stem}a`}n`, 'finite');
  add(forms, participle ?? `${stem}ado`, 'participle');
  if (infinitive.endsWith('ar')) {
    for (const ending of ['aba', 'aban', 'aron']) add(forms, stem + ending, 'finite');
    add(forms, `${stem}ando`, 'hanging');
  } else if (past?.endsWith('ó')) {
    add(forms, `${past.slice(0, -1)}eron`, 'finite');
    add(forms, `${past.slice(0, -1)}endo`, 'hanging');
  }
  if (!infinitive.endsWith('ar')) for (const ending of ['ía', 'ían']) add(forms, stem + ending, 'finite');
  for (const other of others) add(forms, other, other.endsWith('ndo') ? 'hanging' : 'finite');
}

const forms = lazy(() => {
  const all: Forms = new Map();
  for (const entry of words(ENGLISH)) addEnglish(all, entry);
  for (const entry of words(SPANISH)) addSpanish(all, entry);
  return all;
});

/** Spanish pronouns that hang on a verb: "calificándolo", "decirle". */
const HUNG = /(?:(á|é)(?=ndo)|(?<=[aei]r))(ndo)?(?:me|te|se|nos|lo|la|los|las|le|les){1,2}$/;

/** How a word, in lower case, may report; nothing for one that does not. */
export function reportingForms(word: string): ReadonlySet<ReportingForm> | undefined {
  return (
    forms().get(word) ??
    forms().get(word.replace(HUNG, (_, vowel = '', ndo = '') => (vowel === 'á' ? 'a' : vowel && 'e') + ndo))
  );
}

/** Forms that are plurals of nouns more often. */
const PLURALS = wordSet(`
attacks blames blasts brags brands calls cautions challenges charges comments compares concerns counters cries demands details
doubts echoes estimates fears forecasts groans hints hopes jabs jests jokes knocks labels laughs lectures loves orders pledges
points portrays praises protests questions quotes rants rebukes regrets requests retorts rules screams shouts sighs signals slams
snaps sneers stresses talks terms texts tweets vows whispers wishes wonders worries
`);

/** The words that report with a subject of their own, in lower case, and are hardly ever nouns. */
export const reportingVerbs: () => ReadonlySet<string> = lazy(
  () =>
    new Set(
      [...forms()].filter(([word, kinds]) => kinds.has('finite') && !PLURALS.has(word)).map(([word]) => word),
    ),
);

/** What someone utters, as a noun: "Petro’s claim that …". */
export const speechNouns: ReadonlySet<string> = wordSet(`
accusation admission advice announcement answer appeal apology argument assertion assessment assurance attack boast call charge
characterization claim comment complaint concern conclusion contention criticism declaration defense demand denial description
email essay explanation letter memo message note opinion pledge post plea prediction promise proposal question quote
reaction rebuke remark reply request response speech statement suggestion testimony tweet view vow warning word
accusations assertions attacks calls claims comments complaints criticisms demands descriptions emails letters messages pledges
posts predictions promises questions remarks statements tweets views warnings words
acusación advertencia afirmación anuncio carta comentario crítica declaración denuncia discurso mensaje opinión palabras
juicio petición promesa propuesta respuesta tuit declaraciones críticas comentarios afirmaciones
`);
