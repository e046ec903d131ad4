import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What one round has cleared lets the next one give back more. */
const ROUNDS = 3;

/** Node.js's own way to clear up, which is there only for those who ask for it when they start Node.js, or now. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return () => {
    if (typeof collect !== 'function') return;
    for (let round = 0; round < ROUNDS; round += 1) collect();
  };
}

/** It is quiet when nothing has come for so long, in milliseconds. */
const QUIET = 1_000;
/** Fewer interactions than this leave too little behind to clear it away. */
const MANY = 500;

/**
 * Clears away what starting has left behind, and from then on what many answers have, when it is quiet. Node.js would keep that
 * memory for as long as nothing else needs it, and a bot that is asked now and then needs nothing else for hours. Takes less than
 * a tenth of a second, in which nothing else is done.
 *
 * @param count how many interactions have come since the start
 */
export function keepTidy(count: () => number): void {
  const tidyUp = collector();
  tidyUp();
  let tidied = count();
  let before = tidied;
  const look = (): void => {
    const now = count();
    if (now === before && now - tidied >= MANY) {
      tidyUp();
      tidied = now;
    }
    before = now;
  };
  // Nobody waits for it: the program may end.
  setInterval(look, QUIET).unref();
}
