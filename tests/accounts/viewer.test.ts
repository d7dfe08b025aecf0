import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../api/limits/limits.js';
import { roles } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { startServer, type TestServer, tokenOf } from '../server/support.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
let server: TestServer;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  server = await startServer({ schema: platform.schema, execute: fixture.execute });
});
afterAll(async () => {
  await server.close();
  await fixture.close();
});

const query = `{ viewer {
  role roles scopes limits { role cost answerCharacters } division { code } deputy { id } agency { id }
} }`;
const told = async (role: string, claims = {}) => {
  const headers = role ? { authorization: `Bearer ${await tokenOf(role, claims)}` } : {};
  const { body } = await server.ask(query, {}, headers as Record<string, string>);
  expect(body.errors).toBeUndefined();
  return (body.data as { viewer: object }).viewer;
};
const everything = ['READ', 'EXPORT', 'ACT'];
const nobody = { division: null, deputy: null, agency: null };

describe('viewer', () => {
  it('tells everybody who they are taken for, who sends no token too', async () => {
    const asker = {
      role: 'ANONYMOUS',
      cost: limits.cost.anonymous,
      answerCharacters: limits.answerCharacters.anonymous,
    };
    const anonymous = { role: 'ANONYMOUS', roles: ['ANONYMOUS'], scopes: everything, limits: asker, ...nobody };
    expect(await told('')).toEqual(anonymous);
  });

  it.each(roles)('tells %s its limits', async (role) => {
    const claims = { division: '1506', deputy: ids.deputy(1), agency: ids.agency(1) };
    expect(await told(role, claims)).toMatchObject({
      role: role.toUpperCase(),
      roles: [role.toUpperCase()],
      limits: { role: role.toUpperCase(), cost: limits.cost[role] },
      deputy: { id: `Deputy:${ids.deputy(1)}` },
      agency: { id: `Agency:${ids.agency(1)}` },
      division: { code: '150600000000' },
    });
  });

  it('tells what a token is good for', async () => {
    expect(await told('citizen', { scope: 'read' })).toMatchObject({ scopes: ['READ'], ...nobody });
  });
});
