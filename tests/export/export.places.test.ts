import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claims } from '../../api/auth/claims.js';
import { dayInChina } from '../../schema/kit/declare/china.js';
import { startServer, type TestServer } from '../setup/server.js';
import { download } from './asking.js';

/** When the day began on which the places were loaded. */
const loadedAt = new Date(`${dayInChina()}T00:00:00+08:00`).toISOString();
let server: TestServer;
let deputy: string;
beforeAll(async () => {
  server = await startServer();
  const query = '{ suggestions(first: 1, filter: { status: { eq: DRAFT } }) { nodes { leadDeputy { id } } } }';
  const { suggestions } = await server.ask<Suggestions>(query, {}, { role: 'system' });
  deputy = suggestions.nodes[0]!.leadDeputy.id;
});
afterAll(() => server.close());

interface Suggestions {
  readonly suggestions: { readonly totalCount: number; readonly nodes: { id: string; leadDeputy: { id: string } }[] };
}

const get = (list: string, parameters = {}, claims?: Claims) => download(server, list, parameters, claims);
const ordos = { division: { within: '1506' } };
const divisions = { filter: JSON.stringify({ within: '1506', level: { in: ['PREFECTURE', 'COUNTY'] } }) };

describe('an export', () => {
  it('has Chinese headings and labels, and the mark by which Excel knows UTF-8', async () => {
    const { text, headers } = await get('divisions', divisions);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text.split('\r\n').slice(0, 3)).toEqual([
      '\uFEFF全局标识,区划代码,名称,级别,类型,生效日期,失效日期,首次列入版本,所据版本,版本,更新时间,示例数据,上级区划的全局标识,上级区划的名称,后继区划的全局标识,后继区划的名称',
      `Division:150600000000,"=""150600000000""",鄂尔多斯市,地级,地级市,,,,,1,${loadedAt},否,Division:150000000000,内蒙古自治区,,`,
      `Division:150602000000,"=""150602000000""",东胜区,县级,市辖区,,,,,1,${loadedAt},否,Division:150600000000,鄂尔多斯市,,`,
    ]);
  });

  it('for programs has the names of the API and no mark', async () => {
    const { text } = await get('divisions', { ...divisions, headers: 'en' });
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      'id,code,name,level,kind,validFrom,validTo,firstEditionOn,editionOn,version,updatedAt,isSample,parent.id,parent.name,successor.id,successor.name',
      `Division:150600000000,150600000000,鄂尔多斯市,PREFECTURE,PREFECTURE_CITY,,,,,1,${loadedAt},false,Division:150000000000,内蒙古自治区,,`,
    ]);
  });

  it('joins the values of a list, with 、 for people and ; for programs', async () => {
    const filter = JSON.stringify({ coLocatedWith: { has: 'MEDIATION_ROOM' } });
    const claims: Claims = { role: 'system' };
    const shown = async (headers: string, column: string) => {
      const { header, rows } = await get('stations', { filter, headers }, claims);
      return rows.map((row) => row[header.indexOf(column)]!).find((cell) => /[、;]/.test(cell));
    };
    expect(await shown('zh', '共建阵地')).toMatch(/^[\p{Script=Han}（）]+(、[\p{Script=Han}（）]+)+$/u);
    expect(await shown('en', 'coLocatedWith')).toMatch(/^[A-Z_]+(;[A-Z_]+)+$/);
  });

  it('is named after the list and the day in China, in Chinese for those who can read it', async () => {
    const { headers } = await get('suggestions', { search: '停车' });
    const [, day, name] = /^attachment; filename="suggestions-([\d-]{10})\.csv"; filename\*=UTF-8''([\w%.~-]+)$/.exec(
      headers.get('content-disposition')!,
    )!;
    expect(decodeURIComponent(name!)).toBe(`代表建议、批评和意见-${day}.csv`);
    expect(Math.abs(Date.now() + 8 * 3_600_000 - Date.parse(day!))).toBeLessThan(2 * 86_400_000);
  });

  it('is the same byte by byte when it is asked for again', async () => {
    const parameters = { filter: JSON.stringify(ordos) };
    const [once, again] = [await get('suggestions', parameters), await get('suggestions', parameters)];
    expect(once.rows.length).toBeGreaterThan(200);
    expect(again.text).toBe(once.text);
  });

  it('is ordered by key over all its pages, and has every record once', async () => {
    const { rows } = await get('suggestions', { filter: JSON.stringify(ordos) });
    const ids = rows.map(([id]) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});

describe('what an asker may not see is not in the file', () => {
  const exported = async (claims?: Claims) => {
    const count = '{ suggestions { totalCount } }';
    const { suggestions } = await server.ask<Suggestions>(count, {}, claims ?? { role: 'anonymous' });
    return { ...(await get('suggestions', { headers: 'en' }, claims)), totalCount: suggestions.totalCount };
  };
  const column = ({ header, rows }: Awaited<ReturnType<typeof exported>>, name: string) =>
    rows.map((row) => row[header.indexOf(name)]!);

  it('anonymous gets the public records and no column of the insiders', async () => {
    const file = await exported();
    expect(file.header).toContain('publicText');
    expect(file.header).not.toContain('fullText');
    expect(file.rows).toHaveLength(file.totalCount);
    expect(new Set(column(file, 'publicity'))).toEqual(new Set(['PUBLIC', 'SUMMARY_ONLY']));
    expect(column(file, 'status')).not.toContain('SUBMITTED');
  });

  it('staff get what is submitted in their subtree besides, with the full text there and nowhere else', async () => {
    const [file, shared] = [await exported({ role: 'staff', division: '1506' }), await exported()];
    expect(file.rows).toHaveLength(file.totalCount);
    expect(file.totalCount).toBeGreaterThan(shared.totalCount);
    const isPublic = new Set(column(shared, 'id'));
    const [ids, places, texts] = [column(file, 'id'), column(file, 'division.id'), column(file, 'fullText')];
    expect(ids.filter((id, n) => !isPublic.has(id) && !places[n]!.startsWith('Division:1506'))).toEqual([]);
    expect(texts.map((text) => text !== '')).toEqual(places.map((place) => place.startsWith('Division:1506')));
    expect(column(file, 'status')).not.toContain('DRAFT');
  });

  it('a deputy gets her own drafts besides, and nobody else’s', async () => {
    const file = await exported({ role: 'deputy', deputy });
    expect(file.rows).toHaveLength(file.totalCount);
    const leads = column(file, 'leadDeputy.id');
    const drafts = column(file, 'status').flatMap((status, n) => (status === 'DRAFT' ? [leads[n]] : []));
    expect(drafts.length).toBeGreaterThan(0);
    expect(new Set(drafts)).toEqual(new Set([deputy]));
  });
});

describe('a filter and a search', () => {
  it('narrow the file to the records that the list counts', async () => {
    const filter = { ...ordos, status: { in: ['CLOSED', 'ARCHIVED'] } };
    const query =
      'query ($filter: SuggestionFilter) { suggestions(filter: $filter, search: "道路") { totalCount nodes { id } } }';
    const { suggestions } = await server.ask<Suggestions>(query, { filter }, { role: 'anonymous' });
    const { rows } = await get('suggestions', { filter: JSON.stringify(filter), search: '道路' });
    expect(suggestions.totalCount).toBeGreaterThan(0);
    expect(rows).toHaveLength(suggestions.totalCount);
  });

  it('that match nothing give the headings alone', async () => {
    const { status, header, rows } = await get('divisions', { filter: '{"code":{"eq":"999999999999"}}' });
    expect([status, header.length, rows.length]).toEqual([200, 16, 0]);
  });
});

describe('is refused in the words of the API:', () => {
  const refusal = async (list: string, parameters = {}, claims?: Claims) => {
    const { status, headers, text } = await get(list, parameters, claims);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('content-disposition')).toBe(null);
    const [{ message, extensions }] = JSON.parse(text).errors;
    return [status, extensions.code, message];
  };

  it.each([
    [{ filter: '{' }, 'filter: is not JSON; write it as in GraphQL variables: {"division": {"within": "1506"}}'],
    [
      { filter: '{"division":{"within":"x"}}' },
      'suggestions.filter.division.within: "x" is not a division code; give 2, 4, 6, 9 or 12 digits, e.g. "1506"',
    ],
    [
      { filter: '{"nope":1}' },
      'Variable "$filter" got invalid value { nope: 1 }; Field "nope" is not defined by type "SuggestionFilter".',
    ],
    [{ headers: 'fr' }, 'headers: is neither zh nor en'],
    [{ first: '5' }, 'first: is unknown here; give filter, search, headers'],
    [
      { token: 'x.y.z' },
      'token: is never taken from an address, which is logged and kept; send it as "Authorization: Bearer …"',
    ],
  ])('%j', async (parameters, message) => {
    expect(await refusal('suggestions', parameters)).toEqual([400, 'BAD_USER_INPUT', message]);
  });

  it('a bad filter, as the list refuses it', async () => {
    const query = 'query ($filter: SuggestionFilter) { suggestions(filter: $filter) { totalCount } }';
    const filter = { status: { eq: 'CLOSD' } };
    const told = server.ask(query, { filter }, { role: 'anonymous' });
    const [, , message] = await refusal('suggestions', { filter: JSON.stringify(filter) });
    await expect(told).rejects.toThrow(message);
  });

  it('a filter by what the role may not see', async () => {
    const [status, code, message] = await refusal('legislativeOpinions', { filter: '{"deputy":{}}' });
    expect([status, code]).toEqual([403, 'FORBIDDEN']);
    expect(message).toContain('LegislativeOpinion.deputy is shown to');
  });

  it('a search of a list that has none', async () => {
    expect(await refusal('fundAllocations', { search: '路' })).toEqual([
      400,
      'BAD_USER_INPUT',
      'search: is unknown here; give filter, headers',
    ]);
  });

  it('an unknown list, with a hint', async () => {
    const hint =
      'There is no such export. Its name is that of a list in /schema.graphql: /export/suggestions.csv, for example.';
    expect(await refusal('suggestion')).toEqual([404, 'BAD_REQUEST', hint]);
  });

  it('a token that is none', async () => {
    const response = await fetch(`${server.url}/export/suggestions.csv`, {
      headers: { authorization: 'Bearer x.y.z' },
    });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="deputy-graph"']);
  });

  it('any method but GET', async () => {
    const response = await fetch(`${server.url}/export/suggestions.csv`, { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET']);
  });
});
