import { words } from '../util/word-list.ts';

/** Nouns for the envoy of one country to another: “Norway’s ambassador to Kenya”. Written for this project. */
export const ENVOYS = {
  en: words('ambassador envoy consul attaché'),
  es: words('embajador cónsul'),
} as const;
