import type { Language } from '../../text/language.ts';
import { wordSet } from '../../util/word-list.ts';

/** Nouns that name no subject: not alone, and hardly with a word more: "the other side", "health issues". */
const VAGUE: Record<Language, string> = {
  en: `time times people person persons conference conferences way ways thing things lot lots number numbers part parts kind kinds sort sorts
    case cases fact facts end ends place places point points man men woman women guy guys percent percentage percentages
    bit bits side sides rest hand hands idea ideas example examples question questions reason reasons result results
    word words name names matter matters moment moments statement statements spokesman spokeswoman spokesperson member
    members couple series range bunch majority minority year years month months week weeks day days decade decades hour
    hours minute minutes morning afternoon evening night nights second seconds century age ages line lines level levels
    issue issues area areas addition answer answers course order terms term view views front face use uses problem
    problems type types form forms total amount amounts set effort efforts ability need needs purpose role sense
    step steps position group groups life story stories article articles interview interviews email e-mail look chance
    change changes work job jobs comment comments remark remarks report reports official officials leader leaders
    president presidents senator secretary minister governor director chairman chair chief aide aides expert experts
    analyst someone home head back top bottom start beginning middle future past present meantime top topic topics
    subject details detail information something nothing everyone anything favor spite light mind eyes heart room piece
    list lack sign signs step source sources situation circumstances instance interest interests attention body
    mr mrs ms dr sir one ones thanks god news note notes all yesterday copy version versions presence event events
    aftermath wake midst basis extent fraction handful host pair rate rates size state-of-the-art thought thoughts
    difference differences approach conversation conversations discussion discussions impression bottom-line lives
    path paths success importance shift outlook overview direction possibility opportunity opportunities cornerstone
    symbol tip deal talk response responses reaction reactions appearance chances sentence sentences world`,
  es: `vez veces año años mes meses semana semanas día días hora horas minuto minutos momento momentos tiempo tiempos
    parte partes cosa cosas forma formas manera maneras modo tipo tipos caso casos hecho hechos lado lados lugar lugares
    punto puntos número cifra cantidad persona personas gente rueda hombre hombres mujer mujeres ejemplo razón motivo motivos
    fin final principio inicio medida serie conjunto grupo grupos resto mayoría minoría mitad nivel niveles marco tema
    temas asunto asuntos cuestión problema problemas respuesta pregunta palabra palabras declaración declaraciones
    entrevista portavoz miembro miembros presidente presidenta director directora ministro ministra senador alcalde
    alcaldesa secretario líder jefe jefa década décadas siglo noche tarde mañana ayer futuro situación proceso resultado
    resultados falta uso vida nombre idea objetivo papel cabo torno cambio través medio metros kilómetros euros pesos
    dólares ciento cuenta pesar base lista informe fuente fuentes expertos experto detalle detalles frente acuerdo-marco
    mundo vía par señor señora don doña cuanto`,
};

/** Nouns that name no subject alone, and a good one with a word more: "energy policy", "plan de emergencia". */
const GENERIC: Record<Language, string> = {
  en: `process processes choice choices organization organizations country countries nation nations government
    governments city cities town state states media campaign campaigns meeting meetings study studies show shows school
    system systems policy policies program programs project projects plan plans proposal proposals administration company
    companies department agency agencies committee panel public community communities family families wife husband
    daughter son mother father child children parents friends friend house office building street door table car post
    priority priorities equivalent gathering context career future experience message messages speech speeches letter
    letters document documents book books film movie video videos picture pictures photo photos image money cost costs
    support opinion opinions conditions concern concerns decision decisions action actions move moves measure measures
    benefit benefits advantage goal goals strategy research relationship relations responsibility respect help vote
    votes candidate candidates voters voter race debate debates election elections poll polls supporter supporters critics
    opponent opponents rival rivals party parties politics politician politicians lawmakers lawmaker allies ally
    individual individuals region site website page phrase headline tweet tweets call calls visit visitors trip return
    use uses figure figures data product products service services business businesses customers activity activities
    lead leads show evidence truth sake pledge claim claims criticism criticisms argument arguments remarks request
    requests stage stone hope hopes hell honor crowd audience journalist journalists reporter reporters network stories
    solution solutions event events practice practices behavior behaviour manner feelings challenge challenges
    operation operations investigation incident incidents scene movement institution institutions rule rules force
    forces power powers standard standards hall corner beginning environment value values reality mistake mistakes
    person's student students worker workers resident residents neighbor neighbors professor lawyer lawyers author
    economist host founder manager managers employee employees staff team teams player players winner loser economy
    export exports freedom age ages act acts acrimony degree degrees factor factors focus gap kind goods gift`,
  es: `proceso país países nación naciones gobierno gobiernos ciudad ciudades pueblo estado estados medios campaña reunión
    reuniones estudio escuela sistema política políticas programa programas proyecto proyectos plan planes propuesta
    propuestas administración empresa empresas departamento comisión público comunidad familia familias madre madres
    padre padres hijo hijos hija niño niños amigos casa oficina edificio calle puerta mesa coche prioridad contexto
    carrera experiencia mensaje discurso carta documento documentos libro película video vídeo imagen imágenes foto
    dinero coste costo apoyo opinión condiciones preocupación decisión decisiones acción acciones medidas beneficio
    ventaja meta estrategia relación relaciones responsabilidad respeto ayuda voto votos candidato candidatos votantes
    carrera debate elección elecciones encuesta partido partidos político políticos rival rivales oposición aliados
    región sitio página frase titular visita viaje figura datos producto productos servicio servicios negocio clientes
    actividad actividades prueba pruebas verdad promesa crítica críticas argumento solicitud escenario esperanza honor
    multitud periodista periodistas red solución evento práctica comportamiento desafío reto operación investigación
    incidente escena movimiento institución instituciones regla reglas fuerza fuerzas poder valor valores realidad error
    errores estudiantes trabajadores vecinos profesor abogado autor dueño equipo jugador ganador capital cargo provincia
    provincias municipio municipios zona tribunal diferencia victoria presencia noticia terreno obra obras acto actos
    grado edad factor regalo peso comarca capacidad`,
};

const sets = (lists: Record<Language, string>): Record<Language, ReadonlySet<string>> => ({
  en: wordSet(lists.en),
  es: wordSet(lists.es),
});
const vague = sets(VAGUE);
const generic = sets(GENERIC);

/** Whether a noun, in lower case, names no subject, with or without a word more. */
export function isVague(noun: string, language: Language): boolean {
  return vague[language].has(noun);
}

/** Whether a noun, in lower case, names no subject where it stands alone. */
export function isGeneric(noun: string, language: Language): boolean {
  return vague[language].has(noun) || generic[language].has(noun);
}
