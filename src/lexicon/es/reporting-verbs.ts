import { words } from '../../util/word-list.ts';

/**
 * Spanish reporting verbs, which introduce what somebody says or judge it: the infinitive of regular verbs
 * in -ar; infinitive+past+present+participle of others (third person singular), and further forms after
 * these. Written for this project.
 */
export const REPORTING_VERBS = words(`
  abundar aclarar aconsejar acotar acusar adelantar admirar admitir+admitió+admite+admitido
  aducir+adujo+aduce+aducido advertir+advirtió+advierte+advertido afirmar agregar alegar alertar anotar
  anunciar añadir+añadió+añade+añadido apostillar apuntar argüir+arguyó+arguye+argüido argumentar
  arremeter+arremetió+arremete+arremetido asegurar aseverar augurar aventurar avisar bromear calificar
  celebrar citar clamar comentar comparar concluir+concluyó+concluye+concluido condenar
  confesar+confesó+confiesa+confesado confiar+confió+confía+confiado confirmar considerar constatar
  contar+contó+cuenta+contado contestar contraponer+contrapuso+contrapone+contrapuesto
  corregir+corrigió+corrige+corregido corroborar creer+creyó+cree+creído criticar cuestionar
  decir+dijo+dice+dicho+dijeron+decía+decían+diciendo declarar defender+defendió+defiende+defendido
  definir+definió+define+definido denunciar describir+describió+describe+descrito
  desmentir+desmintió+desmiente+desmentido destacar desvelar detallar discrepar disculpar dudar enfatizar
  escribir+escribió+escribe+escrito esgrimir+esgrimió+esgrime+esgrimido especificar espetar evocar exclamar
  exhortar exigir+exigió+exige+exigido explicar exponer+expuso+expone+expuesto expresar felicitar garantizar
  gritar incidir+incidió+incide+incidido increpar indicar informar insinuar+insinuó+insinúa+insinuado
  insistir+insistió+insiste+insistido instar interpelar interrogar ironizar jurar justificar juzgar lamentar
  leer+leyó+lee+leído llamar manifestar+manifestó+manifiesta+manifestado mantener+mantuvo+mantiene+mantenido
  matizar mencionar mostrar+mostró+muestra+mostrado murmurar narrar negar+negó+niega+negado objetar observar
  opinar ordenar pedir+pidió+pide+pedido pensar+pensó+piensa+pensado plantear precisar
  predecir+predijo+predice+predicho pregonar preguntar proclamar prometer+prometió+promete+prometido
  pronosticar proponer+propuso+propone+propuesto proseguir+prosiguió+prosigue+proseguido publicar
  puntualizar quejar reafirmar rebatir+rebatió+rebate+rebatido recalcar rechazar reclamar
  recomendar+recomendó+recomienda+recomendado reconocer+reconoció+reconoce+reconocido
  recordar+recordó+recuerda+recordado reflexionar refutar reiterar reivindicar relatar remarcar rematar
  rememorar repetir+repitió+repite+repetido replicar reprochar resaltar
  responder+respondió+responde+respondido resumir+resumió+resume+resumido revelar rogar+rogó+ruega+rogado
  rubricar saludar sentenciar señalar sincerar sollozar soltar+soltó+suelta+soltado
  sostener+sostuvo+sostiene+sostenido subrayar sugerir+sugirió+sugiere+sugerido suplicar susurrar tachar
  terciar testificar tildar transmitir+transmitió+transmite+transmitido tuitear valorar vaticinar zanjar
`);
