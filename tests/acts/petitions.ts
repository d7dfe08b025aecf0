import { violations } from '../../api/database/invariants.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { PetitionAgent } from '../../schema/petitions/petition-agent.js';
import { platform } from '../../schema/platform.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { acting, refusalOf } from './acting.js';

const staff = (...posts: string[]): Viewer => ({ role: 'staff', division: '150602000000', posts, bodies: [] });
export const petitionOffice = staff('PETITION_OFFICE');
export const agentPost = staff('PETITION_AGENT');
export const congressOffice = staff('COUNTY_OFFICE');
export const otherPetitionOffice: Viewer = { ...petitionOffice, division: '420500000000' } as Viewer;
export const as = (n: number): Viewer => ({ role: 'deputy', deputy: ids.deputy(n) });
export const unit: Viewer = { role: 'agency', agency: ids.agency(1), division: '150602000000' };
export const otherUnit: Viewer = { role: 'agency', agency: ids.agency(0), division: '150600000000' };
export const citizen: Viewer = { role: 'citizen' };
export const d = (n: number) => `Deputy:${ids.deputy(n)}`;
export const agency = (n: number) => `Agency:${ids.agency(n)}`;
/** 0 is a deputy, 1 another one, 2 has left, 3 came after, 4 works elsewhere. */
export const agent = (n: number) => `PetitionAgent:${uuidOf('agent', n)}`;

const agents = [
  { deputy: 1 },
  { deputy: 3 },
  { deputy: 5, endedOn: '2026-08-31' },
  { deputy: 5, appointedOn: '2026-09-02' },
  { deputy: 5, division: '150603000000' },
];

/** 东胜区 with its petition office and agents; it is 1 September 2026. */
export class PetitionPlace {
  private constructor(readonly fixture: Fixture) {}

  static async open(): Promise<PetitionPlace> {
    const data = smallPlace();
    for (const [n, { deputy, ...more }] of agents.entries())
      data.add(PetitionAgent, {
        ...{ id: uuidOf('agent', n), kind: 'DEPUTY', division: '150602000000', appointedOn: '2024-01-01' },
        ...{ deputy: ids.deputy(deputy), ...more },
      });
    return new PetitionPlace(await openFixture(data, { now: '2026-09-01T01:00:00Z' }));
  }

  async comes(day: string): Promise<void> {
    await this.rows(
      `create or replace function clock.now() returns timestamptz stable parallel safe return timestamptz '${day}T01:00:00Z'`,
    );
  }

  async rows(sql: string, ...values: unknown[]): Promise<Data[]> {
    return (await this.fixture.store.pool.query(sql, values)).rows;
  }

  async row(id: string): Promise<Data> {
    const [{ row }] = await this.rows('select to_jsonb(t) as row from petition_case t where id = $1', id.split(':')[1]);
    return row;
  }

  async tries(act: string, input: Data, viewer: Viewer): Promise<Data> {
    const version = input.id && { expectedVersion: (await this.row(input.id)).version };
    return acting(this.fixture, 'petitionCase')(act, { ...version, ...input }, { viewer });
  }

  async does(act: string, input: Data, viewer: Viewer): Promise<string> {
    const told = await this.tries(act, input, viewer);
    if (told.userErrors.length) throw new Error(`${act}: ${JSON.stringify(told.userErrors)}`);
    return told.petitionCase.id;
  }

  /** Why it is refused; throws if it has changed anything. */
  async refuses(act: string, input: Data, viewer: Viewer): Promise<unknown> {
    const before = await this.#digest();
    const told = await this.tries(act, input, viewer).catch((error) => error.extensions.code);
    if ((await this.#digest()) !== before) throw new Error(`${act} was refused and changed something`);
    return typeof told === 'string' ? told : refusalOf(told);
  }

  async #digest(): Promise<string> {
    const [{ sums }] = await this.rows(
      `select (select md5(string_agg(t::text, '|' order by id)) from petition_case t)
        || (select md5(string_agg(t::text, '|' order by t::text)) from act.history t) as sums`,
    );
    return sums;
  }

  async contradictions(): Promise<unknown> {
    const client = await this.fixture.store.pool.connect();
    try {
      const specs = platform.specs.filter(({ name }) => name === 'PetitionCase');
      return await violations(client, specs);
    } finally {
      client.release();
    }
  }
}

/** What a deputy passes on. */
export const petition = (more: object = {}) => ({
  ...{ title: '老旧小区未通燃气', content: '我们小区多年没有通气', category: 'URBAN_TRANSPORT' },
  ...{ division: 'Division:150602001002', petitionerCount: 1, ...more },
});
