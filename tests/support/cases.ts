import fc from 'fast-check';

/**
 * The number of random cases of a property that takes seconds: a quarter in `npm test`, which tries the same ones in every run
 * (tests/setup.ts), and all of them in `npm run test:slow`, which tries others each time.
 */
export const cases = (all: number): number =>
  fc.readConfigureGlobal()?.seed === undefined ? all : Math.ceil(all / 4);
