import { defineConfig } from 'vitest/config';
import own from '../../vitest.config.js';

/** The pages in a real browser: `npm run test:pages`. They are no part of `npm test`, which needs none. */
export default defineConfig({
  ...own,
  test: {
    include: ['tests/pages/*.page.ts'],
    globalSetup: ['tests/setup/build.ts', 'tests/setup/database.ts'],
    isolate: false,
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
