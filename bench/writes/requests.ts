import { randomBytes } from 'node:crypto';
import { signToken } from '../../api/auth/tokens.js';
import type { ContenderName } from '../contenders/contender.js';
import { graphql, type Request } from '../requests.js';
import type { Target, WriteOperation } from './operation.js';

/** Makes requests of an operation for a contender; none is made twice. */
export type Ask = (target: Target) => Request;

const upper = (name: string) => name[0]!.toUpperCase() + name.slice(1);

/** The mutation as the SDK sends it. */
export const documentOf = ({ act, payload }: WriteOperation): string =>
  `mutation ${upper(act)}($input:${upper(act)}Input!){${act}(input:$input)${payload}}`;

export async function requestsFor(
  name: ContenderName,
  operation: WriteOperation,
  targets: readonly Target[],
  tokenSecret: string,
): Promise<Ask> {
  const query = name === 'postgraphile' ? operation.postgraphile.query.replace(/\s+/g, ' ') : documentOf(operation);
  const tokens = new Map<string, string>();
  const claimsOf = (target: Target) => operation.sender?.(target);
  for (const target of targets) {
    const claims = claimsOf(target);
    const key = JSON.stringify(claims);
    if (claims && !tokens.has(key)) tokens.set(key, await signToken(tokenSecret, claims));
  }
  return (target) => {
    if (name === 'postgraphile') return graphql(query, operation.postgraphile.variables(target));
    const token = tokens.get(JSON.stringify(claimsOf(target)));
    const input = { ...operation.input(target), idempotencyKey: randomBytes(16).toString('base64url') };
    const request = graphql(query, { input });
    return name === 'ours'
      ? { ...request, token }
      : { method: 'POST', path: `/${operation.name}`, body: JSON.stringify(input), token };
  };
}
