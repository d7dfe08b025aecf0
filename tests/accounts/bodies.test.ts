import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../api/database/invariants.js';
import type { BodyKind } from '../../schema/bodies/body.choices.js';
import { Body } from '../../schema/bodies/body.js';
import { platform } from '../../schema/platform.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { smallPlace } from '../setup/small-place.js';
import { daysOn, openPeople, type People, type Person, today } from './people.js';

const [place, elsewhere] = ['150602000000', '420500000000'];
const body = (n: number) => uuidOf('body', n);
const bodies = {
  office: body(0),
  finance: body(1),
  law: body(2),
  chairs: body(3),
  elsewhere: body(4),
  dissolved: body(5),
};

let people: People;
let security: Person;
beforeAll(async () => {
  const data = smallPlace();
  const add = (id: string, kind: BodyKind, name: string, more: object = {}) =>
    data.add(Body, { id, kind, name, division: place, fields: [], isSample: true, ...more });
  add(bodies.office, 'WORKING_BODY', '代表工作委员会');
  add(bodies.finance, 'SPECIAL_COMMITTEE', '财政经济委员会');
  add(bodies.law, 'SPECIAL_COMMITTEE', '法制委员会');
  add(bodies.chairs, 'CHAIRPERSONS_MEETING', '主任会议');
  add(bodies.elsewhere, 'SPECIAL_COMMITTEE', '财政经济委员会', { division: elsewhere });
  add(bodies.dissolved, 'SPECIAL_COMMITTEE', '农村委员会', { endedOn: '2020-01-01' });
  people = await openPeople(data);
  security = await people.holder('SECURITY_OFFICER');
});
afterAll(() => people.close());

const grant = (person: Person, post: string, body?: string, more: object = {}) => ({
  account: `Account:${person.id}`,
  post,
  division: `Division:${place}`,
  validFrom: today(),
  ...(body && { body: `Body:${body}` }),
  ...more,
});
const appointed = async (post: string, body?: string) => {
  const person = await people.holder(undefined);
  const told = await people.act(security, 'grantPost', grant(person, post, body), 'accountPost { id body { name } }');
  expect(told.userErrors).toEqual([]);
  return { person, post: told.accountPost };
};
/** What somebody is told who plans a meeting of a body. */
const plans = async (who: Person, body: string, post: string): Promise<string> => {
  const input = { body: `Body:${body}`, kind: 'SPECIAL_COMMITTEE_MEETING', name: `${post}会议`, heldOn: today() };
  const told = await people.act(who, 'planMeeting', input, 'meeting { status }');
  return typeof told === 'string' ? told : told.meeting.status;
};

describe('a post in a body', () => {
  it('names one of its kind, in its place, that has not been dissolved', async () => {
    const person = await people.holder(undefined);
    const refused = (post: string, body?: string, more: object = {}) =>
      people.refusedAct(security, 'grantPost', grant(person, post, body, more));
    expect(await refused('SPECIAL_COMMITTEE')).toBe('BODY_WRONG');
    expect(await refused('SPECIAL_COMMITTEE', bodies.chairs)).toBe('BODY_WRONG');
    expect(await refused('SPECIAL_COMMITTEE', bodies.elsewhere)).toBe('BODY_WRONG');
    expect(await refused('SPECIAL_COMMITTEE', bodies.dissolved)).toBe('BODY_WRONG');
    expect(await refused('LIAISON', bodies.office)).toBe('BODY_WRONG');
    expect(await refused('COUNTY_OFFICE', bodies.office, { division: 'Division:150600000000' })).toBe('BODY_WRONG');
    const { post } = await appointed('COUNTY_OFFICE', bodies.office);
    expect(post.body).toEqual({ name: '代表工作委员会' });
  });

  it('takes the minutes of that body alone, and an office those of its place', async () => {
    const { person: finance } = await appointed('SPECIAL_COMMITTEE', bodies.finance);
    const { person: office } = await appointed('COUNTY_OFFICE', bodies.office);
    const { person: teller } = await appointed('TELLER');
    expect(await plans(finance, bodies.finance, '财经')).toBe('PLANNED');
    for (const body of [bodies.law, bodies.chairs, bodies.elsewhere])
      expect(await plans(finance, body, '财经')).toBe('FORBIDDEN');
    for (const body of [bodies.law, bodies.chairs]) expect(await plans(office, body, '代表')).toBe('PLANNED');
    expect(await plans(office, bodies.elsewhere, '代表')).toBe('FORBIDDEN');
    expect(await plans(teller, bodies.finance, '监票')).toBe('FORBIDDEN');
  });

  it('is delegated with its body', async () => {
    const { person: law, post } = await appointed('SPECIAL_COMMITTEE', bodies.law);
    const { person: colleague } = await appointed('LIAISON');
    expect(await plans(colleague, bodies.law, '法制')).toBe('FORBIDDEN');
    const told = await people.act(
      law,
      'delegatePost',
      {
        post: post.id,
        account: `Account:${colleague.id}`,
        validFrom: today(),
        validTo: daysOn(7),
        delegationReason: '外出学习',
      },
      'accountPost { post body { name } }',
    );
    expect(told).toMatchObject({ accountPost: { post: 'SPECIAL_COMMITTEE', body: { name: '法制委员会' } } });
    const other = await people.start();
    try {
      // Who comes in is remembered for half a minute; another node looks anew.
      const query = `mutation { planMeeting(input: { idempotencyKey: "${randomUUID()}", body: "Body:${bodies.law}",
        kind: SPECIAL_COMMITTEE_MEETING, name: "法制会议", heldOn: "${today()}" }) { meeting { status } } }`;
      const { body } = await other.ask(query, {}, { authorization: colleague.authorization });
      expect(body).toMatchObject({ data: { planMeeting: { meeting: { status: 'PLANNED' } } } });
      const finance = query.replace(bodies.law, bodies.finance).replace(/Key: "[^"]+/, `Key: "${randomUUID()}`);
      const denied = await other.ask(finance, {}, { authorization: colleague.authorization });
      expect(denied.body.errors![0]!.extensions.code).toBe('FORBIDDEN');
    } finally {
      await other.close();
    }
  });
});

it('posts that acts have given keep the rules', async () => {
  const client = await people.fixture.store.pool.connect();
  const specs = platform.specs.filter(({ name }) => name === 'AccountPost');
  expect(await violations(client, specs)).toEqual([]);
  client.release();
});
