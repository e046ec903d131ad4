import { defineConfig } from 'vitest/config';

/** `npm run test:slow`: what takes minutes rather than seconds. */
export default defineConfig({
  test: {
    include: ['tests/**/*.slow.test.ts'],
    setupFiles: ['tests/setup.ts'],
    globalSetup: ['tests/build.ts'],
    testTimeout: 600_000,
  },
});
