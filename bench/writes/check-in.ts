import type { Pool, PoolClient } from 'pg';
import { newId } from '../../api/sql/new-id.js';
import { codeNow, isShown } from '../../schema/kit/declare/acts/rotating.js';
import type { Target, WriteOperation } from './operation.js';
import { claim, HandRefusal, keyIn } from './transaction.js';

const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** Two activities that take place: one with so many deputies on its roll, and one for rows that are created. */
async function targets(database: Pool, count: number): Promise<readonly Target[]> {
  const client = await database.connect();
  try {
    // Without triggers: so many deputies would take the change feed a minute, and nobody hears of them.
    await client.query('begin; set local session_replication_role = replica');
    const rows = await make(client, count);
    await client.query('commit');
    return rows;
  } finally {
    client.release();
  }
}

async function make(database: PoolClient, count: number): Promise<readonly Target[]> {
  const { rows } = await database.query<Target>(
    `with held as (
       insert into activity (id, name, kind, status, is_published, level, division_code, starts_on, ends_on, staff_count,
         resident_count, check_in_key)
       select uuidv7(), '代表活动', 'INSPECTION', 'ONGOING', true, 'COUNTY', d.division_code, today, today, 0, 0, $2
       from (select division_code from deputy limit 1) d, generate_series(1, 2),
         (select (now() at time zone 'Asia/Shanghai')::date as today) t returning id
     ), made as (
       insert into deputy (id, name, gender, ethnicity, affiliation, occupation, division_code, first_elected_on)
       select uuidv7(), d.name, d.gender, d.ethnicity, d.affiliation, d.occupation, d.division_code, d.first_elected_on
       from (select * from deputy limit 1) d, generate_series(1, $1) returning id
     ), roll as (
       insert into activity_participation (id, activity_id, deputy_id, role, role_tags)
       select uuidv7(), (select min(id::text)::uuid from held), made.id, 'MEMBER', '{}' from made returning id, deputy_id
     )
     select roll.id::text as id, roll.deputy_id::text as deputy, (select max(id::text) from held) as other from roll`,
    [count, key],
  );
  return rows;
}

/** Deputies of one activity check in by the code that is shown: each writes her own place on the roll. */
export const checkIn: WriteOperation = {
  name: 'check-in',
  what: 'deputies check in to one activity: checkIn',
  targets,
  isOnce: true,
  isRowOnce: true,
  sender: ({ deputy }) => ({ role: 'deputy', deputy: deputy! }),
  act: 'checkIn',
  payload: '{activityParticipation{id version attendance}userErrors{code message path}replayed}',
  input: ({ id }) => ({ id: `ActivityParticipation:${id}`, expectedVersion: 1, code: codeNow(key) }),
  tables: ['activity_participation'],

  async byHand(order, transaction) {
    const { input, viewer, actor, request } = order;
    const id = keyIn('ActivityParticipation', input.id);
    const tell = (replayed: boolean) =>
      `{"activityParticipation":{"id":"ActivityParticipation:${id}","version":2,"attendance":"PRESENT"},"userErrors":[],"replayed":${replayed}}`;
    if (await claim(transaction, order, 'checkIn', { id, tells: {} })) return tell(true);
    const [it] = await transaction.ask(
      'place',
      `select p.version, p.attendance, a.status, a.check_in_key, floor(extract(epoch from now()) / 30)::int as step
       from activity_participation p join activity a on a.id = p.activity_id
       where p.id = $1 and p.deputy_id = $2 for no key update of p`,
      [id, viewer.deputy],
    );
    if (!it) throw new HandRefusal('NOT_FOUND', ['input', 'id']);
    if (it.version !== input.expectedVersion) throw new HandRefusal('STALE', ['input', 'expectedVersion']);
    if (it.attendance === 'PRESENT') throw new HandRefusal('CHECKED_IN', ['input', 'id']);
    if (it.status !== 'ONGOING') throw new HandRefusal('NOT_ONGOING', ['input', 'id']);
    if (!isShown(it.check_in_key, it.step, String(input.code))) throw new HandRefusal('WRONG_CODE', ['input', 'code']);
    await transaction.ask(
      'present',
      `update activity_participation set attendance = 'PRESENT', leave_reason = null, declined_on = null,
         version = version + 1, updated_at = now() where id = $1`,
      [id],
    );
    await transaction.ask(
      'audit',
      `insert into act.audit (actor, role, deputy, agency, division, action, object, request, payload)
       values ($1, 'deputy', $2, null, null, 'checkIn', $3, $4, '{"sent":["code"],"steps":[]}')`,
      [actor ?? null, viewer.deputy, `ActivityParticipation:${id}`, request],
    );
    return tell(false);
  },

  postgraphile: {
    query: `mutation($row: ActivityParticipationInput!) { createActivityParticipation(input: { activityParticipation: $row }) {
      activityParticipation { rowId attendance } } }`,
    variables: ({ deputy, other }) => ({
      row: { rowId: newId(), activityId: other, deputyId: deputy, role: 'MEMBER', roleTags: [], attendance: 'PRESENT' },
    }),
  },
};
