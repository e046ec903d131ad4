import { wordSet } from '../../util/word-list.ts';

/** Spanish stop words, normalized. Written for this project. */
export const STOP_WORDS = wordSet(`
  a al algo alguien ante antes aquel aquella asi aun bajo cada como con cual cuales cuando cuanto cuanta
  cuantos cuantas de del dejo desde dice dicho dijeron dijo donde durante e el ella ellas ellos en entre era
  eran es esa esas ese eso esos esta estaba estan estar estas este esto estos fue fueron fui ha habia habla
  haber han hay he hizo hubo la las le les lo los mas me mi mucho muchos muy nada ni no nos o os otro otra
  para pero por porque pudo puede que quien quienes se sea segun ser si sin sobre son su sus tambien tan
  tanto te tiene tienen todo toda todos tu tuvo un una unas uno unos y ya yo
  ademas alguna algun algunas algunos aunque cualquier cuyo cuya embargo entonces habian hace hacen hacia
  hicieron mediante mientras misma mismas mismo mismos ninguna ninguno ningun nunca podia podria pueden
  quiso sido siempre siendo solo tal tener tenia tras tuvieron usted ustedes vez via
  gracias hola oye vale
  podra podran podemos puedo podrian pueda puedan deber debe deben debia debera deberan deberia deberian
  va van vamos voy iba iban ira vaya vayan sera seran seria serian sean habra habran habria habrian
  vas ahi alli alla aca aqui realmente literalmente
  estuvo estuvieron estuviera estuvieran estuviese estuviesen estara estaran estaria estarian estamos esten
  hubieron hubiera hubieran hubiese hubiesen hemos habiamos haga hagan hiciera hicieran
  pudieron pudiera pudieran pudiese pudiesen podian podriamos podriais debian debio debieron deberiamos
  fuera fueran fuese fuesen eres somos soy estoy tuviera tuvieran tuviese tuviesen tenian tendria tendrian
  iria irian
  haya hayan tendra tendran tengan tenga hara haran haria hasta
`);
