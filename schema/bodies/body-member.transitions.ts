import { codeHashOf, invitationCodeOf } from '../kit/declare/secrets.js';
import { code, everything, fromSql, hold, refuse, secret, transitions } from '../kit/transitions.js';
import { BodyMember } from './body-member.js';
import { inFuture, isSitting, memberFault, memberRefusals, seatedIn } from './member.rules.js';
import { minuteTakers } from './minute-takers.js';

const office = { staff: minuteTakers('body') };
/** Told to the office once, which hands it on: whoever signs in with it has the seat, and its ballot papers. */
const seatCode = secret(
  '认领码：只告知一次；不是代表的成员登录后凭此认领，线上领取选票',
  'Told once: a member who is no deputy takes the seat with it, and gets ballot papers online',
  invitationCodeOf,
);

const voting = {
  /** Whether ballot papers of the assembly are issued: whoever left and came again would get a second one. */
  isVoting: fromSql<boolean>(
    `exists (select from ballot_round r join body b on b.division_code = r.division_code where b.id = {body}
      and r.body = 'STREET_ASSEMBLY' and r.status = 'OPEN')`,
  ),
};
const votes = {
  BALLOT_RUNS: ['正在票决，选票发放期间不登记成员', 'A ballot is open: members are registered when it is over'],
} as const;

export const memberTransitions = transitions({ concept: () => BodyMember }, ({ begin, act }) => ({
  registerAssemblyMember: begin(
    '登记议政代表：街道人大工委招募后登记',
    'The work committee of the subdistrict registers a member of its assembly whom it has recruited',
    {
      by: office,
      needs: ['body', 'recruitment', 'startedOn', 'term'],
      takes: ['deputy', 'officialName', 'post'],
      tells: { seatCode },
      reads: { seated: seatedIn('{body}', '{deputy}', '{officialName}'), ...voting },
      refusals: {
        ...memberRefusals,
        ...votes,
        NO_ASSEMBLY: ['该机构不是街道议政代表会', 'The body is no street assembly'],
      },
      rule: ({ seated, isVoting, ...named }) => {
        if (seated?.kind !== 'STREET_ASSEMBLY') return refuse('NO_ASSEMBLY', 'body');
        return memberFault(named, seated) ?? (isVoting ? refuse('BALLOT_RUNS', 'body') : {});
      },
    },
  ),

  takeSeat: act('认领席位：议政代表登录后凭认领码认领', 'A member signs in, and takes the seat with its code', {
    by: { citizen: everything },
    given: { code: code('认领码', 'The code of the seat', { max: 60 }) },
    sees: ['deputy', 'endedOn', 'codeHash'],
    beside: { body: ['kind'] },
    reads: {
      taken: fromSql<readonly (string | null)[]>(
        `(select json_agg(m.account_id) from body_member m where m.body_id = {body} and ${isSitting})`,
      ),
    },
    refusals: {
      ACCOUNT_NEEDED: ['请先以账号登录', 'Sign in with an account first'],
      SIT_AS_DEPUTY: ['人大代表以代表身份领取选票，无需认领', 'A deputy gets papers as a deputy, without a code'],
      NOT_ITS_CODE: ['认领码不正确或者已使用，请向街道人大工委索取', 'Not the code, or used: ask the work committee'],
      MEMBERSHIP_OVER: ['任职已终止', 'The term has ended'],
      SEATED_ALREADY: ['该账号已认领本机构的席位，每人一席', 'The account has a seat in this body: each has one'],
    },
    rule: ({ it, code, taken = [], viewer, today }) => {
      if (!viewer.account) return refuse('ACCOUNT_NEEDED', 'id');
      if (it.deputy || viewer.roles?.includes('deputy')) return refuse('SIT_AS_DEPUTY', 'id');
      if (it.endedOn && it.endedOn <= today) return refuse('MEMBERSHIP_OVER', 'id');
      if (it.codeHash === undefined || codeHashOf(code) !== it.codeHash) return refuse('NOT_ITS_CODE', 'code');
      if (taken.includes(viewer.account)) return refuse('SEATED_ALREADY', 'id');
      // The body is held, so that of two seats that one account takes at once it gets one.
      return { sets: { account: viewer.account, codeHash: null }, also: [hold(it.body)] };
    },
  }),

  renewSeatCode: act(
    '重发认领码：原认领码和已认领的账号作废',
    'Another code; the one before, and who took it, are out',
    {
      by: office,
      tells: { seatCode },
      sees: ['deputy', 'endedOn'],
      beside: { body: ['kind'] },
      refusals: {
        NO_SEAT: [
          '该成员无需认领码：不是在任的议政代表，或者是人大代表',
          'Not a member of an assembly in office, or a deputy: no code is needed',
        ],
      },
      guard: ({ it, today }) =>
        it.body.kind !== 'STREET_ASSEMBLY' || it.deputy || (it.endedOn && it.endedOn <= today)
          ? refuse('NO_SEAT', 'id')
          : undefined,
      rule: () => ({ sets: { account: null } }),
    },
  ),

  endMembership: act('终止任职：自该日起不再是成员', 'No longer a member from that day on', {
    by: office,
    needs: ['endedOn'],
    sees: ['startedOn', 'endedOn'],
    refusals: {
      ...inFuture,
      MEMBERSHIP_OVER: ['任职已终止', 'The term has ended'],
      ENDS_BEFORE: ['离任日期须在任职日期之后', 'It ends after it begins'],
    },
    guard: ({ it }) => (it.endedOn ? refuse('MEMBERSHIP_OVER', 'id') : undefined),
    rule: ({ it, endedOn, today }) => {
      if (endedOn > today) return refuse('IN_THE_FUTURE', 'endedOn');
      return endedOn <= it.startedOn ? refuse('ENDS_BEFORE', 'endedOn') : { sets: { codeHash: null } };
    },
  }),
}));
