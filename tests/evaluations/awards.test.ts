import { afterAll, beforeAll, expect, test } from 'vitest';
import { Body } from '../../schema/bodies/body.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { county, deputy, deputyId, office, otherOffice, Place, today, unit } from './place.js';

const committee = uuidOf('body', 1);
let place: Place;
beforeAll(async () => {
  place = await Place.open((data) =>
    data.add(Body, {
      ...{ id: committee, kind: 'STANDING_COMMITTEE', name: '东胜区人大常委会', division: '150602000000', fields: [] },
    }),
  );
});
afterAll(() => place.close());

const plan = {
  ...{ name: '2025—2026年度优秀人大代表', kind: 'EXCELLENT_DEPUTY', division: county },
  ...{ firstYear: 2025, lastYear: 2026, grantedOn: '2026-12-20' },
};
const key = (id: string) => id.split(':')[1];
const leader = { ...office, posts: ['GROUP_LEADER'] };
const citizen = { role: 'citizen' } as const;
const nominate = (id: string, n: number) =>
  place.does('nominateForAward', { id, deputy: deputyId(n), citation: '积极建言' }, leader);
const grants = async (award: string) =>
  (await place.rows('select id, status from award_grant where award_id = $1 order by position', key(award))).map(
    (row) => ({
      id: `AwardGrant:${row.id}`,
      status: row.status,
    }),
  );
/** The standing committee’s decision on an award, today. */
async function decide(award: string): Promise<string> {
  const meeting = { kind: 'COMMITTEE_MEETING', name: '常委会会议', heldOn: today, body: `Body:${committee}` };
  const id = await place.does('planMeeting', { ...meeting, entitledCount: 9 });
  await place.does('holdMeeting', { id, presentCount: 9, entitledCount: 9 });
  const matter = { kind: 'DECIDED', title: '表彰', result: 'PASSED', decidedOn: today, subjectId: award };
  return place.does('recordDecision', { meeting: id, ...matter });
}

test('names are put forward, posted and objected to; what stands is granted by the committee, and may be taken back', async () => {
  const award = await place.does('planAward', plan);
  expect(await place.refuses('planAward', plan)).toEqual(['PLANNED_BEFORE', 'kind']);
  expect(await place.refuses('postAwardNotice', { id: award, noticeUntilOn: '2026-12-05' })).toEqual([
    'NO_NAMES_YET',
    'id',
  ]);
  for (const n of [1, 3, 5]) await nominate(award, n);
  // Deputy 7 lives here, and sits in no congress any more; deputy 5 sits here, and lives elsewhere.
  const past = { id: award, deputy: deputyId(7), citation: '积极建言' };
  expect(await place.refuses('nominateForAward', past, leader)).toEqual(['NOT_THIS_PLACE', 'deputy']);
  const again = { id: award, deputy: deputyId(1), citation: '再次推荐' };
  expect(await place.refuses('nominateForAward', again, leader)).toEqual(['NOMINATED_BEFORE', 'deputy']);
  expect(await place.refuses('nominateForAward', { id: award, citation: '无名' }, leader)).toEqual([
    'NOT_OF_THAT_KIND',
    'deputy',
  ]);
  const [first, second] = await grants(award);
  const objection = { grant: first!.id, content: '长期不参加活动' };
  expect(await place.forbids('objectToAward', objection, citizen)).toBe('NOT_FOUND');
  expect(await place.refuses('postAwardNotice', { id: award, noticeUntilOn: today })).toEqual([
    'NOTICE_TOO_SHORT',
    'noticeUntilOn',
  ]);
  await place.does('postAwardNotice', { id: award, noticeUntilOn: '2026-12-05' });

  const told = await place.tries('objectToAward', objection, citizen, 'trackingCode');
  expect(told.userErrors).toEqual([]);
  await place.tries('objectToAward', { ...objection, grant: second!.id }, deputy(5));
  const raised = await place.rows('select id, grant_id from award_objection order by id');
  const named = (n: number) => `AwardObjection:${raised[n]!.id}`;
  const decision = await decide(award);
  expect(await place.refuses('grantAward', { id: award, decision })).toEqual(['NOTICE_RUNS', 'id']);
  await place.rows(
    `update award set notice_from_on = '2026-11-20', notice_until_on = '2026-11-28' where id = $1`,
    key(award),
  );
  expect(await place.refuses('objectToAward', objection, citizen)).toEqual(['NOT_POSTED', 'grant']);
  expect(await place.refuses('grantAward', { id: award, decision })).toEqual(['OBJECTIONS_OPEN', 'id']);
  expect(
    await place.forbids('decideAwardObjection', { id: named(0), isUpheld: true, finding: '属实' }, otherOffice),
  ).toBe('NOT_FOUND');
  await place.does('decideAwardObjection', { id: named(0), isUpheld: true, finding: '属实' });
  await place.does('decideAwardObjection', { id: named(1), isUpheld: false, finding: '查无实据' });
  const { awardObjectionByTrackingCode } = await place.fixture.ask(
    `query($code: String!) { awardObjectionByTrackingCode(trackingCode: $code) { status finding } }`,
    { variables: { code: told.trackingCode } },
  );
  expect(awardObjectionByTrackingCode).toEqual({ status: 'UPHELD', finding: '属实' });

  expect(await place.refuses('grantAward', { id: award, decision: await decide(first!.id) })).toEqual([
    'OF_ANOTHER_MATTER',
    'decision',
  ]);
  await place.does('grantAward', { id: award, decision });
  expect((await grants(award)).map(({ status }) => status)).toEqual(['STRUCK', 'GRANTED', 'GRANTED']);
  expect(await place.refuses('revokeAwardGrant', { id: first!.id, reason: '查实' })).toEqual(['WRONG_STATE', 'id']);
  expect(await place.forbids('revokeAwardGrant', { id: second!.id, reason: '查实' }, leader)).toBe('FORBIDDEN');
  await place.does('revokeAwardGrant', { id: second!.id, reason: '事迹不实' });
  const { awards } = await place.fixture.ask(
    '{ awards { nodes { status grantedOn decision { title } grants { nodes { status revokedOn deputy { name } } } objections { totalCount } } } }',
  );
  expect(awards.nodes).toEqual([
    {
      ...{ status: 'GRANTED', grantedOn: today, decision: { title: '表彰' }, objections: { totalCount: 0 } },
      grants: {
        nodes: [
          { status: 'STRUCK', revokedOn: null, deputy: { name: '李娜' } },
          { status: 'REVOKED', revokedOn: today, deputy: { name: '陈静' } },
          { status: 'GRANTED', revokedOn: null, deputy: { name: '欧阳明' } },
        ],
      },
    },
  ]);
});

test('twenty leaders put one name forward at once, and it stands once', async () => {
  const award = await place.does('planAward', { ...plan, lastYear: 2027 });
  const told = await Promise.all(
    Array.from({ length: 20 }, () =>
      place.tries('nominateForAward', { id: award, expectedVersion: 1, deputy: deputyId(1), citation: '事迹' }, leader),
    ),
  );
  const codes = told.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE');
  expect(codes.filter((code) => code === 'DONE')).toEqual(['DONE']);
  expect((await grants(award)).length).toBe(1);
});

test('who may not, does not', async () => {
  const award = await place.does('planAward', { ...plan, lastYear: 2028 });
  for (const viewer of [deputy(1), unit(1), citizen, otherOffice, leader] as const)
    expect(await place.forbids('planAward', { ...plan, lastYear: 2029 }, viewer)).toBe('FORBIDDEN');
  for (const viewer of [deputy(1), unit(1), citizen, otherOffice] as const)
    expect(
      await place.forbids(
        'nominateForAward',
        { id: award, expectedVersion: 1, deputy: deputyId(1), citation: '事迹' },
        viewer,
      ),
    ).not.toBe('DONE');
  expect(await place.refuses('planAward', { ...plan, firstYear: 2030, lastYear: 2029 })).toEqual([
    'CYCLE_BACKWARDS',
    'lastYear',
  ]);
});
