import { type GraphQLSchema, GraphQLString, isEnumType } from 'graphql';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { Field, ObjectType } from 'type-graphql';
import { badInput } from '../../declare/client-error.js';
import { labelsOf } from '../../declare/label.js';
import { described } from '../adapter.js';

const Text = (zh: string, en: string) => Field(() => GraphQLString, { description: described(zh, en) });

@ObjectType({ description: described('枚举值的名称：界面上显示的文字', 'What a screen shows for a value of an enum') })
export class EnumLabel {
  @Text('枚举类型：枚举类型的名称，如 `SuggestionStatus`', 'Name of the enum: `SuggestionStatus`')
  readonly enum!: string;

  @Text('枚举值：如 `FILED`', 'The value: `FILED`')
  readonly value!: string;

  @Text('中文名称', 'In Chinese')
  readonly zh!: string;

  @Text('英文含义', 'In English')
  readonly en!: string;
}

const tables = new WeakMap<GraphQLSchema, ReadonlyMap<string, readonly EnumLabel[]>>();

/** The labels of all enums of a schema, in the order of their declaration. */
function tablesOf(schema: GraphQLSchema): ReadonlyMap<string, readonly EnumLabel[]> {
  const known = tables.get(schema);
  if (known) return known;
  const enums = Object.values(schema.getTypeMap()).filter(isEnumType);
  const made = new Map(
    enums
      .filter(({ name }) => !name.startsWith('__'))
      .map((type) => [
        type.name,
        type.getValues().map(({ name, description }) => ({ enum: type.name, value: name, ...labelsOf(description) })),
      ]),
  );
  tables.set(schema, made);
  return made;
}

/** Labels of one enum, or of all without a name. @throws BAD_USER_INPUT if there is no such enum */
export function enumLabels(schema: GraphQLSchema, name?: string | null): readonly EnumLabel[] {
  const tables = tablesOf(schema);
  if (name == null) return [...tables.values()].flat();
  const found = tables.get(name);
  if (found) return found;
  const near = suggestionList(name.slice(0, 100), [...tables.keys()]).slice(0, 3);
  throw badInput(
    'platform.labels.enum',
    near.length
      ? `no enum has this name; did you mean ${near.join(', ')}?`
      : 'no enum has this name; see the enums in /schema.graphql',
  );
}

/** How many labels there are of an enum, of all without a name, none where there is no such enum. */
export function countLabels(schema: GraphQLSchema, name: unknown): number {
  const tables = tablesOf(schema);
  if (name != null) return tables.get(String(name))?.length ?? 0;
  return [...tables.values()].reduce((sum, { length }) => sum + length, 0);
}
