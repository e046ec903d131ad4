/**
 * Spanish nouns for what is no person, one a line, in the singular, plurals where names have them. Columns:
 *
 * 1. the word in lower case
 * 2. its kinds, with `+` between them: `organization` (has a name and speaks), `authority` (speaks too, and is called after
 *   what it is of), `group` (people who speak as one), `document` (a text without a title, and what it stands on), `work` (has
 *   a title), `place` (somewhere to be in), `vessel`, `animal`, `storm`
 * 3. flags: `name` if it is that in names only, `person` if people are called so too
 *
 * A “diario” speaks and has a title, “Real” is an organization in a name only, “Mesa” a surname too. Written for this project.
 */
export const NOUN_KINDS = `
  academia           organization
  acta               document
  administración     authority
  aerolínea          organization
  aeropuerto         organization+place
  afición            group
  agencia            organization
  aldea              place person
  alianza            organization
  anuncio            document
  armada             authority
  artículo           work
  asamblea           authority+group
  aseguradora        organization
  asociación         organization
  atlética           organization name
  atlético           organization name
  auditoría          document
  auditorio          place
  autódromo          place
  autoridad          authority
  avenida            place
  constructora       organization
  naviera            organization
  seccional          organization
  álbum              work
  bahía              place
  ballena            animal
  bancada            group
  banco              organization
  banda              group person
  barco              vessel person
  barrio             place person
  biblioteca         organization+place
  bloque             group
  bodega             organization+place
  boletín            document
  bosque             place
  buque              vessel
  burro              animal person
  caballo            animal person
  cabildo            group
  cadena             organization
  cafetería          organization+place
  calle              group+place
  camiseta           document
  canal              organization person
  cancillería        authority
  canción            work
  cárcel             organization+place
  carguero           vessel
  carnicería         organization+place
  carretera          place
  carta              document
  cartel             document
  cartera            group
  casa               place
  caserío            place
  catedral           place
  cámara             authority
  cerro              place
  ciclón             storm
  ciudad             place
  clínica            organization+place
  club               organization
  coalición          organization
  colegio            organization
  coliseo            place
  colonia            place
  columna            work
  comisión           authority+group
  comité             authority
  compañía           organization
  comunicado         document
  comunidad          group
  confederación      organization
  congreso           authority
  consejo            authority
  conservatorio      organization+place
  consorcio          organization
  consulado          authority+place
  consultora         organization
  cooperativa        organization
  coro               group person
  corporación        organization
  corregimiento      place
  corriente          group
  corte              authority
  crítica            group
  cuento             work
  cúpula             group
  decreto            document
  defensa            authority+group
  delegación         group
  demanda            document
  denuncia           document
  departamento       authority
  deportes           organization name
  deportivo          organization name
  desierto           place
  diario             organization+work
  dictamen           document
  dirección          group
  directiva          group
  disco              work
  discográfica       organization
  discoteca          organization+place
  documental         work
  documento          document
  dúo                group
  edificio           place
  editorial          organization
  ejecutivo          group
  ejército           authority
  elefante           animal
  elenco             group
  embajada           authority+place
  emisora            organization
  empresa            organization
  encuesta           document
  ensayo             work
  entidad            group
  equipo             organization
  escrito            document
  escuela            organization+place
  eslogan            document
  estación           place
  estadio            place
  estatuto           document
  estudio            document
  etiqueta           document
  facción            group
  fallo              document
  familia            group person
  fanaticada         group
  farmacéutica       organization
  farmacia           organization+place
  fábrica            organization
  federación         organization
  ferretería         organization+place
  ferry              vessel
  filme              work
  finca              place
  firma              organization
  fiscalía           authority
  fondo              organization name
  formación          group
  foro               organization
  frente             group
  fuente             group person
  fuentes            group
  fuerza             authority
  fuerzas            authority
  fundación          organization
  galería            organization+group+place
  gata               animal
  gato               animal person
  gente              group person
  gimnasio           organization+place
  gobierno           authority
  goleta             vessel
  golfo              place
  grada              group
  granelero          vessel
  gremio             organization
  grupo              organization
  guardia            authority
  hacienda           place
  hinchada           group
  hipódromo          place
  hospital           organization+place
  hotel              organization+place
  huracán            storm
  iglesia            organization+place
  informe            document
  institución        authority
  instituto          organization
  isla               place
  islas              place
  índice             document
  jefatura           group
  junta              authority+group
  jurado             group
  laboratorio        organization
  lago               place
  lancha             vessel
  letrero            document
  ley                document
  leyenda            document person
  librería           organization+place
  libro              work
  liceo              organization+place
  liga               organization
  localidad          place
  mar                place
  mayoría            group
  medio              organization
  memorias           work
  mensaje            document
  mesa               group person
  ministerio         authority
  minoría            group
  montaña            place
  movimiento         organization
  muchedumbre        group
  multitud           group
  municipio          place
  museo              organization+place
  nota               document
  noticias           organization name
  noticiero          organization
  novela             work
  obra               work
  océano             place
  oficina            authority
  oficio             document
  ong                organization
  oposición          group
  ordenanza          document
  organización       organization
  palacio            place
  panadería          organization+place
  pancarta           document
  panfleto           document
  pareja             group
  parlamento         authority
  parque             place
  partido            organization
  patronal           group
  película           work
  peluquería         organization+place
  península          place
  periódico          organization+work
  perra              animal
  perro              animal
  pesquero           vessel
  petrolera          organization
  petrolero          vessel
  pintada            document
  pizzería           organization+place
  placa              document
  plantel            group
  plantilla          group
  plataforma         organization
  playa              place
  plaza              place
  poema              work
  poemario           work
  policía            authority
  policlínico        organization+place
  polideportivo      place
  portacontenedores  vessel
  portal             organization person
  posteo             document
  prensa             organization+group
  presidencia        group
  productora         organization
  programa           organization+work
  provincia          place
  pueblo             group+place
  puente             place
  público            group
  querella           group
  racing             organization name
  radio              organization
  real               organization name
  red                organization person
  redacción          group
  remolcador         vessel
  resolución         document
  restaurante        organization+place
  revista            organization+work
  río                place
  sala               group person
  sanatorio          organization+place
  sección            work
  secretaría         authority
  sector             group
  semanario          organization
  senado             authority
  sentencia          document
  serie              work
  servicio           authority
  sierra             place
  sindicato          organization
  sitio              organization
  sociedad           organization
  sporting           organization name
  submarino          vessel
  supermercado       organization+place
  tarjeta            document
  teatro             organization+place
  telenovela         work
  televisión         organization
  templo             organization+place
  texto              document
  tienda             organization+place
  tifón              storm
  tormenta           storm
  torre              place
  tratado            document
  tribuna            group
  tribunal           authority
  trío               group
  tropa              group
  tuit               document
  unión              organization
  universidad        organization
  urbanización       place
  valle              place
  vecindario         group
  velero             vessel
  velódromo          place
  vereda             place
  verso              work
  versos             work
  volante            document person
  volcán             place
  voz                group
  web                organization
  yate               vessel
  yegua              animal
`;
