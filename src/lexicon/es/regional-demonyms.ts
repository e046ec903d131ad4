import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish demonyms of regions and cities, in the masculine, but for those that their ending tells ("limeño", "boyacense").
 * Written for this project.
 */
export const REGIONAL_DEMONYMS = wordSet(`
  vasco catalán gallego andaluz asturiano aragonés valenciano murciano navarro canario cántabro riojano leonés
  sevillano granadino gaditano zaragozano bilbaíno barcelonés mallorquín donostiarra
  cordobés tucumano mendocino santafesino rosarino bogotano cartagenero pastuso barranquillero
  regiomontano yucateco poblano chiapaneco veracruzano tapatío santiaguino cochabambino piurano
  michoacano queretano zacatecano campechano correntino entrerriano neuquino fueguino rionegrino sanjuanino puntano pampeano
  santandereano trujillano alicantino toledano salmantino zamorano segoviano palentino castellano manchego jerezano
  capitalino texano californiano hawaiano florentino siciliano veneciano romano provinciano
  parisino neoyorquino moscovita milanés napolitano berlinés
  europeo africano asiático latinoamericano sudamericano norteamericano centroamericano
`);
