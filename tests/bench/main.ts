import { cpus, loadavg } from 'node:os';
import { StartupError } from '../../src/errors.ts';
import { readArguments, runMain } from '../../src/run-main.ts';
import { isWithinLimit, type Row } from './benchmark.ts';
import { benchmarks } from './benchmarks.ts';
import { formatMethods, formatTable } from './table.ts';

function help(): string {
  const list = benchmarks.map(
    ({ name, summary, seconds }) => `  ${name.padEnd(12)} ${summary} (about ${seconds} s)`,
  );
  return `Usage: npm run bench [-- NAME…] [--quick]

Prints a table of Acta's figures, each next to a baseline measured in the same run, and whether its limit is held. Exits with 1
if one is not. All of it takes less than fifteen minutes, on a machine that does nothing else.

${list.join('\n')}

  --quick      a few rounds of each, only to show that it runs
`;
}

async function main(args: string[]): Promise<number> {
  const program = { name: 'npm run bench --', help: help(), positionals: 'NAME' };
  const given = readArguments(args, program, { quick: { type: 'boolean' } });
  if (!given) return 0;
  const { values, positionals: names } = given;
  const unknown = names.filter((name) => benchmarks.every((benchmark) => benchmark.name !== name));
  if (unknown.length > 0)
    throw new StartupError(`There is no ${unknown.join(', ')}. --help lists what there is.`);
  const chosen = benchmarks.filter(({ name }) => names.length === 0 || names.includes(name));
  const rows: Row[] = [];
  for (const { name, run } of chosen) {
    process.stderr.write(`${name} …`);
    const began = performance.now();
    rows.push(...(await run(values.quick ? 'quick' : 'full')));
    process.stderr.write(` ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node.js ${process.version}, load ${loadavg()[0]?.toFixed(1)}`;
  process.stdout.write(`${formatTable(rows)}\n\n${machine}\n\n${formatMethods(chosen)}\n`);
  return rows.some((row) => isWithinLimit(row) === false) ? 1 : 0;
}

await runMain(main);
// A bot that could not be stopped would keep this process running.
process.exit();
