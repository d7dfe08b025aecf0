import { choices, type ValueOf } from '../kit/index.js';

/** In the order in which they are taken; a step may be left out, and none is taken after a later one. */
export const ReviewStep = choices(
  'ReviewStep',
  '审查环节：建议立案前由谁审查',
  'Who reviews a suggestion before it is filed',
  {
    DELEGATION: ['代表团：代表所在的代表团或者代表小组', 'The delegation or group of the deputy'],
    TOWNSHIP_GOVERNMENT_OFFICE: ['乡镇政府办：乡镇、街道办公室', 'The office of the township or subdistrict'],
    DEPUTIES_OFFICE: [
      '代表工作机构：人大常委会的代表工作机构，乡镇为主席团',
      'The congress’s office for deputies; in a township its presidium',
    ],
  },
);
export type ReviewStep = ValueOf<typeof ReviewStep>;

export const DeclineGround = choices(
  'DeclineGround',
  '不予接收情形：不作为代表建议接收的情形，具体依据各地规定',
  'Why something is not taken as a suggestion of deputies; the provision itself is that of the place',
  {
    PRIVATE_MATTER: ['个人问题：涉及代表本人或者亲属的个人问题', 'A private matter of the deputy or of relatives'],
    FORWARDED_LETTER: ['转交来信：代转群众来信', 'A citizen’s letter that is only passed on'],
    CONCRETE_CASE: [
      '具体案件：干涉具体案件（《代表法》第五十九条）',
      'It interferes in a concrete case (Deputies Law, art. 59)',
    ],
    COMMERCIAL: ['推介：学术探讨或者产品推介', 'Academic discussion, or a product that is advertised'],
    NO_SUBSTANCE: ['没有实际内容', 'It has no substance'],
    OTHER_CONGRESS: ['不属本级：不属于本级国家机关职权', 'It is not within the powers of the organs at this level'],
    OTHER: ['其他：其他不应作为代表建议提出的', 'Something else that is no suggestion'],
  },
);
export type DeclineGround = ValueOf<typeof DeclineGround>;

export const CoSignStatus = choices(
  'CoSignStatus',
  '联名状态：受邀代表是否联名',
  'Whether a deputy who was asked signs',
  {
    INVITED: ['已邀请：尚未答复', 'Asked, and has not answered'],
    SIGNED: ['已联名', 'Signs'],
    REFUSED: ['已谢绝', 'Does not sign'],
  },
);
export type CoSignStatus = ValueOf<typeof CoSignStatus>;
