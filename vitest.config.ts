import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A busy machine takes long for what takes a second otherwise.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Most of the time goes into waiting for programs. The default is 1 on two cores.
    maxWorkers: 2,
    // Programs that one file starts at a time; more than a core can run only time out.
    maxConcurrency: 2,
    // Files share the modules of their worker: loading the lexicon for each of them takes half of the time.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    // Run by tests/vitest.slow.config.ts.
    exclude: ['tests/**/*.slow.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // The end-to-end tests start the built program.
    globalSetup: ['tests/build.ts'],
  },
});
