import { ClientError } from '../../schema/kit/declare/client-error.js';
import type { Check } from '../request/operation-check.js';

/** Refuses subscriptions over plain HTTP, where one answer is all that can be sent, and kinds that the schema has not. */
export const servedOperations: Check = ({ schema }, { operation }) => {
  if (operation === 'subscription')
    throw new ClientError('BAD_REQUEST', 'Subscriptions are not answered here; /graphql takes queries and mutations.');
  if (!schema.getRootType(operation))
    throw new ClientError('BAD_REQUEST', 'There are no mutations here: this schema has queries only.');
};
