import { afterAll, beforeAll, expect, test } from 'vitest';
import { deputy, LawRoom, office, statute, today } from './drafting.js';

let room: LawRoom;
beforeAll(async () => {
  room = await LawRoom.open();
});
afterAll(() => room.fixture.close());

/** Articles that share their frame, and of which each has words of its own. */
const subjects = '登记免疫牵引清洁噪声收容领养经营诊疗运输展览繁殖训练救助宣传培训检查执法处罚信用';
const article = (n: number) => {
  const own =
    [...subjects].slice((n * 2) % 38, ((n * 2) % 38) + 2).join('') +
    String.fromCodePoint(0x6000 + n * 37, 0x7000 + n * 53);
  return `${own}的条件和程序由${String.fromCodePoint(0x5100 + n * 41, 0x6500 + n * 29)}部门制定，并在${own}工作中落实。违反${own}规定的，责令改正。`;
};
const first = Array.from({ length: 60 }, (_, n) => article(n + 1));

/** Three articles go, one moves to the end, five change, one becomes two, two become one, one is new. */
const second = first.flatMap((text, at) => {
  const n = at + 1;
  if ([10, 20, 30].includes(n) || n === 5 || n === 42) return [];
  if (n === 50) return text.split(/(?<=落实。)/);
  if (n === 41) return [text + first[41]!];
  return [n % 12 === 0 ? `${text}具体办法另行制定。` : text];
});
second.splice(3, 0, '本条例所称重点管理区，由旗人民政府划定并公布其范围。');
second.push(first[4]!);
/** Of these one that was deleted comes back, and another goes. */
const third = [...second.filter((text) => text !== first[6]), first[9]!];

interface Place {
  readonly change: string;
  readonly text: string | null;
  readonly n: number;
}
/** Where the opinions stand in a version, by the number of the article that they were about. */
async function placesIn(version: string): Promise<ReadonlyMap<number, readonly Place[]>> {
  const found: Place[] = await room.rows(
    `select h.change, a.text, replace(o.summary, '关于第', '')::int as n
     from legislative_opinion o join draft_clause c on c.id = o.draft_clause_id
     join clause_change h on h.anchor_id = c.anchor_id and h.draft_version_id = $1
     left join draft_clause a on a.id = h.after_id group by 1, 2, 3, a.position order by a.position`,
    version.split(':')[1],
  );
  return Map.groupBy(found, ({ n }) => n);
}

let law: string;
let solicitation: string;
test('five hundred opinions on clauses are found in the second reading and in the third, and those whose clause is gone are listed', async () => {
  law = await room.plan();
  const version = await room.publish(law, 'FIRST', statute(first));
  const clauses = await room.clauses(version);
  const { opinionSolicitation } = await room.ask({ draftVersion: version });
  solicitation = opinionSolicitation.id;
  for (let from = 0; from < 500; from += 25)
    await Promise.all(
      Array.from({ length: 25 }, async (_, at) => {
        const k = from + at;
        const n = (k % 60) + 1;
        const words = { draftClause: clauses.get(String(n)), summary: `关于第${n}`, content: `第${k}件意见` };
        const { userErrors } = await room.opine(solicitation, words, k % 5 ? { role: 'citizen' } : deputy);
        expect(userErrors).toEqual([]);
      }),
    );

  const now = await placesIn(await room.publish(law, 'SECOND', statute(second)));
  expect(now.size).toBe(60);
  const seen = (n: number) => now.get(n)!.map(({ change, text }) => [change, text]);
  for (const n of [10, 20, 30]) expect(seen(n)).toEqual([['DELETED', null]]);
  expect(seen(5)).toEqual([['MOVED', first[4]]]);
  expect(seen(12)).toEqual([['CHANGED', `${first[11]}具体办法另行制定。`]]);
  expect(seen(50)).toEqual(first[49]!.split(/(?<=落实。)/).map((text) => ['SPLIT', text]));
  for (const n of [41, 42]) expect(seen(n)).toEqual([['MERGED', first[40]! + first[41]!]]);
  for (const n of [1, 2, 3, 4, 6, 33, 59]) expect(seen(n)).toEqual([['SAME', first[n - 1]]]);

  const last = await room.publish(law, 'THIRD', statute(third));
  const then = await placesIn(last);
  expect(then.size).toBe(60);
  const stands = (n: number) => then.get(n)!.map(({ change, text }) => [change, text]);
  expect(stands(10)).toEqual([['RESTORED', first[9]]]);
  for (const n of [7, 20, 30]) expect(stands(n)).toEqual([['DELETED', null]]);
  expect(stands(50).map(([change]) => change)).toEqual(['SAME', 'SAME']);
  for (const n of [41, 42]) expect(stands(n)).toEqual([['SAME', first[40]! + first[41]!]]);

  const orphaned = await room.fixture.ask(
    `query($id: ID!) { draftLawVersion(id: $id) { reading clauses { totalCount } changes(filter: { change: { eq: DELETED } }) {
      nodes { after { id } anchor { label opinions { totalCount } } } } } }`,
    { viewer: office, variables: { id: last } },
  );
  expect(orphaned.draftLawVersion.clauses.totalCount).toBe(third.length);
  expect(orphaned.draftLawVersion.changes.nodes).toEqual(
    expect.arrayContaining(
      ['第七条', '第二十条', '第三十条'].map((label) => ({
        after: null,
        anchor: { label, opinions: { totalCount: label === '第七条' || label === '第二十条' ? 9 : 8 } },
      })),
    ),
  );
});

test('opinions are collated, forwarded, studied, decided on and explained, and the contributor follows hers by its code', async () => {
  const told = await room.opine(solicitation, { summary: '最后一件', content: '请明确罚款幅度' });
  const { trackingCode, legislativeOpinion } = told;
  expect(legislativeOpinion).toBe(null);
  await room.on('closeSolicitation', solicitation, { reason: '按期审议' });
  expect(await room.try('closeSolicitation', solicitation, {})).toMatchObject({
    userErrors: [{ code: 'WRONG_STATE' }],
  });
  const all = (await room.rows('select id from legislative_opinion order by id')).map(
    ({ id }) => `LegislativeOpinion:${id}`,
  );
  for (let n = 0; n < all.length; n += 100) {
    const told = await room.on('collateOpinions', solicitation, { opinions: all.slice(n, n + 100) });
    expect(told.userErrors).toEqual([]);
  }
  const [{ status }] = await room.rows('select status from opinion_solicitation');
  expect([all.length, status]).toEqual([501, 'COLLATED']);
  await room.on('forwardOpinions', solicitation, { opinions: all.slice(0, 100), to: 'PROVINCE' });
  await room.on('studyOpinions', solicitation, { opinions: all.slice(0, 2) });
  expect(
    await room.rows('select status, forwarded_to, count(*)::int from legislative_opinion group by 1, 2 order by 1, 2'),
  ).toEqual([
    { status: 'COLLATED', forwarded_to: null, count: 401 },
    { status: 'FORWARDED', forwarded_to: 'PROVINCE', count: 98 },
    { status: 'UNDER_STUDY', forwarded_to: 'PROVINCE', count: 2 },
  ]);
  const reading = `query($code: String!) { opinionByTrackingCode(trackingCode: $code) { summary status adoption explanation draftClause { label } } }`;
  const follow = async () =>
    (await room.fixture.ask(reading, { variables: { code: trackingCode } })).opinionByTrackingCode;
  expect(await follow()).toEqual({
    summary: '最后一件',
    status: 'COLLATED',
    adoption: null,
    explanation: null,
    draftClause: null,
  });
  const own = all.at(-1)!;
  await room.on('decideAdoption', own, { adoption: 'PARTIALLY_ADOPTED', explanation: '已在第四十九条明确' });
  await room.on('explainAdoption', own);
  expect(await follow()).toMatchObject({
    status: 'EXPLAINED',
    adoption: 'PARTIALLY_ADOPTED',
    explanation: '已在第四十九条明确',
  });
});

test('the law is passed, submitted, approved by the province and published, each on its day', async () => {
  expect(await room.try('publishLaw', law, { publishedOn: today, effectiveOn: today })).toMatchObject({
    userErrors: [{ code: 'WRONG_STATE' }],
  });
  await room.on('passDraftLaw', law, { decision: await room.decide('ADOPTED', law) });
  const days = { publishedOn: today, effectiveOn: '2027-03-01' };
  expect(await room.try('publishLaw', law, days)).toMatchObject({ userErrors: [{ code: 'NOT_APPROVED' }] });
  expect(await room.try('approveDraftLaw', law, { approvedOn: today })).toMatchObject({
    userErrors: [{ code: 'NOT_SUBMITTED' }],
  });
  await room.on('submitForApproval', law);
  await room.on('approveDraftLaw', law, { approvedOn: today });
  await room.on('publishLaw', law, days);
  const { draftLaw } = await room.fixture.ask(
    `query($id: ID!) { draftLaw(id: $id) { stage passedOn submittedForApprovalOn approvalDueOn approvedOn publishedOn effectiveOn
      decision { result } history { act to } } }`,
    { viewer: office, variables: { id: law } },
  );
  expect(draftLaw).toEqual({
    ...{
      stage: 'PUBLISHED',
      passedOn: today,
      submittedForApprovalOn: today,
      approvalDueOn: '2027-03-29',
      approvedOn: today,
    },
    ...{ publishedOn: today, effectiveOn: '2027-03-01', decision: { result: 'PASSED' } },
    history: [
      ...[
        ['planDraftLaw', 'PLANNED'],
        ['submitDraftVersion', 'FIRST_READING'],
        ['submitDraftVersion', 'SECOND_READING'],
      ],
      ...[
        ['submitDraftVersion', 'THIRD_READING'],
        ['passDraftLaw', 'VOTED'],
        ['submitForApproval', 'VOTED'],
      ],
      ...[
        ['approveDraftLaw', 'APPROVED_BY_UPPER_LEVEL'],
        ['publishLaw', 'PUBLISHED'],
      ],
    ].map(([act, to]) => ({ act, to })),
  });
});
