/** Signals that ask the program to finish: of a process manager, of Ctrl-C, and of a terminal that is closed. */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type StopSignalName = (typeof STOP_SIGNALS)[number];

/**
 * Catches the first stop signal. As the first process of a container, a program gets only those signals that it has a handler
 * for, so this has to be made before anything that takes time. A signal may come twice: npm forwards one that the terminal
 * has sent already.
 */
export class StopSignal {
  /** Resolves with the signal, and never rejects. */
  readonly received: Promise<StopSignalName>;
  #signal: StopSignalName | undefined;
  readonly #handle: (signal: StopSignalName) => void;

  constructor() {
    let resolve: (signal: StopSignalName) => void = () => {};
    this.received = new Promise((resolveReceived) => {
      resolve = resolveReceived;
    });
    this.#handle = (signal) => {
      // Not `??=`: Node.js 12 has to parse this file, to say that it is too old (tests/util/node-version.test.ts).
      if (this.#signal === undefined) this.#signal = signal;
      resolve(signal);
    };
    for (const signal of STOP_SIGNALS) process.on(signal, this.#handle);
  }

  /** Leaves signals to their defaults again; one that has come already has its default effect now. */
  release(): void {
    for (const signal of STOP_SIGNALS) process.removeListener(signal, this.#handle);
    if (this.#signal) process.kill(process.pid, this.#signal);
  }
}
