import { GraphQLBoolean, GraphQLInt, GraphQLString } from 'graphql';
import { choices } from '../declare/choices.js';
import { DateScalar } from '../declare/column-kinds.js';
import { type ConceptSpec, specOf } from '../declare/concept.js';
import { endOf, handledOf, unitOf } from '../declare/handled.js';
import { chineseOf } from '../declare/label.js';
import { addTypeField, described, once, type Typed } from './adapter.js';
import { recordTypeName } from './record-types.js';
import { enumOf } from './values.js';
import { HandledMatter, viewOf } from './views.js';

/** Concepts whose records a unit has to settle. */
export const handledSpecs = (specs: readonly ConceptSpec[]) => specs.filter((spec) => handledOf(spec));

export const HandlingState = choices(
  'HandlingState',
  '办理状态：各类事项共同的状态，是否逾期另行筛选',
  'Where a matter of any kind stands; whether it is overdue is a filter of its own',
  {
    OPEN: ['待办：期限在计算之中', 'To be settled: its clock runs'],
    DONE: ['已办：已办理、答复或者整改', 'Settled: handled, answered or put right'],
    RECHECKED: ['已复查：办理后又复查过', 'Settled, and looked at again'],
    VOID: [
      '不办：不予受理、已转化、已撤回或者不需办理',
      'Nothing to settle: rejected, withdrawn, turned into something else, or nothing was wrong',
    ],
  },
);

/** What every matter has, beside what its own type has. */
function commonFields(specs: readonly ConceptSpec[]): Readonly<Record<string, Typed>> {
  const [first] = specs;
  const unit = specOf(unitOf(first!).target());
  const { owner, name } = endOf(first!, handledOf(first!)!.place);
  const place = owner.toOne(name).target;
  const state = enumOf(HandlingState);
  const date = (zh: string, en: string): Typed => ({
    type: () => DateScalar,
    nullable: true,
    description: described(zh, en),
  });
  return {
    matterTitle: {
      type: () => GraphQLString,
      description: described(
        '事项标题：没有标题的为主要内容或者类型',
        'What it is about, in its own words or by its kind',
      ),
    },
    unit: {
      type: () => viewOf(unit),
      nullable: true,
      description: described('办理单位，未交办前为空', 'The unit that has to settle it; null until there is one'),
    },
    place: {
      type: () => viewOf(place),
      nullable: true,
      description: described('所属区划，不可见时为空', 'The division that it lies in; null if it is hidden'),
    },
    assignedOn: date(
      '交办日期：登记、接收或者交办之日，没有的为空',
      'When it came to be settled; null where no day says so',
    ),
    dueOn: date('办理期限，没有期限的为空', 'Its last day; null where no clock runs'),
    currentDueOn: date(
      '现行期限：重新办理的为重新办理的期限，没有期限的为空',
      'The last day of the clock that runs now, which of what is handled again is the second one; null without one',
    ),
    settledOn: date('办理日期：办理、答复或者整改之日，未办前为空', 'Settled on; null until then'),
    handlingState: { type: () => state, description: described('办理状态', 'Where it stands') },
    isOverdue: {
      type: () => GraphQLBoolean,
      description: described('已逾期：今天已过期限而未办', 'Its last day is over, and it is not settled'),
    },
    daysLeft: {
      type: () => GraphQLInt,
      nullable: true,
      description: described(
        '剩余天数：距现行期限的自然日，当日为0，逾期为负，不在办理的为空',
        'Calendar days until its last day, 0 on that day, negative when it is overdue; null unless it is open and has one',
      ),
    },
  };
}

/** Adds what all matters have to their interface: their types have it with that, unless they say it themselves. */
export const addCommonFields = once((specs: readonly ConceptSpec[]): void => {
  for (const [name, typed] of Object.entries(commonFields(specs))) addTypeField(HandledMatter, name, typed);
});

/** The enum of the types of matters. */
export const handledTypeOf = once((specs: readonly ConceptSpec[]): object =>
  enumOf(
    choices(
      'HandledType',
      '事项类型：须由单位办理的记录类型',
      'The types of records that a unit has to settle',
      Object.fromEntries(
        specs.map((spec) => [recordTypeName(spec), [chineseOf(spec.declaration), spec.declaration.en] as const]),
      ),
    ),
  ),
);
