import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from './child.js';
import { importFrom } from './packages.js';

/** As much of PostGraphile's modules as we call; they are not among our own packages. */
type Preset = Readonly<Record<string, unknown>>;
interface Graphile {
  postgraphile(preset: Preset): { createServ(grafserv: unknown): { addTo(server: unknown): Promise<void> } };
}
interface Adaptor {
  makePgService(options: Preset): unknown;
}

await serve(async ({ databaseUrl, poolSize, packages, writing }) => {
  const { postgraphile } = await importFrom<Graphile>(packages, 'postgraphile');
  const { PostGraphileAmberPreset } = await importFrom<Preset>(packages, 'postgraphile/presets/amber');
  const { makePgService } = await importFrom<Adaptor>(packages, 'postgraphile/adaptors/pg');
  const { grafserv } = await importFrom<Preset>(packages, 'postgraphile/grafserv/node');
  const { PostGraphileConnectionFilterPreset } = await importFrom<Preset>(
    packages,
    'postgraphile-plugin-connection-filter',
  );
  const server = createServer();
  await postgraphile({
    extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
    // By the tables' own keys; reading only, or creating rows as well.
    disablePlugins: ['NodePlugin', ...(writing ? [] : ['PgMutationCreatePlugin']), 'PgMutationUpdateDeletePlugin'],
    pgServices: [
      // One role that may see everything in the schema: no settings per request, hence no transaction per request.
      makePgService({
        connectionString: databaseUrl,
        schemas: [writing ? 'desk' : 'portal'],
        pubsub: false,
        poolConfig: { max: poolSize, idleTimeoutMillis: 60_000, options: '-c max_parallel_workers_per_gather=0' },
      }),
    ],
    grafast: { explain: false },
    grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, websockets: false },
  })
    .createServ(grafserv)
    .addTo(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
