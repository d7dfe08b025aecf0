import { competent, decidesOn, decisionRefusals, seenOfDecision } from '../bodies/decides-on.js';
import { Decision } from '../bodies/decision.js';
import { addMonths } from '../kit/days.js';
import { choice, one, optional, Refusal, refuse, text, transitions } from '../kit/transitions.js';
import { versionOf, versionRefusals, versionsOfLaw } from './draft-law.clauses.js';
import { DraftLaw } from './draft-law.js';
import { Reading } from './draft-law-version.js';
import { lawOffice } from './law-office.js';
import { DraftStage } from './legislation.choices.js';

const office = lawOffice();
const readings = ['FIRST_READING', 'SECOND_READING', 'THIRD_READING'] as const;
const stageOf = { FIRST: 'FIRST_READING', SECOND: 'SECOND_READING', THIRD: 'THIRD_READING' } as const;
const inFuture = { IN_THE_FUTURE: ['日期不得晚于今天', 'The day is after today'] } as const;
const days = { ...inFuture, OUT_OF_ORDER: ['日期早于前一步', 'The day is before the step before'] } as const;

export const draftLawTransitions = transitions(
  { concept: () => DraftLaw, state: 'stage', states: DraftStage },
  ({ begin, act }) => ({
    planDraftLaw: begin(
      '登记法规草案：列入立法计划的法规，或者在本地征求意见的国家法律草案',
      'A law of the legislative plan, or a national draft on which the place is heard, is put down',
      {
        to: 'PLANNED',
        by: office,
        takes: ['title', 'legislature', 'division', 'congress', 'proposer', 'plannedOn'],
        refusals: inFuture,
        rule: ({ plannedOn, today }) => (plannedOn > today ? refuse('IN_THE_FUTURE', 'plannedOn') : {}),
      },
    ),

    beginDrafting: act('开始起草法规草案', 'It is being drafted', {
      from: ['PLANNED'],
      to: 'DRAFTING',
      by: office,
      takes: ['proposer'],
    }),

    submitDraftVersion: act(
      '提请审议：提交一个审次的文本，按条、款、项分解，条款的锚点承接上一文本',
      'The text for a reading comes in; it is taken apart into clauses, which continue the anchors of the text before',
      {
        from: ['PLANNED', 'DRAFTING', ...readings],
        toOneOf: readings,
        by: office,
        given: {
          reading: choice(Reading, '审次', 'The reading it is for'),
          text: text('正文：全文，条、款、项各占一行', 'The full text: one line for each article, paragraph, item', {
            max: 100_000,
          }),
          explanation: optional(text('说明：修改的内容及理由', 'What was changed, and why', { max: 5000 })),
        },
        sees: ['stage'],
        reads: versionsOfLaw,
        refusals: versionRefusals,
        rule: ({ id: law, it, today: submittedOn, reading, ...more }) => {
          const also = versionOf({ law, reading, submittedOn, ...more });
          if (also instanceof Refusal) return also;
          const last = readings.find((stage) => stage === it.stage) ?? 'FIRST_READING';
          return { sets: { stage: reading === 'FINAL' ? last : stageOf[reading] }, also };
        },
      },
    ),

    passDraftLaw: act(
      '表决通过：按人大或者常委会的决定',
      'Passed, by decision of the congress or its standing committee',
      {
        from: readings,
        to: 'VOTED',
        by: office,
        given: { decision: one(() => Decision, '决定：表决通过的决定', 'The decision to pass it', seenOfDecision) },
        sees: ['plannedOn', 'legislature'],
        reads: competent('{division}', "'CONGRESS', 'STANDING_COMMITTEE'"),
        refusals: { ...decisionRefusals, NATIONAL: ['国家法律不由本地表决', 'A national law is not passed here'] },
        guard: ({ it }) => (it.legislature === 'NATIONAL' ? refuse('NATIONAL', 'id') : undefined),
        rule: ({ id, it, decision, bodies }) => {
          const matter = { kind: 'ADOPTED', subject: `DraftLaw:${id}`, since: it.plannedOn, bodies } as const;
          const fault = decidesOn(decision, matter);
          if (fault) return refuse(fault, 'decision');
          return { sets: { decision: decision.id, passedOn: decision.decidedOn } };
        },
      },
    ),

    recordPassage: act('记录国家法律通过：全国人大或者其常委会通过之日', 'A national law was passed on its day', {
      from: readings,
      to: 'VOTED',
      by: office,
      needs: ['passedOn'],
      sees: ['plannedOn', 'legislature'],
      refusals: {
        ...days,
        NOT_NATIONAL: ['不是国家法律，须有表决的决定', 'No national law: it is passed by a decision'],
      },
      guard: ({ it }) => (it.legislature === 'NATIONAL' ? undefined : refuse('NOT_NATIONAL', 'id')),
      rule: ({ it, passedOn, today }) => {
        if (passedOn > today) return refuse('IN_THE_FUTURE', 'passedOn');
        return passedOn < it.plannedOn ? refuse('OUT_OF_ORDER', 'passedOn') : {};
      },
    }),

    submitForApproval: act(
      '报请批准：设区的市报请省级人大常委会批准（《立法法》第八十一条）',
      'A city submits it to the standing committee of the province (Legislation Law, art. 81)',
      {
        from: ['VOTED'],
        by: office,
        sees: ['legislature', 'submittedForApprovalOn'],
        refusals: {
          NO_APPROVAL_NEEDED: ['该法规不须报请批准', 'It needs no approval'],
          SUBMITTED_BEFORE: ['已报请批准', 'It is submitted already'],
        },
        guard: ({ it }) => {
          if (it.legislature !== 'PREFECTURE') return refuse('NO_APPROVAL_NEEDED', 'id');
          return it.submittedForApprovalOn ? refuse('SUBMITTED_BEFORE', 'id') : undefined;
        },
        rule: ({ today }) => ({ sets: { submittedForApprovalOn: today, approvalDueOn: addMonths(today, 4) } }),
      },
    ),

    approveDraftLaw: act(
      '记录批准：省级人大常委会批准之日（《立法法》第八十一条，四个月内）',
      'Approved by the standing committee of the province, within four months (Legislation Law, art. 81)',
      {
        from: ['VOTED'],
        to: 'APPROVED_BY_UPPER_LEVEL',
        by: office,
        due: ['approvalDueOn'],
        needs: ['approvedOn'],
        sees: ['submittedForApprovalOn'],
        refusals: { ...days, NOT_SUBMITTED: ['尚未报请批准', 'It is not submitted yet'] },
        guard: ({ it }) => (it.submittedForApprovalOn ? undefined : refuse('NOT_SUBMITTED', 'id')),
        rule: ({ it, approvedOn, today }) => {
          if (approvedOn > today) return refuse('IN_THE_FUTURE', 'approvedOn');
          return approvedOn < it.submittedForApprovalOn! ? refuse('OUT_OF_ORDER', 'approvedOn') : {};
        },
      },
    ),

    publishLaw: act('公布法规：公布之日和施行之日', 'Published, with the day from which it is in force', {
      from: ['VOTED', 'APPROVED_BY_UPPER_LEVEL'],
      to: 'PUBLISHED',
      by: office,
      needs: ['publishedOn', 'effectiveOn'],
      sees: ['legislature', 'passedOn', 'approvedOn'],
      refusals: { ...days, NOT_APPROVED: ['尚未批准', 'It is not approved yet'] },
      guard: ({ it }) => (it.legislature === 'PREFECTURE' && !it.approvedOn ? refuse('NOT_APPROVED', 'id') : undefined),
      rule: ({ it, publishedOn, effectiveOn, today }) => {
        if (publishedOn > today) return refuse('IN_THE_FUTURE', 'publishedOn');
        if (publishedOn < (it.approvedOn ?? it.passedOn ?? '')) return refuse('OUT_OF_ORDER', 'publishedOn');
        return effectiveOn < publishedOn ? refuse('OUT_OF_ORDER', 'effectiveOn') : {};
      },
    }),

    withdrawDraftLaw: act('撤回法规草案：提案机关撤回', 'Its proposer takes it back', {
      from: ['PLANNED', 'DRAFTING', ...readings],
      to: 'WITHDRAWN',
      by: office,
      aside: true,
      reason: 'required',
    }),

    terminateDraftLaw: act('终止审议：不再审议', 'Its deliberation ends without a vote', {
      from: readings,
      to: 'TERMINATED',
      by: office,
      aside: true,
      reason: 'required',
    }),
  }),
);
