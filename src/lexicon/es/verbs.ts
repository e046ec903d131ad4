import { wordGroups, wordSet, words } from '../../util/word-list.ts';

/**
 * Spanish verbs in -er and -ir that are regular in the third person, spelling aside: "protege", "proteja". Written for this
 * project.
 */
export const REGULAR_VERBS = words(`
  abastecer abatir abolir aborrecer absorber aburrir acceder acoger acometer acontecer acudir admitir agradecer
  agredir aludir amanecer anteceder añadir aparecer aplaudir aprehender aprender arder arremeter asistir asumir
  atrever aturdir barrer batir beber carecer ceder coger coincidir combatir comer cometer comparecer compartir
  compeler comprender comprometer conceder concurrir confundir conocer consistir consumir convencer converger
  convivir correr corresponder corromper coser crecer cumplir debatir deber decidir definir deglutir delinquir
  depender deprimir desaparecer desconocer desistir desobedecer desvanecer difundir dimitir dirigir discurrir
  discutir distinguir disuadir dividir ejercer eludir emerger emitir empobrecer emprender enaltecer encarecer
  encoger endurecer enfurecer enriquecer entristecer envejecer erigir esclarecer escoger esconder esculpir
  escupir esgrimir esparcir establecer estremecer evadir exceder exhibir exigir eximir existir expandir exprimir
  extinguir fallecer favorecer fingir florecer fortalecer fundir hundir impartir incidir incumplir incurrir
  infligir infringir insistir interrumpir invadir irrumpir lamer latir malvender merecer meter nacer nutrir
  obedecer ocurrir ofender ofrecer omitir oprimir oscurecer padecer parecer partir percibir percutir permanecer
  permitir persistir persuadir pertenecer preceder prender prescindir presidir presumir pretender prevalecer
  proceder prometer prorrumpir proteger pulir rebatir recibir recoger reconocer recorrer recurrir redimir
  rejuvenecer remitir repartir repeler repercutir reprender reprimir resarcir residir resistir responder
  restablecer restringir resumir retroceder rugir sacudir sobrecoger socorrer someter sorprender subir subsistir
  suceder sucumbir sufrir sumergir suplir suprimir surgir suspender tejer temer toser transcurrir transmitir
  unir urgir vencer vender vivir
`);

/** Regular Spanish verbs in -ar whose present is no noun: "llega", unlike "marcha". Written for this project. */
export const AR_VERBS = words(`
  abandonar abrazar acabar aceptar acercar acompañar acostumbrar acumular adelantar agarrar aguantar ahorrar
  alcanzar alejar alimentar alquilar amenazar analizar animar apagar aplicar aportar aprovechar arrancar
  arrastrar arreglar arrojar asomar aspirar atacar atrapar aumentar autorizar avanzar bailar besar borrar
  brillar buscar cambiar caminar cantar captar celebrar chocar cobrar colaborar colocar comunicar conservar
  contratar controlar convocar cortar crear criticar cruzar cuidar deambular dedicar dejar depositar desarrollar
  descansar desear desembarcar desfilar destacar diseñar disfrutar disparar doblar dominar durar echar educar
  empujar encantar encargar enfrentar engañar ensayar enseñar entrar entrenar escapar escuchar especializar
  estrenar estudiar evitar explicar expresar expulsar fabricar festejar filmar finalizar fumar ganar garantizar
  gastar girar golpear grabar gritar guardar gustar hablar heredar identificar ignorar imaginar imitar importar
  incorporar indicar instalar intentar invitar jurar justificar lanzar lavar levantar limpiar llamar llegar
  llenar llevar llorar localizar lograr manejar marcar matar mejorar mirar modificar montar mudar murmurar nadar
  necesitar observar ocupar odiar olvidar operar organizar orientar pagar parar participar pasar pasear pegar
  perdonar pintar pisar practicar preparar presentar prestar provocar publicar quedar quejar quemar quitar
  realizar recaudar rechazar recuperar regalar regresar renunciar repasar respetar respirar restaurar retirar
  revisar robar rodear sacar saltar salvar señalar separar significar sobrar solicitar soportar suspirar tapar
  tardar terminar tirar tocar trabajar tragar tratar triunfar ubicar usar utilizar verificar viajar vigilar
  votar
`);

/**
 * Irregular Spanish verbs with their principal parts: the present, the preterite, the participle, the future, the subjunctive,
 * the gerund and the imperfect, each in the third person singular; "-" for a regular part, nothing where all further ones are
 * regular. Written for this project.
 */
export const IRREGULAR_VERBS = wordGroups(`
abrir - - abierto
absolver absuelve - absuelto
acentuar acentúa
acertar acierta
acordar acuerda
acostar acuesta
acrecentar acrecienta
actuar actúa
adherir adhiere adhirió
adquirir adquiere
aducir - adujo
advertir advierte advirtió
alentar alienta
almorzar almuerza
andar - anduvo
apostar apuesta
apretar aprieta
aprobar aprueba
argüir arguye arguyó
arrendar arrienda
arrepentir arrepiente arrepintió
ascender asciende
asentir asiente asintió
atender atiende
atraer - atrajo atraído - atraiga atrayendo
atravesar atraviesa
atribuir atribuye atribuyó
avergonzar avergüenza
bendecir bendice bendijo - - bendiga bendiciendo
caber - cupo - cabrá quepa
caer - cayó caído - caiga
calentar calienta
cerrar cierra
cocer cuece - - - cueza
colgar cuelga
comenzar comienza
competir compite compitió
componer - compuso compuesto compondrá componga
comprobar comprueba
concebir concibe concibió
concluir concluye concluyó
concordar concuerda
condescender condesciende
conducir - condujo
confesar confiesa
confiar confía
conmover conmueve
conseguir consigue consiguió
consentir consiente consintió
consolar consuela
constituir constituye constituyó
construir construye construyó
contar cuenta
contener contiene contuvo - contendrá contenga
continuar continúa
contradecir contradice contradijo contradicho - contradiga contradiciendo
contraer - contrajo contraído - contraiga contrayendo
contraponer - contrapuso contrapuesto contrapondrá contraponga
contribuir contribuye contribuyó
convenir conviene convino - convendrá convenga conviniendo
convertir convierte convirtió
corregir corrige corrigió
costar cuesta
creer - creyó creído
criar cría
cubrir - - cubierto
dar - dio - - dé
decaer - decayó decaído - decaiga
decir dice dijo dicho dirá diga diciendo
deducir - dedujo
defender defiende
demoler demuele
demostrar demuestra
denegar deniega
deponer - depuso depuesto depondrá deponga
derretir derrite derritió
desafiar desafía
descender desciende
descolgar descuelga
desconcertar desconcierta
describir - - descrito
descubrir - - descubierto
desenterrar desentierra
deshacer - deshizo deshecho deshará deshaga
desmentir desmiente desmintió
despedir despide despidió
despertar despierta
desplegar despliega
desterrar destierra
destituir destituye destituyó
destruir destruye destruyó
detener detiene detuvo - detendrá detenga
devolver devuelve - devuelto
diferir difiere difirió
digerir digiere digirió
disentir disiente disintió
disminuir disminuye disminuyó
disolver disuelve - disuelto
disponer - dispuso dispuesto dispondrá disponga
distraer - distrajo distraído - distraiga distrayendo
distribuir distribuye distribuyó
divertir divierte divirtió
doler duele
dormir duerme durmió
elegir elige eligió
embestir embiste embistió
empezar empieza
encender enciende
encerrar encierra
encomendar encomienda
encontrar encuentra
encubrir - - encubierto
enmendar enmienda
entender entiende
enterrar entierra
entretener entretiene entretuvo - entretendrá entretenga
enviar envía
envolver envuelve - envuelto
equivaler - - - equivaldrá equivalga
errar yerra
escribir - - escrito
estar está estuvo - - esté
evaluar evalúa
excluir excluye excluyó
expedir expide expidió
exponer - expuso expuesto expondrá exponga
extender extiende
extraer - extrajo extraído - extraiga extrayendo
fluir fluye fluyó
fregar friega
freír fríe frió frito
gemir gime gimió
gobernar gobierna
gruñir - gruñó
haber ha hubo - habrá haya
hacer - hizo hecho hará haga
helar hiela
herir hiere hirió
hervir hierve hirvió
huir huye huyó
impedir impide impidió
imponer - impuso impuesto impondrá imponga
imprimir - - impreso
incluir incluye incluyó
inducir - indujo
influir influye influyó
ingerir ingiere ingirió
inmiscuir inmiscuye inmiscuyó
inquirir inquiere
inscribir - - inscrito
insinuar insinúa
instituir instituye instituyó
instruir instruye instruyó
intervenir interviene intervino - intervendrá intervenga interviniendo
introducir - introdujo
intuir intuye intuyó
invertir invierte invirtió
investir inviste invistió
ir va fue - - vaya yendo iba
jugar juega
leer - leyó leído
llover llueve
manifestar manifiesta
mantener mantiene mantuvo - mantendrá mantenga
medir mide midió
mentir miente mintió
merendar merienda
moler muele
morder muerde
morir muere murió muerto
mostrar muestra
mover mueve
negar niega
obstruir obstruye obstruyó
obtener obtiene obtuvo - obtendrá obtenga
oír oye oyó oído - oiga
oler huele
oponer - opuso opuesto opondrá oponga
pedir pide pidió
pensar piensa
perder pierde
perseguir persigue persiguió
plegar pliega
poblar puebla
poder puede pudo - podrá - pudiendo
poner - puso puesto pondrá ponga
poseer - poseyó poseído
posponer - pospuso pospuesto pospondrá posponga
predecir predice predijo predicho - prediga prediciendo
preferir prefiere prefirió
prevenir previene previno - prevendrá prevenga previniendo
prever prevé - previsto - prevea - preveía
probar prueba
producir - produjo
prohibir prohíbe
promover promueve
proponer - propuso propuesto propondrá proponga
proseguir prosigue prosiguió
proveer - proveyó provisto
provenir proviene provino - provendrá provenga proviniendo
pudrir - - podrido
quebrar quiebra
querer quiere quiso - querrá
recaer - recayó recaído - recaiga
recluir recluye recluyó
recomendar recomienda
reconstruir reconstruye reconstruyó
reconvenir reconviene reconvino - reconvendrá reconvenga reconviniendo
recordar recuerda
reducir - redujo
reelegir reelige reeligió
referir refiere refirió
reforzar refuerza
regar riega
regir rige rigió
rehusar rehúsa
reír ríe rió reído
remover remueve
rendir rinde rindió
renovar renueva
reñir riñe riñó
repetir repite repitió
reponer - repuso repuesto repondrá reponga
reprobar reprueba
reproducir - reprodujo
requerir requiere requirió
resolver resuelve - resuelto
restituir restituye restituyó
retener retiene retuvo - retendrá retenga
retorcer retuerce
retraer - retrajo retraído - retraiga retrayendo
retribuir retribuye retribuyó
reunir reúne
reventar revienta
revertir revierte revirtió
revolver revuelve - revuelto
rodar rueda
rogar ruega
romper - - roto
saber - supo - sabrá sepa
salir - - - saldrá salga
satisfacer - satisfizo satisfecho satisfará satisfaga
seducir - sedujo
seguir sigue siguió
sembrar siembra
sentar sienta
sentir siente sintió
servir sirve sirvió
situar sitúa
sobreponer - sobrepuso sobrepuesto sobrepondrá sobreponga
sobresalir - - - sobresaldrá sobresalga
sobreseer - sobreseyó sobreseído
sobrevolar sobrevuela
soldar suelda
soler suele
soltar suelta
sonar suena
sonreír sonríe sonrió sonreído
soñar sueña
sosegar sosiega
sostener sostiene sostuvo - sostendrá sostenga
sugerir sugiere sugirió
suponer - supuso supuesto supondrá suponga
suscribir - - suscrito
sustituir sustituye sustituyó
sustraer - sustrajo sustraído - sustraiga sustrayendo
temblar tiembla
tender tiende
tener tiene tuvo - tendrá tenga
tentar tienta
teñir tiñe tiñó
torcer tuerce
traducir - tradujo
traer - trajo traído - traiga trayendo
transferir transfiere transfirió
trascender trasciende
tronar truena
tropezar tropieza
valer - - - valdrá
venir viene vino - vendrá venga viniendo
ver - vio visto - vea - veía
verter vierte
vestir viste vistió
volar vuela
volcar vuelca
volver vuelve - vuelto
yacer - - - - yazca
`);

/**
 * Spanish verbs with first persons that their principal parts do not tell: the present, the preterite, and the plural of the
 * present, written likewise. Written for this project.
 */
export const FIRST_PERSONS = wordGroups(`
dar doy di
estar estoy
haber he - hemos
ir voy fui vamos
saber sé
ver veo vi
`);

/** Spanish verbs whose noun in -ación is another thing in most articles: a “situación”, a “habitación”, a “fundación”. */
export const VERBS_UNLIKE_THEIR_NOUN = wordSet(
  'comunicar formar fundar generar habitar manifestar prestar situar',
);
