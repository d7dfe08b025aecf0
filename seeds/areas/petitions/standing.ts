import type { DisputeCategory as Category } from '../../../schema/petitions/dispute.choices.js';
import type {
  NotAcceptedReason,
  PetitionChannel,
  PetitionResult,
  PetitionStatus,
} from '../../../schema/petitions/petition.choices.js';
import type { Random } from '../../kit/random.js';

/** Categories of the texts that say who is responsible. */
export const subjectOf: Readonly<Record<Category, string>> = {
  WAGE: 'EMPLOYMENT',
  LAND: 'AGRICULTURE',
  PASTURE_BOUNDARY: 'AGRICULTURE',
  COMPENSATION: 'GOVERNANCE',
  NEIGHBOUR: 'GOVERNANCE',
  PROPERTY_MANAGEMENT: 'HOUSING',
  ACCIDENT: 'SAFETY',
  FAMILY: 'GOVERNANCE',
  CONSUMER: 'BUSINESS',
};

export const channels: readonly (readonly [PetitionChannel, number])[] = [
  ['DEPUTY', 46],
  ['VISIT', 24],
  ['ONLINE', 12],
  ['LETTER', 8],
  ['HOTLINE', 6],
  ['FORWARDED_BY_SUPERIOR', 4],
];

export const outcomes: Readonly<Record<PetitionResult, string>> = {
  RESOLVED: '经协调，有关单位已解决，信访人表示满意。',
  PARTLY_RESOLVED: '主要诉求已解决，其余事项列入计划。',
  EXPLAINED: '已说明政策和处理依据，信访人表示理解。',
  NOT_SUPPORTED: '诉求缺乏政策依据，已当面说明理由。',
  REFERRED_TO_LEGAL_WAY: '已引导通过仲裁或者诉讼解决，并协助申请法律援助。',
};

export const reasons: readonly NotAcceptedReason[] = [
  'COURT_MATTER',
  'PROCURATORATE_MATTER',
  'LITIGATION',
  'ARBITRATION',
  'ADMINISTRATIVE_RECONSIDERATION',
  'OUT_OF_SCOPE',
];

/** Where a petition stands that was concluded. */
export const ended = (random: Random) =>
  random.weighted<PetitionStatus>([
    ['CONCLUDED', 55],
    ['CLOSED', 40],
    ['REVIEW', 3],
    ['RECHECK', 2],
  ]);

/** Where one stands that an agent carries, so many days after it was registered. */
export function carried(random: Random, age: number, isDispute: boolean): PetitionStatus {
  if (age < 3) return 'REGISTERED';
  if (age < 8) return 'SCREENED';
  if (isDispute) return 'IN_MEDIATION';
  return random.weighted([
    ['AGENT_HANDLING', 60],
    ['UNDER_INVESTIGATION', 18],
    ['REPLIED', 17],
    ['ESCALATED', 5],
  ]);
}

/** Where one stands that goes its way through the offices. */
export function official(random: Random, age: number): PetitionStatus {
  if (age < 3) return 'REGISTERED';
  if (age < 15) return 'SCREENED';
  return random.weighted([
    ['NOT_ACCEPTED_NOTIFIED', 35],
    ['TRANSFERRED', 35],
    ['ASSIGNED', 20],
    ['WITHDRAWN', 10],
  ]);
}

export const resultOf = (random: Random) =>
  random.weighted<PetitionResult>([
    ['RESOLVED', 70],
    ['PARTLY_RESOLVED', 10],
    ['EXPLAINED', 12],
    ['REFERRED_TO_LEGAL_WAY', 5],
    ['NOT_SUPPORTED', 3],
  ]);
