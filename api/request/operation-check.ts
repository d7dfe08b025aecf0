import type { GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { RequestContext } from './exchange.js';

/**
 * A rule about one request that the cached validation of its document cannot know: it depends on the asker or on the
 * variables. It runs before anything is executed and throws an ClientError to refuse.
 */
export type Check = (
  request: GraphQLRequestContextDidResolveOperation<RequestContext>,
  operation: OperationDefinitionNode,
) => void;
