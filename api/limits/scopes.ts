import { ClientError } from '../../schema/kit/declare/client-error.js';
import { type Scope, scopes, type Viewer } from '../../schema/kit/declare/viewer.js';
import type { Check } from '../request/operation-check.js';
import { asksForSchemaOnly } from './introspection.js';

/** @throws FORBIDDEN if the token was given for other things */
export function requireScope({ scopes: given = scopes }: Viewer, needed: Scope): void {
  if (given.includes(needed)) return;
  throw new ClientError(
    'FORBIDDEN',
    `The token is good for ${given.join(', ')}, and this needs the scope ${needed}. Ask its issuer for another one.`,
  );
}

/** Holds queries and mutations to what the token is good for. */
export const withinScopes: Check = ({ document, contextValue: { exchange } }, operation) => {
  if (!asksForSchemaOnly(document, operation))
    requireScope(exchange.viewer, operation.operation === 'query' ? 'read' : 'act');
};
