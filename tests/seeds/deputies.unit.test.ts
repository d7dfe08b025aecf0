import 'reflect-metadata';
import '../../schema/platform.js';
import { expect, test } from 'vitest';
import { Deputy } from '../../schema/deputies/deputy.js';
import { Mandate } from '../../schema/deputies/mandate.js';
import { committeeMembersOf, deputiesOf, seedDeputies } from '../../seeds/areas/deputies.js';
import {
  congressIdOf,
  divisionsUnder,
  seedOrganisations,
  sessionOf,
  subtreeOf,
  townshipsOf,
} from '../../seeds/areas/organisations.js';
import { Dataset } from '../../seeds/kit/dataset.js';

const build = () => {
  const data = new Dataset();
  seedOrganisations(data);
  seedDeputies(data);
  return data;
};
const data = build();

test('a subtree is the digits of a code that are not zeros of lower levels', () => {
  expect(
    ['420000000000', '420500000000', '420530000000', '420526000000', '420526100000', '420526100010', '4205'].map(
      subtreeOf,
    ),
  ).toEqual(['42', '4205', '420530', '420526', '420526100', '420526100010', '4205']);
});

test('two runs give the same people', () => {
  expect(build().of(Deputy)).toEqual(data.of(Deputy));
});

test('nobody has a mandate before being elected, and no mandate ends before it starts', () => {
  const elected = new Map(data.of(Deputy).map(({ id, firstElectedOn }) => [id, String(firstElectedOn)]));
  const odd = data
    .of(Mandate)
    .filter(
      ({ deputy, startedOn, endedOn }) =>
        elected.get(deputy)! >= String(startedOn) || (endedOn && String(endedOn) < String(startedOn)),
    );
  expect(odd).toEqual([]);
});

test('a town’s deputies are among its county’s, and those of a congress hold its mandates', () => {
  expect(deputiesOf(data, '420504').map(({ id }) => id)).toEqual(
    expect.arrayContaining(deputiesOf(data, '420504101').map(({ id }) => id)),
  );
  const holders = new Set(
    data
      .of(Mandate)
      .filter(({ congress }) => congress === congressIdOf('150600000000'))
      .map(({ deputy }) => deputy),
  );
  expect(new Set(deputiesOf(data, '1506', 'PREFECTURE').map(({ id }) => id))).toEqual(holders);
  for (const { id } of committeeMembersOf(data, '1506')) expect(holders).toContain(id);
});

test('zones are divisions, not townships', () => {
  expect([divisionsUnder('420581', 'TOWNSHIP').length, townshipsOf('420581').length]).toEqual([11, 10]);
});

test('the session that decides a year’s work is the one at the turn of that year', () => {
  expect(sessionOf('420527000000', 2023)).toMatchObject({
    term: 19,
    number: 3,
    name: '秭归县第十九届人民代表大会第三次会议',
  });
  expect(sessionOf('150600000000', 2021)).toMatchObject({ term: 4, number: 5 });
});
