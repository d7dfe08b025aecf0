import { assertValidSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, Resolver } from 'type-graphql';
import type { Workflow } from '../declare/acts/act.js';
import { type Act, actsOf } from '../declare/acts/acts.js';
import { checkActs } from '../declare/acts/check-acts.js';
import { checkDeclarations } from '../declare/check-declarations.js';
import type { Class } from '../declare/class.js';
import { type ConceptSpec, specOf } from '../declare/concept.js';
import { linkBack } from '../declare/link-back.js';
import type { NameWindows } from '../declare/page-size.js';
import { addActs, tellActs } from './acts/derive.js';
import { described, named } from './adapter.js';
import { aggregateOf } from './aggregates.js';
import { addChangesRoot } from './changes.js';
import { checkIdentity } from './check-identity.js';
import { filterOf, listFilterOf } from './filters.js';
import { lookUpExtensions } from './find-extensions.js';
import { addInboxRoot } from './inbox.js';
import { orderOf } from './orders.js';
import { readRecords, readThrough } from './read-through.js';
import { addNodeRoots, addRoots, type Root } from './roots.js';
import { addToDoRoot } from './to-do.js';
import { addTraceRoot, checkTraces } from './trace.js';
import { connectionOf, viewOf } from './views.js';

export interface Platform {
  readonly schema: GraphQLSchema;
  readonly specs: readonly ConceptSpec[];
  readonly roots: ReadonlyMap<string, Root>;
  /** What can be done, by the name of its mutation. */
  readonly acts: ReadonlyMap<string, Act>;
  /** Most changes that a page of the feed looks at, if not the usual number. */
  readonly changesLookedAt?: number;
  /** Windows of a search for persons, if not the usual ones. */
  readonly nameWindows?: NameWindows;
}

/**
 * Builds the one schema from the list of concepts and the resolvers (TypeGraphQL classes) of what is no record.
 * Throws on a declaration that contradicts another.
 */
export function buildPlatform(
  concepts: readonly Class[],
  resolvers: readonly Class[] = [],
  workflows: readonly Workflow[] = [],
): Platform {
  const specs = concepts.map(specOf);
  linkBack(specs);
  checkTraces(specs);
  checkDeclarations(specs);
  const acts = actsOf(workflows);
  checkActs(acts);
  const roots = new Map<string, Root>();
  const query = named('Roots');
  // TypeGraphQL wants every class declared before it builds; types name each other lazily.
  for (const make of [viewOf, connectionOf, filterOf, listFilterOf, orderOf, aggregateOf])
    for (const spec of specs) make(spec);
  for (const spec of specs) addRoots(query, spec, roots);
  addNodeRoots(query, roots);
  addChangesRoot(query, specs);
  addTraceRoot(query, specs);
  roots.set('changes', { is: 'changes' }).set('trace', { is: 'trace' });
  addInboxRoot(query, specs, roots);
  addToDoRoot(query, acts, roots);
  const mutations = addActs(query, acts, roots);
  Resolver()(query as never);
  lookUpExtensions();
  const schema = buildSchemaSync({
    resolvers: [query, ...mutations, ...resolvers] as never,
    orphanedTypes: specs.map(viewOf) as never,
    validate: false,
    // That is to ask the schema for all that it has; it is checked without.
    skipCheck: true,
  });
  assertValidSchema(schema);
  checkIdentity(schema);
  tellActs(schema, acts);
  schema.getQueryType()!.description = described('可以查询的内容', 'What can be asked');
  const planned = readThrough(schema, roots);
  readRecords(schema, specs, planned);
  return { schema, specs, roots, acts };
}
