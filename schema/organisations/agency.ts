import { Choice, Code, Concept, choices, Entity, Flag, One, open, openRows, Text, type ValueOf } from '../kit/index.js';
import { Division } from './division.js';

export const HostSystem = choices(
  'HostSystem',
  '机关系统：单位所属的国家机关系统',
  'The system of state organs that an agency belongs to',
  {
    PARTY_COMMITTEE: ['党委', 'Party committee and its departments'],
    CONGRESS: ['人大：人民代表大会及其常委会和工作机构', 'Congress, its standing committee and offices'],
    GOVERNMENT: ['政府：人民政府及其部门', 'People’s government and its departments'],
    SUPERVISION_COMMISSION: ['监察委员会', 'Supervision commission'],
    COURT: ['法院', 'People’s court'],
    PROCURATORATE: ['检察院', 'People’s procuratorate'],
    JUDICIAL_ADMINISTRATION: ['司法行政', 'Judicial administration'],
    ENTERPRISE: ['企事业单位：公共企业和事业单位', 'Public enterprise or institution'],
    HOTLINE: ['政务热线：政务服务便民热线12345', 'Government hotline 12345'],
  },
);
export type HostSystem = ValueOf<typeof HostSystem>;

@Concept({
  zh: '国家机关和承办单位：承办建议、实施项目或者参与活动的国家机关和单位',
  en: 'A state organ or unit that handles suggestions, runs projects or hosts activities',
  rows: openRows,
  names: ['agency', 'agencies'],
  order: 'name',
  unique: [['division', 'name']],
})
export class Agency extends Entity {
  @Code('单位代码：平台内唯一的短代码', 'Short code of the unit, unique on the platform', open, {
    lookup: true,
    max: 40,
  })
  code!: string;

  @Text('名称：正式名称', 'Official name', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @Choice(HostSystem, '机关系统', 'System of state organs', open, { filter: true, group: true })
  system!: HostSystem;

  @One(() => Division, '所属区划', 'The division whose organ it is', open, { group: true })
  division!: Division;

  @Flag(
    '重点承办单位：因承办建议较多而确定的重点承办单位',
    'Designated key handling unit, for the many suggestions it receives',
    open,
    { filter: true },
  )
  isKeyHandler!: boolean;

  @Flag(
    '答复须审核：答复发出前须经本单位审核人审核',
    'Whether a reply goes out only when a reviewer of the unit has seen it',
    open,
    { filter: true, initial: false },
  )
  hasReplyReview!: boolean;
}
