import { choices, type ValueOf } from '../kit/index.js';

export const ContactLinkKind = choices(
  'ContactLinkKind',
  '联系类型：谁与谁保持联系（三个联系、双联）',
  'Who keeps contact with whom (三个联系, 双联)',
  {
    COMMITTEE_MEMBER_TO_DEPUTY: [
      '常委会组成人员联系代表：常委会组成人员与代表（《代表法》第四十四条）',
      'A member of the standing committee with a deputy (Deputies Law, art. 44)',
    ],
    CHAIR_TO_DEPUTY: [
      '乡镇人大主席、副主席联系代表：主席、副主席与本级代表（《代表法》第四十四条）',
      'The chair or vice-chair of a township’s congress with its deputies (art. 44)',
    ],
    DEPUTY_TO_PUBLIC: [
      '代表联系群众：代表与区划内的群众（《代表法》第二十八条）',
      'A deputy with the people of a division (art. 28)',
    ],
    ORGAN_TO_DEPUTY: [
      '一府一委两院联系代表：国家机关与代表（《代表法》第十一条、第四十六条）',
      'A state organ with a deputy (art. 11 and 46)',
    ],
    ENTERPRISE: ['代表联系市场主体：代表与企业等市场主体', 'A deputy with an enterprise or other market entity'],
    HOUSEHOLD: ['代表包联农户：代表与包联的农户', 'A deputy with households'],
  },
);
export type ContactLinkKind = ValueOf<typeof ContactLinkKind>;

export const ContactLinkStatus = choices('ContactLinkStatus', '联系状态', 'State of a contact link', {
  PLANNED: ['拟建立：已提出，尚未建立', 'Proposed, not yet in force'],
  ACTIVE: ['联系中：正在联系', 'In force'],
  ENDED: ['已结束', 'Over'],
});
export type ContactLinkStatus = ValueOf<typeof ContactLinkStatus>;

export const ContactPurpose = choices('ContactPurpose', '联系目的：为何建立联系', 'What a link is for', {
  REGULAR_CONTACT: ['经常性联系', 'Regular contact'],
  INFORMATION: ['知情知政：使代表了解国家机关的工作', 'Keeps deputies informed of the work of state organs'],
  BUSINESS_ENVIRONMENT: ['优化营商环境：改善营商环境', 'Improves the business environment'],
  HOUSEHOLD_CARE: ['包联服务：服务若干农户', 'Looks after a group of households'],
  POVERTY_RELIEF: ['扶贫济困：帮助贫困户', 'Helps poor households'],
});
export type ContactPurpose = ValueOf<typeof ContactPurpose>;

export const ContactMode = choices('ContactMode', '联系方式', 'How a contact took place', {
  SYMPOSIUM: ['座谈', 'Symposium'],
  VISIT: ['走访', 'Visit'],
  PHONE: ['电话', 'Telephone'],
  EMAIL: ['邮件：电子邮件', 'Mail'],
  WECHAT: ['微信', 'WeChat'],
  RESEARCH_INVITATION: ['邀请参加调研', 'Invitation to take part in research'],
});
export type ContactMode = ValueOf<typeof ContactMode>;

export const ProblemStatus = choices(
  'ProblemStatus',
  '问题状态：联系中反映的问题办理到哪一步',
  'What became of a problem that a contact brought up',
  {
    NONE: ['无问题：未反映问题', 'No problem came up'],
    COLLECTED: ['已收集：已收集，未交办', 'Collected, not assigned'],
    ASSIGNED: ['已交办：已交承办单位', 'Assigned to an agency'],
    HANDLED: ['已办理：交办后已办理', 'Assigned and handled'],
    PASSED_ON: ['已转办：已登记为群众意见，办理情况见该意见', 'Became citizens’ feedback, which says what comes of it'],
  },
);
export type ProblemStatus = ValueOf<typeof ProblemStatus>;
