import { violations } from '../../api/database/invariants.js';
import { Body } from '../../schema/bodies/body.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import type { Dataset } from '../../seeds/kit/dataset.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { acting, refusalOf } from './acting.js';

/** A subdistrict without a congress, and those who act in it. */
export const street = '150602001000';
export const office: Viewer = { role: 'staff', division: street };
export const elsewhere: Viewer = { role: 'staff', division: '420500000000' };
const unit = (n: number): Viewer => ({ role: 'agency', agency: ids.agency(n), division: '150602000000' });
export const [finance, lead, organiser] = [unit(0), unit(1), unit(2)] as const;
export const deputy: Viewer = { role: 'deputy', deputy: ids.deputy(1) };
export const citizen: Viewer = { role: 'citizen' };
export const agency = (n: number) => `Agency:${ids.agency(n)}`;

const kinds = ['SUBDISTRICT_WORK_COMMITTEE', 'GOVERNMENT', 'STREET_ASSEMBLY'] as const;
type Kind = (typeof kinds)[number];
const keyOf = (kind: Kind) => uuidOf('street body', kinds.indexOf(kind));
const meetingKinds = {
  SUBDISTRICT_WORK_COMMITTEE: 'CONSULTATION',
  GOVERNMENT: 'EXECUTIVE_MEETING',
  STREET_ASSEMBLY: 'ASSEMBLY_MEETING',
} as const satisfies Record<Kind, string>;

/** What each act is on: field of its payload and table of its records. */
const fields = {
  livelihoodRound: 'livelihood_round',
  livelihoodProposal: 'livelihood_proposal',
  livelihoodProject: 'livelihood_project',
  projectIssue: 'project_issue',
  fundAppropriation: 'fund_appropriation',
  fundAllocation: 'fund_allocation',
  fundDisbursement: 'fund_disbursement',
  roundDeliberation: 'round_deliberation',
  meeting: 'meeting',
  decision: 'decision',
  supervisionGroup: 'supervision_group',
  supervisionVisit: 'supervision_visit',
  supervisionReport: 'supervision_report',
  socialSupervisor: 'social_supervisor',
  contactQrCode: 'contact_qr_code',
  publicFeedback: 'public_feedback',
  videoFeed: 'video_feed',
  supervisionTask: 'supervision_task',
  supervisionPlan: 'supervision_plan',
  assessmentCommission: 'assessment_commission',
  projectAssessment: 'project_assessment',
  onSiteMeeting: 'on_site_meeting',
  onSiteGuest: 'on_site_guest',
} as const;
type Field = keyof typeof fields;

const own =
  /^(Livelihood|Screening|Consultation|Round|ProjectIssue|Fund|Assisting|Progress|Satisfaction|Supervision|Social|ContactQr|Video|Upkeep|Acceptance|Assessment|ProjectAssessment|OnSite)/;

/** 交通街道, where days go by as the test says: it begins on 1 September 2026. */
export class Street {
  private constructor(readonly fixture: Fixture) {}

  /** With further records, if any. */
  static async open(fill: (data: Dataset) => void = () => {}): Promise<Street> {
    const data = smallPlace();
    fill(data);
    for (const kind of kinds)
      data.add(Body, { id: keyOf(kind), name: kind, kind, division: street, fields: [], establishedOn: '2020-01-01' });
    return new Street(await openFixture(data, { now: '2026-09-01T01:00:00Z' }));
  }

  /** It is another day in China. */
  async comes(day: string): Promise<void> {
    await this.fixture.store.pool.query(
      `create or replace function clock.now() returns timestamptz stable parallel safe return timestamptz '${day}T01:00:00Z'`,
    );
  }

  async rows(sql: string, ...values: unknown[]): Promise<Data[]> {
    return (await this.fixture.store.pool.query(sql, values)).rows;
  }

  async row(field: Field, id: string): Promise<Data> {
    return (await this.rows(`select to_jsonb(t) as row from ${fields[field]} t where id = $1`, id.split(':')[1]))[0]
      .row;
  }

  /** Sends an act; one on a record names the version that it has now. */
  async tries(field: Field, act: string, input: Data, viewer: Viewer = office, more = ''): Promise<Data> {
    const version = input.id && { expectedVersion: (await this.row(field, input.id)).version };
    return acting(this.fixture, field)(act, { ...version, ...input }, { viewer }, more);
  }

  /** The id of the record with which an act is done; throws if it is refused. */
  async does(field: Field, act: string, input: Data, viewer: Viewer = office): Promise<string> {
    const told = await this.tries(field, act, input, viewer);
    if (told.userErrors.length) throw new Error(`${act}: ${JSON.stringify(told.userErrors)}`);
    return told[field].id;
  }

  /** Why an act is refused; throws if it has changed anything. */
  async refuses(field: Field, act: string, input: Data, viewer: Viewer = office): Promise<unknown> {
    const before = await this.#digest();
    const told = await this.tries(field, act, input, viewer).catch((error) => error.extensions.code);
    if ((await this.#digest()) !== before) throw new Error(`${act} was refused and changed something`);
    return typeof told === 'string' ? told : refusalOf(told);
  }

  async #digest(): Promise<string> {
    const tables = [
      ...Object.values(fields),
      'screening_step',
      'consultation',
      'satisfaction_evaluation',
      'supervision_group_member',
      'upkeep_report',
      'acceptance_check',
      'act.history',
    ];
    const sums = tables.map((table) => `(select md5(string_agg(t::text, '|' order by t::text)) from ${table} t)`);
    return (await this.rows(`select md5(row(${sums})::text)`))[0].md5;
  }

  /** What a body decided on a round, or on a project, at a meeting of that day. */
  async decides(
    kind: Kind,
    subjectId: string,
    on: string,
    more: object = {},
  ): Promise<{ meeting: string; id: string }> {
    const meeting = await this.meets(kind, on);
    const title = '民生实事项目';
    const said = { meeting, subjectId, kind: 'DECIDED', title, result: 'PASSED', decidedOn: on, forCount: 8, ...more };
    return { meeting, id: await this.does('decision', 'recordDecision', said) };
  }

  async meets(kind: Kind, heldOn: string): Promise<string> {
    const planned = { body: `Body:${keyOf(kind)}`, kind: meetingKinds[kind], name: '会议', heldOn };
    const id = await this.does('meeting', 'planMeeting', planned);
    return this.does('meeting', 'holdMeeting', { id, presentCount: 9, entitledCount: 9 });
  }

  /** What the records of rounds and projects contradict of their declarations. */
  async contradictions(): Promise<unknown> {
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

  announces(more: object = {}): Promise<string> {
    return this.does('livelihoodRound', 'announceRound', announcement(more));
  }

  /** A proposal, by whoever may not see it until it is in the pool; with the code that its proposer is told. */
  async submits(more: object = {}, viewer: Viewer = citizen): Promise<{ id: string; proposalCode: string }> {
    const told = await this.tries('livelihoodProposal', 'submitProposal', words(more), viewer, 'number proposalCode');
    if (told.userErrors.length) throw new Error(JSON.stringify(told.userErrors));
    const [{ id }] = await this.rows('select id from livelihood_proposal where number = $1', told.number);
    return { id: `LivelihoodProposal:${id}`, proposalCode: told.proposalCode };
  }

  async proposes(more: object = {}, viewer: Viewer = citizen): Promise<string> {
    return (await this.submits(more, viewer)).id;
  }

  close(): Promise<void> {
    return this.fixture.close();
  }
}

export const announcement = (more: object = {}) => ({
  ...{ division: `Division:${street}`, year: 2027, method: 'CONSULTATION', organiser: agency(2) },
  ...{ channels: ['PORTAL', 'NOTICE_BOARD'], collectionClosesOn: '2026-09-30', notice: '征集2027年民生实事项目' },
  ...more,
});
export const words = (more: object = {}) => ({
  ...{ title: '修建口袋公园', content: '第2社区没有活动场地', category: 'PUBLIC_FACILITIES', channel: 'WEB' },
  ...{ division: 'Division:150602001002', proposerKind: 'RESIDENT' },
  ...more,
});
