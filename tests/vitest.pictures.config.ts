import { defineConfig } from 'vitest/config';

/** `npm run pictures`: takes the pictures of the README, with the helpers of the tests. */
export default defineConfig({
  test: {
    include: ['tests/pictures/make.ts'],
    globalSetup: ['tests/build.ts'],
    testTimeout: 120_000,
  },
});
