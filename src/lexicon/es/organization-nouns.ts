import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish nouns for organizations, media and places, whose name follows without a comma: "el diario El Faro", "la ciudad
 * Tamora". Written for this project.
 */
export const ORGANIZATION_NOUNS = wordSet(`
  diario periódico revista semanario radio emisora canal cadena agencia portal sitio web medio programa noticiero grupo
  empresa compañía firma consultora banco aerolínea laboratorio farmacéutica fundación asociación organización
  instituto universidad colegio escuela hospital clínica club equipo partido movimiento coalición alianza sindicato
  federación confederación cooperativa editorial productora discográfica plataforma red hotel restaurante teatro museo
  panadería librería farmacia ferretería cafetería pizzería peluquería carnicería supermercado tienda bodega fábrica
  aeropuerto estadio barrio ciudad pueblo municipio colonia vereda corregimiento aldea caserío localidad urbanización calle avenida plaza parque río lago volcán huracán tormenta ciclón tifón hacienda finca
  barco buque pesquero ferry velero submarino granelero carguero petrolero portacontenedores remolcador yate lancha goleta ong
`);
