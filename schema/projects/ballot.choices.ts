import { choices, type ValueOf } from '../kit/index.js';

export const BallotPurpose = choices('BallotPurpose', '票决事项：票决什么', 'What a ballot decides', {
  LIVELIHOOD_PROJECTS: ['民生实事项目：一年的民生实事项目', 'Livelihood projects of a year'],
  REVIEW_TARGETS: ['工作评议对象：代表评议哪些单位', 'Which units deputies review'],
  OTHER: ['其他', 'Something else'],
});
export type BallotPurpose = ValueOf<typeof BallotPurpose>;

export const BallotBody = choices('BallotBody', '票决机构：由谁票决', 'Who votes', {
  CONGRESS: ['人民代表大会：该级人大全体代表', 'All deputies of a congress'],
  STANDING_COMMITTEE: ['常委会：常委会组成人员', 'Members of a standing committee'],
  STREET_ASSEMBLY: ['街道议政代表会：街道议政代表会成员', 'Members of a street assembly'],
  COMMUNITY_ASSEMBLY: ['居民代表会议：居民代表', 'Residents’ representatives'],
});
export type BallotBody = ValueOf<typeof BallotBody>;

export const BallotOccasion = choices('BallotOccasion', '票决时机：何时票决', 'When the ballot is held', {
  IN_SESSION: ['会议期间', 'At a session'],
  INTER_SESSION: ['闭会期间：两次人代会会议之间', 'Between sessions'],
});
export type BallotOccasion = ValueOf<typeof BallotOccasion>;

export const BallotMethod = choices('BallotMethod', '投票方式：如何进行无记名投票', 'How the secret ballot is cast', {
  PAPER: ['纸质票', 'On paper'],
  ELECTRONIC: ['电子表决器', 'With a voting device'],
  ONLINE: ['线上投票：在平台上', 'On the platform'],
});
export type BallotMethod = ValueOf<typeof BallotMethod>;

export const BallotStatus = choices('BallotStatus', '票决状态：票决进行到哪一步', 'Where a ballot stands', {
  PREPARED: ['已准备', 'Prepared'],
  OPEN: ['投票中', 'Open'],
  CLOSED: ['已截止', 'Closed'],
  TALLIED: ['已计票：已计票，尚未公布', 'Counted, not yet published'],
  PUBLISHED: ['已公布：结果已公布', 'The result is published'],
  VOIDED: ['作废', 'Voided'],
});
export type BallotStatus = ValueOf<typeof BallotStatus>;

export const BallotRuleStatus = choices(
  'BallotRuleStatus',
  '票决办法状态：是否已经通过',
  'Where a ballot rule stands',
  {
    DRAFT: ['草案：尚未通过', 'Not adopted yet'],
    IN_FORCE: ['施行', 'In force'],
    REPEALED: ['废止', 'No longer in force'],
  },
);
export type BallotRuleStatus = ValueOf<typeof BallotRuleStatus>;

export const BallotMajority = choices(
  'BallotMajority',
  '过半数的基数：赞成票须过什么的半数',
  'Of what more than half has to be for it',
  {
    ALL: ['全体：应到的全体（《地方组织法》第二十五条）', 'Of all who are entitled (Organic Law, art. 25)'],
    VALID: ['有效票', 'Of the valid ballots'],
    NONE: ['不要求过半数：以得票多少为序', 'None is asked for: most votes win'],
  },
);
export type BallotMajority = ValueOf<typeof BallotMajority>;

export const BallotQuorum = choices('BallotQuorum', '法定人数：多少人到会方可票决', 'How many have to be present', {
  TWO_THIRDS: [
    '三分之二：应到人数的三分之二以上（《地方组织法》第十四条）',
    'Two thirds of the entitled (Organic Law, art. 14)',
  ],
  MAJORITY: ['过半数：过应到人数的半数', 'More than half of the entitled'],
});
export type BallotQuorum = ValueOf<typeof BallotQuorum>;

export const BallotTie = choices(
  'BallotTie',
  '票数相等的办法：末位得票相等时如何确定',
  'What is done about a tie for the last seats',
  {
    SECOND_BALLOT: ['再次票决：就得票相等的再次票决', 'Another ballot among those who tie'],
    NONE_ELECTED: ['均不当选', 'None of those who tie is elected'],
  },
);
export type BallotTie = ValueOf<typeof BallotTie>;

export const BallotChoiceCount = choices(
  'BallotChoiceCount',
  '可选数：一票最多可赞成几个',
  'For how many a ballot may be',
  {
    UP_TO_SEATS: ['不超过应选数：超过的为无效票', 'As many as there are seats, or fewer; a ballot for more is invalid'],
    ANY: ['不限：逐项表决', 'Any number: each is voted on by itself'],
  },
);
export type BallotChoiceCount = ValueOf<typeof BallotChoiceCount>;
