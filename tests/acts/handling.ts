import { ClockRule } from '../../schema/calendar/clock-rule.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import type { SuggestionStatus } from '../../schema/suggestions/suggestion.choices.js';
import { Suggestion } from '../../schema/suggestions/suggestion.js';
import { type AssignmentRole, SuggestionAssignment } from '../../schema/suggestions/suggestion-assignment.js';
import { seedCalendar } from '../../seeds/areas/calendar.js';
import type { Dataset } from '../../seeds/kit/dataset.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { key } from './voice.js';

/** Those who handle the suggestions of 东胜区: its office, the unit that leads, one that assists, one that has none. */
export const office: Viewer = { role: 'staff', division: '150602000000' };
export const lead: Viewer = { role: 'agency', agency: ids.agency(1), division: '150602000000' };
export const assistant: Viewer = { role: 'agency', agency: ids.agency(2), division: '150600000000' };
export const stranger: Viewer = { role: 'agency', agency: ids.agency(3), division: '420500000000' };

/** It is Sunday, 29 November 2026, in China. */
export const today = '2026-11-29';
const now = '2026-11-28T16:30:00Z';
const kangbashi = '150603000000';

export interface Assigned {
  readonly on: string;
  readonly parts: readonly (readonly [unit: Viewer, role: AssignmentRole, more?: object])[];
  readonly status?: SuggestionStatus;
  readonly division?: string;
}

/** A suggestion that stands by its units. */
export interface Case {
  readonly suggestion: string;
  readonly parts: readonly string[];
}

/** 东胜区 with suggestions in the hands of their units, on a Sunday. */
export async function openHandling<Name extends string>(cases: Readonly<Record<Name, Assigned>>) {
  const data = smallPlace();
  seedCalendar(data);
  data.add(ClockRule, { ...meeting, id: uuidOf('meeting', 0) });
  const entries = Object.entries<Assigned>(cases).map(([name, one], n) => [name, assign(data, n, one)] as const);
  const fixture = await openFixture(data, { now });
  return { fixture, cases: Object.fromEntries(entries) as Record<Name, Case> };
}

const meeting = {
  code: 'test-150603.meeting',
  matter: 'SUGGESTION_MEETING',
  amount: 2,
  unit: 'MONTHS',
  startsFrom: 'ASSIGNMENT',
  areaCode: '150603',
  areaName: '康巴什区',
  source: '办理办法',
  provision: '自交办之日起两个月内与代表当面沟通',
  validFrom: '2020-01-01',
} as const;

function assign(data: Dataset, n: number, { on, parts, status = 'ASSIGNED', division }: Assigned): Case {
  const suggestion = uuidOf('handled suggestion', n);
  data.add(Suggestion, {
    id: suggestion,
    number: `2026-${n}`,
    title: `关于办理的建议${n}`,
    fullText: '全文',
    kind: 'SUGGESTION',
    category: 'EDUCATION',
    status,
    period: 'BETWEEN_SESSIONS',
    originChannel: 'RESEARCH',
    publicity: 'PUBLIC',
    isKey: false,
    leadDeputy: ids.deputy(1),
    mandate: ids.mandate(1, 2),
    division: division ?? office.division!,
    submittedOn: '2026-01-10',
    ...(status === 'MERGED' && { mergedInto: ids.suggestion(2) }),
  });
  const added = parts.map(([unit, role, more], part) => {
    const id = uuidOf('handled assignment', n * 10 + part);
    const row = { id, suggestion, agency: unit.agency!, role, assignedOn: on, dueOn: '2027-02-01', ...more };
    data.add(SuggestionAssignment, row);
    return id;
  });
  return { suggestion, parts: added };
}
export const inKangbashi = { division: kangbashi } as const;

const upper = (name: string) => name[0]!.toUpperCase() + name.slice(1);
const record = `id version status acceptedOn dueOn originalDueOn extensionReason repliedOn secondRepliedOn endedOn pausedOn pausedDays isOverdue handlingState daysLeft
  suggestion { status result version }`;

/** Sends one act on an assignment; throws the error with which it is refused as a whole. */
export async function perform(
  { ask }: Pick<Fixture, 'ask'>,
  act: string,
  id: string,
  expectedVersion: number,
  viewer: Viewer,
  input: object = {},
): Promise<Data> {
  const source = `mutation($input: ${upper(act)}Input!) {
    ${act}(input: $input) { suggestionAssignment { ${record} } userErrors { code path } replayed } }`;
  const sent = { id: `SuggestionAssignment:${id}`, expectedVersion, idempotencyKey: key(), ...input };
  return (await ask(source, { viewer, variables: { input: sent } }))[act];
}

/** Does an act that must not be refused, at the version that there is; gives the record. */
export async function done(
  fixture: Fixture,
  act: string,
  id: string,
  viewer: Viewer,
  input: object = {},
): Promise<Data> {
  const told = await perform(fixture, act, id, await versionOf(fixture, id), viewer, input);
  if (told.userErrors[0]) throw new Error(`${act}: ${told.userErrors[0].code}`);
  return told.suggestionAssignment;
}

/** The refusal of an act; it must leave everything as it was. */
export async function refusal(fixture: Fixture, act: string, id: string, viewer: Viewer, input: object = {}) {
  const before = await everything(fixture);
  const told = await perform(fixture, act, id, await versionOf(fixture, id), viewer, input).catch((error) => ({
    userErrors: [{ code: error.extensions?.code }],
  }));
  if ((await everything(fixture)) !== before) throw new Error(`${act} was refused and has changed something`);
  return told.userErrors[0]?.code ?? 'DONE';
}

const versionOf = async ({ store }: Fixture, id: string): Promise<number> =>
  (await store.pool.query('select version from suggestion_assignment where id = $1', [id])).rows[0].version;

async function everything({ store }: Fixture): Promise<string> {
  const tables = ['suggestion', 'suggestion_assignment', 'suggestion_reply', 'act.answer', 'act.history', 'act.audit'];
  const sums = tables.map(
    (table) => `(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from ${table} t)`,
  );
  return (await store.pool.query(`select ${sums.join(' || ')} as sum`)).rows[0].sum;
}
