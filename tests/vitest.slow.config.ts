import { defineConfig } from 'vitest/config';

/** Tests that measure how long something takes: nothing else runs beside them. */
const MEASURING = [
  'tests/bench/*.slow.test.ts',
  'tests/commands/*.slow.test.ts',
  'tests/corpus/*.slow.test.ts',
  'tests/knowledge/*.slow.test.ts',
];

const shared = {
  setupFiles: ['tests/setup.ts'],
  globalSetup: ['tests/build.ts'],
  testTimeout: 600_000,
  // Tests that wait for programs may time out on a busy machine. The summary names the tests that were retried.
  retry: 1,
};

/** `npm run test:slow`: tests that take minutes. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'measuring',
          include: MEASURING,
          maxWorkers: 1,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...shared,
          name: 'programs',
          include: ['tests/**/*.slow.test.ts'],
          exclude: MEASURING,
          // Most of their time goes into waiting. The default is 1 on two cores.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
