import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Deputy } from '../deputies/deputy.js';
import { type Viewer as Asker, roles, scopes } from '../kit/declare/viewer.js';
import { AskerRole, RoleLimits } from '../kit/graphql/about/limits.js';
import { described } from '../kit/graphql/adapter.js';
import { Effort } from '../kit/graphql/effort.js';
import type { ReadContext } from '../kit/graphql/read-context.js';
import { enumOf } from '../kit/graphql/values.js';
import { recordOf } from '../kit/graphql/views.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { Account } from './account.js';
import { AccessScope } from './viewer.choices.js';

const Role = enumOf(AskerRole);
const Scope = enumOf(AccessScope);
const upper = <Name extends string>(name: Name) => name.toUpperCase() as Uppercase<Name>;
const few = (most: number) => Effort({ size: { usual: most, most } });

@ObjectType('Viewer', { description: described('查询者：发出请求的人或者系统', 'Whoever sends the request') })
export class Viewer {
  constructor(
    private readonly asker: Asker,
    private readonly told: RoleLimits,
  ) {}

  @Field(() => Role, {
    description: described('角色：本次请求所用的角色', 'The role in which this request is made'),
  })
  role(): AskerRole {
    return upper(this.asker.role);
  }

  @few(roles.length)
  @Field(() => [Role], {
    description: described(
      '全部角色：可以使用的角色，本次请求所用的在前',
      'The roles that may be used, that of this request first',
    ),
  })
  roles(): readonly AskerRole[] {
    const { role, roles = [] } = this.asker;
    return [...new Set([role, ...roles])].map(upper);
  }

  @few(scopes.length)
  @Field(() => [Scope], {
    description: described('授权范围：令牌或者密钥可用于什么', 'What the token or key is good for'),
  })
  scopes(): readonly AccessScope[] {
    return (this.asker.scopes ?? scopes).map(upper);
  }

  @Field(() => RoleLimits, {
    description: described('限额：该角色每次操作的上限', 'What one operation may ask for in this role'),
  })
  limits(): RoleLimits {
    return this.told;
  }

  @Field(recordOf(Division), {
    nullable: true,
    description: described(
      '辖区：在该区划及其以下行事，其他角色为空',
      'Where it acts: this division and all below it; null for roles that act nowhere in particular',
    ),
  })
  division(): string | undefined {
    return this.asker.division && `Division:${this.asker.division}`;
  }

  @Field(recordOf(Deputy), {
    nullable: true,
    description: described('代表：查询者是哪位代表，不是代表的为空', 'Which deputy it is, if any'),
  })
  deputy(): string | undefined {
    return this.asker.deputy && `Deputy:${this.asker.deputy}`;
  }

  @Field(recordOf(Agency), {
    nullable: true,
    description: described('承办单位：代表哪个单位行事，其他为空', 'For which agency it acts, if any'),
  })
  agency(): string | undefined {
    return this.asker.agency && `Agency:${this.asker.agency}`;
  }

  @Field(recordOf(Account), {
    nullable: true,
    description: described('账号：没有账号的为空', 'Its account; null without one'),
  })
  account(): string | undefined {
    return this.asker.account && `Account:${this.asker.account}`;
  }
}

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, {
    description: described(
      '查询者：平台把本次请求当作谁，对所有人开放',
      'Whom the platform takes the sender of this request for: open to all',
    ),
  })
  viewer(@Ctx() { viewer, limits }: ReadContext): Viewer {
    return new Viewer(viewer, limits!.asker);
  }
}
