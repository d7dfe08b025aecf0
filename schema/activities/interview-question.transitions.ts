import { holding, localOffices } from '../accounts/holding.js';
import { all, hold, mine, refuse, set, transitions, within } from '../kit/transitions.js';
import { FollowUpStatus, InterviewQuestion } from './interview-question.js';

/** The organ that was asked, or the office that writes down what it said. */
const office = all(within('interview.activity.division'), holding(...localOffices));
const answering = { agency: mine('agency', 'agency'), staff: office };
const wasHeld = ({ status }: { readonly status: string }) => ['HELD', 'FOLLOWING_UP', 'CLOSED'].includes(status);
const notYet = { INTERVIEW_NOT_HELD: ['约见尚未进行', 'The interview has not been held yet'] } as const;

export const interviewQuestionTransitions = transitions(
  { concept: () => InterviewQuestion, state: 'status', states: FollowUpStatus },
  ({ act }) => ({
    answerInterviewQuestion: act('答复约见问题：当面或者会后答复，不需再办', 'Answered, with nothing more to be done', {
      from: ['ASKED'],
      to: 'ANSWERED',
      by: answering,
      needs: ['answer'],
      beside: { interview: ['status'] },
      refusals: notYet,
      guard: ({ it }) => (wasHeld(it.interview) ? undefined : refuse('INTERVIEW_NOT_HELD', 'id')),
      rule: ({ it, today }) => ({ sets: { answeredOn: today }, also: [hold(it.interview)] }),
    }),

    promiseInterviewMeasure: act(
      '承诺办理：答复问题并承诺采取措施和期限',
      'Answered with a measure promised by a day',
      {
        from: ['ASKED', 'ANSWERED'],
        to: 'PROMISED',
        by: answering,
        needs: ['answer', 'dueOn'],
        due: ['dueOn'],
        beside: { interview: ['status'] },
        refusals: { ...notYet, IN_THE_PAST: ['日期不得早于今天', 'The day is before today'] },
        guard: ({ it }) => (wasHeld(it.interview) ? undefined : refuse('INTERVIEW_NOT_HELD', 'id')),
        // A promise keeps its interview open.
        rule: ({ it, today, dueOn }) => {
          if (dueOn < today) return refuse('IN_THE_PAST', 'dueOn');
          const isClosed = it.interview.status === 'CLOSED';
          return {
            sets: { answeredOn: today },
            also: [isClosed ? set(it.interview, { status: 'FOLLOWING_UP' }) : hold(it.interview)],
          };
        },
      },
    ),

    beginInterviewMeasure: act('开始落实承诺', 'The measure is being carried out', {
      from: ['PROMISED'],
      to: 'IN_HANDLING',
      by: answering,
      due: ['dueOn'],
    }),

    solveInterviewQuestion: act('报告问题已解决：说明办理结果', 'Reported as solved, with what came of it', {
      from: ['PROMISED', 'IN_HANDLING'],
      to: 'SOLVED',
      by: answering,
      due: ['dueOn'],
      needs: ['outcome'],
      beside: { interview: ['status'] },
      rule: ({ it, today }) => ({ sets: { followedUpOn: today }, also: [hold(it.interview)] }),
    }),

    explainInterviewQuestion: act('说明暂不能解决：说明原因', 'It cannot be solved now, which is explained', {
      from: ['ASKED', 'PROMISED', 'IN_HANDLING'],
      to: 'NOT_SOLVABLE_NOW',
      by: answering,
      due: ['dueOn'],
      needs: ['outcome'],
      sees: ['answeredOn'],
      beside: { interview: ['status'] },
      refusals: notYet,
      guard: ({ it }) => (wasHeld(it.interview) ? undefined : refuse('INTERVIEW_NOT_HELD', 'id')),
      rule: ({ it, today }) => ({
        sets: { followedUpOn: today, answeredOn: it.answeredOn ?? today },
        also: [hold(it.interview)],
      }),
    }),

    reopenInterviewQuestion: act(
      '要求继续办理：提问代表不认可办理结果的，要求继续办理',
      'Taken up again: the deputy who asked does not accept the outcome',
      {
        from: ['SOLVED', 'NOT_SOLVABLE_NOW', 'ANSWERED'],
        to: 'IN_HANDLING',
        by: { deputy: mine('askedBy', 'deputy'), staff: office },
        aside: true,
        reason: 'required',
        beside: { interview: ['status'] },
        // What is taken up again keeps its interview open.
        rule: ({ it }) => ({
          sets: { followedUpOn: null, outcome: null },
          also: [set(it.interview, { status: 'FOLLOWING_UP' })],
        }),
      },
    ),
  }),
);
