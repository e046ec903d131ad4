import type { InteractionOutcome } from './interaction-receiver.ts';

/** Reports of the running bot to the health port. */
export interface Telemetry {
  readonly recordInteraction: (command: string, outcome: InteractionOutcome, seconds: number) => void;
  readonly recordReconnect: () => void;
  /** Sets the check behind `/ready`, which fails until then. */
  readonly setReadyCheck: (isReady: () => boolean) => void;
  readonly close: () => void;
}
