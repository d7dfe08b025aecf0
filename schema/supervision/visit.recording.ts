import {
  type Addition,
  add,
  choice,
  fromSql,
  type Moment,
  optional,
  type Refusal,
  refuse,
  text,
} from '../kit/transitions.js';
import { elsewhere, isOfOnePlace, placesOf, strangerAmong } from '../organisations/one-place.js';
import { IssueRemedy } from '../projects/issue.choices.js';
import { ofProject, raisingFault, raisingFaults } from '../projects/issue.raising.js';
import { ProjectIssue } from '../projects/project-issue.js';
import { deputiesOf } from './supervision.actors.js';

interface Group {
  readonly isDissolved: boolean;
  readonly deputies: readonly string[];
}

export const visitInput = {
  problem: optional(
    text(
      '问题：需要整改的，一句话概括；项目的列入问题清单',
      'What has to be put right; of a project it goes on its list',
      {
        max: 1000,
      },
    ),
  ),
  remedy: optional(
    choice(IssueRemedy, '处置方式：项目有问题时必填', 'Of a problem of a project: how it is pressed for'),
  ),
};
export const visitReads = {
  ...ofProject,
  ...placesOf({
    group: 'supervision_group',
    activity: 'activity',
    agency: 'agency',
    socialSupervisor: 'social_supervisor',
    feedback: 'public_feedback',
    task: '(select t.id, l.division_code from supervision_task t join supervision_plan l on l.id = t.plan_id)',
  }),
  projectPlace: fromSql<string>('(select j.division_code from livelihood_project j where j.id = {project})'),
  seated: deputiesOf('{division}'),
  of: fromSql<Group>(
    `(select json_build_object('isDissolved', g.ended_on is not null, 'deputies',
       (select json_agg(d) from (select g.leader_id as d union select m.deputy_id from supervision_group_member m where m.group_id = g.id and m.left_on is null)))
     from supervision_group g where g.id = {group})`,
  ),
  taskProject: fromSql<string>('(select t.project_id from supervision_task t where t.id = {task})'),
  watched: fromSql<string>('(select f.project_id from video_feed f where f.id = {videoFeed})'),
};
export const visitRefusals = {
  ...raisingFaults,
  VISITED_LATER: ['检查日期不得晚于今天', 'Its day has not come'],
  ...elsewhere,
  NOT_ITS_DEPUTY: ['不是该地人大的代表', 'No deputy of a congress of this place'],
  NOT_IN_THE_GROUP: ['带队代表不在小组中，或者小组已撤销', 'Not led by one of the group, or it is dissolved'],
  TASK_OF_ANOTHER_PROJECT: ['该任务不是就此项目的', 'The task looks at another project'],
  VIDEO_OF_ANOTHER_PROJECT: ['该视频不是此项目的', 'The video is of another project'],
  REMEDY_MISSING: ['项目有问题的，须定处置方式', 'Say how a problem of a project is pressed for'],
  RECTIFIER_MISSING: ['须定整改单位', 'Say which unit has to put it right'],
  DUE_MISSING: ['须定整改期限', 'Say by when it is to be put right'],
  PROBLEM_MISSING: ['没有发现问题的，不定整改单位和期限', 'Nothing is to be put right'],
} as const;
type Fault = Refusal<keyof typeof visitRefusals>;

interface Visited extends Pick<Moment, 'today' | 'viewer' | 'newId'> {
  readonly id: string;
  readonly visitedOn: string;
  readonly division: string;
  readonly project?: string | undefined;
  readonly projectPlace?: string | undefined;
  readonly places?: Parameters<typeof strangerAmong>[0] | undefined;
  readonly task?: string | undefined;
  readonly taskProject?: string | undefined;
  readonly videoFeed?: string | undefined;
  readonly watched?: string | undefined;
  readonly group?: string | undefined;
  readonly leadDeputy?: string | undefined;
  readonly agency?: string | undefined;
  readonly dueOn?: string | undefined;
  readonly problem?: string | undefined;
  readonly remedy?: IssueRemedy | undefined;
  readonly seated?: readonly string[] | undefined;
  readonly status?: string | undefined;
  readonly organiser?: string | undefined;
  readonly of?: Group | undefined;
}

function faultOf(visit: Visited, leadDeputy: string | undefined): Fault | undefined {
  const { visitedOn, today, division, project, projectPlace, task, taskProject, group, seated = [], of } = visit;
  if (visit.videoFeed && visit.watched !== project) return refuse('VIDEO_OF_ANOTHER_PROJECT', 'videoFeed');
  if (visitedOn > today) return refuse('VISITED_LATER', 'visitedOn');
  if (projectPlace && !isOfOnePlace(division, projectPlace)) return refuse('NOT_THIS_PLACE', 'project');
  const stranger = strangerAmong(visit.places ?? {}, division);
  if (stranger) return stranger;
  if (leadDeputy && !seated.includes(leadDeputy)) return refuse('NOT_ITS_DEPUTY', 'division');
  const isTheirs = of && !of.isDissolved && (!leadDeputy || of.deputies.includes(leadDeputy));
  if (group && !isTheirs) return refuse('NOT_IN_THE_GROUP', 'group');
  return task && taskProject && taskProject !== project ? refuse('TASK_OF_ANOTHER_PROJECT', 'task') : undefined;
}

function problemFault({ problem, project, remedy, agency, dueOn, today, status }: Visited): Fault | undefined {
  if (problem === undefined) return agency || dueOn ? refuse('PROBLEM_MISSING', 'problem') : undefined;
  if (!dueOn) return refuse('DUE_MISSING', 'dueOn');
  if (project) return remedy ? raisingFault({ dueOn, today, status }) : refuse('REMEDY_MISSING', 'remedy');
  if (!agency) return refuse('RECTIFIER_MISSING', 'agency');
  return dueOn < today ? refuse('DUE_IN_THE_PAST', 'dueOn') : undefined;
}

/** What is kept of a visit: a problem of a project goes on the project's own list, with its clock there. */
export function recorded(visit: Visited) {
  const { id, project, problem, remedy, dueOn, organiser = null, viewer, today, newId } = visit;
  const leadDeputy = viewer.deputy ?? visit.leadDeputy ?? null;
  const fault = faultOf(visit, leadDeputy ?? undefined) ?? problemFault(visit);
  if (fault) return fault;
  const hasProblem = problem !== undefined;
  const also: Addition[] = [];
  if (project && problem !== undefined)
    also.push(
      add(ProjectIssue, {
        ...{ id: newId(), project, visit: id, description: problem, remedy: remedy!, source: 'CONGRESS' },
        ...{ status: 'OPEN', deputy: leadDeputy, organiser, raisedOn: today, dueOn: dueOn! },
      }),
    );
  const clock = project ? { dueOn: null, agency: null } : {};
  return { sets: { leadDeputy, hasProblem, isPublished: false, ...clock }, also };
}
