import { Deputy } from '../deputies/deputy.js';
import {
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  mine,
  One,
  open,
  rowsWhere,
  Text,
  type ValueOf,
  value,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';

export const InitiativeKind = choices('InitiativeKind', '项目类型：代表创办了什么', 'What a deputy set up', {
  ELDERLY_CARE: ['养老服务：为老年人提供服务', 'Service for the elderly'],
  COLLECTIVE_ECONOMY: ['集体经济：发展村集体经济', 'Collective economy of a village'],
  EMPLOYMENT: ['带动就业：为群众提供就业和培训', 'Work and training for people'],
  CHILDREN: ['儿童关爱', 'Care for children'],
  LEGAL_AID: ['法律服务：提供法律咨询', 'Legal advice'],
  CONVENIENCE: ['便民服务', 'Another service for people'],
});
export type InitiativeKind = ValueOf<typeof InitiativeKind>;

export const InitiativeStatus = choices(
  'InitiativeStatus',
  '项目状态：项目进行到哪一步',
  'Where an initiative stands',
  {
    PLANNED: ['筹备：筹备中，不公开', 'Being prepared, not yet public'],
    RUNNING: ['运行中', 'Running'],
    ENDED: ['已结束', 'Over'],
  },
);
export type InitiativeStatus = ValueOf<typeof InitiativeStatus>;

@Concept({
  zh: '代表实事项目：代表创办或者牵头的为民服务和经营，附可衡量的指标',
  en: 'A service or business for the people that a deputy set up or leads, with what can be measured of it',
  rows: rowsWhere(value('status', 'RUNNING', 'ENDED'), { deputy: mine('deputy', 'deputy') }),
  order: '-startedOn',
  days: [['startedOn', 'endedOn']],
})
export class DeputyInitiative extends Entity {
  @Text('名称', 'Name', open, { max: 100, search: true })
  name!: string;

  @Choice(InitiativeKind, '类型', 'What it is', open, { filter: true, group: true })
  kind!: InitiativeKind;

  @One(() => Deputy, '代表：创办或者牵头的代表', 'The deputy who set it up or leads it', open, {
    back: ['initiatives', '实事项目：代表创办的服务和经营', 'Services and businesses that the deputy set up'],
  })
  deputy!: Deputy;

  @One(() => Division, '所属区划', 'Where it is', open, { group: true })
  division!: Division;

  @Text('内容', 'What it offers', open, { max: 1000 })
  description!: string;

  @Choice(InitiativeStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: InitiativeStatus;

  @Day('开始日期：开始运行之日，此前为计划日期', 'Running since, planned before', open, { filter: true, order: true })
  startedOn!: string;

  @Day('结束日期：结束之日，运行期间为空', 'Over since; absent while it runs', open, { optional: true })
  endedOn?: string;
}
