import { holding } from '../accounts/holding.js';
import { all, everything, one, refuse, set, share, transitions, within, yes } from '../kit/transitions.js';
import { AwardGrant } from './award-grant.js';
import { AwardObjection, ObjectionStatus } from './award-objection.js';

export const awardObjectionTransitions = transitions(
  {
    concept: () => AwardObjection,
    state: 'status',
    states: ObjectionStatus,
    code: {
      name: 'trackingCode',
      kept: 'trackingDigest',
      query: 'awardObjectionByTrackingCode',
      zh: '查询码：提出异议时告知，凭此查询核查结果',
      en: 'The tracking code that whoever objects is told: it shows what was found',
    },
  },
  ({ begin, act }) => ({
    objectToAward: begin('提出评优异议：公示期内任何人可以提出', 'Anybody objects to a name while it is posted', {
      to: 'SUBMITTED',
      by: { anonymous: everything, citizen: everything, deputy: everything, agency: everything },
      takes: ['content'],
      bounded: { same: ['grant', 'content'] },
      given: {
        grant: one(
          () => AwardGrant,
          '异议对象',
          'The name that it is about',
          ['status'],
          {},
          { award: ['status', 'noticeUntilOn'] },
        ),
      },
      refusals: { NOT_POSTED: ['不在公示期内', 'It is not posted now'] },
      rule: ({ grant, today }) => {
        const { award } = grant;
        if (award.status !== 'NOTICE' || today > (award.noticeUntilOn ?? '')) return refuse('NOT_POSTED', 'grant');
        return { sets: { award: award.id, grant: grant.id, submittedOn: today }, also: [share(award)] };
      },
    }),

    decideAwardObjection: act(
      '核查评优异议：成立的不列入名单',
      'The office looks into it: if it is right, the name is struck',
      {
        from: ['SUBMITTED'],
        toOneOf: ['UPHELD', 'DISMISSED'],
        by: { staff: all(within('award.division'), holding('COUNTY_OFFICE')) },
        needs: ['finding'],
        given: { isUpheld: yes('异议成立', 'Whether it is right') },
        beside: { grant: ['status'] },
        rule: ({ it, isUpheld, today }) => ({
          sets: { status: isUpheld ? 'UPHELD' : 'DISMISSED', decidedOn: today },
          also: isUpheld ? [set(it.grant, { status: 'STRUCK' })] : [],
        }),
      },
    ),
  }),
);
