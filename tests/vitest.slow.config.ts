import { defineConfig } from 'vitest/config';

/** `npm run test:slow`: tests that take minutes. */
export default defineConfig({
  test: {
    include: ['tests/**/*.slow.test.ts'],
    // Tests that wait for programs may time out on a busy machine. The summary names the tests that were retried.
    retry: 1,
    setupFiles: ['tests/setup.ts'],
    globalSetup: ['tests/build.ts'],
    testTimeout: 600_000,
  },
});
