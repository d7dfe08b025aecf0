import { Choice, Concept, choices, Day, Entity, One, open, openRows, Text, type ValueOf } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { PolicyDocument } from './policy-document.js';

export const CampaignKind = choices('CampaignKind', '行动类型：行动的目的', 'What a campaign is for', {
  EPIDEMIC_CONTROL: ['疫情防控', 'Against an epidemic'],
  POVERTY_RELIEF: ['扶贫济困：帮扶困难家庭', 'Help for poor households'],
  HAZARD_SEARCH: ['隐患排查：排查矛盾和隐患', 'Search for disputes and hazards'],
  GRASSROOTS_GOVERNANCE: ['基层治理：基层治理，如代表进网格', 'Grassroots governance, e.g. deputies in grids'],
  COMMON_WORK: ['共同缔造：共同改善居住环境', 'Improving the place where one lives together'],
});
export type CampaignKind = ValueOf<typeof CampaignKind>;

export const CampaignStatus = choices('CampaignStatus', '行动状态：行动进行到哪一步', 'Where a campaign stands', {
  PLANNED: ['筹备', 'Being prepared'],
  ONGOING: ['进行中', 'Under way'],
  ENDED: ['已结束', 'Over'],
  SUMMARISED: ['已总结：已结束并作总结', 'Over and summed up'],
});
export type CampaignStatus = ValueOf<typeof CampaignStatus>;

@Concept({
  zh: '代表行动：代表为一个目的在一段时间内开展的行动，如防控疫情，人大代表在行动；同月同地的群众意见归入该行动',
  en: 'A campaign of deputies for one purpose and time, e.g. 防控疫情，人大代表在行动; feedback of its months and place belongs to it',
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

  @Day('结束日期：最后一日，行动期间为空', 'Last day; absent while it goes on', open, { optional: true, filter: true })
  endedOn?: string;

  @Text('内容', 'What deputies do in it', open, { max: 1000 })
  description!: string;
}
