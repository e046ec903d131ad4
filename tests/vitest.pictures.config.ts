import { defineConfig } from 'vitest/config';

/** `npm run pictures`: what the pictures of the README are made with. It is no test, but needs what tests have. */
export default defineConfig({
  test: {
    include: ['tests/pictures/make.ts'],
    globalSetup: ['tests/build.ts'],
    testTimeout: 120_000,
  },
});
