import { answering } from './answering.ts';
import type { Benchmark } from './benchmark.ts';
import { corpusSizes } from './corpus-sizes.ts';
import { latency } from './latency.ts';
import { memory } from './memory.ts';
import { reload } from './reload.ts';
import { botStart, terminalAnswer } from './start-times.ts';
import { throughput } from './throughput.ts';

/** All benchmarks, in the order of the table. To add one, write a file and list it here. */
export const benchmarks: readonly Benchmark[] = [
  answering,
  throughput,
  latency,
  terminalAnswer,
  botStart,
  memory,
  reload,
  corpusSizes,
];
