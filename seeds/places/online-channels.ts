/**
 * What the sources say of platforms, their terminals and other ways online, per place; figures come from
 * `figures.csv` by number, or a comment names them. Names in quotes are those of the sources; what is between them is
 * ours.
 */
import type { DivisionLevel } from '../../schema/organisations/division.choices.js';
import type {
  OnlineChannelKind,
  OnlineChannelStatus,
  OnlineMedium,
  OnlineService,
} from '../../schema/stations/online-channel.choices.js';

export interface ChannelOfPlace {
  readonly name: string;
  readonly kind: OnlineChannelKind;
  readonly medium?: OnlineMedium;
  /** Name of its platform. */
  readonly platform?: string;
  readonly division: string;
  readonly services: readonly OnlineService[];
  readonly levels?: readonly DivisionLevel[];
  readonly entrance?: string;
  readonly guidance?: string;
  readonly status?: OnlineChannelStatus;
  readonly openedOn: string;
}

const yichang = '420500000000';
const danyang = '321181000000';
const cloud = '宜昌市人大“1+3+N”履职云平台';
/** 市、县、乡镇、村 */
const fourLevels = ['PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE'] as const;
const citizens = ['FIND_DEPUTY', 'MESSAGE'] as const;
const everything = ['FIND_DEPUTY', 'MESSAGE', 'SOLICITATION', 'SURVEY', 'DUTY_WORK', 'HANDLING'] as const;

const guidance =
  '须知：请围绕公共事务留言，注明所在社区（村），不涉及他人隐私；诉讼、仲裁和已进入信访程序的事项请按法定途径反映。' +
  '流程：扫码或者选择代表→留言→代表联络站登记→代表答复或者转交有关单位→反馈结果→选民评价。';

const terminal = (name: string, medium: OnlineMedium, openedOn: string): ChannelOfPlace => ({
  name: `${cloud}${name}`,
  kind: 'TERMINAL',
  medium,
  platform: cloud,
  division: yichang,
  services: everything,
  levels: fourLevels,
  openedOn,
});
const messenger = (name: string, medium: OnlineMedium): ChannelOfPlace => ({
  name,
  kind: 'MESSENGER',
  medium,
  platform: cloud,
  division: yichang,
  services: ['MESSAGE', 'DUTY_WORK'],
  openedOn: '2022-03-01',
});

export const onlineChannels: readonly ChannelOfPlace[] = [
  {
    name: cloud, // 94: one platform
    kind: 'PLATFORM',
    division: yichang,
    services: everything,
    levels: fourLevels,
    entrance: '代表联络e站',
    guidance,
    openedOn: '2022-01-10',
  },
  // 93: three terminals; N messengers
  terminal('电脑端', 'WEB', '2022-01-10'),
  terminal('手机端', 'APP', '2022-03-01'),
  terminal('微信端', 'MINI_PROGRAM', '2022-06-20'),
  messenger('代表履职微信群', 'WECHAT'),
  messenger('代表履职QQ群', 'QQ'),
  messenger('代表履职短信', 'SMS'),
  {
    name: '宜昌人大公众号',
    kind: 'ENTRANCE',
    medium: 'PUBLIC_ACCOUNT',
    platform: cloud,
    division: yichang,
    services: [...citizens, 'SOLICITATION', 'SURVEY', 'PUBLICITY'],
    entrance: '选民留言',
    guidance,
    openedOn: '2022-09-05',
  },
  {
    name: '宜格服务公众号',
    kind: 'ENTRANCE',
    medium: 'PUBLIC_ACCOUNT',
    platform: cloud,
    division: yichang,
    services: citizens,
    entrance: '我要找社区服务团队--人大代表',
    guidance,
    openedOn: '2022-11-14',
  },
  {
    name: '宜昌人大网',
    kind: 'ENTRANCE',
    medium: 'WEB',
    division: yichang,
    services: ['SOLICITATION', 'PUBLICITY'],
    entrance: '立法民意直通车',
    openedOn: '2015-05-18',
  },
  {
    name: '枝江市“代表与群众互动之窗”子平台', // 95: 24 hours
    kind: 'PLATFORM',
    platform: cloud,
    division: '420583000000',
    services: [...citizens, 'DUTY_WORK'],
    levels: ['COUNTY', 'TOWNSHIP', 'VILLAGE'],
    openedOn: '2022-03-15',
  },
  {
    name: '花林寺镇“人民有事您请说”民意表达云平台',
    kind: 'PLATFORM',
    platform: cloud,
    division: '420525102000',
    services: ['MESSAGE', 'HANDLING'],
    levels: ['TOWNSHIP', 'VILLAGE'],
    openedOn: '2022-01-20',
  },
  {
    name: '“万善丹阳”APP',
    kind: 'ENTRANCE',
    medium: 'APP',
    division: danyang,
    services: ['HOUSEHOLD_CLAIM'],
    entrance: '高水平小康，人大代表在行动',
    openedOn: '2020-03-01',
  },
  {
    name: '丹阳人大网',
    kind: 'ENTRANCE',
    medium: 'WEB',
    division: danyang,
    services: [...citizens, 'PUBLICITY'],
    levels: ['COUNTY', 'TOWNSHIP'],
    openedOn: '2012-06-01',
  },
  {
    name: '丹阳人大微信公众号',
    kind: 'ENTRANCE',
    medium: 'PUBLIC_ACCOUNT',
    division: danyang,
    services: [...citizens, 'PUBLICITY'],
    levels: ['COUNTY', 'TOWNSHIP'],
    openedOn: '2016-09-01',
  },
  {
    name: '丹阳市人大代表微信群',
    kind: 'MESSENGER',
    medium: 'WECHAT',
    division: danyang,
    services: ['DUTY_WORK'],
    openedOn: '2017-02-10',
  },
  {
    name: '丹阳市人大代表QQ群',
    kind: 'MESSENGER',
    medium: 'QQ',
    division: danyang,
    services: ['DUTY_WORK'],
    openedOn: '2013-01-20',
  },
  {
    name: '丹阳市代表履职服务平台', // as of 2021: explored
    kind: 'PLATFORM',
    division: danyang,
    services: everything,
    levels: ['COUNTY', 'TOWNSHIP'],
    status: 'TRIAL',
    openedOn: '2021-03-01',
  },
];
