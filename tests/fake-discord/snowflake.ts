/**
 * Milliseconds of the first second of 2015, Discord's epoch.
 * https://discord.com/developers/docs/reference#snowflakes
 */
const EPOCH = 1_420_070_400_000n;

let increment = 0n;

/** A new id as Discord makes them: the time in the upper bits, a counter in the lower 12; unique in this process. */
export function snowflake(now: number = Date.now()): string {
  increment += 1n;
  // The bits over 12 go to the worker and process fields, so a flood within one millisecond stays unique.
  return (((BigInt(now) - EPOCH) << 22n) + (increment & 0x3f_ffffn)).toString();
}

/** True for the form of an id: 17 to 20 digits. */
export function isSnowflake(text: string): boolean {
  return /^\d{17,20}$/.test(text);
}
