import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A machine that has other things to do takes long over what takes a second otherwise.
    testTimeout: 60_000,
    // These take minutes: see tests/vitest.slow.config.ts.
    exclude: ['tests/**/*.slow.test.ts'],
    // Programs are started and waited for: what fails on a machine that stood still for a moment is tried once more, and
    // the summary says so. What is broken fails both times.
    retry: 1,
    setupFiles: ['tests/setup.ts'],
    // The end-to-end tests start the built program: build it once, before any of them.
    globalSetup: ['tests/build.ts'],
  },
});
