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

/** @throws FORBIDDEN if somebody who acts for an office or runs the platform has signed in by one factor only */
function requireSecondFactor({ lacksSecondFactor, role }: Viewer): void {
  if (!lacksSecondFactor) return;
  throw new ClientError(
    'FORBIDDEN',
    `To act as ${role} takes a second factor, and the token has no proof of one (amr, acr). Sign in with it.`,
    { reason: 'SECOND_FACTOR' },
  );
}

/** Holds queries and mutations to what the token is good for. */
export const withinScopes: Check = ({ document, contextValue: { exchange } }, operation) => {
  if (asksForSchemaOnly(document, operation)) return;
  requireScope(exchange.viewer, operation.operation === 'query' ? 'read' : 'act');
  if (operation.operation !== 'query') requireSecondFactor(exchange.viewer);
};
