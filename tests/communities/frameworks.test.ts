import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyOf, city, cityOffice, county, Offices, office, otherOffice, staffOf, today } from './offices.js';

let offices: Offices;
beforeAll(async () => {
  offices = await Offices.open(['policy_framework', 'framework_tag']);
});
afterAll(() => offices.fixture.close());

const create = (name: string, more: object = {}, viewer = cityOffice) =>
  offices.do(
    'policyFramework',
    'createFramework',
    { name, meaning: '含义', division: `Division:${city}`, ...more },
    viewer,
  );
const refused = (act: string, input: object, viewer = cityOffice) =>
  offices.refused('policyFramework', act, input, viewer);
const open = `Division:${county}`;

test('a framework is coined by a body, has parts, and is retired', async () => {
  const whole = await create('四个机制', { partCount: 4, coinedBy: bodyOf(city, 'PARTY_COMMITTEE') });
  const part = await create('代表活动机制', { parent: whole });
  const named = { name: '四个机制', meaning: '含义', division: `Division:${city}` };
  expect(await refused('createFramework', named)).toEqual(['NAME_OF_A_FRAMEWORK', 'name']);
  expect(await refused('createFramework', { ...named, name: '新', startedOn: '2099-01-01' })).toEqual([
    ...['IN_THE_FUTURE', 'startedOn'],
  ]);
  const region = { division: 'Division:150000000000' };
  expect(await refused('createFramework', { ...named, ...region, name: '区的' })).toBe('FORBIDDEN');
  const regional = await create('区的', region, staffOf('150000000000'));
  expect(await refused('placeFramework', { id: whole, parent: part })).toEqual(['PART_OF_ITSELF', 'parent']);
  expect(await refused('placeFramework', { id: whole, parent: whole })).toEqual(['PART_OF_ITSELF', 'parent']);
  const local = await create('旗区的', { division: `Division:${county}` });
  expect(await refused('placeFramework', { id: whole, parent: local })).toEqual(['PART_OF_ANOTHER_PLACE', 'parent']);
  expect(await refused('placeFramework', { id: whole, parent: regional }, office)).toBe('FORBIDDEN');
  await offices.do('policyFramework', 'placeFramework', { id: whole, parent: regional }, cityOffice);
  const { policyFramework } = await offices.fixture.ask(
    `query($id: ID!) { policyFramework(id: $id) { coinedBy { kind } parent { name } parts { nodes { name } } } }`,
    { variables: { id: whole } },
  );
  expect(policyFramework).toEqual({
    ...{ coinedBy: { kind: 'PARTY_COMMITTEE' }, parent: { name: '区的' } },
    parts: { nodes: [{ name: '代表活动机制' }] },
  });
  await offices.do('policyFramework', 'retireFramework', { id: part, endedOn: today }, cityOffice);
  expect(await refused('retireFramework', { id: part, endedOn: today })).toEqual(['RETIRED', 'id']);
  expect(await refused('createFramework', { ...named, name: '再分', parent: part })).toEqual(['RETIRED', 'parent']);
});

test('any record is tagged once, however many do it at once, and can be asked for its frameworks', async () => {
  const framework = await create('五个督办到位');
  const tag = { framework, objectId: open, division: `Division:${county}` };
  const refuses = (input: object, viewer = office) =>
    offices.refused('frameworkTag', 'tagRecord', { ...tag, ...input }, viewer);
  expect(await refuses({ objectId: 'Suggestion:00000000-0000-0000-0000-000000000000' })).toEqual([
    ...['NO_SUCH_SUBJECT', 'objectId'],
  ]);
  expect(await refuses({}, otherOffice)).toBe('FORBIDDEN');
  const elsewhere = { division: 'Division:420500000000', objectId: open };
  expect(await refuses(elsewhere, otherOffice)).toEqual(['FRAMEWORK_OF_ANOTHER_PLACE', 'framework']);
  const all = await Promise.all(
    Array.from({ length: 20 }, () => offices.try('frameworkTag', 'tagRecord', { ...tag, objectId: open })),
  );
  const done = all.filter(({ userErrors }) => !userErrors.length);
  expect(done).toHaveLength(1);
  expect(await refuses({ objectId: open })).toEqual(['TAGGED_BEFORE', 'objectId']);

  const tags = async () =>
    (
      await offices.fixture.ask(
        `query($id: String!) { frameworkTags(filter: { objectId: { eq: $id }, endedOn: { isNull: true } }) { nodes { framework { name } objectType } } }`,
        { variables: { id: open }, viewer: office },
      )
    ).frameworkTags.nodes;
  expect(await tags()).toEqual([{ framework: { name: '五个督办到位' }, objectType: 'Division' }]);
  const { id } = done[0].frameworkTag;
  const onTag = (act: string) => offices.refused('frameworkTag', act, { id }, office);
  expect(await onTag('restoreTag')).toEqual(['TAGGED', 'id']);
  await offices.do('frameworkTag', 'untagRecord', { id });
  expect(await tags()).toEqual([]);
  expect(await onTag('untagRecord')).toEqual(['UNTAGGED', 'id']);
  await offices.do('frameworkTag', 'restoreTag', { id });
  expect(await tags()).toHaveLength(1);
  await offices.do('frameworkTag', 'untagRecord', { id });
  await offices.do('policyFramework', 'retireFramework', { id: framework, endedOn: today }, cityOffice);
  expect(await onTag('restoreTag')).toEqual(['RETIRED', 'id']);
  expect(await refuses({ objectId: open })).toEqual(['RETIRED', 'framework']);
});
