import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { agency, county, deputy, deputyId, office, otherOffice, Place, today, unit } from './place.js';

let place: Place;
beforeAll(async () => {
  place = await Place.open();
});
afterAll(() => place.close());

const citizen: Viewer = { role: 'citizen' };
const draft = {
  ...{ title: '2027年工作评议对象推荐', topic: 'WORK_REVIEW', audience: 'DEPUTIES', division: county },
  ...{ isAnonymous: true, notice: '结果供主任会议确定评议对象时参考', opensOn: today, closesOn: '2026-12-10' },
};
interface Asked {
  readonly id: string;
  /** Ids of the options by label. */
  readonly options: ReadonlyMap<string, string>;
}
/** A survey with a choice of one, a choice of units and a question in words. */
async function drawUp(more: object = {}): Promise<Asked> {
  const id = await place.does('draftSurvey', { ...draft, ...more });
  const ask = (input: object) => place.does('addSurveyQuestion', { id, isRequired: true, ...input });
  await ask({ kind: 'SINGLE', question: '总体是否满意？', options: ['满意', '不满意'] });
  await ask({ kind: 'MULTIPLE', question: '推荐哪些单位？', units: [agency(0), agency(1)], options: ['其他'] });
  await ask({ kind: 'TEXT', question: '其他建议', isRequired: false });
  const rows = await place.rows('select id, label from survey_option where survey_id = $1', id.split(':')[1]);
  return { id, options: new Map(rows.map((row) => [row.label, `SurveyOption:${row.id}`])) };
}
async function open(more: object = {}): Promise<Asked> {
  const asked = await drawUp(more);
  await place.does('openSurvey', { id: asked.id });
  return asked;
}
const choose = ({ id, options }: Asked, labels: readonly string[], texts: readonly string[] = []) => ({
  survey: id,
  options: labels.map((label) => options.get(label)),
  texts,
});
const answer = (asked: Asked, n: number, labels: readonly string[], texts: readonly string[] = []) =>
  place.tries('answerSurvey', { ...choose(asked, labels, texts), deputy: deputyId(n) }, deputy(n), 'trackingCode');
const counts = async ({ id }: Asked) =>
  Object.fromEntries(
    (await place.rows('select label, chosen_count as n from survey_option where survey_id = $1', id.split(':')[1])).map(
      ({ label, n }) => [label, n],
    ),
  );

test('a survey is drawn up, answered, closed, published with counts that nobody typed, and fed back', async () => {
  const asked = await open();
  for (const n of [1, 3]) {
    const told = await answer(asked, n, ['满意', '东胜区交通运输局'], ['3：多到现场']);
    expect(told.userErrors).toEqual([]);
  }
  expect((await answer(asked, 5, ['不满意', '东胜区交通运输局', '其他'])).userErrors).toEqual([]);
  expect(await counts(asked)).toEqual({
    满意: null,
    不满意: null,
    其他: null,
    东胜区交通运输局: null,
    鄂尔多斯市教育体育局: null,
  });
  expect(await place.refuses('publishSurveyResult', { id: asked.id, conclusion: '结论' })).toEqual([
    'WRONG_STATE',
    'id',
  ]);
  expect(await place.refuses('closeSurvey', { id: asked.id })).toEqual(['CLOSES_EARLY', 'reason']);
  await place.does('closeSurvey', { id: asked.id, reason: '代表均已作答' });
  expect(
    await place.refuses('answerSurvey', { ...choose(asked, ['满意', '其他']), deputy: deputyId(1) }, deputy(1)),
  ).toEqual(['NO_ANSWERS_NOW', 'survey']);
  await place.does('publishSurveyResult', { id: asked.id, conclusion: '推荐区交通运输局' });
  await place.does('feedBackSurvey', { id: asked.id, feedback: '主任会议已确定区交通运输局为评议对象' });

  const { survey } = await place.fixture.ask(
    `query($id: ID!) { survey(id: $id) { status closesOn fedBackOn conclusion feedback
      questions { nodes { position kind options { nodes { label chosenCount agency { name } } } } }
      participations { totalCount } responses { totalCount } } }`,
    { variables: { id: asked.id } },
  );
  expect(survey).toEqual({
    ...{ status: 'FED_BACK', closesOn: today, fedBackOn: today, conclusion: '推荐区交通运输局' },
    feedback: '主任会议已确定区交通运输局为评议对象',
    questions: {
      nodes: [
        {
          ...{ position: 1, kind: 'SINGLE' },
          options: {
            nodes: [
              { label: '满意', chosenCount: 2, agency: null },
              { label: '不满意', chosenCount: 1, agency: null },
            ],
          },
        },
        {
          ...{ position: 2, kind: 'MULTIPLE' },
          options: {
            nodes: [
              { label: '其他', chosenCount: 1, agency: null },
              { label: '东胜区交通运输局', chosenCount: 3, agency: { name: '东胜区交通运输局' } },
              { label: '鄂尔多斯市教育体育局', chosenCount: 0, agency: { name: '鄂尔多斯市教育体育局' } },
            ],
          },
        },
        { position: 3, kind: 'TEXT', options: { nodes: [] } },
      ],
    },
    participations: { totalCount: 0 },
    responses: { totalCount: 0 },
  });
  expect(await place.contradictions(/^Survey/)).toEqual([]);
});

test('twenty answers of one deputy at once count once, and answers that come while it closes are counted or refused', async () => {
  const asked = await open();
  const told = await Promise.all(Array.from({ length: 20 }, () => answer(asked, 1, ['满意', '其他'])));
  expect(told.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE').toSorted()).toEqual([
    ...Array.from({ length: 19 }, () => 'ANSWERED_BEFORE'),
    'DONE',
  ]);
  const others = [3, 5].map((n) => answer(asked, n, ['满意', '其他']));
  const closing = place.tries('closeSurvey', { id: asked.id, reason: '提前截止' });
  const late = (await Promise.all(others)).filter(({ userErrors }) => !userErrors.length).length;
  expect((await closing).userErrors).toEqual([]);
  await place.does('publishSurveyResult', { id: asked.id, conclusion: '结论' });
  expect((await counts(asked)).满意).toBe(1 + late);
  const [stored] = await place.rows(
    `select (select count(*)::int from survey_response where survey_id = $1) as answers,
      (select count(*)::int from survey_participation where survey_id = $1) as people`,
    asked.id.split(':')[1],
  );
  expect(stored).toEqual({ answers: 1 + late, people: 1 + late });
});

test('twenty deputies and citizens answer at once, and every answer is kept', async () => {
  const asked = await open({ audience: 'BOTH', topic: 'ECONOMY' });
  const told = await Promise.all(
    Array.from({ length: 20 }, () => place.tries('answerSurvey', choose(asked, ['满意', '其他']), citizen)),
  );
  expect(told.map(({ userErrors }) => userErrors)).toEqual(told.map(() => []));
  await place.does('closeSurvey', { id: asked.id, reason: '提前截止' });
  await place.does('publishSurveyResult', { id: asked.id, conclusion: '结论' });
  expect((await counts(asked)).满意).toBe(20);
});

test('of an anonymous survey nobody learns who answered what, and of a named one its office does', async () => {
  const secret = await open();
  const named = await open({ isAnonymous: false });
  for (const asked of [secret, named]) expect((await answer(asked, 1, ['满意', '其他'])).userErrors).toEqual([]);
  const seen = async (viewer: Viewer, { id }: Asked) =>
    (
      await place.fixture.ask(
        `query($id: ID!) { survey(id: $id) { responses { nodes { deputy { name } } } participations { nodes { deputy { name } } } } }`,
        { viewer, variables: { id } },
      )
    ).survey;
  const li = { deputy: { name: '李娜' } };
  expect(await seen(office, secret)).toEqual({
    responses: { nodes: [{ deputy: null }] },
    participations: { nodes: [] },
  });
  expect(await seen({ role: 'system' }, secret)).toMatchObject({ participations: { nodes: [] } });
  expect(await seen(deputy(1), secret)).toEqual({ responses: { nodes: [] }, participations: { nodes: [li] } });
  expect(await seen(deputy(3), secret)).toEqual({ responses: { nodes: [] }, participations: { nodes: [] } });
  expect(await seen(office, named)).toEqual({ responses: { nodes: [li] }, participations: { nodes: [li] } });
  // Neither the audit nor the answers of the platform name an answer beside its deputy.
  const [{ n }] = await place.rows(
    `select (select count(*)::int from act.audit a, survey_response r where a.object like '%' || r.id || '%' or a.payload::text like '%' || r.id || '%')
      + (select count(*)::int from act.answer a, survey_response r where a.answer::text like '%' || r.id || '%') as n`,
  );
  expect(n).toBe(0);
});

test('whoever answers is told a code that shows that it is in, and nothing of what it says', async () => {
  const asked = await open({ audience: 'PUBLIC', topic: 'URBAN' });
  const told = await place.tries('answerSurvey', choose(asked, ['满意', '其他']), citizen, 'trackingCode');
  const { surveyParticipationByTrackingCode } = await place.fixture.ask(
    `query($code: String!) { surveyParticipationByTrackingCode(trackingCode: $code) { answeredOn deputy { name } survey { title status } } }`,
    { variables: { code: told.trackingCode } },
  );
  expect(surveyParticipationByTrackingCode).toEqual({
    ...{ answeredOn: today, deputy: null, survey: { title: draft.title, status: 'OPEN' } },
  });
});

test('what is no answer is refused: of other surveys, two of one choice, no number of a question, nothing where it is required', async () => {
  const asked = await open();
  const other = await open();
  const refused = (input: object) =>
    place.refuses('answerSurvey', { ...choose(asked, ['满意', '其他']), deputy: deputyId(1), ...input }, deputy(1));
  expect(await refused({ options: [other.options.get('满意')] })).toEqual(['OPTION_ELSEWHERE', 'options']);
  const { options: both } = choose(asked, ['满意', '不满意', '其他']);
  expect(await refused({ options: both })).toEqual(['ONE_OF_THEM', 'options']);
  expect(await refused(choose(asked, ['满意']))).toEqual(['ANSWER_MISSING', 'options']);
  for (const texts of [['多到现场'], ['1：多到现场'], ['4：多到现场'], ['3：', '3'], ['3：甲', '3：乙']])
    expect(await refused({ texts })).toEqual(['NOT_IN_WORDS', 'texts']);
  expect((await answer(asked, 1, ['满意', '其他'], ['3：多到现场'])).userErrors).toEqual([]);
  expect(await refused({})).toEqual(['ANSWERED_BEFORE', 'survey']);
  const written = await place.rows(
    'select a.text from survey_answer a join survey_response r on r.id = a.response_id where r.survey_id = $1 and text is not null',
    asked.id.split(':')[1],
  );
  expect(written).toEqual([{ text: '多到现场' }]);
});

test('it opens once there is something to choose from, on its day, and is not changed afterwards', async () => {
  const days = { opensOn: '2026-12-01', closesOn: '2026-11-30' };
  expect(await place.refuses('draftSurvey', { ...draft, ...days })).toEqual(['CLOSES_BEFORE', 'closesOn']);
  const past = { opensOn: '2026-11-01', closesOn: '2026-11-28' };
  expect(await place.refuses('draftSurvey', { ...draft, ...past })).toEqual(['IN_THE_PAST', 'closesOn']);
  const later = await place.does('draftSurvey', { ...draft, opensOn: '2026-12-01' });
  expect(await place.refuses('openSurvey', { id: later })).toEqual(['NOT_YET', 'id']);

  const id = await place.does('draftSurvey', draft);
  expect(await place.refuses('openSurvey', { id })).toEqual(['NOTHING_ASKED', 'id']);
  const question = { id, kind: 'SINGLE', question: '是否满意', isRequired: true };
  const added = (input: object) => place.refuses('addSurveyQuestion', { ...question, ...input });
  expect(await added({ kind: 'TEXT', options: ['甲'] })).toEqual(['OPTIONS_OF_WORDS', 'options']);
  expect(await added({ units: [agency(3)] })).toEqual(['NOT_THIS_PLACE', 'units']);
  expect(await added({ options: ['东胜区交通运输局'], units: [agency(1)] })).toEqual(['OPTION_TWICE', 'options']);
  await place.does('addSurveyQuestion', { ...question, options: ['甲'] });
  expect(await place.refuses('openSurvey', { id })).toEqual(['NO_CHOICE', 'id']);
  const [{ of }] = await place.rows(
    `select 'SurveyQuestion:' || id as of from survey_question where survey_id = $1`,
    id.split(':')[1],
  );
  expect(await place.refuses('addSurveyOption', { id: later, of, options: ['乙'] })).toEqual([
    'QUESTION_ELSEWHERE',
    'of',
  ]);
  expect(await place.refuses('addSurveyOption', { id, of, options: ['甲'] })).toEqual(['OPTION_TWICE', 'options']);
  await place.does('addSurveyOption', { id, of, options: ['乙'] });
  const words = { of, question: '您是否满意', isRequired: false };
  expect(await place.refuses('rewordSurveyQuestion', { id: later, ...words })).toEqual(['QUESTION_ELSEWHERE', 'of']);
  await place.does('rewordSurveyQuestion', { id, ...words });
  await place.does('openSurvey', { id });
  expect(await place.refuses('rewordSurveyQuestion', { id, ...words })).toEqual(['WRONG_STATE', 'id']);
  const asked = await place.rows(
    `select q.question, q.is_required, o.position, o.label from survey_option o join survey_question q on q.id = o.question_id
     where o.survey_id = $1 order by o.position`,
    id.split(':')[1],
  );
  expect(asked).toEqual([
    { question: '您是否满意', is_required: false, position: 1, label: '甲' },
    { question: '您是否满意', is_required: false, position: 2, label: '乙' },
  ]);
});

test('who may not, does not', async () => {
  const asked = await open();
  for (const viewer of [deputy(1), unit(1), citizen, { role: 'analyst', division: '150602000000' } as const])
    expect(await place.forbids('draftSurvey', draft, viewer)).toBe('FORBIDDEN');
  expect(await place.forbids('draftSurvey', draft, otherOffice)).toBe('FORBIDDEN');
  expect(await place.forbids('closeSurvey', { id: asked.id }, otherOffice)).toBe('FORBIDDEN');
  const said = choose(asked, ['满意', '其他']);
  expect(await place.forbids('answerSurvey', said, office)).toBe('FORBIDDEN');
  expect(await place.forbids('answerSurvey', { ...said, deputy: deputyId(1) }, deputy(3))).toBe('FORBIDDEN');
  expect(await place.refuses('answerSurvey', { ...said, deputy: deputyId(1) }, citizen)).toEqual([
    'SPEAKS_FOR_ANOTHER',
    'deputy',
  ]);
  // Neither citizens nor deputies of other places are asked, nor those whose mandate has ended.
  expect(await place.refuses('answerSurvey', said, citizen)).toEqual(['FOR_DEPUTIES_ALONE', 'survey']);
  for (const n of [6, 7])
    expect(await place.refuses('answerSurvey', { ...said, deputy: deputyId(n) }, deputy(n))).toEqual([
      'FOR_DEPUTIES_ALONE',
      'survey',
    ]);
});
