import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../schema/kit/days.js';
import { agency, lead, office, type Street, street } from './livelihood.js';
import { as, openSupervised, project } from './supervised.js';

let place: Street;
beforeAll(async () => {
  place = await openSupervised();
});
afterAll(() => place.close());

/** What is expected of a visit: of a project its problem is on the list; of something else it has a clock of its own. */
interface Model {
  readonly isOfProject: boolean;
  hasProblem: boolean;
  dueOn: string | null;
  rectifiedOn: string | null;
  recheckedOn: string | null;
  isPublished: boolean;
  issues: number;
}
const acts = ['rectifyVisit', 'recheckVisit', 'returnVisit', 'publishVisit', 'raiseProjectIssue', 'comes'] as const;
type Act = (typeof acts)[number];

/** Whether the act is done, by the model; then the model goes along. */
function expects(model: Model, act: Act, day: string): boolean {
  if (act === 'publishVisit') {
    if (model.isPublished) return false;
    model.isPublished = true;
    return true;
  }
  if (act === 'raiseProjectIssue') {
    if (!model.isOfProject) return false;
    Object.assign(model, { hasProblem: true, issues: model.issues + 1 });
    return true;
  }
  if (act === 'rectifyVisit') {
    if (!model.dueOn || model.rectifiedOn) return false;
    model.rectifiedOn = day;
    return true;
  }
  if (!model.rectifiedOn || model.recheckedOn) return false;
  if (act === 'recheckVisit') model.recheckedOn = day;
  else Object.assign(model, { rectifiedOn: null, dueOn: addDays(day, 9) });
  return true;
}

let today = '2026-09-01';
async function tries(act: Act, id: string): Promise<boolean> {
  const inputs: Readonly<Record<string, object>> = {
    rectifyVisit: { rectification: '已整改' },
    returnVisit: { dueOn: addDays(today, 9) },
  };
  if (act === 'raiseProjectIssue') {
    const said = { project, description: '又一处问题', remedy: 'REMINDER', dueOn: addDays(today, 9), visit: id };
    const told = await place.tries('projectIssue', act, said, as(1));
    return !told.userErrors.length;
  }
  const viewer = act === 'rectifyVisit' ? lead : act === 'publishVisit' ? office : as(1);
  const told = await place
    .tries('supervisionVisit', act, { id, ...inputs[act] }, viewer)
    .catch(({ extensions }) => ({ userErrors: [extensions.code] }));
  return !told.userErrors.length;
}
const standing = async (id: string): Promise<Model> => {
  const [row] = await place.rows(
    `select project_id is not null as "isOfProject", has_problem as "hasProblem", due_on::text as "dueOn", rectified_on::text as "rectifiedOn",
       rechecked_on::text as "recheckedOn", is_published as "isPublished", (select count(*)::int from project_issue i where i.visit_id = v.id) as issues
     from supervision_visit v where id = $1`,
    id.split(':')[1],
  );
  return row;
};

test('whatever is tried in whatever order, a finding has one clock, and no list but one', async () => {
  const ways = fc.record({
    isOfProject: fc.boolean(),
    isProblem: fc.boolean(),
    steps: fc.array(fc.constantFrom(...acts), { minLength: 6, maxLength: 14 }),
  });
  await fc.assert(
    fc.asyncProperty(ways, async ({ isOfProject, isProblem, steps }) => {
      const dueOn = addDays(today, 5);
      const found = isProblem && {
        problem: '围挡破损',
        dueOn,
        ...(isOfProject ? { remedy: 'REMINDER' } : { agency: agency(1) }),
      };
      const visit = { method: 'INSPECTION', visitedOn: today, division: `Division:${street}`, findings: '现场查看' };
      const id = await place.does(
        'supervisionVisit',
        'recordVisit',
        { ...visit, ...(isOfProject && { project }), ...found },
        as(1),
      );
      const model: Model = {
        ...{ isOfProject, hasProblem: isProblem, dueOn: isProblem && !isOfProject ? dueOn : null },
        ...{ rectifiedOn: null, recheckedOn: null, isPublished: false, issues: isProblem && isOfProject ? 1 : 0 },
      };
      for (const act of steps) {
        if (act === 'comes') {
          today = addDays(today, 1);
          await place.comes(today);
        } else expect([act, await tries(act, id)]).toEqual([act, expects(model, act, today)]);
        expect(await standing(id)).toEqual(model);
      }
    }),
    { numRuns: 30, seed: 20261130, endOnFailure: true },
  );
  expect(await place.contradictions()).toEqual([]);
});

test('of twenty who report the same rectification at once one does', async () => {
  const visit = { method: 'DAILY_CHECK', visitedOn: today, division: `Division:${street}`, findings: '看到' };
  const found = { problem: '积水', dueOn: addDays(today, 5), agency: agency(1) };
  const id = await place.does('supervisionVisit', 'recordVisit', { ...visit, ...found }, as(1));
  const told = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      place.tries('supervisionVisit', 'rectifyVisit', { id, rectification: `第${n}次` }, lead),
    ),
  );
  expect(told.filter(({ userErrors }) => !userErrors.length)).toHaveLength(1);
});
