import {
  type GraphQLNamedType,
  getNamedType,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type ConceptSpec, specOf } from '../schema/kit/declare/concept.js';
import { groupFieldsOf } from '../schema/kit/declare/groups.js';
import type { Platform } from '../schema/kit/graphql/schema.js';

/** What of the schema a query is carried by. */
export interface Carriers {
  readonly roots: readonly string[];
  /** Types of concepts that it reaches, each with the properties that it selects, filters, groups or sums. */
  readonly types: ReadonlyMap<string, readonly string[]>;
}

/** The types that follow from a concept bear its name and one of these. */
const derived = /(?:ListFilter|Filter|AggregateField|AggregateSums|AggregateTotals|AggregateMeans)$/;

/** Walks a query and gathers the root fields, types and properties that it names, in the order of their appearance. */
export function carriersOf(query: OperationDefinitionNode, { schema, specs, roots }: Platform): Carriers {
  const asked = new Set<string>();
  const types = new Map<string, Set<string>>();
  const reach = (spec: ConceptSpec) => types.get(spec.name) ?? types.set(spec.name, new Set()).get(spec.name)!;
  const use = (spec: ConceptSpec, property: string) => {
    if (property !== 'id' && spec.field(property)) reach(spec).add(property);
  };
  const byName = new Map(specs.map((spec) => [spec.name, spec]));
  const conceptOf = (type: GraphQLNamedType | null | undefined) => byName.get(type?.name.replace(derived, '') ?? '');

  const info = new TypeInfo(schema);
  visit(
    query,
    visitWithTypeInfo(info, {
      Field: ({ name: { value } }) => {
        const parent = info.getParentType();
        const concept = conceptOf(parent);
        if (concept) use(concept, value);
        if (parent !== schema.getQueryType()) return;
        asked.add(value);
        const root = roots.get(value);
        if (root && 'spec' in root) reach(root.spec);
      },
      ObjectField: ({ name: { value } }) => {
        const concept = conceptOf(getNamedType(info.getParentInputType()));
        // `agencyIsNull` is a condition on `agency`.
        if (concept) use(concept, concept.field(value) ? value : value.replace(/IsNull$/, ''));
      },
      EnumValue: ({ value }) => {
        // What an aggregate groups by may be a property of the record that a relation leads to.
        const concept = conceptOf(getNamedType(info.getInputType()));
        const group = concept && groupFieldsOf(concept).find(({ name }) => name === value);
        if (!group) return;
        let at = concept;
        for (const field of [...group.via, group.field]) {
          use(at, field.name);
          if (field.is === 'one') at = specOf(field.target());
        }
      },
    }),
  );
  return { roots: [...asked], types: new Map([...types].map(([name, properties]) => [name, [...properties]])) };
}
