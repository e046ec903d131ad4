import { defineConfig } from 'vitest/config';

/** `npm run test:slow`: what takes minutes rather than seconds. */
export default defineConfig({
  test: {
    include: ['tests/**/*.slow.test.ts'],
    // Programs are started and waited for: what fails on a machine that stood still for a moment is tried once more, and
    // the summary says so. What is broken fails both times.
    retry: 1,
    setupFiles: ['tests/setup.ts'],
    globalSetup: ['tests/build.ts'],
    testTimeout: 600_000,
  },
});
