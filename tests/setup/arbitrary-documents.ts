import fc from 'fast-check';
import { type GraphQLField, type GraphQLObjectType, getNamedType, isLeafType, isObjectType } from 'graphql';
import { platform } from '../../schema/platform.js';

/** A document and variables for it, as a client may send them. */
export interface Asked {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a page size may be written as, and sent as, where it is a variable. */
const sizes = [null, 0, 1, 2, 3.0, 7, 20, 100] as const;
const roots = ['suggestions', 'deputies', 'divisions', 'mandates', 'contactQrCodes', 'suggestionAssignments'] as const;
const ids = ['Division:150602000000', 'Division:420500000000'];

const fieldsOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter(({ type, args }) => isLeafType(getNamedType(type)) && !args.length);
const recordsOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter(({ type }) => {
    const named = getNamedType(type);
    return isObjectType(named) && (/Connection$/.test(named.name) || 'id' in named.getFields());
  });

/**
 * Random documents over lists, their nested lists and relations, with page sizes that are absent, null, written, or sent
 * for a variable with or without a default; with selections that are repeated, spread and skipped.
 */
export const documents: fc.Arbitrary<Asked> = fc.gen().map((draw) => {
  const one = <T>(values: readonly T[]): T => values[draw(fc.nat, { max: values.length - 1 })]!;
  const chance = (oneIn: number) => draw(fc.nat, { max: oneIn - 1 }) === 0;
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const fragments: string[] = [];

  const variable = (type: string, values: readonly unknown[], otherwise: readonly string[]) => {
    const name = `v${declared.length}`;
    const isDefault = chance(2);
    declared.push(`$${name}: ${type}${isDefault ? ` = ${one(otherwise)}` : ''}`);
    if (!isDefault || chance(2)) {
      const value = one(values);
      if (value !== undefined) variables[name] = value;
    }
    return `$${name}`;
  };
  let aliases = 0;
  const size = () =>
    chance(2) ? String(one(sizes)) : variable('Int', [undefined, ...sizes], ['1', '2', '100', 'null']);
  const sized = () => {
    const given = one([[], ['first'], ['first'], ['last'], ['first', 'last']]);
    return given.length ? `(${given.map((name) => `${name}: ${size()}`).join(', ')})` : '';
  };
  const skipped = () => {
    if (!chance(8)) return '';
    const condition = chance(2) ? one(['true', 'false']) : variable('Boolean!', [true, false], ['true', 'false']);
    return ` @${one(['skip', 'include'])}(if: ${condition})`;
  };

  function record(type: GraphQLObjectType, depth: number): string {
    const leaves = fieldsOf(type);
    const parts = [`id ${one(leaves).name}`];
    const inner = depth > 0 ? recordsOf(type) : [];
    for (let count = draw(fc.nat, { max: inner.length ? 2 : 0 }); count > 0; count -= 1)
      parts.push(field(one(inner), depth));
    if (chance(3)) parts.push(parts.at(-1)!);
    if (!chance(4)) return parts.join(' ');
    fragments.push(`fragment F${fragments.length} on ${type.name} { ${parts.join(' ')} }`);
    const spread = `...F${fragments.length - 1}`;
    return `${spread} ... { ${spread} }${chance(2) ? ` ${parts[0]}` : ''}`;
  }

  function field({ name, type }: GraphQLField<unknown, unknown>, depth: number): string {
    const named = getNamedType(type) as GraphQLObjectType;
    if (!/Connection$/.test(named.name)) return `${name}${skipped()} { ${record(named, depth - 1)} }`;
    const node = getNamedType(named.getFields().nodes!.type) as GraphQLObjectType;
    const nodes = () => `nodes${skipped()} { ${record(node, depth - 1)} }`;
    const edges = () => `edges { cursor node { ${record(node, depth - 1)} } }`;
    const selections = [one([nodes, edges])(), one([nodes, edges, () => 'totalCount pageInfo { hasNextPage }'])()];
    // A field and the same with other arguments do not merge: each list has a name of its own.
    aliases += 1;
    return `l${aliases}: ${name}${sized()}${skipped()} { ${selections.join(' ')} }`;
  }

  const query = platform.schema.getQueryType()!.getFields();
  const selections = Array.from({ length: 1 + draw(fc.nat, { max: 2 }) }, () => field(query[one(roots)]!, 3));
  const division = platform.schema.getType('Division') as GraphQLObjectType;
  if (chance(3))
    selections.push(
      `nodes(ids: ${variable('[ID!]!', [ids, [ids[0]]], ['["Division:150602000000"]'])}) { id ... on Division { ${record(division, 1)} } }`,
    );
  const heading = declared.length ? `query (${declared.join(', ')})` : 'query';
  return { source: `${heading} { ${selections.join(' ')} } ${fragments.join(' ')}`, variables };
});
