import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../api/database/load.js';
import { exportColumns } from '../../api/export/export-columns.js';
import { pageQuery } from '../../api/export/question.js';
import { specOf } from '../../schema/kit/declare/concept.js';
import { Agency } from '../../schema/organisations/agency.js';
import { Division } from '../../schema/organisations/division.js';
import { loadDivisions, type Outcome } from '../../seeds/divisions/load.js';
import { fetchPackage } from '../../seeds/divisions/package.js';
import { packageFiles } from '../../seeds/divisions/source.js';
import { Dataset } from '../../seeds/kit/dataset.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';

/** Between runs of the tests; the client of the registry fetches what is not there. */
const cache = fileURLToPath(new URL('../../node_modules/.cache/divisions', import.meta.url));
/** The lists of two years, of 杭州, 南通 and 宜昌 and what is above them. */
const places = /^(33|32|42)?$|^(33|32|42)(\d\d)?$|^(3301|3206|4205)/;

let fixture: Fixture;
let folder: string;
let second: Outcome;
const told: string[] = [];

async function excerpt(version: string): Promise<string> {
  const dist = await fetchPackage(cache, () => {}, version);
  const file = join(folder, `${version}.csv`);
  const lists = await Promise.all(packageFiles.map((name) => readFile(join(dist, name), 'utf8')));
  const lines = lists.flatMap((list) => list.split('\n').slice(1)).filter((line) => places.test(line.split(',')[0]!));
  const named = lines.map((line) => /^\d+,("[^"]*"|[^,]*)/.exec(line)?.[0] ?? '').filter(Boolean);
  await writeFile(file, `code,name\n${named.join('\n')}\n`);
  return file;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editions-'));
  fixture = await openFixture(new Dataset());
  const edition = (file: string, edition: string, endMissing?: string) =>
    loadDivisions({
      url: fixture.store.pool.options.connectionString!,
      file,
      cache: folder,
      edition,
      endMissing,
      screen: { write: () => {} },
      tell: (line) => told.push(line),
      signal: new AbortController().signal,
    });
  await edition(await excerpt('2.4.0'), '2020-06-30');
  await addAgencies();
  second = await edition(await excerpt('2.7.0'), '2023-06-30', '2023-06-30');
});
afterAll(async () => {
  await fixture.close();
  await rm(folder, { recursive: true });
});

/** Somebody works where the list is about to change. */
async function addAgencies() {
  const data = new Dataset();
  for (const [n, [name, division]] of [
    ['下城区民政局', '330103000000'],
    ['建设社区居委会', '420503002003'],
    ['汉宜社区居委会', '420503002002'],
    ['伍家岗区民政局', '420503000000'],
  ].entries())
    data.add(Agency, {
      id: uuidOf('agency', n),
      code: `A-${n}`,
      name: name!,
      system: 'GOVERNMENT',
      division: division!,
      isKeyHandler: false,
    });
  const client = await fixture.store.pool.connect();
  await load(client, data).finally(() => client.release());
}

const counties = async (validOn?: string): Promise<string[]> => {
  const query = `query ($validOn: Date) { divisionByCode(code: "3301") { children(first: 100, validOn: $validOn) { nodes { name } } } }`;
  const { divisionByCode } = await fixture.ask(query, { variables: validOn ? { validOn } : {} });
  return divisionByCode.children.nodes.map(({ name }: Data) => name);
};

describe('the edition of 2023 after that of 2020', () => {
  it('leaves 杭州市 the 13 counties that it has today, and the 13 that it had before', async () => {
    const now = await counties();
    expect(now).toHaveLength(13);
    expect(now).toEqual(expect.arrayContaining(['临平区', '钱塘区', '上城区']));
    const before = await counties('2021-01-01');
    expect(before).toHaveLength(13);
    expect(before).toEqual(expect.arrayContaining(['下城区', '江干区', '上城区']));
    expect(
      await fixture.ask(`{ divisionAggregate(filter: { parent: { code: { eq: "3301" } } }) { total { count } }
      ever: divisionAggregate(anyTime: true, filter: { parent: { code: { eq: "3301" } } }) { total { count } } }`),
    ).toEqual({
      divisionAggregate: { total: { count: 13 } },
      ever: { total: { count: 15 } },
    });
  });

  it('has one valid 崇川区, and tells what the other became', async () => {
    const query = `query ($validOn: Date, $anyTime: Boolean) {
      divisions(filter: { name: { eq: "崇川区" } }, validOn: $validOn, anyTime: $anyTime) {
        nodes { code validFrom validTo successor { code } } } }`;
    const ask = async (variables: Record<string, unknown>) => (await fixture.ask(query, { variables })).divisions.nodes;
    const old = { code: '320602000000', validFrom: null, validTo: '2023-06-30', successor: { code: '320613000000' } };
    const next = { code: '320613000000', validFrom: '2023-06-30', validTo: null, successor: null };
    expect(await ask({})).toEqual([next]);
    expect(await ask({ validOn: '2023-06-30' })).toEqual([next]);
    expect(await ask({ validOn: '2023-06-29' })).toEqual([old]);
    expect(await ask({ anyTime: true })).toEqual([old, next]);
  });

  it('tells which codes have passed to another division, and where the former holder is', () => {
    expect(told).toContain('  420503002003 建设社区 → 港务社区; 建设社区 is now 420503002002');
    expect(told).toContain('  420503002002 汉宜社区 → 建设社区; 汉宜社区 is in it no more');
    expect(told).toContain('  320602000000 崇川区 → 320613000000');
    expect(told).toContain('  330103000000 下城区');
    expect(second.counts).toMatchObject({ HANDED: 7 });
  });

  it('leaves records with the division that they had', async () => {
    const { agencies } = await fixture.ask(`{ agencies(orderBy: [{ field: NAME }]) { nodes {
      name division { code name validTo successor { code name validTo } } } } }`);
    expect(agencies.nodes).toEqual([
      {
        name: '汉宜社区居委会',
        division: { code: '420503002002@2023-06-30', name: '汉宜社区', validTo: '2023-06-30', successor: null },
      },
      {
        name: '建设社区居委会',
        division: {
          code: '420503002003@2023-06-30',
          name: '建设社区',
          validTo: '2023-06-30',
          successor: { code: '420503002002', name: '建设社区', validTo: null },
        },
      },
      { name: '伍家岗区民政局', division: { code: '420503000000', name: '伍家岗区', validTo: null, successor: null } },
      {
        name: '下城区民政局',
        division: { code: '330103000000', name: '下城区', validTo: '2023-06-30', successor: null },
      },
    ]);
  });

  it('finds ended divisions by code and id, and records below the district that they lie in', async () => {
    const held = '420503002003@2023-06-30';
    expect(
      await fixture.ask(
        `query ($held: String!, $id: ID!) {
          ended: divisionByCode(code: "330103") { name }
          holder: divisionByCode(code: "420503002003") { name }
          former: divisionByCode(code: $held) { name parent { name } }
          byId: division(id: $id) { name }
          there: agencies(filter: { division: { within: $held } }) { totalCount }
          here: agencies(filter: { division: { within: "420503002003" } }) { totalCount }
          below: agencies(filter: { division: { within: "420503002" } }) { totalCount } }`,
        { variables: { held, id: `Division:${held}` } },
      ),
    ).toEqual({
      ended: { name: '下城区' },
      holder: { name: '港务社区' },
      former: { name: '建设社区', parent: { name: '万寿桥街道' } },
      byId: { name: '建设社区' },
      there: { totalCount: 1 },
      here: { totalCount: 0 },
      below: { totalCount: 2 },
    });
  });

  it('is exported with what has ended, for other exports refer to it', async () => {
    const spec = specOf(Division);
    const query = pageQuery(spec, exportColumns(spec, 'anonymous'));
    const { page } = await fixture.ask(query, { variables: { filter: { name: { eq: '崇川区' } } } });
    expect(page.nodes.map(({ code }: Data) => code)).toEqual(['320602000000', '320613000000']);
  });

  it('takes one day or any time, not both', async () => {
    expect(await fixture.refusal('{ divisions(validOn: "2021-01-01", anyTime: true) { totalCount } }')).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'divisions.validOn',
      message: 'divisions.validOn: cannot be combined with anyTime; give one of the two',
    });
  });

  it('is not undone by the older edition', async () => {
    await expect(
      loadDivisions({
        url: fixture.store.pool.options.connectionString!,
        file: join(folder, '2.4.0.csv'),
        cache: folder,
        edition: '2020-06-30',
        screen: { write: () => {} },
        signal: new AbortController().signal,
      }),
    ).rejects.toThrow('the edition of 2020-06-30 is older than what is there');
    expect(await counties()).toHaveLength(13);
  });
});
