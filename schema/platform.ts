import { concepts } from './concepts.js';
import { buildPlatform } from './kit/graphql/schema.js';
import { entityOf } from './kit/table/entity.js';
import { resolvers } from './resolvers.js';
import { workflows } from './workflows.js';

export const platform = buildPlatform(concepts, resolvers, workflows);
export const entities = platform.specs.map(entityOf);
