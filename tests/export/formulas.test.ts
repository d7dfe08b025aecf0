import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportPages } from '../../api/export/export-pages.js';
import { ContactQrCode } from '../../schema/deputies/contact-qr-code.js';
import { Agency } from '../../schema/organisations/agency.js';
import { platform } from '../../schema/platform.js';
import { Station } from '../../schema/stations/station.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { startServer, type TestServer, tokenOf } from '../server/support.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { download } from './asking.js';

/** Names of agencies that spreadsheets would run or change, and the cell that must stand for each in a file for people. */
const names: readonly (readonly [name: string, written: string])[] = [
  ['=HYPERLINK("http://x","看")', `"'=HYPERLINK(""http://x"",""看"")"`],
  ['+86', "'+86"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['＝1', "'＝1"],
  ['甲,乙', '"甲,乙"'],
  ['甲\n乙', '"甲\n乙"'],
  ['甲"乙"', '"甲""乙"""'],
  ['甲=乙', '甲=乙'],
  ["'甲", "'甲"],
  ['0477-8588000', '"=""0477-8588000"""'],
  ['007', '"=""007"""'],
  ['123456789012', '"=""123456789012"""'],
  ['3-1', '"=""3-1"""'],
  ['12E4', '"=""12E4"""'],
  ['2024年3月', '"=""2024年3月"""'],
  ['5,111', '"=""5,111"""'],
  ['(5)', '"=""(5)"""'],
  ['（5）', '"=""（5）"""'],
  ['¥5', '"=""¥5"""'],
  ['Jan 5', '"=""Jan 5"""'],
  ['5 march 2024', '"=""5 march 2024"""'],
  ['上午9:30', '"=""上午9:30"""'],
  ['9:30 PM', '"=""9:30 PM"""'],
  ['１２３', '"=""１２３"""'],
  ['Marx 5', 'Marx 5'],
  ['(五)', '(五)'],
  ['May', 'May'],
  ['12345678901', '12345678901'],
  ['0', '0'],
  ['3号楼', '3号楼'],
  ['E', 'E'],
];

/** Tokens that spreadsheets would run or change, and the cell of a file for people. */
const tokens: readonly (readonly [token: string, written: string])[] = [
  ['-2Gq_x', '="-2Gq_x"'],
  ['=1+"1"', '="=1+""1"""'],
  ['@at', '="@at"'],
  ['12E4', '="12E4"'],
  ['1506', '="1506"'],
  ['0012', '="0012"'],
  ['abc-1', 'abc-1'],
  ['-1\n2', "'-1\n2"],
];

let fixture: Fixture;
let server: TestServer;
beforeAll(async () => {
  const data = smallPlace();
  for (const [n, [name]] of names.entries())
    data.add(Agency, {
      id: uuidOf('dangerous agency', n),
      code: `A-${n}`,
      name,
      system: 'GOVERNMENT',
      division: '150600000000',
      isKeyHandler: false,
    });
  data.add(Station, {
    id: uuidOf('negative', 1),
    code: 'negative',
    name: '本初子午线以西的联络站',
    kind: 'CONTACT_STATION',
    tier: 'STATION',
    hostKind: 'TOWNSHIP',
    mode: 'ONSITE',
    division: '150600000000',
    coLocatedWith: [],
    featureTags: [],
    address: '西经三度',
    longitude: -3,
    latitude: 51.5,
    isModel: false,
    status: 'OPEN',
    openingHours: '每周一',
    officePhone: '0477-****0001',
    openedOn: '2024-01-01',
  });
  for (const [n, [token]] of tokens.entries())
    data.add(ContactQrCode, {
      id: uuidOf('dangerous token', n),
      token,
      holderKind: 'DEPUTY',
      deputy: ids.deputy(0),
      division: '150600000000',
      status: 'ACTIVE',
      issuedOn: '2024-01-01',
      scanCount: 0,
    });
  fixture = await openFixture(data);
  const pages = exportPages({ ...platform, execute: fixture.execute });
  server = await startServer({ schema: platform.schema, execute: fixture.execute, pages });
});
afterAll(async () => {
  await server.close();
  await fixture.close();
});

const get = (list: string, filter: object, headers: 'zh' | 'en') =>
  download(
    { url: server.url, token: ({ role }) => tokenOf(role!) },
    list,
    { filter: JSON.stringify(filter), headers },
    { role: 'system' },
  );
const column = async (list: string, filter: object, headers: 'zh' | 'en', heading: string) => {
  const { header, rows } = await get(list, filter, headers);
  return rows.map((row) => row[header.indexOf(heading)]);
};

describe('in a file for people', () => {
  it.each(names.map(([name, written], n) => ({ n, name, written })))('$name is written as $written', async (one) => {
    const { text } = await get('agencies', { code: { eq: `A-${one.n}` } }, 'zh');
    expect(text).toContain(`,A-${one.n},${one.written},政府,`);
  });

  it.each(tokens)('the token %j is written as %s', async (token, written) => {
    expect(await column('contactQrCodes', { token: { eq: token } }, 'zh', '令牌')).toEqual([written]);
  });

  it('codes of divisions are texts', async () => {
    const codes = await column('divisions', { level: { eq: 'PREFECTURE' } }, 'zh', '区划代码');
    expect(codes).toContain('="150600000000"');
  });

  it('days and numbers stay what they are', async () => {
    const { header, rows } = await get('stations', { code: { eq: 'negative' } }, 'zh');
    const cell = (heading: string) => rows[0]![header.indexOf(heading)];
    expect([cell('启用日期'), cell('经度')]).toEqual(['2024-01-01', '-3']);
  });
});

describe('in a file for programs', () => {
  it.each(names)('%s is what the API answers', async (name) => {
    const n = names.findIndex(([one]) => one === name);
    expect(await column('agencies', { code: { eq: `A-${n}` } }, 'en', 'name')).toEqual([name]);
  });

  it('so is every token', async () => {
    const found = await column('contactQrCodes', { status: { eq: 'ACTIVE' } }, 'en', 'token');
    expect(found).toEqual(expect.arrayContaining(tokens.map(([token]) => token)));
  });
});
