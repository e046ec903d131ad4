import { wordSet, words } from '../../util/word-list.ts';

/**
 * Spanish reporting verbs, which introduce somebody's words or judge them, by their infinitive. They are grouped like the
 * English ones, by the VerbNet classes of their equivalents. Written for this project.
 *
 * @see https://verbs.colorado.edu/verbnet/ (Kipper Schuler, VerbNet, after Levin, English Verb Classes and Alternations)
 */
export const REPORTING_VERBS = {
  /** say-37.7, transfer_mesg-37.1.1, complain-37.8, promise-37.13: any argument of theirs is the content of speech. */
  say: words(`
    abogar aclarar acotar admitir aducir afirmar ahondar alardear alegar aludir amenazar anticipar anunciar
    apelar apostillar apuntillar argumentar argüir aseverar atestiguar augurar citar coincidir comentar
    comunicar concordar confesar confirmar conjeturar conminar corroborar decir declarar decretar denunciar
    describir desmentir destacar desvelar detallar diagnosticar dictaminar discrepar disculpar disentir
    divulgar enfatizar enumerar enunciar esgrimir especificar espetar estimar evocar exclamar excusar
    exhortar exigir explicar explicitar expresar exteriorizar externar garantizar indicar insinuar insistir
    instar justificar lamentar manifestar matizar mencionar narrar negar objetar opinar parafrasear plantear
    pormenorizar postular precisar predecir pregonar proclamar profetizar profundizar prometer pronosticar
    proponer propugnar protestar puntualizar quejar ratificar reafirmar recalcar recapitular recomendar
    referir reiterar reivindicar relatar remarcar rememorar resaltar responsabilizar resumir retratar
    retrucar revelar revirar ripostar subrayar sugerir teorizar testificar urgir vanagloriar vaticinar
  `),
  /** inquire-37.1.2: the same, and the person asked answers. */
  inquire: words(`
    consultar inquirir interpelar interrogar preguntar
  `),
  /** tell-37.2, advise-37.9: the same, with the addressee as an object: “informó a Ruiz”. */
  tell: words(`
    aconsejar advertir alertar avisar desaconsejar informar notificar
  `),
  /** judgment-33.1, characterize-29.2: whoever judges somebody or something says so. */
  judgment: words(`
    achacar acusar admonestar afear agradecer alabar amonestar arremeter atribuir censurar chicanear
    comparar condenar contradecir criticar cuestionar culpar deplorar descalificar elogiar encomiar ensalzar
    equiparar felicitar fustigar halagar increpar loar menospreciar ponderar rebatir rechazar reconvenir
    recriminar refutar regañar relativizar reprender reprochar repudiar ridiculizar valorar
  `),
  /** dub-29.3: “la llamó mentirosa” is said, “llamó a su hermana” is done. */
  dub: words(`
    adjetivar bautizar calificar caracterizar catalogar definir llamar tachar tildar
  `),
  /** order-58.3, urge-58.1: “ordenó el cierre” is said, “ordenó la casa” is done. */
  order: words(`
    alentar animar apremiar emplazar incitar invitar ordenar
  `),
  /** beg-58.2: “pidió calma” is said, “pidió una pizza” is no report. */
  beg: words(`
    clamar implorar pedir reclamar requerir rogar solicitar suplicar
  `),
  /** talk-37.5, lecture-37.11, correspond-36.1: they report with a topic. */
  talk: words(`
    arengar bromear despotricar discurrir disertar escribir especular explayar filosofar hablar ironizar
    pontificar postear predicar presumir pronunciar reflexionar sincerar tuitear
  `),
  /**
   * Judgments that are deeds too, of attack-60.1 or defend-72.3: “defendió el plan” is said, “defendió la portería” is
   * done.
   */
  attack: words(`
    defender desafiar retar
  `),
  /** conjecture-29.5, wish-62: the thought is in a clause. */
  conjecture: words(`
    creer desear dudar intuir pensar prever razonar recapacitar sospechar temer
  `),
  /**
   * consider-29.9, admire-31.2, marvel-31.3: the thought is in a clause, or a predicate of the object: “lo considera un error”.
   */
  consider: words(`
    admirar cavilar considerar
  `),
  /** manner_speaking-37.3, animal_sounds-38: the manner of an utterance. */
  manner: words(`
    balbucear bramar chillar farfullar gemir gritar gruñir mascullar murmurar musitar refunfuñar rezongar
    rugir susurrar tartamudear trinar tronar vociferar
  `),
  /** nonverbal_expression-40.2: an expression beside speech. */
  expression: words(`
    asentir reír sollozar sonreír suspirar
  `),
  /** performance-26.7, learn-14: a text that is made or read. */
  performance: words(`
    leer publicar recitar
  `),
  /** Verbs of say-37.7 and of other classes: “reconoció su error” is said, “reconoció al ladrón” is done. */
  ambiguous: words(`
    aplaudir asegurar celebrar contar contestar demandar descartar deslizar esbozar exponer festejar
    formular invocar jurar mostrar reconocer recordar refrendar replicar responder saludar señalar
    sentenciar transmitir trasladar zanjar
  `),
  /** Verbs of other classes, which introduce words and clauses only: “añadió que el puente es viejo”. */
  other: words(`
    abundar acentuar acuñar adelantar agregar añadir anotar apuntar avanzar aventurar calcular cerrar
    conceder concluir confiar constatar continuar contraponer corregir desahogar devolver disparar
    ejemplificar esclarecer evaluar finalizar graficar ilustrar improvisar incidir indagar interrumpir
    intervenir juzgar lanzar machacar mantener observar prevenir proseguir remachar rematar repetir reponer
    rubricar sintetizar soltar sostener terciar
  `),
};

/** Verbs of reminding somebody of their words or deeds, by their infinitive: “le recordó que lo había prometido”. */
export const REMINDING_VERBS = wordSet('afear recordar recriminar reprochar');

/** Verbs of dissociation from somebody else's words, by their infinitive: “se desmarcó de una nota en la que acusó”. */
export const REJECTING_VERBS = words(
  'condenar criticar denunciar desautorizar desligar desmarcar desvincular distanciar rechazar repudiar',
);

/** Verbs of reply to somebody else's words, by their infinitive: “negó las acusaciones de “fraude””. */
export const ANSWERING_VERBS = wordSet(
  'aludir contestar desmentir descartar negar rebatir rechazar referir refutar replicar responder',
);
