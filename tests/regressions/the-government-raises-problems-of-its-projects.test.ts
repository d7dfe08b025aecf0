import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { finance, lead, organiser, type Street } from '../acts/livelihood.js';
import { openSupervised, project } from '../acts/supervised.js';

let place: Street;
beforeAll(async () => {
  place = await openSupervised();
});
afterAll(() => place.close());

const seen = async (viewer: Viewer) =>
  (await place.fixture.ask('{ projectIssues { nodes { status source remedy } } }', { viewer })).projectIssues.nodes;

test('the government that organises a round puts a problem of its project on the list, sees it and presses for it', async () => {
  const said = { project, description: '围挡不规范', remedy: 'REMINDER' };
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
  const said = { project, description: '照明不足', remedy: 'REMINDER' };
  await place.does('projectIssue', 'raiseProjectIssue', { ...said, dueOn: '2026-09-20' }, organiser);
  const waiting = async (viewer: Viewer): Promise<number> => {
    const { inbox } = await place.fixture.ask('{ inbox(first: 100) { nodes { matterTitle } } }', { viewer });
    return inbox.nodes.filter(({ matterTitle }: { matterTitle: string }) => matterTitle === '照明不足').length;
  };
  expect([await waiting(lead), await waiting(organiser)]).toEqual([1, 0]);
});
