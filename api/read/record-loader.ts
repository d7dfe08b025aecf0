import DataLoader from 'dataloader';
import type { FieldNode } from 'graphql';
import type { ReadContext } from '../../schema/kit/graphql/read-context.js';

/** Reads the fields that `nodes` select of the records with these ids: in their order, null where one is hidden. */
type Read = (ids: readonly string[], nodes: readonly FieldNode[]) => Promise<(object | null)[]>;

/** The records that resolvers name by their ids: all that one selection wants at a time are read together. */
export function createRecords(read: Read): ReadContext['record'] {
  // graphql-js gives all objects of a list the same array of nodes.
  const loaders = new Map<readonly FieldNode[], DataLoader<string, object | null>>();
  return ({ fieldNodes }, id) => {
    const loader = loaders.get(fieldNodes) ?? new DataLoader((ids) => read(ids, fieldNodes));
    loaders.set(fieldNodes, loader);
    return loader.load(id);
  };
}
