import { words } from '../util/word-list.ts';

/**
 * Verbs for what makes an event happen or begin, English ones with their pasts, Spanish ones by their infinitive. Selected
 * for this project.
 */
export const CAUSATION_VERBS = {
  en: words('cause trigger spark ignite provoke start begin+began+begun kindle blame'),
  es: words(
    'causar provocar originar desencadenar desatar encender prender empezar comenzar iniciar generar',
  ),
} as const;
