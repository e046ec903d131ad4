import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish qualitative adjectives, which give a quality and no kind: "amplio", "pobre", unlike "judicial". They name no subject,
 * and tell none apart: "amplio respaldo". In the masculine singular. Written for this project.
 */
export const QUALITATIVE_ADJECTIVES = wordSet(`
  abierto abrupto absoluto absurdo abundante aburrido acertado actual acusado adecuado admirable aislado
  ajeno alarmante alegre alto amable amargo ambicioso amplio ancho anecdótico angustioso ansioso anónimo
  apasionado apretado apropiado arbitrario ardiente arduo arriesgado arrogante asombroso atento atractivo
  atrevido atroz audaz ausente auténtico barato bello benévolo bonito bravo breve brillante bronco brusco
  brutal bruto caluroso capaz cariñoso caro casposo caótico cercano chocante ciego cierto claro cobarde
  coherente complejo completo complicado concreto condenado confuso conmovedor conocido considerable
  constante contrario controvertido convencido correcto corrupto cortés costoso creciente creíble crudo
  cruel cuidadoso culpable curioso célebre cómodo debido decente decidido decisivo definitivo delgado
  delicado delicioso demasiado denso deplorable desastroso descarado desesperado desgraciado desigual
  desmedido destacado detallado determinado dichoso difícil digno diminuto directo discreto disparatado
  distinto divertido doloroso dramático drástico dudoso dulce duro débil efectivo eficaz eficiente elegante
  elevado elocuente eminente emocionado emocionante emotivo enorme entero entrañable entusiasta enérgico
  equivocado erróneo escandaloso escaso espantoso especial espectacular esperado espléndido estable estrecho
  estricto estupendo estéril estúpido evidente exacto exagerado excelente excesivo exitoso explícito extenso
  extraordinario extraño extremo fabuloso falso famoso fantástico fatal favorable favorito feliz feo feroz
  fiel firme flaco flagrante flexible flojo formidable forzoso franco frecuente fresco fructífero frustrado
  frágil frío fuerte fugaz furioso fácil férreo generoso genuino gigantesco glorioso gordo gracioso grande
  gratuito grave grosero grotesco grueso guapo habitual hermoso heroico hipócrita histórico hondo honesto
  honrado horrible horroroso hostil humilde húmedo ideal idóneo ignorante igual ilustre imparable impecable
  imperfecto imponente importante imposible imprescindible impresionante improbable inaceptable inadmisible
  inaudito incansable incapaz incesante incierto increíble incómodo indebido indignado indiscutible
  indispensable ineludible inesperado inevitable inexplicable infame inferior inmediato inmenso innecesario
  inocente inolvidable inquietante insignificante insistente insoportable insuficiente insólito intachable
  inteligente intenso interesante interminable intolerable inusual inédito inútil irresponsable irónico
  jodido justo largo leal legítimo lejano lento leve libre ligero limpio lindo listo llamativo lleno loable
  loco lujoso lánguido lógico lúcido maduro magnífico majestuoso maldito malo maravilloso masivo mejor
  memorable merecido mero minucioso miserable misterioso moderado modesto molesto mudo máximo mísero
  múltiple nefasto negativo nervioso noble notable notorio nuevo nulo numeroso nítido oblicuo obligado obvio
  ocasional oculto odioso oportuno optimista ordinario orgulloso oscuro parcial parecido peculiar peligroso
  penoso pequeño perfecto permanente perpetuo persistente perverso pesado pleno pobre poderoso polémico
  popular posible positivo potente precario precioso preciso preocupado preocupante prestigioso previo
  primordial principal probable profundo prolongado prometedor pronunciado propicio propio provechoso
  prudente próspero puntual puro pésimo radiante rancio raro razonable reacio real reciente recto redondo
  reducido referido regular relevante remoto renombrado repentino repetido reprochable respetable respetuoso
  responsable retrasado rico ridículo riguroso robusto rotundo rudo ruidoso rápido rígido sabio sabroso
  sagrado salvaje sano satisfecho seco secreto seguro sencillo sensato sensible serio severo significativo
  silencioso similar simple simpático sincero singular siniestro soberbio sobrado solemne solitario sombrío
  sorprendente sospechoso suave sublime sucesivo sucio suficiente sumo superfluo supuesto sutil sólido
  temible temporal tenaz tenso terrible tibio tierno tonto torpe tradicional tranquilo tremendo triste
  trágico turbio tímido urgente vacío vago valeroso valiente valioso vano vasto vehemente veloz verdadero
  vergonzoso viable vibrante viejo vigente vigoroso violento virulento visible vistoso vital vivo voluntario
  vulgar vulnerable ávido ínfimo íntegro íntimo último único útil
  esencial exhaustivo fundamental
`);
