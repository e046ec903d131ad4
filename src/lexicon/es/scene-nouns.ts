import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish nouns for the props of a scene: food, dishes, clothes, furniture, things to carry, parts of the body, pets. They name
 * no subject alone. Written for this project.
 */
export const SCENE_NOUNS = wordSet(`
  abrigo abrigos alfombra almohada almohadas almuerzo ascensor balde bandeja bandejas barbilla blusa boca
  bocadillo bolsa bolsas bolsillo bolsillos bolso bolígrafo bota botas botella botellas botones botón brazo
  brazos bufanda caja cajas cajón calcetines calcetín cama camas camioneta camisa camisas carpeta carpetas
  ceja cejas cena cenas cesta chaqueta cinturón coches codo codos cojín colchón corbata cortina cortinas
  cuaderno cuadernos cubo cuchara cucharas cuchillo cuello cuerda dedo dedos delantal desayuno diente dientes
  escalera escaleras escritorio espejo estante estantería falda fregadero galleta galletas gato gorra gorras
  guante guantes hombro hombros jersey juguete juguetes labio labios lata latas letrero letreros libreta
  libretas llave llaves lágrima lágrimas lámpara lápiz maleta maletas mejilla mejillas merienda mesas
  micrófono micrófonos mochila nariz nevera olla ollas oreja orejas palo palos pantalón paraguas pared paredes
  pastel pasteles pelo perro pierna piernas plato platos puertas pulgar reloj rodilla rodillas servilleta
  silla sillas sillón sobres sofá sombrero sombreros sonrisa sonrisas sopa suelo taburete taza tazas tetera
  timbre toalla tostada té umbral vaso vasos vela velas ventana ventanas voces voz zapato zapatos
`);
