import { type GraphQLResolveInfo, GraphQLString } from 'graphql';
import { Arg, Ctx, Field, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { changeSize, groupSize, pageSize, traceSize } from '../../declare/page-size.js';
import { described } from '../adapter.js';
import { Effort } from '../effort.js';
import type { ReadContext } from '../schema.js';
import { countLabels, EnumLabel, enumLabels } from './enum-labels.js';
import { PlatformLimits } from './limits.js';
import { countWorkflows, WorkflowInfo, workflowsOf } from './workflows.js';

@ObjectType({ description: described('平台信息', 'What the platform says of itself') })
export class Platform {
  @Effort({ length: { argument: 'enum', of: countLabels } })
  @Field(() => [EnumLabel], {
    description: described(
      '枚举值的名称：按声明的次序；没有的枚举类型会报错',
      'What screens show for the values of an enum, in the order of declaration; a name that no enum has is refused',
    ),
  })
  labels(
    @Arg('enum', () => GraphQLString, {
      nullable: true,
      description: described(
        '枚举类型：枚举类型的名称，如 `SuggestionStatus`；不填为全部',
        'Name of an enum, `SuggestionStatus`; all of them when absent',
      ),
    })
    name: string | null | undefined,
    @Info() { schema }: GraphQLResolveInfo,
  ): readonly EnumLabel[] {
    return enumLabels(schema, name);
  }

  @Effort({ length: { argument: 'concept', of: countWorkflows } })
  @Field(() => [WorkflowInfo], {
    description: described(
      '工作流程：各类记录的状态、操作、可操作的角色和名称',
      'States, acts, roles and labels of every kind of record that can be acted on',
    ),
  })
  workflows(
    @Arg('concept', () => GraphQLString, {
      nullable: true,
      description: described(
        '类型：记录的类型，如 `PublicFeedback`；不填为全部',
        'Type of the records, `PublicFeedback`; all of them when absent',
      ),
    })
    concept: string | null | undefined,
    @Info() { schema }: GraphQLResolveInfo,
  ): readonly WorkflowInfo[] {
    return workflowsOf(schema, concept);
  }

  @Field(() => PlatformLimits, {
    description: described('限额：查询和答复的各项上限', 'How much one may ask for, and be answered'),
  })
  limits(@Ctx() { limits }: ReadContext): PlatformLimits {
    const pages = { list: pageSize, changes: changeSize, trace: traceSize, groups: groupSize, ids: pageSize.most };
    return { ...limits!, ...pages };
  }
}

@Resolver()
export class PlatformResolver {
  @Query(() => Platform, {
    description: described(
      '平台信息：枚举值的名称、工作流程和各项限额，对所有人开放',
      'Labels of enums, workflows and limits: open to all',
    ),
  })
  platform(): Platform {
    return new Platform();
  }
}
