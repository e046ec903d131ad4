/**
 * The milliseconds of CPU that a function takes, all threads of the process included. Unlike the time on a clock, they hardly
 * grow on a machine that is busy with other processes.
 */
export function cpuTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
