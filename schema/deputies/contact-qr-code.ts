import {
  always,
  Choice,
  Code,
  Computed,
  Concept,
  Count,
  choices,
  Day,
  Entity,
  mine,
  One,
  open,
  rowsWhere,
  Text,
  type ValueOf,
  value,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { LivelihoodProject } from '../projects/livelihood-project.js';
import { OnlineChannel } from '../stations/online-channel.js';
import { Station } from '../stations/station.js';
import { Deputy } from './deputy.js';
import { drawQrCodes } from './qr-image.js';

export const QrHolderKind = choices(
  'QrHolderKind',
  '持码人类型：扫码后联系到的人、项目、家站或者渠道',
  'Whom or what a contact QR code leads to',
  {
    DEPUTY: ['人大代表', 'A deputy'],
    LIAISON: ['平台联络员：履职平台的联络员，不是代表', 'A liaison of the duty platform, not a deputy'],
    PROJECT: ['民生实事项目：群众参与监督的民生实事项目', 'A livelihood project that citizens help to supervise'],
    STATION: ['代表家站：门口或者公示栏上的家站二维码', 'A station, on its door or notice board'],
    CHANNEL: [
      '线上履职渠道：平台、公众号或者小程序的入口',
      'An online channel: the entrance of a platform, account or mini program',
    ],
  },
);
export type QrHolderKind = ValueOf<typeof QrHolderKind>;

export const QrCodeStatus = choices(
  'QrCodeStatus',
  '二维码状态：扫码后是否仍能联系到人',
  'Whether a contact QR code still leads to somebody',
  {
    ACTIVE: ['有效：正在使用', 'In use'],
    REVOKED: ['已停用：已停用，扫码后联系不到任何人', 'Withdrawn: scanning it finds nobody'],
  },
);
export type QrCodeStatus = ValueOf<typeof QrCodeStatus>;

const holders = { DEPUTY: 'deputy', PROJECT: 'project', CHANNEL: 'onlineChannel' } as const;
const leadsTo = (kind: string, property: string) =>
  always(
    `${kind} 的码有 ${property}，其他的没有`,
    `A code of a ${kind} has ${property}, and no other has`,
    `({holderKind} = '${kind}') = ({${property}} is not null)`,
  );
const stationIsSaid = `{holderKind} <> 'STATION' or {station} is not null`;

@Concept({
  zh: '代表码：公示栏上的二维码，选民扫码查找代表、平台联络员、家站或者线上渠道并留言，或者反映项目情况',
  en: 'The QR code on a notice board through which constituents find and write to a deputy, a platform liaison, a station or an online channel, or report on a project',
  rows: rowsWhere(value('status', 'ACTIVE'), { deputy: mine('deputy', 'deputy') }),
  order: '-issuedOn',
  days: [['issuedOn', 'fellBackOn', 'revokedOn']],
  invariants: [
    ...(['DEPUTY', 'PROJECT', 'CHANNEL'] as const).map((kind) => leadsTo(kind, holders[kind])),
    always('家站码有家站，联络员码可以有', 'A code of a station has it; one of a liaison may', stationIsSaid),
    leadsTo('LIAISON', 'liaisonName'),
  ],
})
export class ContactQrCode extends Entity {
  @Code(
    '令牌：二维码所载的随机文字，不重复，不含持码人信息',
    'Random text that the code carries, unique; it says nothing about the holder',
    open,
    {
      lookup: true,
      max: 40,
    },
  )
  token!: string;

  @Choice(QrHolderKind, '持码人类型：代表、联络员或者项目', 'Deputy, liaison or project', open, {
    filter: true,
    group: true,
  })
  holderKind!: QrHolderKind;

  @One(() => Deputy, '代表：代表持码的为该代表，其他为空', 'The deputy; absent for others', open, {
    optional: true,
    group: true,
    back: [
      'qrCodes',
      '代表码：群众扫码查找该代表并留言',
      'QR codes through which people find the deputy and write to the deputy',
    ],
  })
  deputy?: Deputy;

  @Text(
    '联络员姓名：公示栏上的联络员姓名，其他为空',
    'Name of the liaison as on the notice board; absent for others',
    open,
    {
      optional: true,
      max: 60,
      search: true,
    },
  )
  liaisonName?: string;

  @One(() => LivelihoodProject, '项目：项目二维码所对应的项目，人员的为空', 'The project; absent for persons', open, {
    optional: true,
    back: ['qrCodes', '监督二维码：群众在项目现场扫码反映情况', 'Codes at the site through which citizens report'],
  })
  project?: LivelihoodProject;

  @One(
    () => Station,
    '家站：家站码的家站，联络员码的为其所在家站',
    'The station; of a liaison where that one works',
    open,
    {
      optional: true,
      back: ['qrCodes', '家站二维码：群众扫码向家站留言', 'Codes through which people write to the station'],
    },
  )
  station?: Station;

  @One(() => OnlineChannel, '线上渠道：渠道码所进入的渠道，其他为空', 'The online channel; absent for others', open, {
    optional: true,
    back: ['qrCodes', '渠道二维码：扫码进入该渠道', 'Codes that lead into the channel'],
  })
  onlineChannel?: OnlineChannel;

  @One(() => Division, '所属区划：张贴该二维码的区划', 'The division whose board shows it', open, { group: true })
  division!: Division;

  @Choice(QrCodeStatus, '状态', 'In use or revoked', open, { filter: true, group: true })
  status!: QrCodeStatus;

  @Day('发码日期', 'Issued on', open, { filter: true, order: true })
  issuedOn!: string;

  @Day('停用日期：停止使用之日，使用期间为空', 'Revoked on; absent while it is in use', open, {
    optional: true,
    filter: true,
  })
  revokedOn?: string;

  @Day(
    '转家站日期：停用后转到家站之日，没有转的为空',
    'Leads to the station since; absent unless it was withdrawn',
    open,
    {
      optional: true,
      filter: true,
    },
  )
  fellBackOn?: string;

  @One(() => Deputy, '原持码代表：转家站之前的代表，没有转的为空', 'Whom it led to before that', open, {
    optional: true,
  })
  formerDeputy?: Deputy;

  @One(() => LivelihoodProject, '原项目：转家站之前的项目，没有转的为空', 'What it led to before that', open, {
    optional: true,
  })
  formerProject?: LivelihoodProject;

  @One(() => ContactQrCode, '所更换的码：更换前的旧码，首次发码的为空', 'The code that it took the place of', open, {
    optional: true,
    back: ['replacedBy', '更换后的码', 'The code that took its place'],
  })
  replaces?: ContactQrCode;

  @Count(
    '扫码次数：凭码提交的意见每件计一次',
    'How often it was scanned: each message that is sent by it counts',
    open,
    { filter: true, order: true, sum: true },
  )
  scanCount!: number;

  @Computed(
    'token',
    drawQrCodes,
    '二维码图：SVG格式的图片，可直接打印',
    'The code as an SVG image, ready to print',
    open,
  )
  svg!: string;
}
