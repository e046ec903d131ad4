import { wordSet } from '../../util/word-list.ts';

/** Spanish nouns, adjectives and adverbs that end like infinitives. Written for this project. */
export const NON_INFINITIVES = wordSet(`
  alfiler alminar alquiler altar anteayer auricular auxiliar avatar ayer azahar azar azúcar bachiller basilar bazar
  bienestar binocular bipolar bulevar búnker cadáver calamar cáncer canciller capilar carácter cardiovascular castañar
  caviar celular centenar chófer chofer circular collar consular cráter crepuscular cuásar curricular deber disciplinar
  dispar dólar ejemplar elixir emir encinar escáner escolar esfínter espectacular estelar éter eurodólar extracurricular
  extraescolar familiar faquir gánster hámster hangar hogar impar impopular insular interdisciplinar intramuscular
  irregular jaguar jugular júpiter kéfir lagar láser líder lucifer lugar lunar lupanar magíster malestar manjar
  mártir máster menhir mercader militar millar modular molecular monocular mujer muscular nadir néctar nuclear ocular
  olivar pajar paladar palmar palomar particular peculiar peninsular perpendicular pilar pinar placer poder polar
  pomar popular porvenir póster postescolar preescolar preliminar primer pulgar pulmonar quehacer radar rectangular
  regular revólver rosicler secular seglar similar singular solar souvenir suéter sumiller taller tapir tejar telar
  tercer titular tóner triangular tutelar ujier ultramar vascular vehicular vicecanciller visir vulgar yóquer
`);
