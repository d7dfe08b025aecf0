import { isEnumType } from 'graphql';
import { generated } from './operations.js';

/**
 * What a list is ordered or grouped by has no label that a screen shows.
 * @param {string} name
 */
const isShown = (name) => !/^__|(OrderField|AggregateField)$/.test(name);

/**
 * A description of the SDL is `label：rule — English`.
 * @param {import('graphql').GraphQLEnumValue} value
 */
const labelsOf = ({ name, description }) => {
  const [chinese = '', english = ''] = (description ?? '').split(' — ');
  return `  ${name}: { zh: ${JSON.stringify(chinese.split('：')[0])}, en: ${JSON.stringify(english)} },`;
};

/**
 * A table of labels for each enum, as a constant of its own: a bundler keeps those that are imported.
 * @type {import('@graphql-codegen/plugin-helpers').PluginFunction}
 */
export const plugin = (schema) => {
  const enums = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => isShown(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const tables = enums.map((type) => {
    const values = type.getValues().map(labelsOf).join('\n');
    return `/** ${type.description} */\nexport const ${type.name}Labels = {\n${values}\n} as const;`;
  });
  return `${[generated, ...tables].join('\n\n')}\n`;
};
