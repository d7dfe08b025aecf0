import { randomBytes } from 'node:crypto';
import { platform } from '../../schema/platform.js';
import { startServer, type TestServer } from '../server/support.js';
import { accountsIn } from '../setup/accounts.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { startIssuer, type TestIssuer } from '../setup/issuer.js';
import { smallPlace } from '../setup/small-place.js';

export interface Person {
  readonly id: string;
  readonly sub: string;
  readonly authorization: string;
}

/** A platform with an issuer, and people who sign in with it. */
export interface People {
  readonly fixture: Fixture;
  readonly issuer: TestIssuer;
  readonly server: TestServer;
  readonly accounts: ReturnType<typeof accountsIn>;
  /** A server of the same database, as another node is. */
  start(): Promise<TestServer>;
  /** Somebody who holds a post. */
  holder(post: string | undefined, row?: object, account?: object): Promise<Person>;
  /** What somebody is told of an act: its payload, or the code of the error. */
  act(who: Person, name: string, input: object, told?: string): Promise<Data>;
  /** The same of an attempt that must leave everything as it was. */
  refusedAct(who: Person, name: string, input: object): Promise<string>;
  viewer(authorization: string, at?: TestServer): Promise<Data>;
  close(): Promise<void>;
}

export const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
export const daysOn = (days: number) => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);
export const key = () => randomBytes(16).toString('base64url');
const tables = [
  ...['account', 'account_post', 'api_key', 'access_revocation', 'personal_data_access', 'public_feedback'],
  ...['act.answer', 'act.history', 'act.audit', 'act.personal'],
];

export async function openPeople(data = smallPlace()): Promise<People> {
  const fixture = await openFixture(data);
  const accounts = accountsIn(fixture);
  const issuer = await startIssuer();
  const start = () =>
    startServer({
      schema: platform.schema,
      execute: fixture.execute,
      directory: accounts.directory,
      oidc: { issuer: issuer.url, audience: 'deputy-graph' },
    });
  const server = await start();
  let count = 0;
  const everything = async () => {
    const sums = tables.map((table) => `(select md5(string_agg(t::text, '|' order by t::text)) from ${table} t)`);
    return (await fixture.store.pool.query(`select array[${sums.join(', ')}] as sums`)).rows[0].sums;
  };
  const act: People['act'] = async ({ authorization }, name, input, told = '') => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${told} userErrors { code path } replayed } }`;
    const variables = { input: { idempotencyKey: key(), ...input } };
    const { body } = await server.ask(query, { variables }, { authorization });
    return body.errors ? body.errors[0]!.extensions.code : (body.data as Data)[name];
  };
  return {
    fixture,
    issuer,
    server,
    accounts,
    start,
    act,
    holder: async (post, row = {}, account = {}) => {
      const sub = `person-${++count}`;
      const id = await accounts.account({ issuer: issuer.url, subject: sub, name: `某${count}`, ...account });
      if (post) await accounts.post(id, post, post.endsWith('_OFFICER') ? { divisionCode: null } : row);
      return { id, sub, authorization: `Bearer ${await issuer.token({ sub })}` };
    },
    refusedAct: async (who, name, input) => {
      const before = await everything();
      const told = await act(who, name, input);
      if (JSON.stringify(await everything()) !== JSON.stringify(before)) throw new Error(`${name} changed something`);
      return typeof told === 'string' ? told : told.userErrors[0].code;
    },
    viewer: async (authorization, at = server) => {
      const query = '{ viewer { role roles scopes division { code } agency { id } } }';
      const { body } = await at.ask(query, {}, { authorization });
      return (body.data as Data)?.viewer ?? body.errors![0]!.message;
    },
    close: async () => {
      await server.close();
      await issuer.close();
      await fixture.close();
    },
  };
}
