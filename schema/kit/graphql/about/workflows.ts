import { GraphQLBoolean, type GraphQLSchema, GraphQLString } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { type Act, commonRefusals } from '../../declare/acts/acts.js';
import type { Field as Property, ScalarField } from '../../declare/field.js';
import { chineseOf, labelled } from '../../declare/label.js';
import { described } from '../adapter.js';
import { Effort } from '../effort.js';
import { type AskerRole, Role } from './limits.js';

const Text = (zh: string, en: string, nullable = false) =>
  Field(() => GraphQLString, { nullable, description: described(zh, en) });
const Yes = (zh: string, en: string) => Field(() => GraphQLBoolean, { description: described(zh, en) });

/** A list that is told whole: what it has is counted where the workflow is. */
const List = (type: () => unknown, most: number, zh: string, en: string) => {
  const counted = Effort({ size: { usual: 0, most: 0 } });
  const field = Field(() => [type()] as never, {
    description: described(`${zh}，最多 ${most} 项`, `${en}, at most ${most}`),
  });
  return (owner: object, name: string) => {
    field(owner, name);
    counted(owner, name);
  };
};

@ObjectType({
  description: described('名称和说明：状态或者拒绝原因', 'A state or a reason for a refusal, and what it is called'),
})
export class NamedText {
  @Text('代码：供程序使用', 'For programs') readonly name!: string;
  @Text('中文', 'In Chinese') readonly zh!: string;
  @Text('英文', 'In English') readonly en!: string;
}

@ObjectType({ description: described('输入项：操作要填写的一项', 'One part of what an act is sent') })
export class ActInput extends NamedText {
  @Text('类型：输入项在 schema 中的类型', 'Its type in the schema') readonly type!: string;
  @Yes('是否必填', 'Whether it must be there') readonly isRequired!: boolean;
  @Yes('是否可填多个', 'Whether it is a list') readonly isList!: boolean;
}

@ObjectType({ description: described('操作：工作流程中的一步', 'An act: one step of a workflow') })
export class ActInfo extends NamedText {
  @List(
    () => GraphQLString,
    40,
    '起始状态：从哪些状态开始，新建记录的和没有状态的为空',
    'States it starts from; none where it begins a record, or its records have no states',
  )
  readonly from!: readonly string[];

  @Text('到达状态：状态不变的为空', 'The state it leads to; null where that stays', true)
  readonly to!: string | null;

  @List(
    () => GraphQLString,
    40,
    '可能到达的状态：由输入决定到达哪一个的，其他为空',
    'States it may lead to, where what is sent says which; none otherwise',
  )
  readonly toOneOf!: readonly string[];

  @List(() => Role, 10, '可操作的角色', 'Roles that may do it')
  readonly roles!: readonly AskerRole[];

  @Yes(
    '是否凭查询码操作：凭记录的查询码，而不是标识',
    'Whether the record is named by the code that its sender was told',
  )
  readonly byCode!: boolean;

  @List(() => ActInput, 40, '输入项', 'What is sent')
  readonly inputs!: readonly ActInput[];

  @List(() => NamedText, 40, '可能的拒绝原因', 'Why it may be refused')
  readonly refusals!: readonly NamedText[];
}

@ObjectType({
  description: described(
    '工作流程：一类记录的状态和操作',
    'The states of a kind of record, and what can be done with it',
  ),
})
export class WorkflowInfo extends NamedText {
  @List(() => NamedText, 40, '状态：没有状态的为空', 'States; none for records that have none')
  readonly states!: readonly NamedText[];
  @List(() => ActInfo, 60, '操作', 'Acts') readonly acts!: readonly ActInfo[];
}

const texts = (values: Readonly<Record<string, readonly [string, string]>>): NamedText[] =>
  Object.entries(values).map(([name, [zh, en]]) => ({ name, zh: labelled(zh).zh, en }));

const typeOf = (field: Property): string => {
  if (field.is === 'one') return 'ID';
  const { choices, kind } = field as ScalarField;
  if (choices) return choices.name;
  return (
    { day: 'Date', instant: 'DateTime', int: 'Int', big: 'BigInt', float: 'Float', flag: 'Boolean' }[kind as 'day'] ??
    'String'
  );
};

function actInfo(act: Act): ActInfo {
  const inputs = [...act.sent].map(([name, { field, isList, isRequired }]) => ({
    name,
    zh: chineseOf(field),
    en: field.en,
    type: typeOf(field),
    isRequired,
    isList,
  }));
  return {
    name: act.name,
    zh: labelled(act.zh).zh,
    en: act.en,
    from: act.from,
    to: act.to ?? null,
    toOneOf: act.toOneOf ?? [],
    roles: Object.keys(act.by ?? {}).map((role) => role.toUpperCase() as AskerRole),
    byCode: act.byCode === true,
    inputs,
    refusals: texts(act.begins ? act.refusals : { ...commonRefusals, ...act.refusals }),
  };
}

const known = new WeakMap<GraphQLSchema, readonly WorkflowInfo[]>();

/** The workflows of a schema, as everybody may know them; of one concept, if it is named. */
export function workflowsOf(schema: GraphQLSchema, concept?: string | null): readonly WorkflowInfo[] {
  const all = known.get(schema) ?? allOf(schema);
  known.set(schema, all);
  return concept == null ? all : all.filter(({ name }) => name === concept);
}

function allOf(schema: GraphQLSchema): readonly WorkflowInfo[] {
  const acts = [...((schema.extensions.acts as ReadonlyMap<string, Act> | undefined)?.values() ?? [])];
  return [...new Set(acts.map(({ workflow }) => workflow))].map((workflow) => {
    const own = acts.filter((act) => act.workflow === workflow);
    const { name, declaration } = own[0]!.spec;
    const states = texts(workflow.states?.values ?? {});
    return { name, zh: labelled(declaration.zh).zh, en: declaration.en, states, acts: own.map(actInfo) };
  });
}

/** How many objects these workflows are, with all that is in them. */
export const countWorkflows = (schema: GraphQLSchema, concept: unknown): number =>
  workflowsOf(schema, concept as string | null)
    .map(({ states, acts }) =>
      acts.reduce(
        (sum, { from, roles, inputs, refusals }) =>
          sum + 1 + from.length + roles.length + inputs.length + refusals.length,
        1 + states.length,
      ),
    )
    .reduce((sum, count) => sum + count, 0);
