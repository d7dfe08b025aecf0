import { expect } from 'vitest';
import { violations } from '../../api/database/invariants.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { payloadField } from '../../schema/kit/graphql/acts/mutations.js';
import { platform } from '../../schema/platform.js';
import { seedCalendar } from '../../seeds/areas/calendar.js';
import type { Dataset } from '../../seeds/kit/dataset.js';
import { acting, refusalOf } from '../acts/acting.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

export const county = 'Division:150602000000';
export const today = '2026-11-29';
export const office: Viewer = { role: 'staff', division: '150602000000' };
export const otherOffice: Viewer = { role: 'staff', division: '420500000000' };
export const analyst: Viewer = { role: 'analyst', division: '150602000000' };
export const agency = (n: number) => `Agency:${ids.agency(n)}`;
export const unit = (n: number): Viewer => ({ role: 'agency', agency: ids.agency(n), division: '150602000000' });
/** Those with an odd number sit in the congress of 东胜区; all but the last of them still. */
export const deputy = (n: number): Viewer => ({ role: 'deputy', deputy: ids.deputy(n) });
export const deputyId = (n: number) => `Deputy:${ids.deputy(n)}`;

/** 东胜区 on Sunday, 29 November 2026, in China: what deputies and citizens rate there. */
export class Place {
  private constructor(readonly fixture: Fixture) {}

  static async open(more: (data: Dataset) => void = () => {}, now = '2026-11-28T16:30:00Z'): Promise<Place> {
    const data = smallPlace();
    seedCalendar(data);
    more(data);
    return new Place(await openFixture(data, { now }));
  }

  async rows(sql: string, ...values: unknown[]): Promise<Data[]> {
    return (await this.fixture.store.pool.query(sql, values)).rows;
  }

  /** What an act gives. On a record, `id` alone names it: its version is looked up. */
  async tries(name: string, input: Data, viewer: Viewer = office, more = ''): Promise<Data> {
    const version = input.id && !input.expectedVersion ? { expectedVersion: await this.#version(input.id) } : {};
    return acting(this.fixture, fieldOf(name))(name, { ...version, ...input }, { viewer }, more);
  }

  /** The same, not refused: the id of the record. */
  async does(name: string, input: object, viewer: Viewer = office): Promise<string> {
    const told = await this.tries(name, input, viewer);
    if (told.userErrors.length) throw new Error(`${name}: ${JSON.stringify(told.userErrors)}`);
    return told[fieldOf(name)]?.id;
  }

  /** What it is refused with, which changes nothing. */
  async refuses(name: string, input: object, viewer: Viewer = office): Promise<unknown> {
    const before = await this.#everything();
    const told = refusalOf(await this.tries(name, input, viewer));
    expect(await this.#everything()).toEqual(before);
    return told;
  }

  /** The code of the error with which it is refused as a whole, which changes nothing. */
  async forbids(name: string, input: object, viewer: Viewer): Promise<unknown> {
    const before = await this.#everything();
    const code = await this.tries(name, input, viewer).then(
      () => 'DONE',
      (error) => error.extensions?.code,
    );
    expect(await this.#everything()).toEqual(before);
    return code;
  }

  /** What the records of some concepts contradict of their declarations. */
  async contradictions(own: RegExp): Promise<unknown> {
    const client = await this.fixture.store.pool.connect();
    try {
      return await violations(
        client,
        platform.specs.filter(({ name }) => own.test(name)),
      );
    } finally {
      client.release();
    }
  }

  async #version(id: string): Promise<number | undefined> {
    const [type, key] = id.split(':') as [string, string];
    return (await this.rows(`select version from ${tableOf(type)} where id = $1`, key))[0]?.version;
  }

  #everything(): Promise<Data[]> {
    const sums = written.map(
      (table) => `(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from ${table} t) as "${table}"`,
    );
    return this.rows(`select ${sums.join(', ')}`);
  }

  close(): Promise<void> {
    return this.fixture.close();
  }
}

const fieldOf = (act: string) => payloadField(platform.acts.get(act)!);
const tableOf = (type: string) => platform.specs.find(({ name }) => name === type)!.table;
/** Whatever what is rated here writes. */
const written = [
  ...platform.specs
    .filter(({ name }) =>
      /^(Survey|DepartmentEv|SecretR|RatingP|DutyReport|DutyRecord|DutyCheck|Points|Award)/.test(name),
    )
    .map(({ table }) => table),
  ...['act.answer', 'act.history', 'act.audit'],
];
