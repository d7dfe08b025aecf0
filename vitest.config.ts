import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const unit = 'tests/**/*.unit.test.ts';
const places = 'tests/**/*.places.test.ts';
const project = (name: string, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  extends: true,
  test: { ...test, name },
});

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
    // A file's name says what it needs: CONTRIBUTING.md.
    projects: [
      project('unit', { include: [unit] }),
      project('database', {
        include: ['tests/**/*.test.ts'],
        exclude: [unit, places],
        globalSetup: ['tests/setup/build.ts', 'tests/setup/database.ts'],
      }),
      project('places', {
        include: [places],
        globalSetup: ['tests/setup/build.ts', 'tests/setup/database.ts', 'tests/setup/five-places.ts'],
      }),
    ],
    // The platform is built once for all files of a worker, not for each.
    isolate: false,
    // One more than there are cores, as some tests wait; with more than a few, all would wait for PostgreSQL.
    maxWorkers: Math.min(availableParallelism() + 1, 4),
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // A second is little where other tests run beside.
    expect: { poll: { timeout: 10_000 } },
  },
});
