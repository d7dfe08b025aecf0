import { choices, type ValueOf } from '../kit/index.js';

export const PetitionChannel = choices('PetitionChannel', '信访渠道：信访从何种渠道而来', 'How a petition came', {
  LETTER: ['来信', 'A letter'],
  VISIT: ['来访：到信访部门或者家站走访', 'A visit to a petition office or station'],
  ONLINE: ['网上信访：通过网上信访平台', 'The network platform'],
  FORWARDED_BY_SUPERIOR: ['上级转办', 'Passed down by a higher organ'],
  HOTLINE: ['热线：12345热线', 'Government hotline 12345'],
  DEPUTY: [
    '代表受理：代表走访、在家站或者通过二维码受理',
    'Taken up by a deputy: on a visit, at a station, by QR code',
  ],
});
export type PetitionChannel = ValueOf<typeof PetitionChannel>;

export const PetitionStatus = choices('PetitionStatus', '信访状态：信访办理到哪一步', 'Where a petition stands', {
  REGISTERED: ['已登记', 'Registered'],
  SCREENED: ['已甄别', 'Screened'],
  NOT_ACCEPTED_NOTIFIED: [
    '不予受理(已告知)：已告知信访人原因和应向何处提出',
    'Not accepted; the petitioner was told why and where to turn',
  ],
  TRANSFERRED: ['转送：转送有权处理的机关', 'Sent to the organ that is responsible'],
  ASSIGNED: ['交办：交承办机关办理并要求反馈', 'Assigned to an agency that has to report back'],
  AGENT_HANDLING: ['代办中：由信访代办员代办', 'Carried by a petition agent'],
  IN_MEDIATION: ['调解中', 'In mediation'],
  UNDER_INVESTIGATION: ['调查中', 'Under investigation'],
  REPLIED: ['已答复：已答复信访人', 'The petitioner has an answer'],
  CONCLUDED: ['办结', 'Concluded'],
  REVIEW: ['复查：信访人申请复查', 'The petitioner asked for a review'],
  RECHECK: ['复核：信访人申请复核，复核为最后一次', 'The petitioner asked for the second and last review'],
  CLOSED: ['结案：程序终结', 'Closed, no way further'],
  ESCALATED: ['升级办理：提交上一级办理', 'Taken to the level above'],
  WITHDRAWN: ['撤回：信访人撤回', 'Withdrawn by the petitioner'],
});
export type PetitionStatus = ValueOf<typeof PetitionStatus>;

/** States in which a petition is still to be concluded. */
export const inHandling = [
  'REGISTERED',
  'SCREENED',
  'ASSIGNED',
  'AGENT_HANDLING',
  'IN_MEDIATION',
  'UNDER_INVESTIGATION',
  'REPLIED',
  'ESCALATED',
];

export const PetitionResult = choices('PetitionResult', '办理结果：信访办理的结果', 'What came of a petition', {
  RESOLVED: ['已化解', 'Resolved'],
  PARTLY_RESOLVED: ['部分化解', 'Resolved in part'],
  EXPLAINED: ['解释疏导：作出解释，信访人理解', 'Explained: the petitioner understood'],
  NOT_SUPPORTED: ['不予支持：没有法律或者政策依据', 'Not supported by law or policy'],
  REFERRED_TO_LEGAL_WAY: [
    '导入法定途径：引导至诉讼、仲裁或者其他法定途径',
    'Referred to a court, arbitration or another way of law',
  ],
});
export type PetitionResult = ValueOf<typeof PetitionResult>;

export const NotAcceptedReason = choices(
  'NotAcceptedReason',
  '不予受理原因：为何不予受理',
  'Why a petition was not accepted',
  {
    COURT_MATTER: ['法院职权', 'For a court'],
    PROCURATORATE_MATTER: ['检察院职权', 'For a procuratorate'],
    LITIGATION: ['诉讼：应当通过诉讼或者已进入诉讼', 'For a lawsuit, or already in one'],
    ARBITRATION: ['仲裁：应当通过仲裁或者已进入仲裁', 'For arbitration, or already in it'],
    ADMINISTRATIVE_RECONSIDERATION: ['行政复议：应当通过行政复议', 'For administrative reconsideration'],
    OUT_OF_SCOPE: ['不属于受理范围：不属于本地或者本级', 'Not a matter of this place or level'],
  },
);
export type NotAcceptedReason = ValueOf<typeof NotAcceptedReason>;

export const AgencyMode = choices(
  'AgencyMode',
  '代办方式：按难易程度由谁代办（三分吸附法）',
  'Who carries a petition, by how hard it is (三分吸附法)',
  {
    FIRST_CONTACT: ['首接代办：首个接待的代办员代办，适用于小纠纷', 'The agent who hears it first; small disputes'],
    DIVERTED: [
      '分流代办：分流给对口的代办员或者单位，适用于烦心事',
      'Passed to the agent or unit whose field it is; worries',
    ],
    JOINT: ['联合代办：多名代办员和多个单位共同代办，适用于疑难事', 'Several agents and units together; hard matters'],
  },
);
export type AgencyMode = ValueOf<typeof AgencyMode>;

export const WorkMethod = choices(
  'WorkMethod',
  '工作方法：代表如何推动解决，即督办、盯办、协办、查办',
  'How deputies press for a solution (督办、盯办、协办、查办)',
  {
    SUPERVISE: ['督办：督促承办单位', 'Supervises the unit that handles it'],
    WATCH: ['盯办：跟踪直到办成', 'Keeps watch until it is done'],
    ASSIST: ['协办', 'Helps with the handling'],
    INVESTIGATE: ['查办：查明事实', 'Looks into the facts'],
  },
);
export type WorkMethod = ValueOf<typeof WorkMethod>;
