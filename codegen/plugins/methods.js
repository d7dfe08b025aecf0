import { comment, generated, methodName, operationsOf, typesOf } from './operations.js';

/**
 * @typedef {object} Config
 * @property {string} [interface] Name of the interface.
 * @property {string} [description] What its methods have in common.
 */

/**
 * One typed method per operation. They are an interface only: at run time a loop over the documents makes them.
 * @type {import('@graphql-codegen/plugin-helpers').PluginFunction<Config>}
 */
export const plugin = (_schema, sources, config) => {
  const methods = operationsOf(sources).map((operation) => {
    const { data, variables } = typesOf(operation);
    const optional = operation.needsVariables ? '' : '?';
    return [
      comment(operation.description, '  '),
      `  ${methodName(operation.name)}(variables${optional}: Types.${variables}, options?: CallOptions): Promise<Types.${data}>;`,
    ].join('\n');
  });
  const imports = "import type { CallOptions } from '../runtime/client.js';\nimport type * as Types from './types.js';";
  const { interface: name = 'Methods', description = 'Every operation of the SDK as a method.' } = config;
  const methodsOf = `${comment(`${description} All of them reject with an SdkError.`)}
export interface ${name} {
${methods.join('\n\n')}
}`;
  return `${[generated, imports, methodsOf].join('\n\n')}\n`;
};
