import { Choice, ChoiceList, Concept, Count, Day, Entity, One, open, openRows, Text } from '../kit/index.js';
import { DivisionLevel } from '../organisations/division.choices.js';
import { Division } from '../organisations/division.js';
import { OnlineChannelKind, OnlineChannelStatus, OnlineMedium, OnlineService } from './online-channel.choices.js';

@Concept({
  zh: '线上履职渠道',
  en: 'A platform, terminal, account or messenger through which deputies work and the public reaches them (平台、终端、即时通信)',
  rows: openRows,
  order: 'name',
})
export class OnlineChannel extends Entity {
  @Text('名称', 'Name', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @Choice(OnlineChannelKind, '类型', 'What part it plays', open, { filter: true, group: true })
  kind!: OnlineChannelKind;

  @Choice(OnlineMedium, '载体', 'What it runs on; absent for a platform that runs on several', open, {
    optional: true,
    filter: true,
    group: true,
  })
  medium?: OnlineMedium;

  @One(() => OnlineChannel, '所属平台', 'The platform that it belongs to; absent for one of its own', open, {
    optional: true,
    group: true,
    back: ['parts', '组成部分', 'Its parts, terminals, entrances and messengers'],
  })
  platform?: OnlineChannel;

  @One(() => Division, '所属区划', 'The place whose deputies it leads to', open, { group: true })
  division!: Division;

  @ChoiceList(OnlineService, '服务', 'What it can be used for', open, { filter: true })
  services!: readonly OnlineService[];

  @ChoiceList(DivisionLevel, '贯通层级', 'Levels of divisions that it connects', open, { filter: true })
  levels!: readonly DivisionLevel[];

  @Count('每日在线时长', 'Hours a day at which it can be used', open, { filter: true })
  dailyHours!: number;

  @Text('入口', 'The menu or button that leads to deputies; absent where all of it does', open, {
    max: 100,
    optional: true,
  })
  entrance?: string;

  @Text('须知和流程', 'What those who write are told: rules, and the way that a message takes', open, {
    max: 1000,
    optional: true,
  })
  guidance?: string;

  @Choice(OnlineChannelStatus, '状态', 'Whether it is in use', open, { filter: true, group: true })
  status!: OnlineChannelStatus;

  @Day('启用日期', 'In use since, planned before', open, { filter: true, order: true })
  openedOn!: string;
}
