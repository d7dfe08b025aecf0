import { comment, generated, operationsOf, typesOf } from './operations.js';

/**
 * @typedef {object} Config
 * @property {string} [operation] Module with the type `Operation`; partners with operations of their own say `deputy-graph-sdk`.
 * @property {string} [types] Module that typescript-operations wrote.
 */

/**
 * One frozen plain object per operation: `{ kind, name, hash, text }`. No parser and no printer at run time, and a
 * bundler drops the operations that nobody uses.
 * @type {import('@graphql-codegen/plugin-helpers').PluginFunction<Config>}
 */
export const plugin = (_schema, sources, config) => {
  const documents = operationsOf(sources).map((operation) => {
    const { data, variables } = typesOf(operation);
    const { kind, name, hash, text, description } = operation;
    return [
      comment(description),
      `export const ${name}: Operation<Types.${data}, Types.${variables}> = /* @__PURE__ */ Object.freeze({`,
      `  kind: '${kind}',`,
      `  name: '${name}',`,
      `  hash: '${hash}',`,
      `  text: ${quoted(text)},`,
      '});',
    ].join('\n');
  });
  const { operation: operationModule = '../runtime/operation.js', types = './types.js' } = config;
  const imports = `import type { Operation } from '${operationModule}';\nimport type * as Types from '${types}';`;
  return `${[generated, imports, ...documents].join('\n\n')}\n`;
};

/** A string literal without a need to escape the quotes that GraphQL has. @param {string} text */
const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
