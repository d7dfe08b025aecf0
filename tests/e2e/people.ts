import { accountsIn } from '../setup/accounts.js';
import type { Fixture } from '../setup/fixture.js';
import { startIssuer, type TestIssuer } from '../setup/issuer.js';
import { ids } from '../setup/small-place.js';

/** Those who meet in a story: two deputies and an office with accounts, programs of two units, each with a token of the issuer. */
export async function startPeople(fixture: Fixture) {
  const issuer: TestIssuer = await startIssuer();
  const accounts = accountsIn(fixture);
  const place = '150602000000';
  const account = (subject: string, row: object = {}) => accounts.account({ issuer: issuer.url, subject, ...row });
  await account('deputy', { name: '李娜', deputyId: ids.deputy(1) });
  await account('signer', { name: '陈静', deputyId: ids.deputy(3) });
  await accounts.post(await account('office', { name: '王强' }), 'COUNTY_OFFICE', { divisionCode: place });
  const program = async (subject: string, name: string, agencyId: string) => {
    const unit = await account(subject, { name, kind: 'PROGRAM' });
    for (const post of ['UNIT_HANDLER', 'UNIT_REVIEWER'])
      await accounts.post(unit, post, { divisionCode: place, agencyId });
  };
  await program('unit-program', '交通局办理系统', ids.agency(1));
  await program('assistant-program', '卫健委办理系统', ids.agency(2));
  const token = (sub: string) => issuer.token({ sub, scope: 'read act' });
  return {
    options: { directory: accounts.directory, oidc: { issuer: issuer.url, audience: 'deputy-graph' } },
    token,
    close: () => issuer.close(),
  };
}
