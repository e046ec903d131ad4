import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // These take minutes: see vitest.slow.config.ts.
    exclude: ['tests/**/*.slow.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // The end-to-end tests start the built program: build it once, before any of them.
    globalSetup: ['tests/build.ts'],
  },
});
