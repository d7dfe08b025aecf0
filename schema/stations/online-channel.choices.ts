import { choices, type ValueOf } from '../kit/index.js';

export const OnlineChannelKind = choices(
  'OnlineChannelKind',
  '线上渠道类型：线上渠道起什么作用',
  'What part an online channel plays',
  {
    PLATFORM: [
      '平台：代表履职平台，或者平台中另有名称的部分',
      'Platform for the work of deputies, or a part of one with a name of its own',
    ],
    TERMINAL: ['终端：使用平台的终端', 'What a platform is used with'],
    ENTRANCE: [
      '入口：人大或者其他单位开设、通向代表的网站、账号或者应用',
      'Website, account or app, run by a congress or by others, that leads to deputies',
    ],
    MESSENGER: [
      '即时通信：代表、群众和机关之间联络的即时通信工具',
      'Messenger by which deputies, public and organs talk',
    ],
  },
);
export type OnlineChannelKind = ValueOf<typeof OnlineChannelKind>;

export const OnlineMedium = choices('OnlineMedium', '载体：线上渠道依托什么运行', 'What an online channel runs on', {
  WEB: ['网页', 'Web pages'],
  APP: ['手机APP', 'App on a telephone'],
  MINI_PROGRAM: ['小程序', 'Mini program'],
  PUBLIC_ACCOUNT: ['公众号', 'Public account'],
  WECHAT: ['微信群', 'WeChat groups'],
  QQ: ['QQ群', 'QQ groups'],
  SMS: ['短信', 'Text messages'],
});
export type OnlineMedium = ValueOf<typeof OnlineMedium>;

export const OnlineService = choices(
  'OnlineService',
  '线上服务：线上渠道提供的服务',
  'What an online channel can be used for',
  {
    FIND_DEPUTY: ['找代表：查找自己的代表', 'Finding one’s deputy'],
    MESSAGE: ['选民留言：向代表留言', 'Writing to a deputy'],
    SOLICITATION: ['征求意见：对草案、报告提出意见', 'Giving opinions on drafts and reports'],
    SURVEY: ['问卷调查：填写问卷', 'Answering surveys'],
    DUTY_WORK: ['代表履职：代表提交建议、报告，查看履职档案', 'Deputies’ own work: suggestions, reports, duty files'],
    HANDLING: ['转交督办：转交问题并跟踪督办', 'Passing matters on, and following them up'],
    PUBLICITY: ['信息公开：新闻和文件', 'News and documents'],
    HOUSEHOLD_CLAIM: ['认领帮扶：代表认领农户进行帮扶', 'Deputies claim households to help'],
  },
);
export type OnlineService = ValueOf<typeof OnlineService>;

export const OnlineChannelStatus = choices(
  'OnlineChannelStatus',
  '线上渠道状态：渠道是否在使用',
  'Whether a channel is in use',
  {
    PLANNED: ['筹建', 'Being prepared'],
    TRIAL: ['试运行', 'On trial'],
    RUNNING: ['运行', 'In use'],
    CLOSED: ['停用', 'Given up'],
  },
);
export type OnlineChannelStatus = ValueOf<typeof OnlineChannelStatus>;
