import { type GraphQLSchema, parse, print } from 'graphql';
import { type Audience, agencies, handlers, insiders, isOpen, office } from '../schema/kit/declare/audience.js';
import { type ConceptSpec, specOf } from '../schema/kit/declare/concept.js';
import type { Field } from '../schema/kit/declare/field.js';
import { recordTypeName } from '../schema/kit/graphql/record-types.js';
import type { Platform } from '../schema/kit/graphql/schema.js';

/** What a record is called by where it stands beside another: as many of these as it has. */
const names = ['code', 'number', 'name', 'title', 'label'];

/** Fields that a request for records leaves out unless it sets a variable. */
interface Extra {
  readonly variable: string;
  readonly has: (field: Field) => boolean;
  readonly says: string;
}

/** One request for a field that its role may not see is refused as a whole, so each audience has a variable. */
const audienceExtra = (variable: string, audience: Audience): Extra => ({
  variable,
  has: ({ see }) => see === audience,
  says: `for ${[...audience].join(', ')}; other roles are refused`,
});

const extras: readonly Extra[] = [
  audienceExtra('asInsider', insiders),
  audienceExtra('asHandler', handlers),
  audienceExtra('asUnit', agencies),
  audienceExtra('asOffice', office),
  {
    variable: 'withComputed',
    has: (field) => field.is === 'computed' && isOpen(field),
    says: 'made anew for each record and large',
  },
];

/** The operation that lists a concept's records: `SuggestionRecords`. */
export const recordOperationName = (spec: ConceptSpec) => `${spec.name}Records`;

/** The operation that follows a concept's records: `SuggestionChanges`. */
export const changesOperationName = (spec: ConceptSpec) => `${spec.name}Changes`;

/**
 * Names of the fields that a concept's record operation selects: all that the API shows but the to-many relations.
 * What those lead to is asked for with the record operation of the other concept, filtered by the relation back.
 */
export const recordSelection = (spec: ConceptSpec): string[] => ['id', ...selected(spec).map(({ name }) => name)];

const selected = (spec: ConceptSpec) => spec.visible.filter(({ is }) => is !== 'many');

/** The record operations of all concepts as a GraphQL document, in the order in which the platform lists them. */
export const recordDocument = ({ specs, schema }: Platform): string =>
  [header, ...specs.flatMap((spec) => [recordOperation(spec, schema), changesOperation(spec)].map(tidy))]
    .join('\n\n')
    .concat('\n');

const header = '# Derived from schema/concepts.ts by `npm run codegen`. Do not edit: change the concept instead.';
const tidy = (operation: string) => print(parse(operation));

function recordOperation(spec: ConceptSpec, schema: GraphQLSchema): string {
  const { selects, variables, says } = wholeRecord(spec);
  const { args } = schema.getQueryType()!.getFields()[spec.many]!;
  const forwards = args.filter(({ name }) => name !== 'last' && name !== 'before');
  const taken = [...forwards.map(({ name, type }) => `$${name}: ${type}`), '$withTotal: Boolean = false', ...variables];
  const { zh, en } = spec.declaration;
  return `"""\n${[`${zh} — ${en}.`, ...says].join('\n')}\n"""
    query ${recordOperationName(spec)}(${taken.join(', ')}) {
      ${spec.many}(${forwards.map(({ name }) => `${name}: $${name}`).join(', ')}) {
        nodes { ${selects} }
        pageInfo { hasNextPage endCursor }
        totalCount @include(if: $withTotal)
      }
    }`;
}

/** Ids and records together: asked for afterwards, a record could be one of a later moment than the page. */
function changesOperation(spec: ConceptSpec): string {
  const { selects, variables, says } = wholeRecord(spec);
  const taken = ['$since: String', '$first: Int', ...variables];
  const { zh, en } = spec.declaration;
  const description = [`${zh}的变更 — What changed since a cursor, with the records: ${en}.`, ...says];
  return `"""\n${description.join('\n')}\n"""
    query ${changesOperationName(spec)}(${taken.join(', ')}) {
      changes(since: $since, types: [${recordTypeName(spec)}], first: $first) {
        changes { kind recordId record { ... on ${spec.name} { ${selects} } } }
        endCursor
        hasMore
        schemaVersion
      }
    }`;
}

/** What an operation selects of a record, the variables that some of it depends on, and what those are for. */
function wholeRecord(spec: ConceptSpec) {
  const fields = selected(spec);
  const used = extras
    .map((extra) => ({ ...extra, fields: fields.filter(extra.has) }))
    .filter((extra) => extra.fields.length);
  const always = fields.filter((field) => !used.some((extra) => extra.has(field)));
  const guarded = always.find((field) => !isOpen(field));
  if (guarded) throw new Error(`${spec.name}.${guarded.name}: record operations have no variable for its audience`);
  const inner = used.map((extra) => `... @include(if: $${extra.variable}) { ${selection(extra.fields)} }`);
  return {
    selects: `id ${selection(always)} ${inner.join(' ')}`,
    variables: used.map(({ variable }) => `$${variable}: Boolean = false`),
    says: used.map((extra) => `\`${extra.variable}\` adds ${listed(extra.fields)}: ${extra.says}.`),
  };
}

const selection = (fields: readonly Field[]) => fields.map(selectionOf).join(' ');

function selectionOf(field: Field): string {
  if (field.is !== 'one') return field.name;
  const target = specOf(field.target());
  const known = names.filter((name) => {
    const named = target.field(name);
    return named?.is === 'scalar' && isOpen(named);
  });
  return `${field.name} { ${['id', ...known].join(' ')} }`;
}

const listed = (fields: readonly Field[]) => fields.map(({ name }) => `\`${name}\``).join(', ');
