import { Deputy } from '../deputies/deputy.js';
import {
  any,
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  Int,
  mine,
  One,
  Overdue,
  open,
  Text,
  type ValueOf,
  via,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { PublicFeedback } from '../suggestions/public-feedback.js';
import { OfficialInterview } from './official-interview.js';

export const FollowUpStatus = choices('FollowUpStatus', '跟踪反馈状态', 'What became of a question to officials', {
  ASKED: ['已提出', 'Asked, not answered'],
  ANSWERED: ['已答复', 'Answered, nothing more to be done'],
  PROMISED: ['承诺办理', 'A measure is promised'],
  IN_HANDLING: ['办理中', 'The measure is being carried out'],
  SOLVED: ['已解决', 'Solved'],
  NOT_SOLVABLE_NOW: ['暂不能解决', 'Cannot be solved now, which was explained'],
});
export type FollowUpStatus = ValueOf<typeof FollowUpStatus>;

@Concept({
  zh: '约见问题',
  en: 'A question of a deputy to the head of a state organ, with its answer and follow-up',
  rows: { public: any(via('interview')), agency: mine('agency', 'agency') },
  order: 'topicNumber',
  unique: [['interview', 'topicNumber', 'position']],
  milestone: { on: 'interview.activity.startsOn', by: 'askedBy', title: 'question' },
  days: [
    ['interview.activity.startsOn', 'answeredOn', 'followedUpOn'],
    ['answeredOn', 'dueOn'],
  ],
})
export class InterviewQuestion extends Entity {
  @One(() => OfficialInterview, '约见', 'The interview', open, {
    group: true,
    trace: 'at',
    back: ['questions', '问题', 'The questions, with answers and follow-up'],
  })
  interview!: OfficialInterview;

  @Int('方面序号', 'Number of the topic within the interview, from 1', open, { filter: true, order: true })
  topicNumber!: number;

  @Int('问题序号', 'Place within the topic, from 1: the first ones count the topics', open, { filter: true })
  position!: number;

  @Text('方面', 'Topic', open, { max: 60, filter: true, search: true, group: true })
  topic!: string;

  @Text('问题', 'The question', open, { max: 1000, search: true })
  question!: string;

  @One(() => Deputy, '提问代表', 'Who asked', open)
  askedBy!: Deputy;

  @One(() => PublicFeedback, '来自群众意见：所提出的群众意见', 'The voice of a citizen that it puts', open, {
    optional: true,
    trace: 'from',
    back: [
      'interviewQuestions',
      '约见问题：代表就该意见约见时提出的问题',
      'Questions that deputies put to officials about it',
    ],
  })
  feedback?: PublicFeedback;

  @One(() => Agency, '答复单位', 'The organ that has to answer', open, { optional: true, group: true })
  agency?: Agency;

  @Text('答复', 'The answer; absent until given', open, { max: 2000, optional: true })
  answer?: string;

  @Day('答复日期', 'Answered on; absent until then', open, { optional: true, filter: true })
  answeredOn?: string;

  @Choice(FollowUpStatus, '跟踪状态', 'What became of it', open, { filter: true, group: true })
  status!: FollowUpStatus;

  @Day('承诺期限', 'Promised by; absent without a promise', open, { optional: true, filter: true })
  dueOn?: string;

  @Day('反馈日期', 'Followed up on; absent until then', open, { optional: true, filter: true })
  followedUpOn?: string;

  @Text('办理结果', 'What came of it; absent until followed up', open, { max: 1000, optional: true })
  outcome?: string;

  @Overdue({ due: 'dueOn', runs: { status: ['PROMISED', 'IN_HANDLING'] } }, 'Promised, due and not done')
  isOverdue!: boolean;
}
