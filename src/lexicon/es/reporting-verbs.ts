import { words } from '../../util/word-list.ts';

/**
 * Spanish reporting verbs, which introduce what somebody says or judge it: the infinitive of regular verbs
 * in -ar; infinitive+past+present+participle of others (third person singular), and further forms behind
 * these. Written for this project.
 */
export const REPORTING_VERBS = words(`
  aclarar acusar admitir+admitió+admite+admitido advertir+advirtió+advierte+advertido afirmar agregar alegar
  alertar anotar anunciar añadir+añadió+añade+añadido apostillar apuntar argumentar asegurar aseverar avisar
  calificar celebrar citar comentar comparar concluir+concluyó+concluye+concluido condenar
  confesar+confesó+confiesa+confesado confirmar considerar contar+contó+cuenta+contado contestar
  creer+creyó+cree+creído criticar cuestionar decir+dijo+dice+dicho+dijeron+decía+decían+diciendo declarar
  defender+defendió+defiende+defendido definir+definió+define+definido denunciar
  describir+describió+describe+descrito desmentir+desmintió+desmiente+desmentido destacar detallar enfatizar
  escribir+escribió+escribe+escrito exclamar exhortar exigir+exigió+exige+exigido explicar
  exponer+expuso+expone+expuesto expresar felicitar gritar indicar informar
  insinuar+insinuó+insinúa+insinuado insistir+insistió+insiste+insistido instar ironizar jurar justificar
  lamentar llamar manifestar+manifestó+manifiesta+manifestado mantener+mantuvo+mantiene+mantenido matizar
  mencionar narrar negar+negó+niega+negado observar opinar ordenar pedir+pidió+pide+pedido
  pensar+pensó+piensa+pensado plantear precisar preguntar proclamar prometer+prometió+promete+prometido
  pronosticar proponer+propuso+propone+propuesto puntualizar rechazar recalcar reclamar
  reconocer+reconoció+reconoce+reconocido recordar+recordó+recuerda+recordado reiterar relatar remarcar
  repetir+repitió+repite+repetido replicar reprochar resaltar responder+respondió+responde+respondido
  resumir+resumió+resume+resumido revelar saludar sentenciar señalar abundar aconsejar acotar adelantar
  aducir+adujo+aduce+aducido admirar argüir+arguyó+arguye+argüido arremeter+arremetió+arremete+arremetido
  augurar bromear clamar confiar+confió+confía+confiado constatar
  contraponer+contrapuso+contrapone+contrapuesto corregir+corrigió+corrige+corregido corroborar desvelar
  discrepar disculpar dudar especificar esgrimir+esgrimió+esgrime+esgrimido espetar evocar garantizar
  incidir+incidió+incide+incidido increpar interpelar interrogar juzgar leer+leyó+lee+leído
  mostrar+mostró+muestra+mostrado murmurar objetar pregonar predecir+predijo+predice+predicho
  proseguir+prosiguió+prosigue+proseguido publicar quejar reafirmar rebatir+rebatió+rebate+rebatido
  recomendar+recomendó+recomienda+recomendado reflexionar refutar reivindicar rematar rememorar
  rogar+rogó+ruega+rogado rubricar soltar+soltó+suelta+soltado sollozar suplicar susurrar sincerar terciar
  testificar transmitir+transmitió+transmite+transmitido aventurar sostener+sostuvo+sostiene+sostenido
  subrayar sugerir+sugirió+sugiere+sugerido tachar tildar tuitear valorar vaticinar zanjar
`);
