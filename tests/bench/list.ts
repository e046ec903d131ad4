import { answering } from './answering.ts';
import { burst } from './burst.ts';
import { latency } from './latency.ts';
import type { Measurement } from './measurement.ts';
import { atRest, growth } from './memory.ts';
import { shards } from './shards.ts';
import { sizes } from './sizes.ts';
import { ready, terminal } from './starting.ts';
import { throughput } from './throughput.ts';

/** Everything that is measured, in the order of the table. A further measurement is a file, and a line here. */
export const measurements: readonly Measurement[] = [
  throughput,
  latency,
  answering,
  terminal,
  ready,
  atRest,
  growth,
  burst,
  shards,
  sizes,
];
