import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { LivelihoodProject } from '../../schema/projects/livelihood-project.js';
import { LivelihoodRound } from '../../schema/projects/livelihood-round.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { finance, lead, organiser, Street, street } from '../acts/livelihood.js';
import { ids } from '../setup/small-place.js';

const [round, project] = [uuidOf('round of the government', 0), uuidOf('project of the government', 0)];
let place: Street;
beforeAll(async () => {
  place = await Street.open((data) => {
    data.add(LivelihoodRound, {
      ...{ id: round, name: '2026年民生实事', division: street, year: 2026, number: 1, level: 'SUBDISTRICT' },
      ...{ method: 'CONSULTATION', stage: 'ANNOUNCED', announcedOn: '2026-01-01', collectionClosesOn: '2026-02-01' },
      organiser: ids.agency(2),
    });
    data.add(LivelihoodProject, {
      ...{ id: project, number: 'P-1', name: '口袋公园', year: 2026, level: 'SUBDISTRICT', method: 'CONSULTATION' },
      ...{
        division: street,
        round,
        category: 'PUBLIC_FACILITIES',
        leadOfficial: '副主任',
        target: '建成',
        status: 'IN_PROGRESS',
      },
      ...{
        leadDepartment: ids.agency(1),
        progressFlag: 'ON_TRACK',
        progressRate: 0.1,
        investmentFen: 900,
        investedFen: 0,
      },
      ...{ plannedStartOn: '2026-03-01', startedOn: '2026-03-01', dueOn: '2026-11-30' },
    });
  });
});
afterAll(() => place.close());

const seen = async (viewer: Viewer) =>
  (await place.fixture.ask('{ projectIssues { nodes { status source remedy } } }', { viewer })).projectIssues.nodes;

test('the government that organises a round puts a problem of its project on the list, sees it and presses for it', async () => {
  const said = { project: `LivelihoodProject:${project}`, description: '围挡不规范', remedy: 'REMINDER' };
  const raised = { ...said, dueOn: '2026-09-20' };
  expect(await place.refuses('projectIssue', 'raiseProjectIssue', raised, finance)).toBe('FORBIDDEN');
  const id = await place.does('projectIssue', 'raiseProjectIssue', raised, organiser);
  expect(await seen(organiser)).toEqual([{ status: 'OPEN', source: 'DISPATCH', remedy: 'REMINDER' }]);
  expect(await seen(finance)).toEqual([]);
  const harder = { id, remedy: 'DEADLINE_URGE', reason: '提醒后仍未整改' };
  await place.does('projectIssue', 'escalateIssue', harder, organiser);
  await place.does('projectIssue', 'rectifyIssue', { id }, lead);
  await place.does('projectIssue', 'resolveIssue', { id, rectification: '已重设' }, lead);
  await place.does('projectIssue', 'recheckIssue', { id }, organiser);
  await place.does('projectIssue', 'closeIssue', { id }, organiser);
  expect(await seen(organiser)).toEqual([{ status: 'CLOSED', source: 'DISPATCH', remedy: 'DEADLINE_URGE' }]);
});

test('what waits in an inbox is that of the department which puts it right, not of who presses for it', async () => {
  const said = { project: `LivelihoodProject:${project}`, description: '照明不足', remedy: 'REMINDER' };
  await place.does('projectIssue', 'raiseProjectIssue', { ...said, dueOn: '2026-09-20' }, organiser);
  const waiting = async (viewer: Viewer): Promise<number> => {
    const { inbox } = await place.fixture.ask('{ inbox(first: 100) { nodes { matterTitle } } }', { viewer });
    return inbox.nodes.filter(({ matterTitle }: { matterTitle: string }) => matterTitle === '照明不足').length;
  };
  expect([await waiting(lead), await waiting(organiser)]).toEqual([1, 0]);
});
