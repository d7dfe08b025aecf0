import { Body } from '../bodies/body.js';
import { Decision } from '../bodies/decision.js';
import {
  Choice,
  ChoiceList,
  Code,
  Concept,
  Count,
  choices,
  Day,
  Entity,
  One,
  open,
  openRows,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { LivelihoodRound } from '../projects/livelihood-round.js';
import { DayPrecision } from './day-precision.js';

export const PolicyKind = choices('PolicyKind', '文件类型：属于哪一类文件', 'What kind of document a policy is', {
  PLAN: ['方案', 'Plan'],
  OPINION: ['意见', 'Guiding opinion'],
  NOTICE: ['通知：向下级下发的通知', 'Notice to those below'],
  MEASURES: ['办法：程序性规定', 'Measures: rules of procedure'],
  ANNOUNCEMENT: [
    '公告：面向公众的公告，如征集民生实事项目',
    'Announcement to the public, e.g. to propose livelihood projects',
  ],
  OPEN_LETTER: ['公开信', 'Open letter'],
});
export type PolicyKind = ValueOf<typeof PolicyKind>;

export const PublicationChannel = choices(
  'PublicationChannel',
  '发布渠道：在哪里发布',
  'Where a document was published',
  {
    PRESS: ['报刊', 'Newspaper'],
    TELEVISION: ['电视', 'Television'],
    PORTAL: ['门户网站', 'Web portal'],
    PUBLIC_ACCOUNT: ['公众号', 'Public account on WeChat'],
    NOTICE_BOARD: ['公告栏', 'Notice board'],
  },
);
export type PublicationChannel = ValueOf<typeof PublicationChannel>;

@Concept({
  zh: '政策文件：已发布的文件，建立或者规范一项机制：方案、意见、通知、办法，以及征集项目的公告',
  en: 'A published document that sets up or regulates a mechanism: plan, opinion, notice, measures, or an announcement that asks for proposals',
  rows: openRows,
  order: '-issuedOn',
  days: [
    ['issuedOn', 'expiresOn'],
    ['round.announcedOn', 'issuedOn'],
  ],
})
export class PolicyDocument extends Entity {
  @Text('标题', 'Title', open, { max: 200, search: true })
  title!: string;

  @Choice(PolicyKind, '类型', 'Kind', open, { filter: true, group: true })
  kind!: PolicyKind;

  @One(() => Division, '适用区划：施行的区划', 'The place where it holds', open, { group: true })
  division!: Division;

  @Text('制定机关：印发文件的机关', 'The body that issued it', open, { max: 100, filter: true, group: true })
  issuerName!: string;

  @One(
    () => Agency,
    '制定单位：印发机关是平台上单位的，为该单位，否则为空',
    'That body, if it is an agency of the platform; absent otherwise',
    open,
    { optional: true },
  )
  issuer?: Agency;

  @One(
    () => Body,
    '制定机构：印发机关是平台上议决机构的，为该机构，否则为空',
    'The same, if it is a body of the platform, as a standing committee; absent otherwise',
    open,
    { optional: true, back: ['policies', '政策文件：该机构印发的文件', 'The documents that it issued'] },
  )
  issuingBody?: Body;

  @One(() => Decision, '决定：通过该文件的决定，不详的为空', 'What adopted it; absent if unknown', open, {
    optional: true,
    back: ['policies', '政策文件：据以印发的文件', 'The documents that it adopted'],
  })
  decision?: Decision;

  @One(
    () => PolicyDocument,
    '上位文件：该文件所落实的文件，没有的为空',
    'The document that it carries out; absent without one',
    open,
    {
      optional: true,
      back: ['carriedOutBy', '落实文件', 'The documents that carry it out'],
    },
  )
  upper?: PolicyDocument;

  @Text('联合制定机关：与制定机关联合印发的机关', 'Organs that issued it together with the issuer', open, {
    max: 200,
    optional: true,
  })
  jointIssuers?: string;

  @Day('印发日期', 'Issued on', open, { filter: true, order: true, group: true })
  issuedOn!: string;

  @Choice(DayPrecision, '印发日期精度：精确到日的为空', 'How the day of issue is meant; absent if it is exact', open, {
    optional: true,
    filter: true,
  })
  issuedPrecision?: DayPrecision;

  @Day('失效日期：有效的最后一日，有效期间为空', 'Last day on which it holds; absent while it does', open, {
    optional: true,
    filter: true,
  })
  expiresOn?: string;

  @Text('摘要：文件要点', 'What it says, in short', open, { max: 1000, optional: true })
  summary?: string;

  @Text('正文：未载的为空', 'Its whole text; absent if not on the platform', open, { max: 20_000, optional: true })
  text?: string;

  @Code('网址：文件的公开网址，没有的为空', 'Where it is published on the web; absent without', open, {
    max: 500,
    optional: true,
  })
  url?: string;

  @Count(
    '方面数：文件把措施分为几个方面，未分的为空',
    'Aspects under which it groups its measures; absent where it does not',
    open,
    { optional: true },
  )
  aspectCount?: number;

  @Text('领导小组：文件设立的领导小组', 'Leading group that it sets up', open, {
    max: 100,
    optional: true,
    search: true,
    filter: true,
  })
  leadingGroup?: string;

  @Text('领导小组组长：领导小组组长的职务，如旗委书记', 'Post of the group’s head, e.g. 旗委书记', open, {
    max: 60,
    optional: true,
    filter: true,
    group: true,
  })
  leadingGroupHead?: string;

  @One(
    () => Body,
    '领导小组机构：文件设立的领导小组，未登记为机构的为空',
    'That leading group as a body, with its members and meetings; absent if not registered',
    open,
    { optional: true, back: ['foundingPolicies', '设立文件：设立该领导小组的文件', 'The documents that set it up'] },
  )
  leadingBody?: Body;

  @ChoiceList(PublicationChannel, '发布渠道', 'Where it was published', open, { filter: true })
  channels!: readonly PublicationChannel[];

  @One(() => LivelihoodRound, '民生实事轮次：文件所征集项目的轮次', 'The round for which it asks for proposals', open, {
    optional: true,
  })
  round?: LivelihoodRound;
}
