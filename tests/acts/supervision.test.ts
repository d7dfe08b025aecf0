import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ids } from '../setup/small-place.js';
import { agency, citizen, lead, office, type Street, street } from './livelihood.js';
import {
  another,
  as,
  city,
  cityOffice,
  deputyId,
  heard,
  heardByCommittee,
  openSupervised,
  project,
} from './supervised.js';

let place: Street;
beforeAll(async () => {
  place = await openSupervised();
});
afterAll(() => place.close());

const founded = (more: object = {}) => ({
  ...{ name: '第一代表监督小组', division: `Division:${city}`, leader: deputyId(0), field: 'PUBLIC_FACILITIES' },
  ...{ members: [deputyId(1), deputyId(2)], office: agency(0), ...more },
});
let group: string;
const members = async () => {
  const rows = await place.rows(
    `select d.name, m.joined_on::text as since, m.left_on::text as until from supervision_group_member m join deputy d on d.id = m.deputy_id
     where m.group_id = $1 order by m.joined_on, d.name`,
    group.split(':')[1],
  );
  return rows.map(({ name, since, until }) => [name, since, until]);
};

describe('a supervision group', () => {
  test('is set up under a leader of the standing committee, with deputies of the place', async () => {
    const refused = (more: object, viewer = cityOffice) =>
      place.refuses('supervisionGroup', 'setUpSupervisionGroup', founded(more), viewer);
    expect(await refused({ leader: deputyId(1) })).toEqual(['NOT_A_LEADER', 'leader']);
    expect(await refused({ members: [deputyId(7)] })).toEqual(['NOT_ITS_DEPUTY', 'members']);
    expect(await refused({ office: agency(3) })).toEqual(['NOT_THIS_PLACE', 'office']);
    for (const viewer of [office, citizen, lead, as(0)]) expect(await refused({}, viewer)).toBe('FORBIDDEN');
    group = await place.does('supervisionGroup', 'setUpSupervisionGroup', founded(), cityOffice);
    expect(await refused({})).toEqual(['NAME_TAKEN', 'name']);
    expect((await place.row('supervisionGroup', group)).established_on).toBe('2026-09-01');
    expect(await members()).toEqual([
      ['陈静', '2026-09-01', null],
      ['李娜', '2026-09-01', null],
    ]);
  });

  test('gains and loses members, and watches over projects', async () => {
    const on = (act: string, input: object) => place.does('supervisionGroup', act, { id: group, ...input }, cityOffice);
    const refused = (act: string, input: object) =>
      place.refuses('supervisionGroup', act, { id: group, ...input }, cityOffice);
    expect(await refused('joinSupervisionGroup', { deputy: deputyId(1) })).toEqual(['IN_IT', 'deputy']);
    expect(await refused('joinSupervisionGroup', { deputy: deputyId(0) })).toEqual(['IN_IT', 'deputy']);
    expect(await refused('leaveSupervisionGroup', { deputy: deputyId(4) })).toEqual(['NOT_IN_IT', 'deputy']);
    await on('joinSupervisionGroup', { deputy: deputyId(4) });
    await place.comes('2026-09-03');
    await on('leaveSupervisionGroup', { deputy: deputyId(1) });
    await place.comes('2026-09-05');
    await on('joinSupervisionGroup', { deputy: deputyId(1) });
    expect(await members()).toEqual([
      ['阿拉坦其其格', '2026-09-01', null],
      ['陈静', '2026-09-01', null],
      ['李娜', '2026-09-05', null],
    ]);
    const assigned = { id: project, group };
    expect(await place.refuses('livelihoodProject', 'assignSupervisionGroup', assigned, lead)).toBe('FORBIDDEN');
    await place.does('livelihoodProject', 'assignSupervisionGroup', assigned, office);
    const source = 'query($id: ID!) { supervisionGroup(id: $id) { projects { nodes { name } } } }';
    const told = await place.fixture.ask(source, { variables: { id: group } });
    expect(told.supervisionGroup.projects.nodes).toEqual([{ name: '口袋公园' }]);
  });

  test('has each in it once: a member who takes over is no member besides', async () => {
    const on = (act: string, input: object) => place.does('supervisionGroup', act, { id: group, ...input }, cityOffice);
    const seat = (isInCommittee: boolean) =>
      place.rows(
        'update mandate set is_standing_committee_member = $1 where deputy_id = $2',
        isInCommittee,
        ids.deputy(2),
      );
    await seat(true);
    await on('appointSupervisionLeader', { leader: deputyId(2) });
    expect((await members()).find(([name]) => name === '陈静')).toEqual(['陈静', '2026-09-01', '2026-09-05']);
    await on('appointSupervisionLeader', { leader: deputyId(0) });
    await on('joinSupervisionGroup', { deputy: deputyId(2) });
    expect((await members()).filter(([name]) => name === '陈静')).toEqual([['陈静', '2026-09-05', null]]);
    await seat(false);
  });
});

describe('a visit', () => {
  const visit = (more: object = {}) => ({
    ...{ method: 'INSPECTION', visitedOn: '2026-09-05', division: `Division:${street}`, findings: '现场查看施工' },
    ...more,
  });
  const refused = (more: object, viewer = as(1)) =>
    place.refuses('supervisionVisit', 'recordVisit', visit(more), viewer);
  const records = (more: object, viewer = as(1)) => place.does('supervisionVisit', 'recordVisit', visit(more), viewer);

  test('is put down by a deputy of the place or its office, for a group by one of the group', async () => {
    expect(await refused({ project, visitedOn: '2026-09-06' })).toEqual(['VISITED_LATER', 'visitedOn']);
    expect(await refused({ project, division: 'Division:150603000000' })).toEqual(['NOT_THIS_PLACE', 'project']);
    expect(await refused({ project }, as(7))).toEqual(['NOT_ITS_DEPUTY', 'division']);
    const afar = { problem: '路灯不亮', agency: agency(3), dueOn: '2026-09-20' };
    expect(await refused(afar)).toEqual(['NOT_THIS_PLACE', 'agency']);
    expect(await refused({ project, group }, as(5))).toEqual(['NOT_IN_THE_GROUP', 'group']);
    expect(await refused({ project }, citizen)).toBe('FORBIDDEN');
    expect(await refused({ project }, lead)).toBe('FORBIDDEN');
    const id = await records({ project, group, method: 'UNDERCOVER' });
    const row = await place.row('supervisionVisit', id);
    expect([row.lead_deputy_id, row.has_problem, row.is_published]).toEqual([deputyId(1).split(':')[1], false, false]);
  });

  test('hands a problem of a project over to the list of the project, and keeps no second one', async () => {
    const found = { project, group, problem: '围挡不规范' };
    expect(await refused(found)).toEqual(['DUE_MISSING', 'dueOn']);
    expect(await refused({ ...found, dueOn: '2026-09-20' })).toEqual(['REMEDY_MISSING', 'remedy']);
    const handed = { ...found, dueOn: '2026-09-20', remedy: 'REMINDER' };
    expect(await refused({ ...handed, dueOn: '2026-09-04' })).toEqual(['DUE_IN_THE_PAST', 'dueOn']);
    expect(await refused({ ...handed, project: another })).toEqual(['NOT_UNDER_WAY', 'project']);
    expect(await refused({ project, dueOn: '2026-09-20' })).toEqual(['PROBLEM_MISSING', 'problem']);
    const id = await records(handed);
    const [issue] = await place.rows(
      `select i.id, i.description, i.remedy, i.source, i.status, i.due_on::text as due, v.has_problem as found, v.due_on as clock from project_issue i join supervision_visit v on v.id = i.visit_id where v.id = $1`,
      id.split(':')[1],
    );
    expect(issue).toEqual({
      ...{ id: issue.id, description: '围挡不规范', remedy: 'REMINDER', source: 'CONGRESS', status: 'OPEN' },
      ...{ due: '2026-09-20', found: true, clock: null },
    });
    const { inbox } = await place.fixture.ask('{ inbox(first: 100) { nodes { __typename matterTitle } } }', {
      viewer: lead,
    });
    const waiting = inbox.nodes.filter(({ matterTitle }: { matterTitle: string }) => matterTitle === '围挡不规范');
    expect(waiting).toEqual([{ __typename: 'ProjectIssue', matterTitle: '围挡不规范' }]);
    await place.does('projectIssue', 'rectifyIssue', { id: `ProjectIssue:${issue.id}` }, lead);
    await place.does('projectIssue', 'resolveIssue', { id: `ProjectIssue:${issue.id}`, rectification: '已改' }, lead);
    await place.does('projectIssue', 'recheckIssue', { id: `ProjectIssue:${issue.id}` }, as(1));
  });

  test('that was nothing at first is on the list once a problem is raised of it', async () => {
    const id = await records({ project });
    const said = { project, description: '照明不足', remedy: 'REMINDER', dueOn: '2026-09-25', visit: id };
    expect(await place.refuses('projectIssue', 'raiseProjectIssue', { ...said, project: another }, as(1))).toEqual([
      'NOT_UNDER_WAY',
      'project',
    ]);
    await place.does('projectIssue', 'raiseProjectIssue', said, as(1));
    expect((await place.row('supervisionVisit', id)).has_problem).toBe(true);
  });

  test('of something else has a unit and a day of its own, is put right, returned and found right', async () => {
    const found = { problem: '消防通道被占', dueOn: '2026-09-12' };
    expect(await refused(found)).toEqual(['RECTIFIER_MISSING', 'agency']);
    const id = await records({ ...found, agency: agency(1) });
    const on = (act: string, input: object, viewer = lead) =>
      place.does('supervisionVisit', act, { id, ...input }, viewer);
    const not = (act: string, input: object, viewer = lead) =>
      place.refuses('supervisionVisit', act, { id, ...input }, viewer);
    expect(await not('recheckVisit', {}, as(1))).toEqual(['NOTHING_TO_RECHECK', 'id']);
    expect(await not('rectifyVisit', { rectification: '已清' }, as(1))).toBe('FORBIDDEN');
    await on('rectifyVisit', { rectification: '已清理' });
    expect(await not('rectifyVisit', { rectification: '再清' })).toEqual(['NOTHING_TO_RECTIFY', 'id']);
    expect(await not('returnVisit', { dueOn: '2026-09-04' }, as(1))).toEqual(['DUE_IN_THE_PAST', 'dueOn']);
    await on('returnVisit', { dueOn: '2026-09-18' }, as(1));
    await on('rectifyVisit', { rectification: '全部清理' });
    await on('recheckVisit', {}, as(1));
    await on('publishVisit', {}, office);
    expect(await not('publishVisit', {}, office)).toEqual(['PUBLISHED', 'id']);
    const told = await place.fixture.ask(
      'query($id: ID!) { supervisionVisit(id: $id) { rectification rectifiedOn recheckedOn dueOn } }',
      { variables: { id } },
    );
    expect(told.supervisionVisit).toEqual({
      ...{ rectification: '全部清理', rectifiedOn: '2026-09-05', recheckedOn: '2026-09-05', dueOn: '2026-09-18' },
    });
  });
});

describe('the report of a group', () => {
  let report: string;
  const onReport = (act: string, input: object, viewer = cityOffice) =>
    place.does('supervisionReport', act, { id: report, ...input }, viewer);
  const refused = (act: string, input: object, viewer = cityOffice) =>
    place.refuses('supervisionReport', act, { id: report, ...input }, viewer);

  test('is handed in by its leader, and heard by the chairpersons’ meeting of the place', async () => {
    const said = { group, title: '口袋公园监督报告', content: '进度正常，围挡已整改' };
    expect(await place.refuses('supervisionReport', 'submitSupervisionReport', said, as(1))).toBe('FORBIDDEN');
    report = await place.does('supervisionReport', 'submitSupervisionReport', said, as(0));
    await place.comes('2026-09-10');
    const committee = await heardByCommittee(place, report, '2026-09-10');
    expect(await refused('hearSupervisionReport', { decision: committee })).toEqual(['NOT_COMPETENT', 'decision']);
    const decision = await heard(place, report, '2026-09-10');
    const asked = { decision, opinion: '加快绿化', agency: agency(1) };
    expect(await refused('hearSupervisionReport', asked)).toEqual(['UNIT_WITHOUT_DAY', 'dueOn']);
    expect(await refused('hearSupervisionReport', { ...asked, dueOn: '2026-09-09' })).toEqual([
      'DUE_IN_THE_PAST',
      'dueOn',
    ]);
    const strange = { ...asked, agency: agency(3), dueOn: '2026-10-10' };
    expect(await refused('hearSupervisionReport', strange)).toEqual(['NOT_THIS_PLACE', 'agency']);
    expect((await place.fixture.ask('{ supervisionReports { totalCount } }')).supervisionReports.totalCount).toBe(0);
    await onReport('hearSupervisionReport', { ...asked, dueOn: '2026-10-10' });
    const told = await place.fixture.ask(
      `query($id: ID!) { supervisionReport(id: $id) { status heardOn opinion heard { decidedOn meeting { name heldOn } } } }`,
      { variables: { id: report } },
    );
    expect(told.supervisionReport).toEqual({
      ...{ status: 'HEARD', heardOn: '2026-09-10', opinion: '加快绿化' },
      heard: { decidedOn: '2026-09-10', meeting: { name: '主任会议', heldOn: '2026-09-10' } },
    });
  });

  test('is answered by the unit that the meeting has named', async () => {
    expect(await refused('answerSupervisionReport', { answer: '已加快' })).toBe('FORBIDDEN');
    await onReport('answerSupervisionReport', { answer: '绿化九月底完成' }, lead);
    expect(await refused('answerSupervisionReport', { answer: '再答' }, lead)).toEqual(['WRONG_STATE', 'id']);
    const row = await place.row('supervisionReport', report);
    expect([row.status, row.answered_on, row.answer]).toEqual(['ANSWERED', '2026-09-10', '绿化九月底完成']);
  });

  test('is none of a group that is dissolved', async () => {
    await place.does('supervisionGroup', 'dissolveSupervisionGroup', { id: group }, cityOffice);
    const on = { id: group, leader: deputyId(0) };
    expect(await place.refuses('supervisionGroup', 'appointSupervisionLeader', on, cityOffice)).toEqual([
      'SUPERVISORS_DISSOLVED',
      'id',
    ]);
    const said = { group, title: '报告', content: '内容' };
    expect(await place.refuses('supervisionReport', 'submitSupervisionReport', said, as(0))).toEqual([
      ...['SUPERVISORS_DISSOLVED', 'group'],
    ]);
    expect(await place.refuses('livelihoodProject', 'assignSupervisionGroup', { id: another, group })).toEqual([
      ...['SUPERVISORS_DISSOLVED', 'group'],
    ]);
    expect(await place.contradictions()).toEqual([]);
  });
});
