import { type GraphQLSchema, isObjectType } from 'graphql';

/**
 * Throws where a type that is no record has a field `id`: Relay and other caches of clients take any object with an id
 * for the record that has it, and write its fields over those of the record.
 */
export function checkIdentity(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.getFields().id) continue;
    if (!type.getInterfaces().some(({ name }) => name === 'Node'))
      throw new Error(
        `${type.name}.id: only records have an id; call the id of another object recordId, or by its role`,
      );
  }
}
