import { concepts } from './concepts.js';
import { entityOf } from './kit/entity.js';
import { buildPlatform } from './kit/schema.js';

export const platform = buildPlatform(concepts);
export const entities = platform.specs.map(entityOf);
