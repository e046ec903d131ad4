import { cpus, loadavg } from 'node:os';
import { measurements } from './list.ts';
import type { Effort, Row } from './measurement.ts';
import { notesOf, tableOf } from './table.ts';

function help(): string {
  const all = measurements.map(
    ({ name, summary, seconds }) => `  ${name.padEnd(12)} ${summary} (about ${seconds} s)`,
  );
  return `Usage: npm run bench [-- NAME…] [--quick | --long]

Prints a table: what Acta takes, as a ratio to something that is measured in the same run. All of it takes less than fifteen
minutes; do nothing else on the machine meanwhile.

${all.join('\n')}

  --quick      a few rounds of each: whether it runs, rather than what comes of it
  --long       a million interactions, and 200,000 passages: half an hour more
`;
}

/**
 * What to measure, by its arguments.
 *
 * @throws RangeError naming the argument that is none
 */
function chosen(args: readonly string[]): { effort: Effort; names: string[] } {
  const names = args.filter((arg) => !arg.startsWith('-'));
  const stray = [
    ...args.filter((arg) => arg.startsWith('-') && arg !== '--quick' && arg !== '--long'),
    ...names.filter((name) => measurements.every((one) => one.name !== name)),
  ];
  if (stray.length > 0) throw new RangeError(`There is no ${stray.join(', ')}. --help says what there is.`);
  const effort = args.includes('--quick') ? 'quick' : args.includes('--long') ? 'long' : 'usual';
  return { effort, names };
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help());
    return;
  }
  const { effort, names } = chosen(args);
  const wanted = measurements.filter(({ name }) => names.length === 0 || names.includes(name));
  const rows: Row[] = [];
  for (const { name, run } of wanted) {
    process.stderr.write(`${name} …`);
    const began = performance.now();
    rows.push(...(await run(effort)));
    process.stderr.write(` ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  }
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model ?? 'unknown'}, Node.js ${process.version}, load ${loadavg()[0]?.toFixed(1)}`;
  process.stdout.write(`${tableOf(rows)}\n\n${machine}\n\n${notesOf(wanted)}\n`);
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  const text = error instanceof RangeError ? error.message : error instanceof Error ? error.stack : error;
  process.stderr.write(`\n${text}\n`);
  process.exitCode = 1;
});
process.exit();
