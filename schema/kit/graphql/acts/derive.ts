import { type GraphQLSchema, GraphQLString } from 'graphql';
import { Query, Resolver } from 'type-graphql';
import type { Workflow } from '../../declare/acts/act.js';
import type { Act } from '../../declare/acts/acts.js';
import type { Class } from '../../declare/class.js';
import { specOf } from '../../declare/concept.js';
import { labelled } from '../../declare/label.js';
import { addMethod, described, named } from '../adapter.js';
import type { Root } from '../roots.js';
import { viewOf } from '../views.js';
import { addMutations } from './mutations.js';
import { addRecordFields } from './record-fields.js';

/** Adds what follows from the acts to the types: mutations, fields of records, a root field for each code. */
export function addActs(query: Class, acts: ReadonlyMap<string, Act>, roots: Map<string, Root>): readonly Class[] {
  if (!acts.size) return [];
  for (const workflow of new Set([...acts.values()].map((act) => act.workflow))) {
    const spec = specOf(workflow.concept());
    const own = [...acts.values()].filter((act) => act.workflow === workflow && !act.begins);
    addRecordFields(spec, workflow, own, acts);
    if (workflow.code) addCodeRoot(query, workflow, roots);
  }
  const mutation = named('Acts');
  addMutations(mutation, acts);
  Resolver()(mutation as never);
  return [mutation];
}

function addCodeRoot(query: Class, workflow: Workflow, roots: Map<string, Root>) {
  const { name, kept, query: root, zh, en } = workflow.code!;
  const spec = specOf(workflow.concept());
  addMethod(
    query,
    root,
    [{ name, type: () => GraphQLString, required: true, description: described(zh, en) }],
    {
      type: () => viewOf(spec),
      nullable: true,
      description: described(
        `凭${labelled(zh).zh}查${labelled(spec.declaration.zh).zh}：未公开的也能查到，但只有对所有人开放的字段；查不到为空`,
        `One ${spec.name} by the code that its sender was told, published or not, in the fields that are open to all; null if there is none`,
      ),
    },
    Query as never,
  );
  roots.set(root, { is: 'byCode', spec, argument: name, path: kept });
}

/** Lets the schema know what its mutations do; the executor does them, and no resolver. */
export function tellActs(schema: GraphQLSchema, acts: ReadonlyMap<string, Act>): void {
  schema.extensions = { ...schema.extensions, acts };
  const type = schema.getMutationType();
  if (!type) return;
  type.description = described('可以进行的操作', 'What can be done');
  for (const name of Object.keys(type.getFields())) if (!acts.has(name)) throw new Error(`${name} is no act`);
}
