import { operationsOf } from './operations.js';

/**
 * The list of operations that a server may trust, in the format of Apollo's persisted query manifests.
 * @type {import('@graphql-codegen/plugin-helpers').PluginFunction}
 */
export const plugin = (_schema, sources) => {
  const operations = operationsOf(sources).map(({ hash, name, kind, text }) => ({
    id: hash,
    name,
    type: kind,
    body: text,
  }));
  return `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`;
};
