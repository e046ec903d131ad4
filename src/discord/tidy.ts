import { Session } from 'node:inspector';

/** It is quiet when nothing has come for so long, in milliseconds. */
const QUIET = 1_000;
/** Fewer interactions than this leave too little behind to clear it away. */
const MANY = 500;

/**
 * What has Node.js clear up, and give back the memory that it does not use, as DevTools has it do. There is no shorter way: what
 * `--expose-gc` offers clears up as well, but keeps the memory.
 */
function collector(): () => void {
  const session = new Session();
  // For good: a session that is ended where it has just been answered makes Node.js 20 wait for ever.
  session.connect();
  return () => session.post('HeapProfiler.collectGarbage');
}

/**
 * Clears away what starting has left behind, and from then on what many answers have, when it is quiet. Node.js would keep that
 * memory for as long as nothing else needs it, and a bot that is asked now and then needs nothing else for hours. Takes about a
 * hundredth of a second, in which nothing else is done.
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
