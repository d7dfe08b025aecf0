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

export const FollowUpStatus = choices(
  'FollowUpStatus',
  '跟踪反馈状态：向负责人提出的问题办理到哪一步',
  'What became of a question to officials',
  {
    ASKED: ['已提出：已提出，尚未答复', 'Asked, not answered'],
    ANSWERED: ['已答复：已答复，不需再办', 'Answered, nothing more to be done'],
    PROMISED: ['承诺办理：承诺采取措施', 'A measure is promised'],
    IN_HANDLING: ['办理中：正在落实承诺', 'The measure is being carried out'],
    SOLVED: ['已解决', 'Solved'],
    NOT_SOLVABLE_NOW: ['暂不能解决：暂不能解决，已作出说明', 'Cannot be solved now, which was explained'],
  },
);
export type FollowUpStatus = ValueOf<typeof FollowUpStatus>;

@Concept({
  zh: '约见问题：代表向国家机关负责人提出的问题，以及答复和后续办理',
  en: 'A question of a deputy to the head of a state organ, with its answer and follow-up',
  rows: { public: any(via('interview')), agency: mine('agency', 'agency') },
  handled: { place: 'interview.activity.division', title: 'question', settled: ['followedUpOn', 'answeredOn'] },
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
    back: ['questions', '问题：所提的问题，含答复和后续办理', 'The questions, with answers and follow-up'],
  })
  interview!: OfficialInterview;

  @Int('方面序号：所属方面在约见中的序号，从1起', 'Number of the topic within the interview, from 1', open, {
    filter: true,
    order: true,
  })
  topicNumber!: number;

  @Int(
    '问题序号：在方面内的次序，从1起；列第一的问题之数即方面数',
    'Place within the topic, from 1: the first ones count the topics',
    open,
    { filter: true },
  )
  position!: number;

  @Text('方面', 'Topic', open, { max: 60, filter: true, search: true, group: true })
  topic!: string;

  @Text('问题', 'The question', open, { max: 1000, search: true })
  question!: string;

  @One(() => Deputy, '提问代表', 'Who asked', open)
  askedBy!: Deputy;

  @One(() => PublicFeedback, '来自群众意见：所提出的群众意见', 'The citizen’s feedback that it takes up', open, {
    optional: true,
    trace: 'from',
    back: [
      'interviewQuestions',
      '约见问题：代表就该意见约见时提出的问题',
      'Questions that deputies put to officials about it',
    ],
  })
  feedback?: PublicFeedback;

  @One(() => Agency, '答复单位：须作答复的机关', 'The organ that has to answer', open, { optional: true, group: true })
  agency?: Agency;

  @Text('答复：答复的内容，未答复前为空', 'The answer; absent until given', open, { max: 2000, optional: true })
  answer?: string;

  @Day('答复日期：未答复前为空', 'Answered on; absent until then', open, { optional: true, filter: true })
  answeredOn?: string;

  @Choice(FollowUpStatus, '跟踪状态', 'What became of it', open, { filter: true, group: true })
  status!: FollowUpStatus;

  @Day('承诺期限：承诺完成的最后一日，未承诺的为空', 'Promised by; absent without a promise', open, {
    optional: true,
    filter: true,
  })
  dueOn?: string;

  @Day('反馈日期：后续办理之日，未办理前为空', 'Followed up on; absent until then', open, {
    optional: true,
    filter: true,
  })
  followedUpOn?: string;

  @Text('办理结果：办理的结果，未反馈前为空', 'What came of it; absent until followed up', open, {
    max: 1000,
    optional: true,
  })
  outcome?: string;

  @Overdue(
    { due: 'dueOn', runs: { status: ['PROMISED', 'IN_HANDLING'] } },
    '已承诺，到期未完成',
    'Promised, due and not done',
  )
  isOverdue!: boolean;
}
