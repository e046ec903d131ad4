import { words } from '../../util/word-list.ts';

/** Spanish nouns and adjectives in -z, with plurals in -ces, normalized. Written for this project. */
export const NOUNS_IN_Z = words(`
  actriz alferez altavoz andaluz antifaz aprendiz arroz atroz audaz avestruz barniz caliz capataz capaz cicatriz
  codorniz cruz desliz directriz disfraz eficaz emperatriz faz feliz feroz fugaz incapaz ineficaz infeliz institutriz
  juez lapiz lombriz luz matiz matriz motriz mordaz nariz nuez paz perdiz perspicaz pez portavoz precoz raiz rapaz
  sagaz suspicaz tapiz tenaz veloz vez voraz voz
`);
