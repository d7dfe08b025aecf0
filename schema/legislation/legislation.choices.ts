import { choices, type ValueOf } from '../kit/index.js';

export const ContactPointKind = choices(
  'ContactPointKind',
  '立法联系点类型：听取立法意见的点属于哪一类',
  'Kinds of places that collect opinions on legislation',
  {
    CONTACT_POINT: [
      '立法联系点：《立法法》第七十条、第九十条',
      'Legislative contact point (Legislation Law, art. 70 and 90)',
    ],
    INFO_COLLECTION_POINT: [
      '信息采集点：隶属立法联系点的信息采集点',
      'Information collection point that belongs to a contact point',
    ],
  },
);
export type ContactPointKind = ValueOf<typeof ContactPointKind>;

export const ContactPointCategory = choices(
  'ContactPointCategory',
  '立法联系点类别：由谁设立',
  'Who stands behind it',
  {
    GRASSROOTS: ['基层', 'Grassroots'],
    ACADEMIC: ['高校研究机构：高校或者研究机构', 'University or research institute'],
  },
);
export type ContactPointCategory = ValueOf<typeof ContactPointCategory>;

export const ContactPointLevel = choices(
  'ContactPointLevel',
  '立法联系点级别：服务哪一级人大常委会',
  'Whose standing committee it serves',
  {
    NATIONAL: ['全国人大常委会法工委：全国人大常委会法制工作委员会', 'NPC Legislative Affairs Commission'],
    PROVINCE: ['省级人大常委会', 'Standing committee of the province'],
    PREFECTURE: ['设区的市级人大常委会：设区的市的人大常委会', 'Standing committee of the city'],
  },
);
export type ContactPointLevel = ValueOf<typeof ContactPointLevel>;

export const ContactPointHost = choices('ContactPointHost', '依托单位类型', 'What hosts a contact point', {
  GOVERNMENT_DEPARTMENT: ['政府部门', 'A department of the government'],
  TOWNSHIP: ['乡镇（苏木）、街道', 'A township, sum or subdistrict'],
  COMMUNITY: ['村（嘎查）、社区', 'A village, gacha or community'],
  SOCIAL_ORGANISATION: ['社会组织：协会、商会、律师事务所等', 'An association, chamber or law firm'],
  SCHOOL: ['高校、研究机构', 'A university or institute'],
  ENTERPRISE: ['企业、园区', 'An enterprise or an industrial park'],
});
export type ContactPointHost = ValueOf<typeof ContactPointHost>;

export const DraftStage = choices('DraftStage', '立法阶段：法规草案进行到哪一步', 'Where a draft law stands', {
  PLANNED: ['列入计划：列入立法计划', 'In the legislative plan'],
  DRAFTING: ['起草', 'Being drafted'],
  FIRST_READING: ['一审：第一次审议', 'First reading of the draft'],
  SECOND_READING: ['二审：第二次审议', 'Second reading'],
  THIRD_READING: ['三审：第三次审议', 'Third reading'],
  VOTED: ['表决通过：已经通过', 'Passed'],
  APPROVED_BY_UPPER_LEVEL: ['上级批准：上级人大常委会批准', 'Approved by the standing committee above'],
  PUBLISHED: ['公布', 'Published'],
  TERMINATED: ['终止审议：未付表决，终止审议', 'Deliberation ended without a vote'],
  WITHDRAWN: ['撤回', 'Withdrawn'],
});
export type DraftStage = ValueOf<typeof DraftStage>;

export const SolicitationKind = choices(
  'SolicitationKind',
  '征求意见类别：就什么征求意见',
  'On what opinions are asked for',
  {
    LEGISLATION: ['立法：法规草案', 'A draft law'],
    SUPERVISION: ['监督', 'A matter of supervision'],
    WORK_REPORT: ['工作报告', 'A work report'],
    BUSINESS_ENVIRONMENT: ['营商环境', 'The business environment'],
    OTHER: ['其他', 'Something else'],
  },
);
export type SolicitationKind = ValueOf<typeof SolicitationKind>;

export const SolicitationStatus = choices(
  'SolicitationStatus',
  '征求意见状态：征求意见进行到哪一步',
  'Where a solicitation stands',
  {
    SCHEDULED: ['待开始：已安排', 'Scheduled'],
    OPEN: ['征集中：正在征集', 'Open'],
    CLOSED: ['已截止', 'Closed'],
    COLLATED: ['已整理', 'Opinions collated'],
    REPORTED: ['已报告：已向常委会报告', 'Reported to the standing committee'],
    FED_BACK: ['已反馈：已向公众反馈采纳情况', 'The public has been told what became of the opinions'],
  },
);
export type SolicitationStatus = ValueOf<typeof SolicitationStatus>;

export const OpinionChannel = choices('OpinionChannel', '意见渠道：意见从何种渠道来', 'How an opinion came', {
  ONLINE: ['线上：在平台上，或者不分平台、网站和公众号', 'On the platform, or online in a way that is not told'],
  WEBSITE: ['网站：在人大网站', 'On the site of the congress'],
  PUBLIC_ACCOUNT: ['公众号：在人大公众号', 'On the public account of the congress'],
  SYMPOSIUM: ['座谈会', 'At a symposium'],
  CONTACT_POINT: ['立法联系点：通过联系点或者采集点', 'Through a contact point or collection point'],
  HEARING: ['听证会', 'At a hearing'],
  LETTER: ['来信', 'In a letter'],
  SURVEY: ['问卷', 'In a survey'],
});
export type OpinionChannel = ValueOf<typeof OpinionChannel>;

export const OpinionStatus = choices('OpinionStatus', '立法意见状态：意见办理到哪一步', 'Where an opinion stands', {
  SUBMITTED: ['已提交', 'Submitted'],
  COLLATED: ['已整理', 'Collated'],
  FORWARDED: ['已上报：已上报立法机关', 'Forwarded to the body that legislates'],
  UNDER_STUDY: ['研究中：正在研究', 'Being studied'],
  ADOPTED: ['采纳', 'Adopted'],
  PARTIALLY_ADOPTED: ['部分采纳', 'Adopted in part'],
  NOT_ADOPTED: ['未采纳', 'Not adopted'],
  ALREADY_COVERED: ['已涵盖：草案已有相应规定', 'The draft says so already'],
  EXPLAINED: ['已说明：已向提出人说明采纳情况', 'The contributor was told what became of it'],
});
export type OpinionStatus = ValueOf<typeof OpinionStatus>;

export const OpinionAdoption = choices('OpinionAdoption', '采纳情况', 'What became of an opinion', {
  ADOPTED: ['采纳', 'Adopted'],
  PARTIALLY_ADOPTED: ['部分采纳', 'Adopted in part'],
  NOT_ADOPTED: ['未采纳', 'Not adopted'],
  ALREADY_COVERED: ['已涵盖：草案已有相应规定', 'The draft says so already'],
});
export type OpinionAdoption = ValueOf<typeof OpinionAdoption>;
