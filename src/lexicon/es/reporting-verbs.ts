import { words } from '../../util/word-list.ts';

/**
 * Spanish reporting verbs, which introduce what somebody says or judge it: the infinitive of regular verbs
 * in -ar; infinitive+past+present+participle of others (third person singular), and further forms after
 * these. Written for this project.
 */
export const REPORTING_VERBS = words(`
  abogar abundar acentuar+acentuó+acentúa+acentuado achacar aclarar aconsejar acotar acusar adelantar adjetivar admirar
  admitir+admitió+admite+admitido admonestar aducir+adujo+aduce+aducido
  advertir+advirtió+advierte+advertido afirmar agradecer+agradeció+agradece+agradecido agregar ahondar
  alabar alardear alegar alentar+alentó+alienta+alentado alertar aludir+aludió+alude+aludido amenazar
  anotar anticipar anunciar apelar aplaudir+aplaudió+aplaude+aplaudido apostillar apremiar apuntar
  apuntillar arengar argumentar argüir+arguyó+arguye+argüido arremeter+arremetió+arremete+arremetido
  asegurar asentir+asintió+asiente+asentido aseverar atestiguar atribuir+atribuyó+atribuye+atribuido
  augurar aventurar avisar añadir+añadió+añade+añadido balbucear bautizar bromear calificar catalogar
  cavilar celebrar censurar cerrar+cerró+cierra+cerrado citar clamar
  coincidir+coincidió+coincide+coincidido comentar comparar comunicar concluir+concluyó+concluye+concluido
  conceder+concedió+concede+concedido condenar confesar+confesó+confiesa+confesado confiar+confió+confía+confiado confirmar conjeturar continuar+continuó+continúa+continuado
  conminar considerar constatar contar+contó+cuenta+contado contestar
  contradecir+contradijo+contradice+contradicho contraponer+contrapuso+contrapone+contrapuesto
  corregir+corrigió+corrige+corregido corroborar creer+creyó+cree+creído criticar cuestionar culpar
  decir+dijo+dice+dicho+dijeron+decía+decían+diciendo declarar defender+defendió+defiende+defendido
  definir+definió+define+definido denunciar deplorar desaconsejar desafiar+desafió+desafía+desafiado
  descalificar descartar describir+describió+describe+descrito desear deslizar
  desmentir+desmintió+desmiente+desmentido despotricar destacar desvelar detallar dictaminar discrepar
  disculpar discurrir+discurrió+discurre+discurrido disertar divulgar dudar elogiar encomiar enfatizar
  ensalzar enumerar esbozar esclarecer+esclareció+esclarece+esclarecido escribir+escribió+escribe+escrito
  esgrimir+esgrimió+esgrime+esgrimido especificar espetar estimar evocar exclamar exhortar
  exigir+exigió+exige+exigido explayar explicar exponer+expuso+expone+expuesto expresar exteriorizar
  felicitar festejar finalizar formular fustigar garantizar gritar hablar halagar implorar ilustrar
  incidir+incidió+incide+incidido incitar increpar indagar indicar informar
  inquirir+inquirió+inquiere+inquirido insinuar+insinuó+insinúa+insinuado
  insistir+insistió+insiste+insistido instar interpelar interrogar
  intervenir+intervino+interviene+intervenido invitar invocar ironizar jurar justificar juzgar lamentar
  lanzar leer+leyó+lee+leído llamar loar machacar manifestar+manifestó+manifiesta+manifestado
  mantener+mantuvo+mantiene+mantenido mascullar matizar mencionar menospreciar
  mostrar+mostró+muestra+mostrado murmurar musitar narrar negar+negó+niega+negado notificar objetar
  observar opinar ordenar pedir+pidió+pide+pedido pensar+pensó+piensa+pensado plantear precisar
  predecir+predijo+predice+predicho predicar pregonar preguntar prevenir+previno+previene+prevenido
  proclamar profetizar prometer+prometió+promete+prometido pronosticar pronunciar
  proponer+propuso+propone+propuesto propugnar proseguir+prosiguió+prosigue+proseguido protestar publicar
  puntualizar quejar ratificar razonar reafirmar rebatir+rebatió+rebate+rebatido recalcar recapitular
  rechazar recitar reclamar recomendar+recomendó+recomienda+recomendado
  reconocer+reconoció+reconoce+reconocido recordar+recordó+recuerda+recordado
  referir+refirió+refiere+referido reflexionar refrendar refutar regañar reiterar reivindicar relatar
  remachar remarcar rematar rememorar repetir+repitió+repite+repetido replicar
  reponer+repuso+repone+repuesto reprender+reprendió+reprende+reprendido reprochar
  requerir+requirió+requiere+requerido resaltar responder+respondió+responde+respondido
  resumir+resumió+resume+resumido retar retrucar revelar revirar+reviró+revira+revirado ridiculizar
  rogar+rogó+ruega+rogado rubricar saludar sentenciar señalar sincerar sintetizar solicitar sollozar
  soltar+soltó+suelta+soltado sostener+sostuvo+sostiene+sostenido subrayar
  sugerir+sugirió+sugiere+sugerido suplicar suspirar susurrar tachar teorizar terciar testificar tildar
  transmitir+transmitió+transmite+transmitido trasladar tuitear urgir+urgió+urge+urgido valorar
  vanagloriar vaticinar vociferar zanjar emplazar reír+rió+ríe+reído
  interrumpir+interrumpió+interrumpe+interrumpido excusar rugir+rugió+ruge+rugido farfullar refunfuñar rezongar
  recriminar graficar ejemplificar ponderar repudiar devolver+devolvió+devuelve+devuelto afear chicanear postear trinar
  evaluar calcular improvisar presumir+presumió+presume+presumido bramar diagnosticar sonreír+sonrió+sonríe+sonreído
  desahogar gruñir+gruñó+gruñe+gruñido ripostar pontificar filosofar relativizar
  acuñar amonestar caracterizar concordar+concordó+concuerda+concordado decretar demandar disentir+disintió+disiente+disentido
  disparar especular explicitar intuir+intuyó+intuye+intuido parafrasear pormenorizar prever+previó+prevé+previsto
  profundizar recapacitar sospechar tartamudear tronar+tronó+truena+tronado
`);
