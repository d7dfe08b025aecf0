import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportPages } from '../../api/export/export-pages.js';
import { ContactQrCode } from '../../schema/deputies/contact-qr-code.js';
import { Agency } from '../../schema/organisations/agency.js';
import { platform } from '../../schema/platform.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { startServer, type TestServer, tokenOf } from '../server/support.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { download } from './asking.js';

/** Names of agencies that spreadsheets would run or take apart, and the cell that must stand for each. */
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
  data.add(ContactQrCode, {
    id: uuidOf('negative', 1),
    token: 'negative',
    holderKind: 'DEPUTY',
    deputy: ids.deputy(0),
    division: '150600000000',
    status: 'REVOKED',
    issuedOn: '2024-01-01',
    scanCount: -3,
  });
  fixture = await openFixture(data);
  const pages = exportPages({ ...platform, execute: fixture.execute });
  server = await startServer({ schema: platform.schema, execute: fixture.execute, pages });
});
afterAll(async () => {
  await server.close();
  await fixture.close();
});

const get = (list: string, filter: object) =>
  download(
    { url: server.url, token: ({ role }) => tokenOf(role) },
    list,
    { filter: JSON.stringify(filter), headers: 'en' },
    { role: 'admin' },
  );

it.each(names.map(([name, written], n) => ({ n, name, written })))('$name is written as $written', async (one) => {
  const { header, rows, text } = await get('agencies', { code: { eq: `A-${one.n}` } });
  expect(text).toContain(`,A-${one.n},${one.written},GOVERNMENT,`);
  const guarded = /^[=+\-@\t\r＝]/.test(one.name) ? `'${one.name}` : one.name;
  expect(rows.map((row) => row[header.indexOf('name')])).toEqual([guarded]);
});

it('a number below zero stays a number', async () => {
  const { header, rows } = await get('contactQrCodes', { token: { eq: 'negative' } });
  expect(rows.map((row) => row[header.indexOf('scanCount')])).toEqual(['-3']);
});
