import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { seedCalendar } from '../../seeds/areas/calendar.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { assistant, done, lead as unit } from './handling.js';
import { come, lead, led, type Proposal, written } from './proposal.js';
import { office } from './voice.js';

export const agency = (n: number) => `Agency:${ids.agency(n)}`;
export const reply = (more: object = {}) => ({ mode: 'WRITTEN', result: 'SOLVED', content: '站点已经设立。', ...more });

/** 东胜区 with its calendar and rules, on a day that stands still: suggestions, and what their units do. */
export class Place {
  private constructor(readonly fixture: Fixture) {}

  /** By default it is Sunday, 29 November 2026, in China. */
  static async open(now = '2026-11-28T16:30:00Z'): Promise<Place> {
    const data = smallPlace();
    seedCalendar(data);
    return new Place(await openFixture(data, { now }));
  }

  async rows(sql: string, ...values: unknown[]): Promise<Data[]> {
    return (await this.fixture.store.pool.query(sql, values)).rows;
  }

  /** Fields of a suggestion; null if it is hidden. */
  async told(it: Proposal, fields: string, viewer: Viewer = { role: 'anonymous' }): Promise<Data> {
    const source = `query($id: ID!) { suggestion(id: $id) { ${fields} } }`;
    return (await this.fixture.ask(source, { variables: { id: it.id }, viewer })).suggestion;
  }

  async #partOf(it: Proposal, viewer: Viewer): Promise<string> {
    const sql = 'select id from suggestion_assignment where suggestion_id = $1 and agency_id = $2';
    return (await this.rows(sql, it.key, viewer.agency))[0].id;
  }

  /** Lets a unit do something with its part. */
  async unitDoes(it: Proposal, name: string, viewer: Viewer, input: object = {}): Promise<Data> {
    const record = await done(this.fixture, name, await this.#partOf(it, viewer), viewer, input);
    await it.look();
    return record;
  }

  async newestReply(it: Proposal, viewer: Viewer): Promise<string> {
    const sql = 'select id from suggestion_reply where assignment_id = $1 order by id desc limit 1';
    return `SuggestionReply:${(await this.rows(sql, await this.#partOf(it, viewer)))[0].id}`;
  }

  /** Answered by the unit that leads, or by both that reply separately. */
  async replied(units: object = led): Promise<Proposal> {
    const it = await come(this.fixture, 'ASSIGNED', units);
    for (const viewer of [assistant, unit]) {
      await this.unitDoes(it, 'acceptAssignment', viewer);
      await this.unitDoes(it, 'replySuggestion', viewer, reply());
    }
    return it;
  }

  async rate(it: Proposal, result: string, viewer: Viewer = unit): Promise<string> {
    const rated = { reply: await this.newestReply(it, viewer), attitude: 'SATISFIED', result };
    return it.step('evaluateSuggestion', rated, lead);
  }

  /** The code of a refusal and what it is about; throws if something has changed. */
  async refused(it: Proposal, name: string, input: object = {}, viewer: Viewer = office): Promise<readonly string[]> {
    const before = JSON.stringify(await written(this.fixture));
    const told = await it.refused(name, input, viewer);
    if (JSON.stringify(await written(this.fixture)) !== before)
      throw new Error(`${name} was refused and changed something`);
    return told;
  }
}
