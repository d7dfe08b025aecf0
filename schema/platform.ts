import { concepts, resolvers } from './concepts.js';
import { entityOf } from './kit/entity.js';
import { buildPlatform } from './kit/schema.js';

export const platform = buildPlatform(concepts, resolvers);
export const entities = platform.specs.map(entityOf);
