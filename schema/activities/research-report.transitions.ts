import { holding, localOffices } from '../accounts/holding.js';
import { add, all, mine, one, Refusal, refuse, set, transitions, within } from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { Activity } from './activity.js';
import {
  invite,
  inviteReads,
  inviteRefusals,
  inviting,
  lawFault,
  lawRefusals,
  ofActivity,
  roll,
  seenOfLaw,
} from './research.planning.js';
import { ResearchReport, ResearchReportStatus } from './research-report.js';

const office = { staff: all(within(), holding('SPECIAL_COMMITTEE', ...localOffices)) };
const author = { ...office, deputy: mine('leadAuthor', 'deputy') };
const notYet = { NOT_YET: ['未到日期', 'Its day has not come'] } as const;

export const researchReportTransitions = transitions(
  { concept: () => ResearchReport, state: 'status', states: ResearchReportStatus },
  ({ begin, act }) => ({
    planResearch: begin(
      '安排调研：就法规草案或者其他事项安排调研、座谈或者视察，并邀请代表参加',
      'Research, a symposium or an inspection on a draft law or another matter is planned, and deputies are invited',
      {
        to: 'DRAFTING',
        by: office,
        takes: ['title', 'purpose', 'level', 'division', 'draftLaw', 'group', 'leadAuthor', 'organiser'],
        given: { ...ofActivity, ...inviting },
        reads: { ...seenOfLaw, ...inviteReads },
        refusals: { ...lawRefusals, ...inviteRefusals, IN_THE_PAST: ['日期不得早于今天', 'The day is before today'] },
        rule: (on) => {
          const { purpose, level, division, draftLaw, organiser, form, name, startsOn, place, deputies, today, newId } =
            on;
          if (startsOn < today) return refuse('IN_THE_PAST', 'startsOn');
          const fault = lawFault({ purpose, draftLaw, lawPlace: on.lawPlace, division });
          if (fault) return fault;
          const activity = newId();
          const invited = invite({ activity, division, deputies, congressesNear: on.congressesNear, newId });
          if (invited instanceof Refusal) return invited;
          const own = { kind: form, status: 'PLANNED', name, level, division, startsOn, endsOn: startsOn } as const;
          const of = { draftLaw: draftLaw ?? null, organiser: organiser ?? null, place: place ?? null };
          const counts = { staffCount: 0, residentCount: 0, isPublished: true };
          return {
            sets: { activity, submittedOn: startsOn, isPublished: false },
            also: [add(Activity, { id: activity, ...own, ...of, ...counts }), ...invited],
          };
        },
      },
    ),

    inviteToResearch: act('邀请代表参加调研', 'More deputies are invited', {
      from: ['DRAFTING'],
      by: office,
      given: inviting,
      sees: ['activity', 'division'],
      reads: { roll, ...inviteReads },
      refusals: { ...inviteRefusals, WITHOUT_RESEARCH: ['报告没有调研活动', 'The report is on no research'] },
      guard: ({ it }) => (it.activity ? undefined : refuse('WITHOUT_RESEARCH', 'id')),
      rule: ({ it, ...on }) => {
        const also = invite({ ...on, activity: it.activity!, division: it.division });
        return also instanceof Refusal ? also : { also };
      },
    }),

    submitReport: act(
      '提交调研报告：调研结束后，由执笔代表或者工作机构提交',
      'After the research its author or the office hands the report in',
      {
        from: ['DRAFTING'],
        to: 'SUBMITTED',
        by: author,
        needs: ['summary'],
        takes: ['content', 'recommendations'],
        beside: { activity: ['startsOn'] },
        refusals: notYet,
        guard: ({ it, today }) => (it.activity && it.activity.startsOn > today ? refuse('NOT_YET', 'id') : undefined),
        rule: ({ it, today }) => ({
          sets: { submittedOn: today },
          also: it.activity ? [set(it.activity, { status: 'SUMMARISED' })] : [],
        }),
      },
    ),

    publishReport: act('公开调研报告', 'It is published', {
      from: ['SUBMITTED', 'FORWARDED', 'ANSWERED'],
      by: office,
      sees: ['isPublished'],
      refusals: { PUBLISHED: ['已经公开', 'It is published already'] },
      guard: ({ it }) => (it.isPublished ? refuse('PUBLISHED', 'id') : undefined),
      rule: () => ({ sets: { isPublished: true } }),
    }),

    forwardReport: act(
      '转送调研报告：转交有关机关研究处理（《代表法》第三十一条）',
      'Passed on to the organ that it concerns (Deputies Law, art. 31)',
      {
        from: ['SUBMITTED'],
        to: 'FORWARDED',
        by: office,
        given: { agency: one(() => Agency, '转送单位', 'The organ', ['division']) },
        sees: ['division'],
        refusals: elsewhere,
        rule: ({ it, agency, today }) =>
          strangerAmong({ agency }, it.division) ?? { sets: { forwardedTo: agency.id, forwardedOn: today } },
      },
    ),

    answerReport: act(
      '反馈调研报告：受转送的机关向代表反馈研究处理情况（《代表法》第三十一条）',
      'The organ tells the deputies what it made of the report (Deputies Law, art. 31)',
      {
        from: ['FORWARDED'],
        to: 'ANSWERED',
        by: { ...office, agency: mine('forwardedTo', 'agency') },
        needs: ['answer'],
        rule: ({ today }) => ({ sets: { answeredOn: today } }),
      },
    ),
  }),
);
