import { violations } from '../../api/database/invariants.js';
import { Body } from '../../schema/bodies/body.js';
import { addDays } from '../../schema/kit/days.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { Agency } from '../../schema/organisations/agency.js';
import { platform } from '../../schema/platform.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { acting } from '../acts/acting.js';
import type { Data } from '../setup/fixture.js';
import { type Hall, office, openHall } from './hall.js';
import { does, refuses } from './rounds.js';
import { keys, people, place } from './town.js';

/** The day of the session; the others are counted from it, so that papers and votes are of a real day. */
export const session = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
export const day = (days: number) => addDays(session, days);
export const year = Number(session.slice(0, 4)) + 1;
export const deputies = 24;

const agencies = ['罕台镇人民政府', '罕台镇村镇建设办公室', '罕台镇社会事务办公室', '罕台镇财政所'] as const;
const idOf = (n: number) => uuidOf('agency of the township', n);
export const agency = (n: number) => `Agency:${idOf(n)}`;
const unit = (n: number): Viewer => ({ role: 'agency', agency: idOf(n), division: place });
export const [government, works, welfare, finance] = [unit(0), unit(1), unit(2), unit(3)] as const;
export const deputy = (n: number): Viewer => ({ role: 'deputy', deputy: keys.deputy(n) });
export const citizen: Viewer = { role: 'citizen' };
export const road = '硬化村路三公里';
export const clinic = '新建村级卫生室';
export const pipes = '更换老化水管';
export const lamps = '安装路灯二百盏';
export const bridge = '修建便民桥';
export const benches = '村口增设座椅';
const cabinet = uuidOf('government of the township', 0);

function township() {
  const data = people(deputies);
  for (const [n, name] of agencies.entries())
    data.add(Agency, {
      id: idOf(n),
      code: `HT-${n}`,
      name,
      system: 'GOVERNMENT',
      division: place,
      isKeyHandler: false,
    });
  const body = { id: cabinet, name: agencies[0], kind: 'GOVERNMENT', division: place } as const;
  data.add(Body, { ...body, fields: [], establishedOn: '2020-01-01' });
  return data;
}

const own = /^(Livelihood|Screening|Round|Ballot|ProjectIssue|Fund|Assisting|Progress|Satisfaction|Decision|Meeting)/;

/** A township in which a year goes by, from the notice of its round to the next one. */
export class Township {
  round = '';
  /** By their titles: what was proposed, and the projects that came of it. */
  readonly proposed: Record<string, string> = {};
  readonly projects: Record<string, string> = {};
  private constructor(readonly hall: Hall) {}

  static async open(): Promise<Township> {
    return new Township(await openHall(deputies, { of: township, now: `${day(-90)}T01:00:00Z` }));
  }

  /** It is another day in China; on the day of the session the clock runs. */
  async comes(days: number): Promise<void> {
    const now = days ? `timestamptz '${day(days)}T01:00:00Z'` : 'pg_catalog.now()';
    await this.rows(`create or replace function clock.now() returns timestamptz stable parallel safe return ${now}`);
  }

  rows(sql: string, ...values: unknown[]): Promise<Data[]> {
    return this.hall.query(sql, values);
  }

  does(field: string, act: string, input: Data, viewer: Viewer = office): Promise<string> {
    return does(this.hall, field, act, input, viewer);
  }

  refuses(field: string, act: string, input: Data, viewer: Viewer = office): Promise<unknown> {
    return refuses(this.hall, field, act, input, viewer);
  }

  onRound(act: string, input: object = {}, viewer: Viewer = office): Promise<string> {
    return this.does('livelihoodRound', act, { id: this.round, ...input }, viewer);
  }

  /** A proposal in the pool, by whoever does not see it before. */
  async proposes(title: string, viewer: Viewer, more: object): Promise<string> {
    const said = { title, content: `${title}，方便群众`, channel: 'MINI_APP', division: `Division:${place}`, ...more };
    const submit = acting(this.hall.fixture, 'livelihoodProposal');
    const told = await submit('submitProposal', said, { viewer }, 'number');
    if (told.userErrors.length) throw new Error(JSON.stringify(told.userErrors));
    const [{ id }] = await this.rows('select id from livelihood_proposal where number = $1', told.number);
    return this.does('livelihoodProposal', 'poolProposal', { id: `LivelihoodProposal:${id}` });
  }

  /** What the government of the township decides on the list, today. */
  async resolves(on: number): Promise<string> {
    const planned = { body: `Body:${cabinet}`, kind: 'EXECUTIVE_MEETING', name: '镇长办公会议', heldOn: day(on) };
    const meeting = await this.does('meeting', 'planMeeting', planned);
    await this.does('meeting', 'holdMeeting', { id: meeting, presentCount: 7, entitledCount: 7 });
    const said = { kind: 'DECIDED', title: '民生实事候选项目清单', result: 'PASSED', decidedOn: day(on) };
    return this.does('decision', 'recordDecision', { meeting, subjectId: this.round, ...said });
  }

  /** Where the round stands, for everybody. */
  async standing(): Promise<Data> {
    const source = `query($id: ID!) { livelihoodRound(id: $id) { stage phase step decidedOn publishedOn closedOn } }`;
    return (await this.hall.fixture.ask(source, { variables: { id: this.round } })).livelihoodRound;
  }

  async statuses(): Promise<Data> {
    const rows = await this.rows('select title, status from livelihood_proposal order by number');
    return Object.fromEntries(rows.map(({ title, status }) => [title, status]));
  }

  /** What the records contradict of their declarations. */
  async contradictions(): Promise<unknown> {
    const client = await this.hall.fixture.store.pool.connect();
    const specs = platform.specs.filter(({ name }) => own.test(name));
    return violations(client, specs).finally(() => client.release());
  }
}
