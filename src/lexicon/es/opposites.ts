import { phrases } from '../../util/word-list.ts';

/**
 * Spanish opposites: antonyms, converses such as “comprar” and “vender”, and members of a series such as the months; verbs by
 * their infinitive. Not “hijo” and “hija”, nor others with one stem. Written for this project.
 */
export const OPPOSITES = phrases(`
  subir aumentar crecer incrementar / bajar bajó caer disminuir descender reducir
  ganar / perder
  aprobar aceptar apoyar respaldar / rechazar rehusar
  admitir confirmar reconocer / negar desmentir
  mantener conservar / retirar eliminar abandonar suprimir
  elogiar alabar / criticar condenar
  permitir autorizar / prohibir impedir
  abrir reabrir / cerrar
  empezar comenzar iniciar / terminar acabar finalizar
  comprar / vender
  ahorrar / gastar
  llegar / irse marcharse salir
  entrar / salir
  contratar nombrar / despedir destituir cesar
  detener arrestar encarcelar / liberar
  condenar / absolver
  incluir / excluir
  recordar / olvidar
  construir crear / derribar demoler destruir
  añadir / quitar
  mejorar / empeorar
  reforzar fortalecer / debilitar
  ampliar alargar prolongar / acortar recortar
  ocultar / revelar
  atacar / defender
  importar / exportar
  adelantar / retrasar aplazar
  encender / apagar
  favor / contra
  sí / no
  antes / después
  arriba / abajo
  encima / debajo
  más / menos
  mayor mayores / menor menores
  dentro / fuera
  temprano / tarde
  primer primero primera primeros primeras / último último última últimos últimas
  siempre / nunca jamás
  todo toda todos todas entero entera / mitad
  norte / sur / este / oeste
  alto alta altos altas / bajo baja bajos bajas
  largo larga largos largas / corto corta cortos cortas
  grande grandes / pequeño pequeña pequeños pequeñas
  bueno buena buenos buenas mejor mejores / malo mala malos malas peor peores
  rico rica ricos ricas / pobre pobres
  viejo vieja viejos viejas antiguo antigua / nuevo nueva nuevos nuevas
  fácil fáciles / difícil difíciles
  seguro segura / peligroso peligrosa
  barato barata baratos baratas / caro cara caros caras
  culpable culpables / inocente inocentes
  legal legales / ilegal ilegales
  verdadero verdadera / falso falsa
  posible / imposible
  público pública públicos públicas / privado privada privados privadas
  mayoría / minoría
  máximo máxima / mínimo mínima
  ventaja / desventaja
  ganancia ganancias beneficio beneficios / pérdida pérdidas
  victoria / derrota
  aumento subida / descenso bajada caída
  hombres hombre / mujeres mujer
  padre / madre
  enero / febrero / marzo / abril / mayo / junio / julio / agosto / septiembre / octubre / noviembre / diciembre
  lunes / martes / miércoles / jueves / viernes / sábado / domingo
  primavera / verano / otoño / invierno
  mañana / tarde / noche / madrugada
  diario diaria diarios diarias / semanal semanales / quincenal / mensual mensuales / trimestral / semestral / anual anuales
`);
