/**
 * Stories that the sources tell of one voice that became something; the people in them are invented here. The comment
 * is the number in figures.csv.
 */

import type { CongressLevel } from '../../schema/organisations/congress.choices.js';
import type { ConversionTarget, FeedbackChannel } from '../../schema/suggestions/feedback.choices.js';
import type { Satisfaction } from '../../schema/suggestions/suggestion.choices.js';
import { telling } from '../kit/figures.js';

export interface Story {
  readonly division: string;
  /** Level of the congress that the deputy sits in who heard it. */
  readonly deputyOf: CongressLevel;
  /** Their post, where the source tells it. */
  readonly post?: string;
  readonly channel: FeedbackChannel;
  /** Category of the texts. */
  readonly category: string;
  readonly receivedOn: string;
  readonly handledOn: string;
  readonly resolvedOn?: string;
  readonly satisfaction?: Satisfaction;
  readonly became?: ConversionTarget;
  /** What came of it beside its being handled. */
  readonly led?: ConversionTarget;
  readonly words: { readonly title: string; readonly content: string; readonly outcome: string };
  readonly suggested?: {
    readonly congress: string;
    readonly submittedOn: string;
    readonly title: string;
    readonly body: string;
    /** What the reply is made from: a topic of `topics.csv`. */
    readonly category: string;
    readonly topic: string;
    readonly at: string;
  };
}

export const stories = {
  /** 东胜区林荫街道: scanned a deputy's code; a livelihood project of 2024. */
  plaza: {
    division: '150602003004',
    deputyOf: 'PREFECTURE',
    channel: 'DEPUTY_QR',
    category: 'CULTURE_TOURISM',
    receivedOn: '2023-11-06',
    handledOn: '2023-12-08',
    resolvedOn: '2024-09-20',
    satisfaction: 'SATISFIED',
    became: 'LIVELIHOOD_PROPOSAL',
    words: {
      title: '反映文苑社区吉祥广场设施老化问题',
      content: telling(
        [193],
        '文苑社区门口的吉祥广场建成20余年，路面破损严重，健身器材老化，没有儿童娱乐设施，希望改造。',
      ),
      outcome: telling([194], '吉祥广场改造已列入林荫街道2024年度民生实事项目并完工。'),
    },
  },
  /** 康巴什区新北社区: found on a visit; research with the grid, a suggestion, built. */
  charging: {
    division: '150603001001',
    deputyOf: 'COUNTY',
    channel: 'HOME_VISIT',
    category: 'URBAN_TRANSPORT',
    receivedOn: '2023-08-14',
    handledOn: '2023-09-12',
    resolvedOn: '2024-06-28',
    satisfaction: 'SATISFIED',
    became: 'SUGGESTION',
    words: {
      title: '反映新北社区电动车充电难问题',
      content: '四个小区都是移民安置小区，电动车多，没有充电车棚，私拉电线充电很不安全。',
      outcome: telling([200, 201], '“暖心充电桩”项目已建成，4个住宅小区增设115个充电点位。'),
    },
    suggested: {
      congress: '150603000000',
      submittedOn: '2023-09-12',
      title: '关于在新北社区实施“暖心充电桩”项目的建议',
      body: '新北社区所辖四个住宅小区系移民安置小区，居民电动车保有量较大，没有充电车棚，私接电源、私拉电线屡禁不止，存在安全隐患。\n为此建议：一是由社区两委、基层人大代表和网格员联合摸排需求；二是协调有关部门选址建设充电点位；三是明示收费标准并加强日常管护。\n以上建议，请予研究。',
      category: 'URBAN_TRANSPORT',
      topic: '充电',
      at: '新北社区',
    },
  },
  /** 远安县花林寺镇: a villager's word on the opinion platform; a ballot; works for over ten thousand people. */
  drinkingWater: {
    division: '420525102201',
    deputyOf: 'TOWNSHIP',
    channel: 'MINI_APP',
    category: 'WATER',
    receivedOn: '2022-04-11', // 108: one of 214
    handledOn: '2022-06-20', // 109: one of 206
    became: 'LIVELIHOOD_PROPOSAL',
    words: {
      title: '反映饮用水质差、供水不稳定问题',
      content: '村里的饮用水质差，供水也不稳定，盼望早日解决。',
      outcome: '镇党委研究后启动民生实事项目票决程序，供水工程已开工。',
    },
  },
  /** 杭锦旗独贵塔拉镇: drains and ditches; a suggestion, the town congress's ballot, six projects. */
  drainage: {
    division: '150625103001',
    deputyOf: 'TOWNSHIP',
    post: '人大主席',
    channel: 'HOME_VISIT',
    category: 'AGRICULTURE',
    receivedOn: '2022-10-18',
    handledOn: '2022-12-12',
    resolvedOn: '2024-08-30', // 223: one of 50余
    satisfaction: 'SATISFIED',
    became: 'SUGGESTION',
    words: {
      title: '反映农田排灌不畅、盐碱加重问题',
      content: '排干淤了好几年，一到雨季水排不出去，地越种越碱，请帮忙反映。',
      outcome: '2023年以来经镇人代会票决实施农业排灌设施提升项目6个，5万余亩农田受益。', // 217, 220, 221
    },
    suggested: {
      congress: '150625103000',
      submittedOn: '2022-11-15',
      title: '关于修渠清淤排干、提升农业排灌设施的建议',
      body: '全镇部分农田排干淤塞、强排能力不足，雨季排水困难，影响群众增产增收。\n为此建议：一是分年度清淤疏浚排干；二是修建强排提水站；三是提交镇人代会票决，列入民生实事项目。\n恳请研究办理。',
      category: 'AGRICULTURE',
      topic: '农田',
      at: '独贵塔拉镇',
    },
  },
  /** 丰泽区源淮社区: the stalls of 云谷小区; more than 1700 opinions at meetings, done in two months. */
  stalls: {
    division: '350503002007',
    deputyOf: 'COUNTY',
    channel: 'MEETING',
    category: 'BUSINESS',
    receivedOn: '2024-03-05', // 237: the first of them
    handledOn: '2024-06-08',
    resolvedOn: '2024-08-06', // 238
    satisfaction: 'SATISFIED',
    led: 'LIVELIHOOD_PROPOSAL',
    words: {
      title: '反映云谷小区占道摊点影响出行问题',
      content: '小区门口的摊点占了路，上下班堵得厉害；可是摊贩也要生活，希望想个两全的办法。',
      outcome: telling([236], '经代表主持20余次摊贩会议，道路拓宽、市场划线归位，摊点改造完成。'),
    },
  },
  /** 点军区艾家镇: two bus lines, heard in a household group. */
  buses: {
    division: '420504101202',
    deputyOf: 'TOWNSHIP',
    channel: 'WECHAT_GROUP',
    category: 'URBAN_TRANSPORT',
    receivedOn: '2023-02-16',
    handledOn: '2023-03-10',
    resolvedOn: '2023-04-20',
    satisfaction: 'SATISFIED',
    words: {
      title: telling([106], '反映512、513公交线路设计不完善问题'),
      content: telling([107], '512、513路公交不经过安置小区，400多户出门很不方便。'),
      outcome: '经区、镇人大联系督促，公交线路已优化。',
    },
  },
  /** 晋江市梅庭社区: a jam at the gate of 奥林春天, solved after three days of watching. */
  gate: {
    division: '350582002014',
    deputyOf: 'TOWNSHIP',
    channel: 'MEETING',
    category: 'URBAN_TRANSPORT',
    receivedOn: '2024-05-13',
    handledOn: '2024-05-17', // 239
    resolvedOn: '2024-06-14',
    satisfaction: 'SATISFIED',
    words: {
      title: '反映奥林春天小区门口交通拥堵问题',
      content: '早晚高峰小区门口堵得走不动，希望有人来管一管。',
      outcome: '代表与第二网格长、网格员连续三天现场观察，优化了进出口组织。',
    },
  },
} satisfies Record<string, Story>;
