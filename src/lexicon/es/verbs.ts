import { wordGroups, words } from '../../util/word-list.ts';

/**
 * Regular Spanish verbs in -er and -ir, whose forms the stemmer does not bring together: without accents, it takes "vendió" and
 * "venderá" for other words than "vende". Written for this project.
 */
export const REGULAR_VERBS = words(`
  abatir abolir abrir absorber aburrir acceder acoger acometer acudir adherir admitir agredir aludir anteceder
  aplaudir aprehender aprender arder arremeter asistir asumir atrever aturdir añadir barrer batir beber ceder coger
  coincidir combatir comer cometer compartir compeler comprender comprometer conceder concurrir condescender
  confundir consentir consistir consumir convencer convivir correr corresponder corromper coser cubrir cumplir deber
  decidir definir deglutir delinquir depender deprimir derretir describir descubrir desistir difundir dimitir dirigir
  discurrir discutir distinguir disuadir dividir ejercer eludir embestir emerger emitir emprender enaltecer encubrir
  escoger esconder esculpir esgrimir estremecer evadir exceder exigir eximir existir expandir expedir exprimir
  extinguir extraer favorecer fingir florecer fundir hundir impartir imprimir incidir incumplir incurrir inducir
  infligir infringir inmiscuir inscribir insistir interrumpir invadir irrumpir lamer latir malvender merecer meter
  nutrir obedecer ocurrir ofender ofrecer omitir oprimir parecer partir percibir permanecer permitir persistir
  persuadir pertenecer poseer preceder prender prescindir presidir presumir pretender prevalecer proceder prohibir
  prometer proteger pudrir pulir rebatir recibir recoger reconocer recorrer recurrir redimir remitir repartir repeler
  reprimir residir resistir responder restringir resumir retroceder reunir revertir sacudir socorrer someter
  sorprender subir subsistir suceder sucumbir sufrir sumergir suplir suprimir surgir suscribir suspender sustraer
  tejer temer toser transcurrir transmitir trascender unir urgir vencer vender verter vivir
`);

/** Regular Spanish verbs in -ar whose present is no noun: "llega", unlike "marcha". Written for this project. */
export const AR_VERBS = words(`
  abandonar acabar aceptar acercar acompañar acostumbrar acumular adelantar agarrar aguantar ahorrar alcanzar
  alejar alimentar alquilar amenazar animar apagar aplicar aportar aprovechar arrancar arrastrar arreglar arrojar
  asomar aspirar atacar atrapar aumentar avanzar bailar besar borrar brillar cambiar caminar cantar captar
  celebrar chocar cobrar colaborar colocar conservar continuar contratar controlar convocar cortar crear criar
  cruzar cuidar dedicar dejar depositar desarrollar descansar desear diseñar disfrutar disparar doblar dominar
  durar echar educar empujar encantar encargar enfrentar engañar ensayar enseñar entrar entrenar enviar escapar
  escuchar estrenar estudiar evitar expresar expulsar fabricar festejar filmar fumar ganar gastar girar golpear
  grabar gritar guardar gustar hablar heredar ignorar imaginar imitar importar incorporar instalar intentar
  invitar jurar justificar lanzar lavar levantar limpiar llamar llegar llenar llevar llorar lograr manejar marcar
  matar mejorar mirar modificar montar mudar murmurar nadar necesitar observar ocupar odiar olvidar operar
  organizar orientar pagar parar participar pasar pegar perdonar pintar pisar practicar preparar presentar prestar
  provocar publicar quedar quejar quemar quitar realizar recaudar rechazar recuperar regalar regresar renunciar
  repasar respetar respirar restaurar retirar revisar robar rodear sacar saltar salvar separar señalar significar
  situar sobrar solicitar soportar suspirar tapar tardar temblar terminar tirar tocar trabajar tragar tratar
  triunfar usar utilizar viajar vigilar votar
`);

/**
 * Spanish verbs with the forms whose stems differ from the infinitive's. Written for this project.
 */
export const IRREGULAR_VERBS = wordGroups(`
absolver absuelve absuelto
acertar acierta
acontecer acontezca
acordar acuerda
acostar acuesta
adquirir adquiere
advertir advierte advirtió
agradecer agradece agradeció agradezca
alentar alienta
almorzar almuerza
andar anduvo
apostar apuesta
apretar aprieta
aprobar aprueba
argüir arguye arguyó
arrendar arrienda
arrepentir arrepiente arrepintió
ascender asciende
atender atiende
atraer atrajo atrae
atravesar atraviesa
atribuir atribuye atribuyó
avergonzar avergüenza
bendecir bendijo bendice
caber cupo quepa cabrá
caer cae cayó caído caiga
calentar calienta
cerrar cierra
cocer cuece
colgar cuelga
comenzar comienza comience
competir compite compitió
componer compone compuso compuesto compondrá
concebir concibe concibió
concluir concluye concluyó
conducir conduce condujo conduzca
confesar confiesa
conocer conoce conoció conozca
conseguir consigue consiguió
consolar consuela
constituir constituye constituyó
construir construye construyó
contar cuenta
contener contiene contuvo contendrá
contradecir contradice contradijo
contribuir contribuye contribuyó
convertir convierte convirtió
corregir corrige corrigió
costar cuesta
crecer crece creció crezca
creer cree creyó creído
dar dio dieron
decir dice dijo dicho dirá diga
deducir deduce dedujo
defender defiende
demostrar demuestra
deponer depone depuso depuesto
desaparecer desaparece desapareció
descender desciende
desmentir desmiente desmintió
despedir despide despidió
despertar despierta
destituir destituye destituyó
destruir destruye destruyó
detener detiene detuvo detendrá
devolver devuelve devuelto
diferir difiere difirió
digerir digiere digirió
disminuir disminuye disminuyó
disolver disuelve disuelto
disponer dispone dispuso dispuesto dispondrá
distribuir distribuye distribuyó
doler duele
dormir duerme durmió
elegir elige eligió
empezar empieza empiece
encender enciende
encerrar encierra
encontrar encuentra
enterrar entierra
entender entiende
entretener entretiene entretuvo
envolver envuelve envuelto
errar yerra
escribir escrito
establecer establece estableció establezca
estar estuvo
excluir excluye excluyó
exponer expone expuso expuesto
extender extiende
fallecer fallece falleció
fluir fluye fluyó
fregar friega
gemir gime gimió
gobernar gobierna
haber hubo habrá haya
hacer hace hizo hará haga
helar hiela
herir hiere hirió
hervir hierve hirvió
huir huye huyó
impedir impide impidió
imponer impone impuso impuesto
incluir incluye incluyó
influir influye influyó
ingerir ingiere ingirió
instruir instruye instruyó
intervenir interviene intervino intervendrá
introducir introduce introdujo
invertir invierte invirtió
investir inviste invistió
ir iba irá
jugar juega juegue
leer lee leyó leído
llover llueve
manifestar manifiesta
mantener mantiene mantuvo mantendrá
medir mide midió
mentir miente mintió
merendar merienda
moler muele
morder muerde
morir muere murió muerto
mostrar muestra
mover mueve
nacer nace nació nazca
negar niega niegue
obtener obtiene obtuvo obtendrá
oír oye oyó oído oiga
oler huele
oponer opone opuso opuesto
padecer padece padeció
pedir pide pidió
pensar piensa
perder pierde
perseguir persigue persiguió
plegar pliega
poblar puebla
poder puede pudo podrá
poner pone puso pondrá ponga
predecir predice predijo
preferir prefiere prefirió
prever prevé previó previsto
proveer provee proveyó provisto
probar prueba
producir produce produjo produzca
promover promueve
proponer propone propuso propuesto propondrá
proseguir prosigue prosiguió
provenir proviene provino
quebrar quiebra
querer quiere quiso querrá
recaer recae recayó
recomendar recomienda
reconstruir reconstruye reconstruyó
recordar recuerda
reducir reduce redujo reduzca
reelegir reelige reeligió
referir refiere refirió
reforzar refuerza
regar riega
regir rige rigió
reír ríe rió
remover remueve
rendir rinde rindió
renovar renueva
reñir riñe riñó
repetir repite repitió
requerir requiere requirió
resolver resuelve resuelto
retener retiene retuvo
retribuir retribuye
reventar revienta
revolver revuelve revuelto
rodar rueda
rogar ruega
romper roto
saber sabe supo sabrá
salir sale salió saldrá salga
seguir sigue siguió
sembrar siembra
sentar sienta
sentir siente sintió
ser era será
servir sirve sirvió
soldar suelda
soler suele
soltar suelta
sonar suena
soñar sueña
sonreír sonríe sonrió
sostener sostiene sostuvo sostendrá
sugerir sugiere sugirió
suponer supone supuso supuesto
sustituir sustituye sustituyó
tener tiene tuvo tendrá tenga
tentar tienta
teñir tiñe tiñó
torcer tuerce
traducir traduce tradujo
traer trae trajo traído traiga
transferir transfiere transfirió
tropezar tropieza
valer vale valió valdrá
venir viene vendrá venga
ver ve vio visto verá
vestir viste vistió
volar vuela
volcar vuelca
volver vuelve vuelto
`);

/**
 * Spanish verbs with forms of the first person whose stems differ from those of the third: "hice" of "hizo", "empecé" of
 * "empezó".
 * Written for this project.
 */
export const FIRST_PERSONS = wordGroups(`
abrazar abracé
agradecer agradezco
alcanzar alcancé
almorzar almorcé
analizar analicé
aplicar apliqué
arrancar arranqué
atacar ataqué
autorizar autoricé
avanzar avancé
buscar busqué
caer caigo
colocar coloqué
comenzar comencé
comunicar comuniqué
conducir conduzco
conocer conozco
convocar convoqué
crecer crezco
criticar critiqué
cruzar crucé
dar doy di
decir digo
dedicar dediqué
destacar destaqué
dirigir dirijo
educar eduqué
empezar empecé
escoger escojo
especializar especialicé
estar estoy
explicar expliqué
fabricar fabriqué
finalizar finalicé
garantizar garanticé
hacer hago hice
identificar identifiqué
indicar indiqué
ir voy
lanzar lancé
localizar localicé
marcar marqué
modificar modifiqué
nacer nazco
obtener obtengo
ofrecer ofrezco
oír oigo
organizar organicé
permanecer permanezco
poder puedo pude
poner pongo puse
practicar practiqué
producir produzco produje
provocar provoqué
publicar publiqué
querer quiero quise
realizar realicé
rechazar rechacé
reconocer reconozco
sacar saqué
salir salgo
tener tengo tuve
tocar toqué
traer traigo traje
tropezar tropecé
ubicar ubiqué
utilizar utilicé
venir vengo vine
verificar verifiqué
`);

/** Irregular Spanish participles, masculine singular. Written for this project. */
export const IRREGULAR_PARTICIPLES = words(`
  abierto absuelto cubierto descrito descubierto deshecho devuelto dicho disuelto electo encubierto envuelto escrito
  hecho impreso impuesto inscrito muerto previsto propuesto provisto puesto resuelto revuelto roto satisfecho supuesto
  suscrito visto vuelto
`);
