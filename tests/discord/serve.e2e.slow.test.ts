import { describe } from 'vitest';
import { it, PROGRAMS } from '../support/program.ts';
import { expectGracefulStop, expectGracefulStopOfNpm, expectLateRegistration } from './serve-checks.ts';

describe('registering the commands', PROGRAMS, () => {
  it.for([
    ['there is a rate limit', 429, { message: 'You are being rate limited.', retry_after: 6, global: false }],
    ['the day’s new commands are used up', 400, { code: 30034, message: 'Max number of daily creates' }],
  ] as const)('does not hold up answers: %s', ([, status, body], { place }) =>
    expectLateRegistration(place, status, body),
  );
});

describe('stopping', PROGRAMS, () => {
  it.for([
    ['SIGTERM', ['SIGTERM']],
    ['SIGINT and then SIGTERM', ['SIGINT', 'SIGTERM']],
  ] as const)('on %s finishes the reply in flight, and exits with 0', ([, signals], { place }) =>
    expectGracefulStop(place, signals),
  );

  it('works with npm start: SIGINT to npm alone', ({ place }) =>
    expectGracefulStopOfNpm(place, (npm) => npm.signal('SIGINT')));

  it('works with npm start: SIGINT to all of them, as Ctrl-C in a terminal', ({ place }) =>
    expectGracefulStopOfNpm(place, (npm) => npm.signalAll('SIGINT')));
});
