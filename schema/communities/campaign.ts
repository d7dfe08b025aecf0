import { Choice, Concept, choices, Day, Entity, One, open, openRows, Text, type ValueOf } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { PolicyDocument } from './policy-document.js';

export const CampaignKind = choices('CampaignKind', '行动类型', 'What a campaign is for', {
  EPIDEMIC_CONTROL: ['疫情防控', 'Against an epidemic'],
  POVERTY_RELIEF: ['扶贫济困', 'Help for poor households'],
  HAZARD_SEARCH: ['隐患排查', 'Search for disputes and hazards'],
  GRASSROOTS_GOVERNANCE: ['基层治理', 'Grassroots governance, e.g. deputies in grids'],
  COMMON_WORK: ['共同缔造', 'Improving the place where one lives together'],
});
export type CampaignKind = ValueOf<typeof CampaignKind>;

export const CampaignStatus = choices('CampaignStatus', '行动状态', 'Where a campaign stands', {
  PLANNED: ['筹备', 'Being prepared'],
  ONGOING: ['进行中', 'Under way'],
  ENDED: ['已结束', 'Over'],
  SUMMARISED: ['已总结', 'Over and summed up'],
});
export type CampaignStatus = ValueOf<typeof CampaignStatus>;

@Concept({
  zh: '代表行动',
  en: 'A campaign of deputies for one purpose and time, e.g. 防控疫情,人大代表在行动; feedback of its months and place belongs to it',
  rows: openRows,
  order: '-startedOn',
  days: [['document.issuedOn', 'startedOn', 'endedOn']],
})
export class Campaign extends Entity {
  @Text('名称', 'Name', open, { max: 100, filter: true, search: true })
  name!: string;

  @Choice(CampaignKind, '类型', 'What it is for', open, { filter: true, group: true })
  kind!: CampaignKind;

  @Choice(CampaignStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: CampaignStatus;

  @One(() => Division, '所属区划', 'The place', open, { group: true })
  division!: Division;

  @One(() => PolicyDocument, '依据文件', 'The document that started it', open, { optional: true })
  document?: PolicyDocument;

  @Day('起始日期', 'First day', open, { filter: true, order: true })
  startedOn!: string;

  @Day('结束日期', 'Last day; absent while it goes on', open, { optional: true, filter: true })
  endedOn?: string;

  @Text('内容', 'What deputies do in it', open, { max: 1000 })
  description!: string;
}
