import { Deputy } from '../deputies/deputy.js';
import {
  any,
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  mine,
  One,
  open,
  rowsWhere,
  type ValueOf,
  value,
  within,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { DutyRoster } from './duty-roster.js';

export const SwapStatus = choices('SwapStatus', '调班状态', 'Where a swap of duties stands', {
  ASKED: ['待答复：已提出，对方尚未答复', 'Asked for, no answer yet'],
  AGREED: ['已调班', 'Agreed, and done'],
  DECLINED: ['未同意', 'Declined'],
  WITHDRAWN: ['已撤回', 'Taken back'],
});
export type SwapStatus = ValueOf<typeof SwapStatus>;

@Concept({
  zh: '调班：代表请另一名代表代为值班或者互换轮值，对方同意后生效；同意后公开',
  en: 'A deputy asks another to take over a turn of duty, or to exchange turns; it holds once the other agrees, and is public then',
  rows: rowsWhere(value('status', 'AGREED'), {
    deputy: any(mine('askedBy', 'deputy'), mine('askedOf', 'deputy')),
    staff: within('division'),
    analyst: within('division'),
  }),
  order: '-askedOn',
  uniqueWhile: { of: ['duty'], while: ['status', 'ASKED'] },
})
export class DutySwap extends Entity {
  @One(() => DutyRoster, '轮值：要调出的轮值', 'The turn that is given away', open, {
    back: ['swaps', '调班：该轮值的调班，仅列可见的', 'Swaps of this turn, as far as they are visible'],
  })
  duty!: DutyRoster;

  @One(() => Division, '所在区划：家站所在的区划', 'The division of the station', open, { group: true })
  division!: Division;

  @One(
    () => DutyRoster,
    '换回轮值：对方换给的轮值，代班的为空',
    'The turn that is given for it; absent for a favour',
    open,
    {
      optional: true,
    },
  )
  inReturn?: DutyRoster;

  @One(() => Deputy, '提出代表', 'Who asks', open)
  askedBy!: Deputy;

  @One(() => Deputy, '受邀代表', 'Who is asked', open)
  askedOf!: Deputy;

  @Choice(SwapStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: SwapStatus;

  @Day('提出日期', 'Asked on', open, { filter: true, order: true })
  askedOn!: string;
}
