import { Choice, ChoiceList, Concept, Count, Day, Entity, One, open, openRows, Text } from '../kit/index.js';
import { DivisionLevel } from '../organisations/division.choices.js';
import { Division } from '../organisations/division.js';
import { OnlineChannelKind, OnlineChannelStatus, OnlineMedium, OnlineService } from './online-channel.choices.js';

@Concept({
  zh: '线上履职渠道：代表开展工作、群众联系代表的平台、终端、账号和即时通信',
  en: 'A platform, terminal, account or messenger through which deputies work and the public reaches them (平台、终端、即时通信)',
  rows: openRows,
  order: 'name',
})
export class OnlineChannel extends Entity {
  @Text('名称', 'Name', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @Choice(OnlineChannelKind, '类型', 'What part it plays', open, { filter: true, group: true })
  kind!: OnlineChannelKind;

  @Choice(
    OnlineMedium,
    '载体：依托什么运行，依托多种的平台为空',
    'What it runs on; absent for a platform that runs on several',
    open,
    {
      optional: true,
      filter: true,
      group: true,
    },
  )
  medium?: OnlineMedium;

  @One(
    () => OnlineChannel,
    '所属平台：所属的平台，独立的为空',
    'The platform that it belongs to; absent for one of its own',
    open,
    {
      optional: true,
      group: true,
      back: [
        'parts',
        '组成部分：组成平台的部分、终端、入口和即时通信',
        'Its parts, terminals, entrances and messengers',
      ],
    },
  )
  platform?: OnlineChannel;

  @One(() => Division, '所属区划：所联系代表的地区', 'The place whose deputies it leads to', open, { group: true })
  division!: Division;

  @ChoiceList(OnlineService, '服务：可以办什么', 'What it can be used for', open, { filter: true })
  services!: readonly OnlineService[];

  @ChoiceList(DivisionLevel, '贯通层级：所贯通的区划级别', 'Levels of divisions that it connects', open, {
    filter: true,
  })
  levels!: readonly DivisionLevel[];

  @Count('每日在线时长：每天可使用的小时数', 'Hours a day at which it can be used', open, { filter: true })
  dailyHours!: number;

  @Text(
    '入口：进入代表服务的菜单或者按钮；全部用于代表服务的为空',
    'The menu or button that leads to deputies; absent where all of it does',
    open,
    {
      max: 100,
      optional: true,
    },
  )
  entrance?: string;

  @Text(
    '须知和流程：告知留言人的规定和留言的办理流程',
    'What those who write are told: rules, and the way that a message takes',
    open,
    {
      max: 1000,
      optional: true,
    },
  )
  guidance?: string;

  @Choice(OnlineChannelStatus, '状态', 'Whether it is in use', open, { filter: true, group: true })
  status!: OnlineChannelStatus;

  @Day('启用日期：开始使用之日，启用前为计划日期', 'In use since, planned before', open, { filter: true, order: true })
  openedOn!: string;
}
