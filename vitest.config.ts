import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Entities use the legacy decorators of MikroORM and TypeGraphQL.
  oxc: { decorator: { legacy: true } },
  resolve: {
    // Two builds of graphql in one process would each have their own classes.
    alias: [
      { find: /^graphql$/, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/database.ts'],
    // The platform is built once for all files of a worker, not for each.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 300_000,
  },
});
