import { words } from '../util/word-list.ts';

/** Quantities that a question may ask for: physical ones (https://en.wikipedia.org/wiki/Physical_quantity), and shares. */
export type Quantity =
  | 'length'
  | 'area'
  | 'volume'
  | 'weight'
  | 'temperature'
  | 'angle'
  | 'speed'
  | 'power'
  | 'share'
  | 'duration';

/** Quantities with units in these lists; units of time are in `time-units`. */
export type MeasuredQuantity = Exclude<Quantity, 'duration'>;

/** The dimension of a length. */
export type Dimension = 'height' | 'width' | 'depth' | 'length' | 'thickness' | 'distance';

/** Words that ask for an amount of some quantities. */
export interface MeasureWords {
  readonly quantities: readonly Quantity[];
  /** The dimension of a length: “40 metres | tall” is no width. */
  readonly dimension?: Dimension;
  readonly words: readonly string[];
}

/** Symbols of units in English and Spanish, as they are written after a number: "5 km". Written for this project. */
export const UNIT_SYMBOLS: Readonly<Record<MeasuredQuantity, readonly string[]>> = {
  length: words('km m cm mm ft yd'),
  area: words('ha ac'),
  volume: words('l L ml cl hl cc hm³ hm3'),
  weight: words('kg g mg t lb lbs oz'),
  temperature: words('°C ºC °F ºF'),
  angle: words('°'),
  speed: words('mph kph km/h kmh m/s kt'),
  power: words('W kW MW GW hp CV'),
  share: words('%'),
};
