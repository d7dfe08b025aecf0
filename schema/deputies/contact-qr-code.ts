import {
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
import { Deputy } from './deputy.js';
import { drawQrCodes } from './qr-image.js';

export const QrHolderKind = choices('QrHolderKind', '持码人类型', 'Whom or what a contact QR code leads to', {
  DEPUTY: ['人大代表', 'A deputy'],
  LIAISON: ['平台联络员', 'A liaison of the duty platform, not a deputy'],
  PROJECT: ['民生实事项目', 'A livelihood project that citizens help to supervise'],
});
export type QrHolderKind = ValueOf<typeof QrHolderKind>;

export const QrCodeStatus = choices('QrCodeStatus', '二维码状态', 'Whether a contact QR code still leads to somebody', {
  ACTIVE: ['有效', 'In use'],
  REVOKED: ['已停用', 'Withdrawn: scanning it finds nobody'],
});
export type QrCodeStatus = ValueOf<typeof QrCodeStatus>;

@Concept({
  zh: '代表码',
  en: 'The QR code on a notice board through which constituents find and write to a deputy or a platform liaison, or report on a project',
  rows: rowsWhere(value('status', 'ACTIVE'), { deputy: mine('deputy', 'deputy') }),
  order: '-issuedOn',
  days: [['issuedOn', 'revokedOn']],
})
export class ContactQrCode extends Entity {
  @Code('令牌', 'Random text that the code carries, unique; it says nothing about the holder', open, {
    lookup: true,
    max: 40,
  })
  token!: string;

  @Choice(QrHolderKind, '持码人类型', 'Deputy, liaison or project', open, { filter: true, group: true })
  holderKind!: QrHolderKind;

  @One(() => Deputy, '代表', 'The deputy; absent for others', open, {
    optional: true,
    group: true,
    back: ['qrCodes', '代表码', 'QR codes through which people find and write to her'],
  })
  deputy?: Deputy;

  @Text('联络员姓名', 'Name of the liaison as on the notice board; absent for others', open, {
    optional: true,
    max: 60,
    search: true,
  })
  liaisonName?: string;

  @One(() => LivelihoodProject, '项目', 'The project; absent for persons', open, {
    optional: true,
    back: ['qrCodes', '监督二维码', 'Codes at the site through which citizens report'],
  })
  project?: LivelihoodProject;

  @One(() => Division, '所属区划', 'The division whose board shows it', open, { group: true })
  division!: Division;

  @Choice(QrCodeStatus, '状态', 'In use or revoked', open, { filter: true, group: true })
  status!: QrCodeStatus;

  @Day('发码日期', 'Issued on', open, { filter: true, order: true })
  issuedOn!: string;

  @Day('停用日期', 'Revoked on; absent while it is in use', open, { optional: true, filter: true })
  revokedOn?: string;

  @Count('扫码次数', 'How often it was scanned, times', open, { filter: true, order: true, sum: true })
  scanCount!: number;

  @Computed('token', drawQrCodes, '二维码图', 'The code as an SVG image, ready to print', open)
  svg!: string;
}
