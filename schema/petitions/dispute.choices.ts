import { choices, type ValueOf } from '../kit/index.js';

export const MediationStage = choices(
  'MediationStage',
  '调解阶段：相对于诉讼，纠纷在哪一阶段调解',
  'When a dispute was mediated, seen from a lawsuit',
  {
    BEFORE_COMPLAINT: [
      '未诉先办：尚无人投诉，由走访或者排查发现',
      'Before anybody complained: found on a visit or check',
    ],
    PRE_LITIGATION: ['诉前调解：起诉之前', 'Before a lawsuit'],
    COURT_ENTRUSTED: ['诉中委托：诉讼中受法院委托', 'Entrusted by a court during a lawsuit'],
    WITHOUT_LITIGATION: ['人民调解：未涉及诉讼', 'No lawsuit in sight'],
  },
);
export type MediationStage = ValueOf<typeof MediationStage>;

export const MediationStatus = choices('MediationStatus', '调解状态：调解进行到哪一步', 'Where a mediation stands', {
  OPENED: ['已登记', 'Opened'],
  ACCEPTED: ['已受理：双方同意调解', 'Both sides agreed to it'],
  MEDIATING: ['调解中', 'Being mediated'],
  SETTLED: ['达成协议：双方达成协议', 'Settled by an agreement'],
  PERFORMED: ['已履行：协议已履行', 'The agreement was carried out'],
  FAILED: ['调解不成：未达成协议', 'No agreement'],
  REFERRED: ['引导其他途径：引导至仲裁、诉讼或者其他途径', 'Referred to arbitration, a court or another way'],
  CLOSED: ['结案', 'Closed'],
});
export type MediationStatus = ValueOf<typeof MediationStatus>;

export const DisputeCategory = choices('DisputeCategory', '纠纷类别：因何发生纠纷', 'What a dispute is about', {
  WAGE: ['工资', 'Wages'],
  LAND: ['土地：承包地、宅基地和通行', 'Contracted land, house sites, access'],
  PASTURE_BOUNDARY: ['草牧场界限', 'Boundary of a pasture'],
  COMPENSATION: ['征地补偿：土地、房屋或者青苗的补偿', 'Compensation for land, houses or crops'],
  NEIGHBOUR: ['邻里', 'Neighbours'],
  PROPERTY_MANAGEMENT: ['物业', 'Property management'],
  ACCIDENT: ['损害赔偿：人身损害和事故', 'Injury and accident'],
  FAMILY: ['婚姻家庭', 'Family'],
  CONSUMER: ['消费：消费者与经营者之间', 'Consumers and traders'],
});
export type DisputeCategory = ValueOf<typeof DisputeCategory>;

export const MediatorRole = choices('MediatorRole', '调解职责：在调解中做什么', 'What somebody does in a mediation', {
  LEAD: ['主持调解', 'Leads it'],
  MEDIATOR: ['调解员：参加调解', 'Mediates'],
  LEGAL_AID: ['法律援助', 'Gives legal aid'],
  INSPECTOR: ['行政执法：如劳动监察', 'Law enforcement, e.g. labour inspection'],
});
export type MediatorRole = ValueOf<typeof MediatorRole>;
