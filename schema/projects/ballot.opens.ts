import { readCeremony } from '../../ballot/protocol/ceremony.js';
import { fromSql, Refusal, refuse } from '../kit/transitions.js';
import type {
  BallotBody,
  BallotChoiceCount,
  BallotMajority,
  BallotMethod,
  BallotOccasion,
  BallotQuorum,
  BallotTie,
} from './ballot.choices.js';
import type { Standing } from './ballot.opening.js';
import { hasQuorum } from './ballot.result.js';

/** What the rule of a ballot says. */
export interface Rule {
  readonly quorum: BallotQuorum;
  readonly majority: BallotMajority;
  readonly choiceCount: BallotChoiceCount;
  readonly tie: BallotTie;
  readonly surplusSource: string;
  /** Papers are for those on the roll of presence. */
  readonly isRollRequired?: boolean | null;
}

/** What acts on a ballot look at beside it: its rule, what roll and box say, and what time it is. */
export const reads = {
  byRule: fromSql<Rule>(
    `(select json_build_object('quorum', r.quorum, 'majority', r.majority, 'choiceCount', r.choice_count, 'tie', r.tie, 'surplusSource', r.surplus_source, 'isRollRequired', r.is_roll_required) from ballot_rule r where r.id = {rule})`,
  ),
  standing: fromSql<Standing>('ballot.standing({id})'),
  now: fromSql<string>('now()'),
  /** How many are on the roll of presence of its meeting; undefined where none is kept. */
  onRoll: fromSql<number>(
    `(select nullif(count(*), 0)::int from meeting_presence p where p.meeting_id = {meeting} and p.status = 'PRESENT')`,
  ),
};

export const noQuorum = ['到会人数未达到法定人数', 'Too few are present'] as const;
export const openingFaults = {
  SURPLUS_TOO_SMALL: ['候选数未达到票决办法要求的差额', 'Fewer candidates than the ballot rule asks for'],
  NO_QUORUM: noQuorum,
  MORE_THAN_ENTITLED: ['出席人数多于应到人数', 'More are present than may attend'],
  NOT_ONLINE: [
    '不能在线上票决：线上票决只用于人大及其常委会、街道议政代表会',
    'Only a congress, its committee or a street assembly votes online',
  ],
  ROLL_MISSING: ['会议没有签到名册', 'The meeting has no roll of presence'],
  COUNTED_BY_ROLL: ['实到人数以签到名册为准', 'Those present are counted by the roll'],
  TIMES_MISSING: ['线上票决须有领票和投票的起止时间', 'An online ballot needs its four times'],
  TIMES_OUT_OF_ORDER: ['领票截止后方可开始投票', 'Voting begins after papers have ended'],
  BAD_CEREMONY: ['不是密钥仪式公布的内容', 'It is not what a key ceremony publishes'],
  KEYS_NOT_READY: ['发票程序和票箱尚未备好密钥', 'Issuer and box have no keys yet'],
} as const;
type Code = keyof typeof openingFaults;

/** What is looked at before a ballot opens. */
export interface Opening {
  readonly it: {
    readonly body: BallotBody;
    readonly method: BallotMethod;
    readonly occasion: BallotOccasion;
    readonly candidateCount: number;
    readonly seatCount: number;
    readonly minSurplusRate: number;
    readonly entitledCount: number;
  };
  readonly byRule: Rule | undefined;
  readonly standing: Standing | undefined;
  readonly now: string;
  readonly presentCount?: number | undefined;
  readonly onRoll?: number | undefined;
  readonly ceremony?: string | undefined;
  /** From when to when papers are issued, and votes taken. */
  readonly times: readonly (string | undefined)[];
}

function attendanceFault({ it, byRule, onRoll, presentCount: told }: Opening): Refusal<Code> | undefined {
  if (byRule?.isRollRequired && !onRoll) return refuse('ROLL_MISSING', 'id');
  if (onRoll && told !== undefined) return refuse('COUNTED_BY_ROLL', 'presentCount');
  const present = onRoll ?? told;
  if (present !== undefined && present > it.entitledCount) return refuse('MORE_THAN_ENTITLED', 'presentCount');
  // Who votes online between sessions is counted by papers, when the result is published.
  if (present === undefined && it.occasion === 'INTER_SESSION' && it.method === 'ONLINE') return undefined;
  const isEnough = hasQuorum(byRule?.quorum ?? 'TWO_THIRDS', present ?? 0, it.entitledCount);
  return isEnough ? undefined : refuse('NO_QUORUM', 'presentCount');
}

function onlineFault({ it, times, now, ceremony, standing }: Opening): Refusal<Code> | undefined {
  if (it.body === 'COMMUNITY_ASSEMBLY') return refuse('NOT_ONLINE', 'id');
  if (times.some((time) => time === undefined)) return refuse('TIMES_MISSING', 'votingOpensAt');
  const [opens, closes, votes, ends] = times.map((time) => Date.parse(time!)) as [number, number, number, number];
  if (!(opens < closes && closes <= votes && votes < ends && Date.parse(now) < closes))
    return refuse('TIMES_OUT_OF_ORDER', 'votingOpensAt');
  if (!readCeremony(ceremony ?? '')) return refuse('BAD_CEREMONY', 'ceremony');
  return standing?.issueKey && standing.boxKey ? undefined : refuse('KEYS_NOT_READY', 'id');
}

/** Why a ballot cannot be opened; the surplus is refused with what asks for it. */
export function openingFault(opening: Opening): Refusal<Code> | undefined {
  const { it, byRule } = opening;
  // 1e-9: 1.2 times 5 is a little more than 6 to a computer.
  const enough = Math.max(it.seatCount + 1, Math.ceil(it.seatCount * (1 + it.minSurplusRate) - 1e-9));
  if (it.candidateCount < enough)
    return new Refusal('SURPLUS_TOO_SMALL', ['id'], { surplusSource: byRule?.surplusSource });
  return attendanceFault(opening) ?? (it.method === 'ONLINE' ? onlineFault(opening) : undefined);
}
