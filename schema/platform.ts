import { concepts, resolvers } from './concepts.js';
import { buildPlatform } from './kit/graphql/schema.js';
import { entityOf } from './kit/table/entity.js';

export const platform = buildPlatform(concepts, resolvers);
export const entities = platform.specs.map(entityOf);
