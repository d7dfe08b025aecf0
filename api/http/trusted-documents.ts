import type { ApolloServerOptions } from '@apollo/server';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import { asksForSchemaOnly } from '../limits/introspection.js';
import type { Check } from '../request/operation-check.js';

/** A manifest of registered documents, in Apollo's format: `id` is the SHA-256 of `body`. */
export interface Manifest {
  readonly operations: readonly { readonly id: string; readonly body: string }[];
}

type Cache = NonNullable<Exclude<ApolloServerOptions<object>['persistedQueries'], false | undefined>['cache']>;

const apolloPrefix = 'apq:';

/**
 * Registered documents: a client sends `extensions.persistedQuery.sha256Hash` in place of the text. Nothing that a
 * client sends is ever added, so nobody can fill this memory, as automatic persisted queries would allow.
 */
export function registeredDocuments({ operations }: Manifest): Cache {
  const bodies = new Map(operations.map(({ id, body }) => [id, body]));
  return {
    get: async (key) => bodies.get(key.startsWith(apolloPrefix) ? key.slice(apolloPrefix.length) : key),
    set: async () => {},
    delete: async () => false,
  };
}

/** Those who write their own operations: offices, agencies, analysts and the platform's officers. Portal and mini-app ship theirs. */
export const writesOperations: ReadonlySet<Role> = new Set([
  'staff',
  'agency',
  'analyst',
  'system',
  'security',
  'audit',
]);

/**
 * Keeps portal and mini-app to the documents that they registered (`DOCUMENTS=registered`). What the schema is may be
 * asked all the same.
 */
export function onlyRegisteredDocuments(known: ReadonlySet<string>): Check {
  return ({ queryHash, document, contextValue: { exchange } }, operation) => {
    const { role } = exchange.viewer;
    if (writesOperations.has(role) || known.has(queryHash) || asksForSchemaOnly(document, operation)) return;
    throw new ClientError(
      'FORBIDDEN',
      `The role ${role} may run registered documents only, and this one is not registered. Use an operation of the SDK.`,
    );
  };
}
