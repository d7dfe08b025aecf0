import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalOf } from '../acts/acting.js';
import type { Data } from '../setup/fixture.js';
import { city, deputy, LawRoom, office, statute, today } from './drafting.js';

let room: LawRoom;
let hearing: string;
beforeAll(async () => {
  room = await LawRoom.open();
});
afterAll(() => room.fixture.close());

const plan = {
  name: '养犬管理条例听证会',
  kind: 'LEGISLATION',
  division: city,
  agenda: '处罚幅度',
  registrationEndsOn: today,
};
const register = (more: object = {}, viewer: Parameters<LawRoom['act']>[3] = { role: 'citizen' }) =>
  room.act(
    'hearingSpeaker',
    'registerSpeaker',
    { hearing, party: 'RESIDENT', capacity: '养犬市民', ...more },
    viewer,
    'trackingCode',
  );
const speakers = async (): Promise<string[]> =>
  (await room.rows('select id from hearing_speaker order by position')).map(({ id }) => `HearingSpeaker:${id}`);
const nothingWritten = async (attempt: () => Promise<Data>): Promise<unknown> => {
  const sums = () =>
    room.rows(
      'select (select md5(string_agg(h::text, $1)) from hearing h) as h, (select md5(string_agg(s::text, $1 order by s.id)) from hearing_speaker s) as s, (select count(*) from act.audit) as a',
      '|',
    );
  const before = await sums();
  const told = await attempt();
  expect(await sums()).toEqual(before);
  return refusalOf(told);
};

test('a hearing is announced; who registers has a number of their own, also of twenty at once', async () => {
  const version = await room.publish(await room.plan(), 'FIRST', statute(['禁止遗弃犬只。']));
  const prepare = (more: object) =>
    room.act('hearing', 'prepareHearing', { ...plan, heldOn: today, draftVersion: version, ...more });
  expect(refusalOf(await prepare({ heldOn: '2026-11-28' }))).toEqual(['REGISTRATION_TOO_LONG', 'registrationEndsOn']);
  expect(refusalOf(await prepare({ registrationEndsOn: '2026-11-28' }))).toEqual(['IN_THE_PAST', 'registrationEndsOn']);
  hearing = (await prepare({})).hearing.id;
  await expect(register()).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  await room.on('announceHearing', hearing);
  const told = await Promise.all(Array.from({ length: 20 }, (_, n) => register({ name: `王${n}` })));
  expect(told.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  expect((await register({ party: 'DEPUTY', capacity: '市人大代表' }, deputy)).userErrors).toEqual([]);
  expect(await nothingWritten(() => register({ party: 'DEPUTY' }, deputy))).toEqual(['REGISTERED_BEFORE', 'hearing']);
  const rows = await room.rows('select position, name_masked from hearing_speaker order by position');
  expect(rows.map(({ position }) => position)).toEqual(Array.from({ length: 21 }, (_, n) => n + 1));
  expect(rows[0]).toMatchObject({ name_masked: '王**' });
});

test('speakers are chosen with reasons, and whoever registered looks it up by the code', async () => {
  const { trackingCode } = await register({ name: '李四' });
  const all = await speakers();
  const choose = (n: number) => room.on('selectSpeaker', all[n]!, { selectionReason: '代表利害关系人' });
  for (const n of [0, 1, 20]) await choose(n);
  expect(await nothingWritten(() => room.try('scheduleHearing', hearing))).toEqual(['REGISTRATIONS_OPEN', 'id']);
  for (let n = 2; n < all.length; n++)
    if (n !== 20) await room.on('declineSpeaker', all[n]!, { selectionReason: '同类报名人已有陈述人' });
  const { speakerByTrackingCode: told } = await room.fixture.ask(
    'query($code: String!) { speakerByTrackingCode(trackingCode: $code) { status selectionReason } }',
    { variables: { code: trackingCode } },
  );
  expect(told).toEqual({ status: 'NOT_SELECTED', selectionReason: '同类报名人已有陈述人' });
  await room.on('scheduleHearing', hearing);
  expect(await nothingWritten(() => register())).toEqual(['NO_REGISTRATION', 'hearing']);
});

test('statements and the debate are put down once it is held, and the report tells what becomes of them', async () => {
  const [first, second, , ...rest] = await speakers();
  const statement = { stance: 'AMEND', statement: '建议降低处罚幅度' };
  expect(await nothingWritten(() => room.try('recordStatement', first!, statement))).toEqual([
    'NOT_AT_THE_HEARING',
    'id',
  ]);
  await room.on('holdHearing', hearing);
  await room.on('recordStatement', first!, statement);
  await room.on('recordStatement', second!, { stance: 'SUPPORT', statement: '同意草案' });
  await room.on('recordAbsence', rest[17]!);
  await room.on('recordRebuttal', first!, { words: '处罚应与情节相当', answers: second });
  await room.on('recordRebuttal', first!, { words: '小型犬应当例外' });
  expect(await nothingWritten(() => room.try('recordRebuttal', first!, { words: '甲', answers: first }))).toEqual([
    'OF_ANOTHER_HEARING',
    'answers',
  ]);
  await room.on('reportHearing', hearing, { report: '意见已提交常委会' });
  const { hearing: told } = await room.fixture.ask(
    `query($id: ID!) { hearing(id: $id) { status report speakers { nodes { position stance rebuttals { nodes { position statement answers { position } } } } } } }`,
    { variables: { id: hearing } },
  );
  expect(told).toEqual({
    ...{ status: 'REPORTED', report: '意见已提交常委会' },
    speakers: {
      nodes: [
        {
          ...{ position: 1, stance: 'AMEND' },
          rebuttals: {
            nodes: [
              { position: 1, statement: '处罚应与情节相当', answers: { position: 2 } },
              { position: 2, statement: '小型犬应当例外', answers: null },
            ],
          },
        },
        { position: 2, stance: 'SUPPORT', rebuttals: { nodes: [] } },
      ],
    },
  });
  expect(await nothingWritten(() => room.try('cancelHearing', hearing, { reason: '改期' }, office))).toEqual([
    'WRONG_STATE',
    'id',
  ]);
});
