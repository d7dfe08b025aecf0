import { choices, type ValueOf } from '../kit/index.js';

export const TrainingStage = choices(
  'TrainingStage',
  '培训阶段：在一届中的何时培训、为何培训',
  'When in a term a training is held, and for what',
  {
    PRE_SESSION: ['会前集中培训：每年人代会会议前', 'Every year, before the session of the congress'],
    INITIAL: ['初任培训：一届任期之初', 'At the beginning of the term'],
    DUTY: ['履职培训：一届任期之中', 'In the course of the term'],
    THEMATIC: ['专题培训：就一个专题', 'On one subject'],
  },
);
export type TrainingStage = ValueOf<typeof TrainingStage>;

export const TrainingParty = choices(
  'TrainingParty',
  '参训对象：与谁一同学习（五位一体）',
  'Who learns together (五位一体)',
  {
    ALL_DEPUTIES: ['全体代表：该级人大的全体代表', 'All deputies of the congress'],
    INDUSTRY_DEPUTIES: ['行业代表', 'Deputies of a field of work'],
    CONSTITUENCY_DEPUTIES: ['选区代表', 'Deputies of a constituency'],
    COMMITTEE_MEMBERS: ['常委会组成人员', 'Members of the standing committee'],
    TOWNSHIP_CHAIRS: [
      '镇街人大主席（主任）：乡镇人大主席团主席、街道人大工委主任',
      'Chairs of presidiums and work committees of townships',
    ],
  },
);
export type TrainingParty = ValueOf<typeof TrainingParty>;

export const TrainingStatus = choices('TrainingStatus', '培训状态：培训进行到哪一步', 'Where a training stands', {
  PLANNED: ['计划中', 'Planned'],
  ENROLLING: ['报名中', 'Taking names'],
  ONGOING: ['进行中', 'Going on'],
  SUMMARISED: ['成果总结：已结束并作总结', 'Over and summed up'],
  ARCHIVED: ['已归档', 'Filed'],
  CANCELLED: ['已取消', 'Called off'],
});
export type TrainingStatus = ValueOf<typeof TrainingStatus>;

export const TrainingPresence = choices(
  'TrainingPresence',
  '参训情况：应参加的人是否到场',
  'Whether somebody who is entitled took part',
  {
    EXPECTED: ['待参加：培训尚未举行', 'It has not been held yet'],
    PRESENT: ['出席', 'Was there'],
    ABSENT: ['缺席：未经请假未到', 'Was not there, without leave'],
    ON_LEAVE: ['请假', 'On leave'],
    EXCUSED: ['免于参加：不需参加', 'Need not take part'],
  },
);
export type TrainingPresence = ValueOf<typeof TrainingPresence>;
