import { choices, type ValueOf } from '../kit/index.js';

export const BallotPurpose = choices('BallotPurpose', '票决事项', 'What a ballot decides', {
  LIVELIHOOD_PROJECTS: ['民生实事项目', 'Livelihood projects of a year'],
  REVIEW_TARGETS: ['工作评议对象', 'Which units deputies review'],
  OTHER: ['其他', 'Something else'],
});
export type BallotPurpose = ValueOf<typeof BallotPurpose>;

export const BallotBody = choices('BallotBody', '票决机构', 'Who votes', {
  CONGRESS: ['人民代表大会', 'All deputies of a congress'],
  STANDING_COMMITTEE: ['常委会', 'Members of a standing committee'],
  STREET_ASSEMBLY: ['街道议政代表会', 'Members of a street assembly'],
  COMMUNITY_ASSEMBLY: ['居民代表会议', 'Residents’ representatives'],
});
export type BallotBody = ValueOf<typeof BallotBody>;

export const BallotOccasion = choices('BallotOccasion', '票决时机', 'When the ballot is held', {
  IN_SESSION: ['会议期间', 'At a session'],
  INTER_SESSION: ['闭会期间', 'Between sessions'],
});
export type BallotOccasion = ValueOf<typeof BallotOccasion>;

export const BallotMethod = choices('BallotMethod', '投票方式', 'How the secret ballot is cast', {
  PAPER: ['纸质票', 'On paper'],
  ELECTRONIC: ['电子表决器', 'With a voting device'],
  ONLINE: ['线上投票', 'On the platform'],
});
export type BallotMethod = ValueOf<typeof BallotMethod>;

export const BallotStatus = choices('BallotStatus', '票决状态', 'Where a ballot stands', {
  PREPARED: ['已准备', 'Prepared'],
  OPEN: ['投票中', 'Open'],
  CLOSED: ['已截止', 'Closed'],
  TALLIED: ['已计票', 'Counted, not yet published'],
  PUBLISHED: ['已公布', 'The result is published'],
  VOIDED: ['作废', 'Voided'],
});
export type BallotStatus = ValueOf<typeof BallotStatus>;
