/**
 * How long a test waits for what is sure to happen, in milliseconds. On an idle machine it takes a second; one that is busy may
 * take twenty times as long, and a test that waits has lost nothing.
 */
export const PATIENCE_MS = 60_000;

/** The five seconds in which a bot that is told to stop ends, and as many for a machine that is busy. */
export const MAX_STOP_MS = 10_000;
