/**
 * Verbs that report what someone said, as attribution looks for them beside a quotation. Forms are listed rather
 * than made by rules: most are irregular in one of the two languages.
 */
const REPORTING = `
said says say told tells tell added adds add noted notes note asked asks ask stated states state wrote writes write
tweeted posted declared declares announced announces claimed claims argued argues insisted insists stressed stresses
emphasized emphasised emphasizes explained explains described describes called calls acknowledged acknowledges admitted
admits affirmed affirms asserted asserts assured assures believed believes confirmed confirms conceded concedes
concluded concludes continued continues declined denied denies expressed expresses floated floats hinted indicated
indicates joked jokes maintained maintains mentioned mentions observed observes promised promises pledged pointed
proposed proposes proclaimed quipped recalled recalls remarked remarks repeated repeats replied replies responded
responds reported reports revealed reveals reiterated reiterates shouted spoke speaks suggested suggests testified
thanked urged urges vowed vows warned warns celebrated celebrates praised praises criticized criticizes shared shares
dijo dice dijeron aseguró asegura afirmó afirma señaló señala agregó agrega añadió añade explicó explica sostuvo
sostiene indicó indica manifestó manifiesta expresó expresa declaró declara anunció anuncia advirtió advierte
reconoció reconoce respondió responde preguntó pregunta contó cuenta escribió escribe reveló revela subrayó subraya
insistió insiste recordó recuerda destacó destaca comentó comenta aclaró aclara apuntó apunta pidió pide celebró
`;

/** Participles that hang a second thing said on whoever the sentence is about: "…, saying", "…, describing". */
const HANGING = `
saying telling adding noting asking stating writing tweeting posting declaring announcing claiming arguing insisting
stressing emphasizing emphasising explaining describing calling acknowledging admitting affirming asserting assuring
confirming conceding concluding continuing denying expressing indicating joking maintaining mentioning observing
promising pledging pointing proposing recalling remarking repeating replying responding revealing reiterating
suggesting thanking urging vowing warning celebrating praising criticizing
diciendo asegurando afirmando señalando agregando añadiendo explicando sosteniendo indicando manifestando expresando
declarando anunciando advirtiendo reconociendo respondiendo preguntando subrayando insistiendo recordando destacando
`;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Finite forms, in lower case: whoever stands before or behind one has said it. */
export const reportingVerbs = words(REPORTING);

/** Hanging forms, in lower case. */
export const hangingVerbs = words(HANGING);
