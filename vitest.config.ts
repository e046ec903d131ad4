import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A busy machine takes long for what takes a second otherwise.
    testTimeout: 60_000,
    // Most of the time goes into waiting for programs. The default is 1 on two cores.
    maxWorkers: 2,
    // Run by tests/vitest.slow.config.ts.
    exclude: ['tests/**/*.slow.test.ts'],
    // Tests that wait for programs may time out on a busy machine. The summary names the tests that were retried.
    retry: 1,
    setupFiles: ['tests/setup.ts'],
    // The end-to-end tests start the built program.
    globalSetup: ['tests/build.ts'],
  },
});
