import { phrases } from '../../util/word-list.ts';

/** Spanish names of large cities whose English name is another one. Written for this project. */
export const CITY_EXONYMS = phrases(`
  Adís Abeba
  Amberes
  Ammán
  Argel
  Atenas
  Bagdad
  Basilea
  Belgrado
  Berna
  Bruselas
  Bucarest
  Burdeos
  Calcuta
  Ciudad de Guatemala
  Ciudad de México
  Ciudad del Cabo
  Ciudad del Vaticano
  Copenhague
  Damasco
  El Cairo
  Estambul
  Estocolmo
  Filadelfia
  Fráncfort
  Ginebra
  Hamburgo
  Hanói
  Jartum
  Jerusalén
  Johannesburgo
  Katmandú
  Kiev
  La Habana
  La Haya
  Lieja
  Londres
  Marsella
  Milán
  Moscú
  Mánchester
  Múnich
  Nueva Delhi
  Nueva Orleans
  Nápoles
  Oporto
  Pekín
  Pionyang
  Praga
  Roma
  Róterdam
  Salónica
  San Petersburgo
  Seúl
  Shanghái
  Tallin
  Teherán
  Tiflis
  Tokio
  Turín
  Ulán Bator
  Varsovia
  Venecia
  Viena
  Yakarta
  Zúrich
`);
