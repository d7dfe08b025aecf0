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
