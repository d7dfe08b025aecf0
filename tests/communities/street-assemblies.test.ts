import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyOf, county, Offices, office, otherOffice, staffOf, street, today } from './offices.js';

let offices: Offices;
beforeAll(async () => {
  offices = await Offices.open(['street_assembly', 'body']);
});
afterAll(() => offices.fixture.close());

const assembly = {
  ...{ name: '交通街道议政代表会', division: `Division:${street}`, body: bodyOf(street, 'STREET_ASSEMBLY'), term: 1 },
  ...{
    memberCount: 50,
    deputyCount: 12,
    method: 'CONSULTATION',
    establishedOn: '2023-03-01',
    termEndsOn: '2028-03-01',
  },
};
const refused = (input: object, viewer = office) =>
  offices.refused('streetAssembly', 'establishAssembly', { ...assembly, ...input }, viewer);

test('a street assembly is convened term by term by the work committee, and votes where it was consulted before', async () => {
  expect(await refused({ method: 'SESSION_BALLOT' })).toEqual(['NOT_ITS_WAY', 'method']);
  expect(await refused({ body: bodyOf(county, 'STANDING_COMMITTEE') })).toEqual(['NOT_ITS_ASSEMBLY', 'body']);
  expect(await refused({ deputyCount: 51 })).toEqual(['MORE_DEPUTIES', 'deputyCount']);
  expect(await refused({ establishedOn: '2099-01-01', termEndsOn: '2104-01-01' })).toEqual([
    ...['IN_THE_FUTURE', 'establishedOn'],
  ]);
  expect(await refused({ termEndsOn: '2023-03-01' })).toEqual(['TERM_ENDS_FIRST', 'termEndsOn']);
  expect(await refused({}, otherOffice)).toBe('FORBIDDEN');
  expect(await refused({}, staffOf(street, 'LIAISON'))).toBe('FORBIDDEN');
  const committee = staffOf(street, 'SUBDISTRICT_COMMITTEE');
  const id = await offices.do('streetAssembly', 'establishAssembly', assembly, committee);
  expect(await refused({})).toEqual(['TERM_PASSED', 'term']);

  const change = (method: string) => offices.refused('streetAssembly', 'changeAssemblyMethod', { id, method });
  expect(await change('INTER_SESSION_BALLOT')).toEqual(['NOT_ITS_WAY', 'method']);
  expect(await change('CONSULTATION')).toEqual(['SAME_WAY', 'method']);
  await offices.do('streetAssembly', 'changeAssemblyMethod', { id, method: 'STREET_ASSEMBLY_BALLOT' }, committee);

  const member = { body: assembly.body, term: 1, post: 'CHAIR', recruitment: 'ELECTED', startedOn: '2023-03-01' };
  const register = { ...member, officialName: '白音' };
  await offices.do('bodyMember', 'registerAssemblyMember', register, committee);
  expect(
    await offices.refused('bodyMember', 'registerAssemblyMember', { ...register, officialName: '萨仁' }, committee),
  ).toEqual(['HAS_HEAD', 'post']);
  const { streetAssemblies } = await offices.fixture.ask(
    `{ streetAssemblies { nodes { term method body { name members { nodes { officialName post recruitment } } } } } }`,
  );
  expect(streetAssemblies.nodes).toEqual([
    {
      ...{ term: 1, method: 'STREET_ASSEMBLY_BALLOT' },
      body: {
        name: `${street}STREET_ASSEMBLY`,
        members: { nodes: [{ officialName: '白音', post: 'CHAIR', recruitment: 'ELECTED' }] },
      },
    },
  ]);
});

test('of 20 who register a term at once one does', async () => {
  const all = await Promise.all(
    Array.from({ length: 20 }, () =>
      offices.try('streetAssembly', 'establishAssembly', {
        ...assembly,
        term: 2,
        establishedOn: today,
        termEndsOn: '2099-01-01',
      }),
    ),
  );
  expect(all.filter(({ userErrors }) => !userErrors.length)).toHaveLength(1);
  expect(await offices.rows('select term from street_assembly order by term')).toEqual([{ term: 1 }, { term: 2 }]);
});
