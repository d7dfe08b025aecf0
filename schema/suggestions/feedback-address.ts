import { Activity } from '../activities/activity.js';
import { Deputy } from '../deputies/deputy.js';
import { Choice, Entity, One, OneAround, open } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { OnlineChannel } from '../stations/online-channel.js';
import { ReceptionSession } from '../stations/reception-session.js';
import { Station } from '../stations/station.js';
import { FeedbackChannel } from './feedback.choices.js';

/** Where a citizen's feedback came from, and to whom: the part of a message that its envelope says. */
export abstract class FeedbackAddress extends Entity {
  @Choice(FeedbackChannel, '反映渠道', 'How it came', open, { filter: true, group: true })
  channel!: FeedbackChannel;

  @One(() => Division, '反映地：意见所涉及的区划', 'The division that it concerns', open, { group: true })
  division!: Division;

  @OneAround(
    'ContactQrCode',
    '所扫二维码：项目、家站、代表或者渠道随码而定，不是扫码反映的为空',
    'The code that was scanned, from which project, station, deputy or channel follow; absent otherwise',
    open,
    { back: ['feedback', '扫码留言：扫该码的留言，仅列已公开的', 'What came by it, as far as it is public'] },
  )
  scannedCode?: Entity;

  @One(() => Deputy, '接收代表', 'The deputy it came to', open, { optional: true })
  deputy?: Deputy;

  @One(() => Station, '接收家站', 'The station it came to', open, { optional: true })
  station?: Station;

  @OneAround(
    'LivelihoodProject',
    '反映项目：意见所反映的民生实事项目',
    'The livelihood project that it is about',
    open,
    {
      back: [
        'feedback',
        '群众反映：群众对该项目的意见，仅列已公开的',
        'What citizens say of it, as far as it is public',
      ],
    },
  )
  project?: Entity;

  @One(() => OnlineChannel, '线上渠道：所经的平台、公众号或者小程序', 'The platform, account or mini program', open, {
    optional: true,
    back: ['feedback', '渠道留言：经该渠道的留言，仅列已公开的', 'What came through it, as far as it is public'],
  })
  onlineChannel?: OnlineChannel;

  @One(() => Activity, '收集活动：群众在哪项活动中提出', 'The activity where it was said', open, {
    optional: true,
    trace: 'at',
    back: [
      'feedback',
      '收集意见：群众在活动中提出的意见，仅列已公开的',
      'What residents said there, as far as it is public',
    ],
  })
  activity?: Activity;

  @One(
    () => ReceptionSession,
    '接待活动：反映该意见的选民接待',
    'The reception of constituents where it was said',
    open,
    {
      optional: true,
      trace: 'at',
      back: ['feedback', '收集意见：接待时群众反映的意见，仅列已公开的', 'What was said there, as far as it is public'],
    },
  )
  reception?: ReceptionSession;

  @OneAround(
    'ContactRecord',
    '联系记录：在哪次联系中反映，其他情形为空',
    'The contact at which it came up; absent otherwise',
    open,
    {
      trace: 'at',
      back: [
        'raised',
        '转办意见：联系中反映的问题登记成的群众意见，仅列可见的',
        'Feedback that problems of the contact became, as far as it is visible',
      ],
    },
  )
  contact?: Entity;
}
