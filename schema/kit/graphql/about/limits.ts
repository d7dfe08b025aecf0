import { GraphQLInt } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { choices, type ValueOf } from '../../declare/choices.js';
import type { PageSize } from '../../declare/page-size.js';
import { roles } from '../../declare/viewer.js';
import { described } from '../adapter.js';
import { Effort } from '../effort.js';
import { enumOf } from '../values.js';

export const AskerRole = choices('AskerRole', '查询者角色：由令牌给出', 'Who asks, as the token says', {
  ANONYMOUS: ['匿名访客：没有令牌', 'Whoever sends no token'],
  CITIZEN: ['群众', 'A citizen'],
  DEPUTY: ['代表', 'A deputy'],
  STAFF: ['人大工作人员', 'Staff of a congress'],
  AGENCY: ['承办单位', 'An agency that handles suggestions'],
  ANALYST: ['分析人员', 'An analyst'],
  SYSTEM: ['系统管理员：维护平台、业务数据和账号', 'Who keeps the platform, its records and its accounts in order'],
  SECURITY: ['安全管理员：授予和收回岗位', 'Who gives and takes posts'],
  AUDIT: ['审计管理员：查看操作记录', 'Who looks at what was done'],
});
export type AskerRole = ValueOf<typeof AskerRole>;
export const Role = enumOf(AskerRole);

const Int = (zh: string, en: string) => Field(() => GraphQLInt, { description: described(zh, en) });

@ObjectType({ description: described('每页条数：参数 `first` 的取值', 'What `first` may be') })
export class PageLimits implements PageSize {
  @Int('默认条数：不填 `first` 时', 'Without `first`')
  usual!: number;

  @Int('最多条数', 'At most')
  most!: number;
}

@ObjectType({ description: described('角色限额', 'What one operation of a role may ask for') })
export class RoleLimits {
  @Field(() => Role, { description: described('角色', 'The role') })
  role!: AskerRole;

  @Int(
    '代价上限：以对象计；每次查询的代价见答复的 `extensions.cost`',
    'Cost, in objects; `extensions.cost` of an answer tells what it cost',
  )
  cost!: number;

  @Int('答复字符数上限', 'Characters of an answer')
  answerCharacters!: number;
}

const Page = (zh: string, en: string) => Field(() => PageLimits, { description: described(zh, en) });

@ObjectType({
  description: described('限额：超出的查询被拒绝，不会被截断', 'What goes beyond is refused, never cut off'),
})
export class PlatformLimits {
  @Field(() => RoleLimits, { description: described('查询者的限额', 'Of whoever asks') })
  asker!: RoleLimits;

  @Effort({ size: { usual: roles.length, most: roles.length } })
  @Field(() => [RoleLimits], {
    description: described(`各角色的限额：最多 ${roles.length} 个`, `Of every role, at most ${roles.length}`),
  })
  roles!: RoleLimits[];

  @Page('列表每页条数', 'Records of a page of a list')
  list!: PageLimits;

  @Page('变更流每页条数：`changes` 的一页', 'Changes of a page of `changes`')
  changes!: PageLimits;

  @Page('轨迹节点数：`trace` 的节点', 'Steps of `trace`')
  trace!: PageLimits;

  @Page('统计分组数', 'Groups of an aggregate')
  groups!: PageLimits;

  @Int('`nodes` 的标识个数', 'Ids of `nodes`')
  ids!: number;

  @Int('嵌套层数：有子选择的字段', 'Levels of fields that have a selection')
  depth!: number;

  @Int('根字段个数', 'Fields at the root of one operation')
  rootFields!: number;

  @Int('别名个数', 'Aliases in one operation')
  aliases!: number;

  @Int('指令个数', 'Directives in one operation')
  directives!: number;

  @Int('文档的词法单元个数', 'Lexical tokens of a document')
  tokens!: number;

  @Int('展开片段后的字段个数', 'Fields of one operation with every fragment written out')
  unfolded!: number;

  @Int('参数值的嵌套层数：列表和对象的层数', 'Levels of lists and objects in the value of an argument')
  inputDepth!: number;

  @Int('对关联记录的条件个数', 'Conditions on related records in one operation')
  relations!: number;

  @Int('对关联记录的条件的嵌套层数：这类条件最多可层层嵌套几层', 'How many of these may stand one inside the other')
  relationDepth!: number;

  @Int('请求体字节数', 'Bytes of a request body')
  bodyBytes!: number;

  @Int('请求头字节数', 'Bytes of the headers of a request')
  headerBytes!: number;

  @Int('答复时限：毫秒', 'Milliseconds until a request is answered, or cancelled')
  deadlineMs!: number;

  @Int('导出时限：毫秒', 'Milliseconds that an export may go on')
  exportMs!: number;
}

/** What the server knows of itself; sizes of pages stand in the kit. */
export type ServerLimits = Omit<PlatformLimits, 'list' | 'changes' | 'trace' | 'groups' | 'ids'>;
