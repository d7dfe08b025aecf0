import { choices, type ValueOf } from '../kit/index.js';

export const LivelihoodLevel = choices(
  'LivelihoodLevel',
  '民生实事层级：由哪一级决定民生实事项目',
  'The tier that decides on livelihood projects',
  {
    PREFECTURE: ['设区的市级', 'City divided into districts'],
    COUNTY: ['县级：县、旗、市辖区、县级市', 'County, banner, district or county-level city'],
    TOWNSHIP: ['乡级：镇、乡、苏木', 'Town, township or sum'],
    SUBDISTRICT: [
      '街道：街道不设人大，由议政代表会或者会商决定',
      'Subdistrict, which has no congress: a street assembly or consultation decides',
    ],
    COMMUNITY: ['村（社区）', 'Village or community'],
  },
);
export type LivelihoodLevel = ValueOf<typeof LivelihoodLevel>;

export const DecisionMethod = choices(
  'DecisionMethod',
  '决定方式：如何决定民生实事项目',
  'How livelihood projects are decided on',
  {
    CONSULTATION: ['会商', 'By consultation'],
    STREET_ASSEMBLY_BALLOT: ['街道议政代表会票选：由街道议政代表会票决', 'By ballot of the street assembly'],
    INTER_SESSION_BALLOT: ['闭会期间票决：闭会期间由代表票决', 'By ballot of the deputies between sessions'],
    SESSION_BALLOT: ['会议票决：人代会会议上由代表票决', 'By ballot of the deputies at a session'],
  },
);
export type DecisionMethod = ValueOf<typeof DecisionMethod>;

export const ProposerKind = choices(
  'ProposerKind',
  '提出主体：由谁提出：个人或者单位，主动的或者受征询的',
  'Who proposes a livelihood project: people or bodies, unasked or asked',
  {
    RESIDENT: ['群众个人：个人，响应面向社会的公告', 'A person, on an announcement to all'],
    COLLECTIVE: [
      '集体：村、社区、企业或者社团，响应面向社会的公告',
      'A village, community, enterprise or association, on an announcement to all',
    ],
    DEPUTY: ['人大代表：代表，来自走访中听到的群众意见', 'A deputy, from what people said'],
    DEPARTMENT: ['部门单位：单独征询的部门或者单位', 'A department or unit, asked on its own'],
  },
);
export type ProposerKind = ValueOf<typeof ProposerKind>;

export const CandidateStatus = choices(
  'CandidateStatus',
  '候选状态：建议距离成为项目还有几步',
  'Where a proposal stands on its way to a project',
  {
    PROPOSED: ['已提出', 'Proposed'],
    IN_POOL: ['入库', 'In the project pool'],
    SCREENED_OUT: ['筛除：已筛除并说明原因', 'Screened out, with the reason'],
    SHORTLISTED: ['初定：已选为候选', 'Chosen as a candidate'],
    ON_BALLOT: ['候选：已列入票上', 'On the ballot'],
    ELECTED: ['当选：票决当选', 'Elected by ballot'],
    NOT_ELECTED: ['落选：票决落选', 'Not elected by ballot'],
    CHOSEN: [
      '会商确定：会商后由街道人大工委决定',
      'Chosen by consultation, as the work committee of the subdistrict decided',
    ],
    NOT_CHOSEN: ['会商未确定：会商后未列入', 'Not chosen by consultation'],
    MERGED: ['并入：与同类建议合并', 'Merged into another one of its kind'],
    WITHDRAWN: ['撤回', 'Withdrawn'],
  },
);
export type CandidateStatus = ValueOf<typeof CandidateStatus>;

export const ProjectCategory = choices(
  'ProjectCategory',
  '项目类别：项目属于哪个领域',
  'Field of a livelihood project',
  {
    OLD_COMMUNITY_RENOVATION: ['老旧小区改造', 'Renovation of old residential communities'],
    ROADS_TRANSPORT: ['道路交通：道路、桥梁和交通', 'Roads, bridges and transport'],
    WATER: ['供水水利：饮水、灌溉和排水', 'Drinking water, irrigation and drainage'],
    EDUCATION: ['教育：学校和幼儿园', 'Schools and kindergartens'],
    HEALTH: ['医疗卫生', 'Health'],
    CARE: ['养老托育：养老和托幼', 'Care for the elderly and for children'],
    ENVIRONMENT: ['生态环境：环境和环卫', 'Environment and sanitation'],
    AGRICULTURE: ['农牧业', 'Agriculture and herding'],
    CULTURE_SPORTS: ['文化体育：文化、体育和休闲', 'Culture, sports and leisure'],
    PUBLIC_FACILITIES: ['公共设施：其他公共设施', 'Other public facilities'],
    EMPLOYMENT: ['就业社保：就业和社会保障', 'Employment and social security'],
    SMART_SERVICES: ['智慧便民：便民的数字服务', 'Digital services for the public'],
  },
);
export type ProjectCategory = ValueOf<typeof ProjectCategory>;

export const ProjectStatus = choices('ProjectStatus', '项目状态：项目进行到哪一步', 'Where a project stands', {
  NOT_STARTED: ['未开工', 'Not started'],
  IN_PROGRESS: ['在建', 'Under way'],
  COMPLETED: ['完工', 'Completed'],
  ACCEPTED: ['验收', 'Passed acceptance'],
  EVALUATED: ['已测评', 'Rated'],
  IN_OPERATION: ['投入使用', 'In use'],
  SUSPENDED: ['暂停', 'Suspended'],
  CARRIED_OVER: ['结转', 'Carried over into the next year'],
  CANCELLED: ['取消', 'Cancelled'],
});
export type ProjectStatus = ValueOf<typeof ProjectStatus>;

export const ProgressFlag = choices(
  'ProgressFlag',
  '进度预警：项目是否按计划进行',
  'Whether a project keeps to its plan',
  {
    ON_TRACK: ['正常：按计划进行', 'On track'],
    AT_RISK: ['有风险：有延误风险', 'At risk'],
    DELAYED: ['滞后', 'Delayed'],
  },
);
export type ProgressFlag = ValueOf<typeof ProgressFlag>;

export const EvaluationBody = choices('EvaluationBody', '测评主体：由谁测评', 'Who rates', {
  DEPUTIES: ['人大代表', 'Deputies'],
  STREET_ASSEMBLY: ['街道议政代表会', 'Street assembly'],
  RESIDENTS: ['群众', 'Residents'],
  ELECTORS: ['选民：原选区选民', 'The electors of a constituency'],
  THIRD_PARTY: ['第三方机构', 'Third party'],
});
export type EvaluationBody = ValueOf<typeof EvaluationBody>;
