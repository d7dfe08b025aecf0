import { choices, type ValueOf } from '../kit/index.js';

export const FeedbackChannel = choices(
  'FeedbackChannel',
  '反映渠道：群众意见从哪里来',
  'How a citizen’s feedback came in',
  {
    DEPUTY_QR: ['代表二维码', 'QR code of a deputy'],
    STATION_QR: ['家站二维码', 'QR code of a station'],
    PROJECT_QR: ['项目二维码', 'QR code at a livelihood project'],
    LIAISON_QR: ['联络员二维码', 'QR code of a liaison of the platform'],
    CHANNEL_QR: ['线上渠道二维码', 'QR code of an online channel'],
    STATION_VISIT: ['到站反映：群众到代表家站当面反映', 'A visit to a station'],
    RECEPTION_DAY: ['代表接待日：代表接待选民时反映', 'Reception of constituents by deputies'],
    HOME_VISIT: ['入户走访：代表走访群众家庭时反映', 'A deputy’s visit to a household'],
    MEETING: ['座谈议事会：座谈会或者议事会上反映', 'A symposium or deliberation session'],
    WECHAT_GROUP: ['微信群', 'A WeChat group'],
    MINI_APP: ['小程序', 'The WeChat mini program'],
    WEB: ['网站', 'The portal'],
    HOTLINE_12345: ['12345热线', 'Government hotline 12345'],
    GRID_REPORT: ['网格上报', 'Report by a grid officer'],
    ENTERPRISE_VISIT: ['走访市场主体：代表走访企业等市场主体时反映', 'A deputy’s visit to an enterprise'],
    CONTACT: [
      '联系代表：常委会组成人员、乡镇人大主席或者国家机关联系代表时反映',
      'Contact of a committee member, chair or state organ with a deputy',
    ],
    LETTER: ['来信', 'A letter'],
  },
);
export type FeedbackChannel = ValueOf<typeof FeedbackChannel>;

export const FeedbackStatus = choices(
  'FeedbackStatus',
  '意见状态：群众意见办理到哪一步',
  'Where a citizen’s feedback stands',
  {
    RECEIVED: ['已接收', 'Received'],
    SCREENED: ['已甄别', 'Screened'],
    ANSWERED_ON_SITE: ['当场答复', 'Answered on the spot'],
    REFERRED: ['已转交：已转交承办单位', 'Referred to a unit'],
    IN_HANDLING: ['办理中', 'Being handled'],
    HANDLED: ['已办理', 'Handled'],
    CONVERTED: [
      '已转化：已成为代表建议、信访代办、民生实事建议、监督事项或者立法意见',
      'Became a suggestion, petition, proposal, supervision matter or legislative opinion',
    ],
    MERGED: ['已合并：已并入同一事项的先前意见', 'Merged into an earlier one on the same matter'],
    REJECTED: ['不予受理：不予受理并说明原因', 'Not taken up, with the reason'],
    WITHDRAWN: ['已撤回：反映人自己撤回', 'Withdrawn by whoever sent it'],
    RATED: ['已评价：群众已作出评价', 'Rated by the citizen'],
    CLOSED: ['办结', 'Closed'],
    REOPENED: [
      '重新办理：群众评价不满意后重新办理，由原单位受理；提级的由县级代表工作机构处理',
      'Reopened after a poor rating: goes back to its unit, or to the county’s office if it was escalated',
    ],
  },
);
export type FeedbackStatus = ValueOf<typeof FeedbackStatus>;

export const ConversionTarget = choices(
  'ConversionTarget',
  '转化去向：群众意见转化成了什么',
  'What a citizen’s feedback became',
  {
    SUGGESTION: ['代表建议', 'A deputies’ suggestion'],
    PETITION: ['信访代办', 'A petition case'],
    LIVELIHOOD_PROPOSAL: ['民生实事建议：对民生实事项目的建议', 'A proposal for a livelihood project'],
    SUPERVISION_MATTER: ['监督事项：需要监督的事项', 'A matter for supervision'],
    LEGISLATIVE_OPINION: ['立法意见：对法规草案的意见', 'An opinion on a draft law'],
  },
);
export type ConversionTarget = ValueOf<typeof ConversionTarget>;
