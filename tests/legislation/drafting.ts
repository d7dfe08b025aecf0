import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { numeralOf } from '../../schema/legislation/statute/numerals.js';
import { seedCalendar } from '../../seeds/areas/calendar.js';
import { acting } from '../acts/acting.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

export const city = 'Division:150600000000';
export const office: Viewer = { role: 'staff', division: '150600000000' };
export const otherOffice: Viewer = { role: 'staff', division: '420500000000' };
export const deputy: Viewer = { role: 'deputy', deputy: ids.deputy(1) };
export const today = '2026-11-29';

/** One article a line. */
export const statute = (articles: readonly string[]) =>
  articles.map((text, n) => `第${numeralOf(n + 1)}条　${text}`).join('\n');

/** 鄂尔多斯市 with its rules, on Sunday, 29 November 2026, in China: a place where laws are made. */
export class LawRoom {
  private constructor(readonly fixture: Fixture) {}

  static async open(): Promise<LawRoom> {
    const data = smallPlace();
    seedCalendar(data);
    return new LawRoom(await openFixture(data, { now: '2026-11-28T16:30:00Z' }));
  }

  async rows(sql: string, ...values: unknown[]): Promise<Data[]> {
    return (await this.fixture.store.pool.query(sql, values)).rows;
  }

  /** Does an act; gives its payload. */
  act(field: string, name: string, input: object, viewer: Viewer = office, more = ''): Promise<Data> {
    return acting(this.fixture, field)(name, input, { viewer }, more);
  }

  /** Does an act on a record at the version that there is, which must not be refused; gives the payload. */
  async on(name: string, id: string, input: object = {}, viewer: Viewer = office): Promise<Data> {
    const told = await this.try(name, id, input, viewer);
    if (told.userErrors.length) throw new Error(`${name}: ${JSON.stringify(told.userErrors)}`);
    return told;
  }

  async try(name: string, id: string, input: object = {}, viewer: Viewer = office): Promise<Data> {
    const [type, key] = id.split(':') as [string, string];
    const table = type.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
    const [{ version }] = await this.rows(`select version from ${table} where id = $1`, key);
    const field = type[0]!.toLowerCase() + type.slice(1);
    return this.act(field, name, { id, expectedVersion: version, ...input }, viewer);
  }

  async plan(more: object = {}): Promise<string> {
    const law = { title: '养犬管理条例', legislature: 'PREFECTURE', division: city, plannedOn: '2026-03-01' };
    return (await this.act('draftLaw', 'planDraftLaw', { ...law, ...more })).draftLaw.id;
  }

  /** Submits the text for a reading; gives the version, which is not public yet. */
  async submit(law: string, reading: string, text: string): Promise<string> {
    await this.on('submitDraftVersion', law, { reading, text });
    const [{ id }] = await this.rows(
      'select id from draft_law_version where draft_law_id = $1 and reading = $2',
      law.split(':')[1],
      reading,
    );
    return `DraftLawVersion:${id}`;
  }

  /** The same, published. */
  async publish(law: string, reading: string, text: string): Promise<string> {
    const version = await this.submit(law, reading, text);
    await this.on('publishDraftVersion', version);
    return version;
  }

  async ask(more: object = {}): Promise<Data> {
    const asked = { topic: '征求意见', kind: 'LEGISLATION', division: city, channels: ['ONLINE'], notice: '请提意见' };
    const days = { opensOn: today, closesOn: '2027-01-10' };
    return this.act(
      'opinionSolicitation',
      'openSolicitation',
      { ...asked, ...days, ...more },
      office,
      'warning ruleCode',
    );
  }

  opine(solicitation: string, more: object = {}, viewer: Viewer = { role: 'citizen' }): Promise<Data> {
    const words = {
      division: 'Division:150602000000',
      channel: 'ONLINE',
      summary: '建议细化',
      content: '建议细化这一条',
    };
    return this.act(
      'legislativeOpinion',
      'submitOpinion',
      { solicitation, ...words, ...more },
      viewer,
      'number trackingCode',
    );
  }

  /** Ids of the clauses of a version, by their paths. */
  async clauses(version: string): Promise<Map<string, string>> {
    const found = await this.rows(
      'select id, path from draft_clause where draft_version_id = $1',
      version.split(':')[1],
    );
    return new Map(found.map(({ id, path }) => [path, `DraftClause:${id}`]));
  }

  /** A decision of the standing committee on a record, at a meeting of today. */
  async decide(kind: string, subjectId: string, result = 'PASSED'): Promise<string> {
    const meeting = { kind: 'COMMITTEE_MEETING', name: '常委会会议', heldOn: today, body: await this.#committee() };
    const { meeting: planned } = await this.act('meeting', 'planMeeting', { ...meeting, entitledCount: 5 });
    await this.on('holdMeeting', planned.id, { presentCount: 5, entitledCount: 5 });
    const counted = kind === 'ADOPTED' ? { forCount: 5 } : {};
    const matter = { meeting: planned.id, kind, title: '表决', result, decidedOn: today, subjectId, ...counted };
    return (await this.act('decision', 'recordDecision', matter)).decision.id;
  }

  #body: string | undefined;
  async #committee(): Promise<string> {
    if (this.#body) return this.#body;
    const [{ id }] = await this.rows(
      `insert into body (id, name, kind, division_code, fields) values (gen_random_uuid(), '鄂尔多斯市人大常委会', 'STANDING_COMMITTEE', '150600000000', '{}') returning id`,
    );
    this.#body = `Body:${id}`;
    return this.#body;
  }
}
