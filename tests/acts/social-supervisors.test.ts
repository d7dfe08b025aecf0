import { afterAll, beforeAll, expect, test } from 'vitest';
import { agency, citizen, elsewhere, lead, office, type Street, street } from './livelihood.js';
import { another, as, openSupervised, project } from './supervised.js';
import { key } from './voice.js';

let place: Street;
beforeAll(async () => {
  place = await openSupervised();
});
afterAll(() => place.close());

const appointment = (more: object = {}) => ({
  ...{ kind: 'RESIDENT', division: `Division:${street}`, name: '王小明', phone: '138 0000 0001', ...more },
});
async function appoints(more: object = {}): Promise<{ id: string; code: string }> {
  const act = await place.tries('socialSupervisor', 'appointSupervisor', appointment(more), office, 'supervisorCode');
  expect(act.userErrors).toEqual([]);
  return { id: act.socialSupervisor.id, code: act.supervisorCode };
}
async function look(supervisorCode: string, more: object = {}) {
  const source = `mutation($input: RecordLookInput!) { recordLook(input: $input) { userErrors { code path } } }`;
  const input = { supervisorCode, findings: '路面已铺好', seenOn: '2026-09-05', idempotencyKey: key(), ...more };
  const { recordLook } = await place.fixture.ask(source, { viewer: citizen, variables: { input } });
  return recordLook.userErrors.map(({ code, path }: { code: string; path: string[] }) => [code, path.at(-1)]);
}
const looks = () =>
  place.rows(
    'select method, findings, visited_on::text as on, is_published as shown from supervision_visit order by visited_on',
  );

test('a citizen is appointed by the office of the place, and shown by the family name alone', async () => {
  const refused = (more: object, viewer = office) =>
    place.refuses('socialSupervisor', 'appointSupervisor', appointment(more), viewer);
  expect(
    await refused({ project, division: 'Division:150603000000' }, { role: 'staff', division: '150600000000' }),
  ).toEqual([...['NOT_THIS_PLACE', 'project']]);
  expect(await refused({ appointedBy: agency(3) })).toEqual(['NOT_THIS_PLACE', 'appointedBy']);
  for (const viewer of [elsewhere, citizen, lead, as(1)]) expect(await refused({}, viewer)).toBe('FORBIDDEN');
  const { id } = await appoints();
  const told = await place.fixture.ask(
    'query($id: ID!) { socialSupervisor(id: $id) { nameMasked status appointedOn project { name } } }',
    { variables: { id } },
  );
  expect(told.socialSupervisor).toEqual({
    ...{ nameMasked: '王**', status: 'ACTIVE', appointedOn: '2026-09-01', project: null },
  });
  const kept = await place.rows(
    'select to_jsonb(s)::text as row from social_supervisor s where id = $1',
    id.split(':')[1],
  );
  expect(kept[0].row).not.toContain('王小明');
});

test('a supervisor puts down what was seen with the code of the appointment, while it lasts', async () => {
  await place.comes('2026-09-05');
  const { id, code } = await appoints({ project });
  expect(await look(code, { seenOn: '2026-09-04' })).toEqual([['NOT_IN_OFFICE_THEN', 'seenOn']]);
  expect(await look(code, { seenOn: '2026-09-06' })).toEqual([['NOT_IN_OFFICE_THEN', 'seenOn']]);
  expect(await look(code, { at: another })).toEqual([['WATCHES_ANOTHER_PROJECT', 'at']]);
  await expect(look('a code that nobody was told')).rejects.toThrow();
  expect(await looks()).toEqual([]);
  expect(await look(code)).toEqual([]);
  expect(await looks()).toEqual([{ method: 'SOCIAL', findings: '路面已铺好', on: '2026-09-05', shown: false }]);
  const whole = await appoints();
  expect(await look(whole.code)).toEqual([['PROJECT_MISSING', 'at']]);
  expect(await look(whole.code, { at: project })).toEqual([]);
  expect(await place.refuses('socialSupervisor', 'endSupervisor', { id }, citizen)).toBe('FORBIDDEN');
  await place.does('socialSupervisor', 'endSupervisor', { id, reason: '聘期届满' }, office);
  expect(await look(code)).toEqual([['WRONG_STATE', 'supervisorCode']]);
  expect(await looks()).toHaveLength(2);
  const row = await place.row('socialSupervisor', id);
  expect([row.status, row.ended_on]).toEqual(['ENDED', '2026-09-05']);
  expect(await place.contradictions()).toEqual([]);
});
