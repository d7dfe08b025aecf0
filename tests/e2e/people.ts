import { accountsIn } from '../setup/accounts.js';
import type { Fixture } from '../setup/fixture.js';
import { startIssuer, type TestIssuer } from '../setup/issuer.js';
import { ids } from '../setup/small-place.js';

/** Those who meet in a story: a deputy and an office with accounts, a program of a unit, each with a token of the issuer. */
export async function startPeople(fixture: Fixture) {
  const issuer: TestIssuer = await startIssuer();
  const accounts = accountsIn(fixture);
  const [place, agencyId] = ['150602000000', ids.agency(1)];
  const account = (subject: string, row: object = {}) => accounts.account({ issuer: issuer.url, subject, ...row });
  await account('deputy', { name: '李娜', deputyId: ids.deputy(1) });
  await accounts.post(await account('office', { name: '王强' }), 'COUNTY_OFFICE', { divisionCode: place });
  const unit = await account('unit-program', { name: '交通局办理系统', kind: 'PROGRAM' });
  for (const post of ['UNIT_HANDLER', 'UNIT_REVIEWER'])
    await accounts.post(unit, post, { divisionCode: place, agencyId });
  const token = (sub: string) => issuer.token({ sub, scope: 'read act' });
  return {
    options: { directory: accounts.directory, oidc: { issuer: issuer.url, audience: 'deputy-graph' } },
    token,
    close: () => issuer.close(),
  };
}
