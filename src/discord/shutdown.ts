import type { Client } from 'discord.js';
import { withTimeLimit } from '../util/time-limit.ts';
import type { GatewayMonitor } from './gateway-monitor.ts';
import type { InteractionReceiver } from './interaction-receiver.ts';

/** The phases of the program's end, in milliseconds. Process managers wait longer than the sum. */
const SHUTDOWN_TIMEOUTS = {
  /** Answering what is in flight; interactions still come in. */
  drain: 2_500,
  /** Closing the gateway connections. */
  close: 500,
  /** Answering what came in until then. */
  finalDrain: 1_500,
} as const;

/** Answers what is in flight, and closes the connections. */
export async function shutDown(
  client: Client,
  receiver: InteractionReceiver,
  monitor: GatewayMonitor,
): Promise<void> {
  await receiver.drain(SHUTDOWN_TIMEOUTS.drain);
  monitor.stop();
  // Discord may have stopped answering; then the connection counts as closed.
  await withTimeLimit(client.destroy(), SHUTDOWN_TIMEOUTS.close, () => undefined);
  await receiver.drain(SHUTDOWN_TIMEOUTS.finalDrain);
}
