import { choices, type ValueOf } from '../kit/index.js';

export const RoundStage = choices(
  'RoundStage',
  '票决阶段：年度民生实事轮次进行到哪一步',
  'Where a yearly round of livelihood projects stands',
  {
    ANNOUNCED: ['公告', 'Announced'],
    COLLECTING: ['征集', 'Proposals are collected'],
    SCREENING: ['筛选', 'Proposals are screened'],
    SHORTLISTED: ['初定：选定候选项目', 'Candidates are chosen'],
    DELIBERATING: ['审议：代表审议', 'Deputies deliberate'],
    VOTING: ['票决：代表投票', 'Deputies vote'],
    CONSULTING: ['会商：召集有关方面会商', 'Those concerned are consulted'],
    DECIDED: ['已决定：已作出决定，尚未公布', 'Decided on, not yet published'],
    RESULT_PUBLISHED: ['公布：已公布结果', 'The result is published'],
    IMPLEMENTING: ['实施', 'The projects are carried out'],
    EVALUATING: ['评估：评估实施结果', 'The results are evaluated'],
    CLOSED: ['结束', 'Closed'],
  },
);
export type RoundStage = ValueOf<typeof RoundStage>;

export const RoundPhase = choices('RoundPhase', '阶段：工作模式的三个阶段', 'The three phases of a round', {
  COLLECTION: ['征集初定', 'Projects are proposed, and candidates chosen'],
  DECISION: ['审议票决', 'Deputies deliberate and vote, or those concerned are consulted'],
  SUPERVISION: ['监督评估', 'The works are supervised and evaluated'],
});
export type RoundPhase = ValueOf<typeof RoundPhase>;

export const RoundStep = choices('RoundStep', '环节：三个阶段的六个环节', 'The six steps of the three phases', {
  COLLECT: ['征集', 'Proposals are collected'],
  SHORTLIST: ['初定', 'Candidates are chosen'],
  DELIBERATE: ['审议', 'Deputies deliberate'],
  DECIDE: ['票决：票决或者会商', 'By ballot or consultation'],
  SUPERVISE: ['监督', 'The works are supervised'],
  EVALUATE: ['评估', 'The results are evaluated'],
});
export type RoundStep = ValueOf<typeof RoundStep>;

/** The stages of each step, two steps a phase. */
const steps: Readonly<Record<RoundStep, readonly RoundStage[]>> = {
  COLLECT: ['ANNOUNCED', 'COLLECTING'],
  SHORTLIST: ['SCREENING', 'SHORTLISTED'],
  DELIBERATE: ['DELIBERATING'],
  DECIDE: ['VOTING', 'CONSULTING', 'DECIDED', 'RESULT_PUBLISHED'],
  SUPERVISE: ['IMPLEMENTING'],
  EVALUATE: ['EVALUATING', 'CLOSED'],
};
const phases: readonly (readonly [RoundPhase, ...RoundStep[]])[] = [
  ['COLLECTION', 'COLLECT', 'SHORTLIST'],
  ['DECISION', 'DELIBERATE', 'DECIDE'],
  ['SUPERVISION', 'SUPERVISE', 'EVALUATE'],
];
const choose = (cases: readonly (readonly [value: string, stages: readonly RoundStage[]])[]) =>
  `case ${cases.map(([value, stages]) => `when {stage} in (${stages.map((stage) => `'${stage}'`).join(', ')}) then '${value}'`).join(' ')} end`;

/** SQL of the step and the phase that a stage is part of. */
export const stepSql = choose(Object.entries(steps));
export const phaseSql = choose(phases.map(([phase, ...of]) => [phase, of.flatMap((step) => steps[step])]));

export const NoticeChannel = choices('NoticeChannel', '公告渠道：在哪里公告', 'Where something is announced', {
  PRESS: ['报刊', 'The press'],
  BROADCAST: ['广播电视', 'Radio and television'],
  PORTAL: ['门户网站', 'Website'],
  SOCIAL_MEDIA: ['公众号等新媒体', 'Accounts on social media'],
  MINI_APP: ['小程序', 'Mini-program'],
  NOTICE_BOARD: ['公示栏', 'Notice boards'],
  OPEN_LETTER: ['公开信：致人大代表的公开信', 'Open letter to the deputies'],
  MEETING: ['会议现场', 'On the spot, at a meeting'],
});
export type NoticeChannel = ValueOf<typeof NoticeChannel>;
