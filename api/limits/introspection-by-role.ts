import { type DocumentNode, visit } from 'graphql';
import { AskerError } from '../../schema/kit/errors.js';
import type { Role } from '../../schema/kit/viewer.js';
import type { Check } from './check.js';
import { isIntrospection } from './operations.js';

const allowed: ReadonlySet<Role> = new Set(['staff', 'agency', 'analyst', 'admin']);

function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field(node) {
      if (isIntrospection(node.name.value)) found = true;
    },
  });
  return found;
}

/** Keeps introspection for those who build on the API; a valid document is cached, and the next asker is another. */
export function introspectionByRole(): Check {
  const known = new WeakMap<DocumentNode, boolean>();
  return ({ document, contextValue: { exchange } }) => {
    const { role } = exchange.viewer;
    if (allowed.has(role)) return;
    let found = known.get(document);
    if (found === undefined) {
      found = introspects(document);
      known.set(document, found);
    }
    if (found) {
      throw new AskerError(
        'FORBIDDEN',
        `Introspection is not open to the role ${role}. Read the schema at /schema.graphql instead.`,
      );
    }
  };
}
