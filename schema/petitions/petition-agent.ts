import { Deputy } from '../deputies/deputy.js';
import {
  Choice,
  Concept,
  choices,
  Day,
  Derived,
  Entity,
  One,
  open,
  openRows,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { Station } from '../stations/station.js';

export const AgentKind = choices('AgentKind', '代办员类型：由谁担任信访代办员', 'Who acts as a petition agent', {
  DEPUTY: ['人大代表', 'A deputy'],
  VILLAGE_OFFICIAL: ['村(社区)干部：村民委员会或者居民委员会成员', 'A member of a villagers’ or residents’ committee'],
  MEDIATOR: ['人民调解员：人民调解员或者第三方调解员', 'A people’s mediator or a third-party mediator'],
  LAWYER: ['法律工作者：律师或者其他法律工作者', 'A lawyer or legal worker'],
});
export type AgentKind = ValueOf<typeof AgentKind>;

@Concept({
  zh: '信访代办员：代表或者其他人员受聘为群众代办信访，属公共职责，在家站公示；按某日统计时，计该日前已受聘且该日尚未解聘的',
  en: 'The appointment of a deputy, or of another person, who carries petitions for people; a public function, as posted at the station. As of a day: appointed by then, and not ended before it',
  rows: openRows,
  order: '-appointedOn',
  days: [
    ['appointedOn', 'endedOn'],
    ['deputy.firstElectedOn', 'appointedOn'],
    ['station.openedOn', 'appointedOn'],
  ],
})
export class PetitionAgent extends Entity {
  @Choice(AgentKind, '类型', 'Deputy or other', open, { filter: true, group: true })
  kind!: AgentKind;

  @One(() => Deputy, '代表：由代表担任的为该代表，其他人员为空', 'The deputy; absent for others', open, {
    optional: true,
    group: true,
    back: ['petitionAgencies', '信访代办', 'Appointments as a petition agent'],
  })
  deputy?: Deputy;

  @Text('姓名：非代表代办员的姓名，代表为空', 'Name of an agent who is no deputy; absent for deputies', open, {
    max: 60,
    optional: true,
  })
  name?: string;

  @One(() => Division, '代办区划：代办员为哪个区划的群众代办', 'The division whose people the agent works for', open, {
    group: true,
  })
  division!: Division;

  @One(() => Station, '所在家站：可找到代办员的家站', 'The station where the agent is found', open, { optional: true })
  station?: Station;

  @Day('受聘日期', 'Appointed on', open, { filter: true, order: true, group: true })
  appointedOn!: string;

  @Day('解聘日期：任职的最后一日，在任期间为空', 'Last day; absent while in office', open, {
    optional: true,
    filter: true,
  })
  endedOn?: string;

  @Derived(
    'flag',
    '({appointedOn} <= {today} and ({endedOn} is null or {endedOn} >= {today}))',
    '在任：今天是否在任',
    'Whether the agent is in office today',
    open,
    { filter: true },
  )
  isActive!: boolean;
}
