import { wordSet, words } from '../../util/word-list.ts';

/**
 * Spanish reporting verbs, which introduce what somebody says or judge it: the infinitive of regular verbs in -ar;
 * infinitive+past+present+participle of others (third person singular), and further forms after these. They are grouped like the
 * English ones, by the VerbNet classes of their equivalents. Written for this project.
 *
 * @see https://verbs.colorado.edu/verbnet/ (Kipper Schuler, VerbNet, after Levin, English Verb Classes and Alternations)
 */
export const REPORTING_VERBS = {
  /** say-37.7, transfer_mesg-37.1.1, complain-37.8, promise-37.13: whatever they take is what somebody says. */
  say: words(`
    abogar aclarar acotar admitir+admitió+admite+admitido aducir+adujo+aduce+aducido afirmar ahondar
    alardear alegar aludir+aludió+alude+aludido amenazar anticipar anunciar apelar apostillar apuntillar
    argumentar argüir+arguyó+arguye+argüido aseverar atestiguar augurar citar
    coincidir+coincidió+coincide+coincidido comentar comunicar concordar+concordó+concuerda+concordado
    confesar+confesó+confiesa+confesado confirmar conjeturar conminar corroborar
    decir+dijo+dice+dicho+dijeron+decía+decían+diciendo declarar decretar denunciar
    describir+describió+describe+descrito desmentir+desmintió+desmiente+desmentido destacar desvelar
    detallar diagnosticar dictaminar discrepar disculpar disentir+disintió+disiente+disentido divulgar
    enfatizar enumerar enunciar esgrimir+esgrimió+esgrime+esgrimido especificar espetar estimar evocar
    exclamar excusar exhortar exigir+exigió+exige+exigido explicar explicitar expresar exteriorizar externar
    garantizar indicar insinuar+insinuó+insinúa+insinuado insistir+insistió+insiste+insistido instar
    justificar lamentar manifestar+manifestó+manifiesta+manifestado matizar mencionar narrar
    negar+negó+niega+negado objetar opinar parafrasear plantear pormenorizar postular precisar
    predecir+predijo+predice+predicho pregonar proclamar profetizar profundizar
    prometer+prometió+promete+prometido pronosticar proponer+propuso+propone+propuesto propugnar protestar
    puntualizar quejar ratificar reafirmar recalcar recapitular recomendar+recomendó+recomienda+recomendado
    referir+refirió+refiere+referido reiterar reivindicar relatar remarcar rememorar resaltar
    responsabilizar resumir+resumió+resume+resumido retratar retrucar revelar revirar+reviró+revira+revirado
    ripostar subrayar sugerir+sugirió+sugiere+sugerido teorizar testificar urgir+urgió+urge+urgido
    vanagloriar vaticinar
  `),
  /** inquire-37.1.2: the same, and whoever is asked answers. */
  inquire: words(`
    consultar inquirir+inquirió+inquiere+inquirido interpelar interrogar preguntar
  `),
  /** tell-37.2, advise-37.9: the same, with whom it is said to as an object: “informó a Ruiz”. */
  tell: words(`
    aconsejar advertir+advirtió+advierte+advertido alertar avisar desaconsejar informar notificar
  `),
  /** judgment-33.1, characterize-29.2: whoever judges somebody or something says so. */
  judgment: words(`
    achacar acusar admonestar afear agradecer+agradeció+agradece+agradecido alabar amonestar
    arremeter+arremetió+arremete+arremetido atribuir+atribuyó+atribuye+atribuido censurar chicanear comparar
    condenar contradecir+contradijo+contradice+contradicho criticar cuestionar culpar deplorar descalificar
    elogiar encomiar ensalzar equiparar felicitar fustigar halagar increpar loar menospreciar ponderar
    rebatir+rebatió+rebate+rebatido rechazar reconvenir+reconvino+reconviene+reconvenido recriminar refutar
    regañar relativizar reprender+reprendió+reprende+reprendido reprochar repudiar ridiculizar valorar
  `),
  /** dub-29.3: “la llamó mentirosa” is said, “llamó a su hermana” is done. */
  dub: words(`
    adjetivar bautizar calificar caracterizar catalogar definir+definió+define+definido llamar tachar tildar
  `),
  /** order-58.3, urge-58.1: “ordenó el cierre” is said, “ordenó la casa” is done. */
  order: words(`
    alentar+alentó+alienta+alentado animar apremiar emplazar incitar invitar ordenar
  `),
  /** beg-58.2: “pidió calma” is said, “pidió una pizza” is no report. */
  beg: words(`
    clamar implorar pedir+pidió+pide+pedido reclamar requerir+requirió+requiere+requerido
    rogar+rogó+ruega+rogado solicitar suplicar
  `),
  /** talk-37.5, lecture-37.11, correspond-36.1: they report with a topic. */
  talk: words(`
    arengar bromear despotricar discurrir+discurrió+discurre+discurrido disertar
    escribir+escribió+escribe+escrito especular explayar filosofar hablar ironizar pontificar postear predicar
    presumir+presumió+presume+presumido pronunciar reflexionar sincerar tuitear
  `),
  /**
   * Judgments that are deeds too, of attack-60.1 or defend-72.3: “defendió el plan” is said, “defendió la portería” is
   * done.
   */
  attack: words(`
    defender+defendió+defiende+defendido desafiar+desafió+desafía+desafiado retar
  `),
  /** conjecture-29.5, wish-62: what somebody thinks is in a clause. */
  conjecture: words(`
    creer+creyó+cree+creído desear dudar intuir+intuyó+intuye+intuido pensar+pensó+piensa+pensado
    prever+previó+prevé+previsto razonar recapacitar sospechar temer+temió+teme+temido
  `),
  /**
   * consider-29.9, admire-31.2, marvel-31.3: what somebody thinks is in a clause, or said of an object: “lo considera
   * un error”.
   */
  consider: words(`
    admirar cavilar considerar
  `),
  /** manner_speaking-37.3, animal_sounds-38: how something is uttered. */
  manner: words(`
    balbucear bramar chillar farfullar gemir+gimió+gime+gemido gritar gruñir+gruñó+gruñe+gruñido mascullar
    murmurar musitar refunfuñar rezongar rugir+rugió+ruge+rugido susurrar tartamudear trinar
    tronar+tronó+truena+tronado vociferar
  `),
  /** nonverbal_expression-40.2: what somebody does besides speaking. */
  expression: words(`
    asentir+asintió+asiente+asentido reír+rió+ríe+reído sollozar sonreír+sonrió+sonríe+sonreído suspirar
  `),
  /** performance-26.7, learn-14: a text that is made or read. */
  performance: words(`
    leer+leyó+lee+leído publicar recitar
  `),
  /** Verbs of say-37.7 and of other classes: “reconoció su error” is said, “reconoció al ladrón” is done. */
  ambiguous: words(`
    aplaudir+aplaudió+aplaude+aplaudido asegurar celebrar contar+contó+cuenta+contado contestar demandar
    descartar deslizar esbozar exponer+expuso+expone+expuesto festejar formular invocar jurar
    mostrar+mostró+muestra+mostrado reconocer+reconoció+reconoce+reconocido
    recordar+recordó+recuerda+recordado refrendar replicar responder+respondió+responde+respondido saludar
    señalar sentenciar transmitir+transmitió+transmite+transmitido trasladar zanjar
  `),
  /** Verbs of other classes, which introduce words and clauses only: “añadió que el puente es viejo”. */
  other: words(`
    abundar acentuar+acentuó+acentúa+acentuado acuñar adelantar agregar añadir+añadió+añade+añadido anotar
    apuntar avanzar aventurar calcular cerrar+cerró+cierra+cerrado conceder+concedió+concede+concedido
    concluir+concluyó+concluye+concluido confiar+confió+confía+confiado constatar
    continuar+continuó+continúa+continuado contraponer+contrapuso+contrapone+contrapuesto
    corregir+corrigió+corrige+corregido desahogar devolver+devolvió+devuelve+devuelto disparar ejemplificar
    esclarecer+esclareció+esclarece+esclarecido evaluar finalizar graficar ilustrar improvisar
    incidir+incidió+incide+incidido indagar interrumpir+interrumpió+interrumpe+interrumpido
    intervenir+intervino+interviene+intervenido juzgar lanzar machacar mantener+mantuvo+mantiene+mantenido
    observar prevenir+previno+previene+prevenido proseguir+prosiguió+prosigue+proseguido remachar rematar
    repetir+repitió+repite+repetido reponer+repuso+repone+repuesto rubricar sintetizar
    soltar+soltó+suelta+soltado sostener+sostuvo+sostiene+sostenido terciar
  `),
};

/** Verbs for reminding somebody of what they have said or done, by their infinitive: “le recordó que lo había prometido”. */
export const REMINDING_VERBS = wordSet('afear recordar recriminar reprochar');

/** Verbs for having no part in what somebody else has said, by their infinitive: “se desmarcó de una nota en la que acusó”. */
export const REJECTING_VERBS = words(
  'condenar criticar denunciar desautorizar desligar desmarcar desvincular distanciar rechazar repudiar',
);

/** Verbs for answering what somebody else has said, by their infinitive: “negó las acusaciones de “fraude””. */
export const ANSWERING_VERBS = wordSet(
  'aludir contestar desmentir descartar negar rebatir rechazar referir refutar replicar responder',
);
