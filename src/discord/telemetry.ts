import type { InteractionOutcome } from './interaction-receiver.ts';

/** Reports of the running bot to the health port. */
export interface Telemetry {
  readonly recordInteraction: (command: string, outcome: InteractionOutcome, seconds: number) => void;
  readonly recordReconnect: () => void;
  /** Sets the check behind `/ready`: why the bot is not ready, in a few words; `undefined` if it is. */
  readonly setReadyCheck: (whyNotReady: () => string | undefined) => void;
  readonly close: () => void;
}
