import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { BodyKind } from '../../schema/bodies/body.choices.js';
import { Body } from '../../schema/bodies/body.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import type { Dataset } from '../../seeds/kit/dataset.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { acting, refusalOf } from '../acts/acting.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';

export const [city, county, street] = ['150600000000', '150602000000', '150602001000'] as const;
export const staffOf = (division: string, ...posts: string[]): Viewer => ({
  role: 'staff',
  division,
  ...(posts.length && { posts, bodies: [] }),
});
export const office = staffOf(county);
export const cityOffice = staffOf(city);
export const otherOffice = staffOf('420500000000');
export const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
export const daysAgo = (days: number) => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
export const bodyOf = (division: string, kind: BodyKind) => `Body:${uuidOf(`${division}/${kind}`, 0)}`;
const standing: readonly [string, BodyKind][] = [
  [city, 'PARTY_COMMITTEE'],
  [city, 'STANDING_COMMITTEE'],
  [county, 'STANDING_COMMITTEE'],
  [county, 'CHAIRPERSONS_MEETING'],
  [street, 'SUBDISTRICT_WORK_COMMITTEE'],
  [street, 'STREET_ASSEMBLY'],
];

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A small place with its bodies, whose offices act; tells of every refusal whether it has changed anything. */
export class Offices {
  private constructor(
    readonly fixture: Fixture,
    private readonly tables: readonly string[],
  ) {}

  static async open(tables: readonly string[], fill: (data: Dataset) => void = () => {}): Promise<Offices> {
    const data = smallPlace();
    for (const [division, kind] of standing)
      data.add(Body, {
        id: bodyOf(division, kind).split(':')[1]!,
        name: `${division}${kind}`,
        kind,
        division,
        fields: [],
      });
    fill(data);
    return new Offices(await openFixture(data), [...tables, 'act.history', 'act.audit']);
  }

  async rows(sql: string, values: unknown[] = []): Promise<Data[]> {
    return (await this.fixture.store.pool.query(sql, values)).rows;
  }

  private async digest(): Promise<string> {
    const sums = this.tables.map((table) => `(select md5(string_agg(t::text, '|' order by t::text)) from ${table} t)`);
    return (await this.rows(`select md5(row(${sums})::text)`))[0].md5;
  }

  /** Tries an act on the version of the record that there is; the whole payload, or the code of the error. */
  async try(field: string, act: string, input: Data, viewer = office, more = ''): Promise<Data> {
    const [row] = input.id
      ? await this.rows(`select version from ${snake(field)} where id = $1`, [input.id.split(':')[1]])
      : [];
    const whole = { ...(row && { expectedVersion: row.version }), ...input };
    return acting(this.fixture, field)(act, whole, { viewer }, more);
  }

  /** Does an act, which must be done; the id of the record with which it is. */
  async do(field: string, act: string, input: Data, viewer = office): Promise<string> {
    const told = await this.try(field, act, input, viewer);
    expect([act, told.userErrors]).toEqual([act, []]);
    return told[field].id;
  }

  /** Why an act is refused, which changes nothing. */
  async refused(field: string, act: string, input: Data, viewer = office): Promise<unknown> {
    const before = await this.digest();
    const why = await this.try(field, act, input, viewer).then(refusalOf, (error) => error.extensions.code);
    expect([act, await this.digest()]).toEqual([act, before]);
    return why;
  }

  /** What a body decided on a matter, today. */
  async decide(body: string, subjectId: string, kind = 'DECIDED', viewer = office, result = 'PASSED'): Promise<string> {
    const meeting = await this.do(
      'meeting',
      'planMeeting',
      { body, kind: 'OTHER', name: `会议${randomUUID()}`, heldOn: today },
      viewer,
    );
    await this.do('meeting', 'holdMeeting', { id: meeting, presentCount: 9, entitledCount: 9 }, viewer);
    const decision = { meeting, kind, title: '决定', result, decidedOn: today, subjectId };
    return this.do('decision', 'recordDecision', decision, viewer);
  }
}
