import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../setup/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Decided {
  readonly id: string;
  readonly place: { readonly code: string } | { readonly division: { readonly code: string } };
  readonly is: string;
  readonly next: string | null;
  readonly decision: {
    readonly decidedOn: string;
    readonly result: string;
    readonly meeting: {
      readonly body: { readonly id: string };
      readonly heldOn: string;
      readonly closedOn: string | null;
    };
    readonly body: { readonly id: string; readonly kind: string; readonly division: { readonly code: string } };
  } | null;
}

/** All records of a list, page by page. */
async function all<Row>(list: string, args: string, fields: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const page: { it: { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await server.ask(
      `query Page($after: String) { it: ${list}(${args} first: 100, after: $after) { nodes { id ${fields} } pageInfo { hasNextPage endCursor } } }`,
      { after },
      { role: 'system' },
    );
    rows.push(...page.it.nodes);
    if (!page.it.pageInfo.hasNextPage) return rows;
    after = page.it.pageInfo.endCursor;
  }
}

const decision = 'decidedOn result meeting { heldOn closedOn body { id } } body { id kind division { code } }';

/** What is decided: of which records, by which bodies, by what it is, and the day of what follows. */
const decided: readonly (readonly [
  what: string,
  list: string,
  args: string,
  fields: string,
  bodies: Readonly<Record<string, string>>,
])[] = [
  [
    'a key suggestion is chosen by the chairpersons’ meeting',
    'keySupervisions',
    'filter: { status: { ne: PROPOSED } }',
    `is: route next: decidedOn place: suggestion { division { code } } decision { ${decision} }`,
    {
      LEADING: 'CHAIRPERSONS_MEETING',
      CHAIRPERSONS_MEETING: 'CHAIRPERSONS_MEETING',
      COUNTERPART_COMMITTEE: 'CHAIRPERSONS_MEETING',
      KEY_UNIT: 'CHAIRPERSONS_MEETING',
      KEY_GROUP_TRACKING: 'CHAIRPERSONS_MEETING',
    },
  ],
  [
    'a report on a key suggestion is heard by the body of its route',
    'keySupervisions',
    'filter: { status: { in: [REPORTED, EVALUATED, CLOSED] } }',
    `is: route next: reportedOn place: suggestion { division { code } } decision: heard { ${decision} }`,
    {
      LEADING: 'CHAIRPERSONS_MEETING',
      CHAIRPERSONS_MEETING: 'CHAIRPERSONS_MEETING',
      COUNTERPART_COMMITTEE: 'SPECIAL_COMMITTEE',
      KEY_UNIT: 'CHAIRPERSONS_MEETING',
      KEY_GROUP_TRACKING: 'CHAIRPERSONS_MEETING',
    },
  ],
  [
    'livelihood projects are decided by the congress, or where there is none by the subdistrict’s bodies',
    'livelihoodRounds',
    'filter: { stage: { in: [IMPLEMENTING, EVALUATING, CLOSED] }, level: { ne: COMMUNITY } }',
    `is: method next: decidedOn place: division { code } decision { ${decision} }`,
    {
      SESSION_BALLOT: 'CONGRESS',
      INTER_SESSION_BALLOT: 'CONGRESS',
      STREET_ASSEMBLY_BALLOT: 'STREET_ASSEMBLY',
      CONSULTATION: 'SUBDISTRICT_WORK_COMMITTEE',
    },
  ],
  [
    'a plan of supervision is decided by the chairpersons’ meeting, in a township by its presidium',
    'supervisionPlans',
    'filter: { status: { ne: DRAFT } }',
    `is: level next: startsOn place: division { code } decision { ${decision} }`,
    { PREFECTURE: 'CHAIRPERSONS_MEETING', COUNTY: 'CHAIRPERSONS_MEETING', TOWNSHIP: 'TOWNSHIP_PRESIDIUM' },
  ],
  [
    'what became of opinions is heard by the standing committee before the public is told',
    'opinionSolicitations',
    'filter: { status: { in: [REPORTED, FED_BACK] } }',
    `is: status next: fedBackOn place: division { code } decision: heard { ${decision} }`,
    { REPORTED: 'STANDING_COMMITTEE', FED_BACK: 'STANDING_COMMITTEE' },
  ],
  [
    'a local law is passed by the standing committee before it is published',
    'draftLaws',
    'filter: { stage: { eq: PUBLISHED } }',
    `is: stage next: publishedOn place: division { code } decision { ${decision} }`,
    { PUBLISHED: 'STANDING_COMMITTEE' },
  ],
  [
    'the unit whose work is reviewed is chosen by the chairpersons’ meeting, also after a survey, or by ballot of the congress',
    'departmentEvaluations',
    'filter: { selection: { ne: FULL_COVERAGE } }',
    `is: selection next: ratedOn place: division { code } decision { ${decision} }`,
    { CHAIRPERSONS_MEETING: 'CHAIRPERSONS_MEETING', SURVEY: 'CHAIRPERSONS_MEETING', BALLOT: 'CONGRESS' },
  ],
  [
    'a deputy is recommended as a supervisor by the standing committee',
    'appointments',
    '',
    `is: status next: recommendedOn place: division { code } decision { ${decision} }`,
    { APPOINTED: 'STANDING_COMMITTEE', ENDED: 'STANDING_COMMITTEE', DECLINED: 'STANDING_COMMITTEE' },
  ],
  [
    'an award is granted by the standing committee',
    'awards',
    'filter: { status: { eq: GRANTED } }',
    `is: status next: grantedOn place: division { code } decision { ${decision} }`,
    { GRANTED: 'STANDING_COMMITTEE' },
  ],
  [
    'a list of proposals that goes up is decided by the government',
    'screeningSteps',
    'filter: { direction: { eq: UP } }',
    `is: direction next: decidedOn place: division { code } decision: resolution { ${decision} }`,
    { UP: 'GOVERNMENT' },
  ],
];

describe('everything decided has a decision of a competent body of its place, in time', () => {
  it.each(decided)('%s', async (_, list, args, fields, bodies) => {
    const rows = await all<Decided>(list, args ? `${args},` : '', fields);
    expect(rows.length).toBeGreaterThan(4);
    const faults = rows.filter(({ place, is, next, decision: made }) => {
      if (!made) return true;
      const { body, meeting, decidedOn, result } = made;
      const code = 'code' in place ? place.code : place.division.code;
      return (
        body.kind !== bodies[is] ||
        body.division.code !== code ||
        meeting.body.id !== body.id ||
        decidedOn < meeting.heldOn ||
        decidedOn > (meeting.closedOn ?? meeting.heldOn) ||
        (next !== null && decidedOn > next) ||
        !['PASSED', 'NOTED'].includes(result)
      );
    });
    expect(faults).toEqual([]);
  });

  it('what a report says is heard once it is done', async () => {
    const tasks = await all<Omit<Decided, 'next'> & { readonly completedOn: string; readonly plan: { level: string } }>(
      'supervisionTasks',
      'filter: { status: { in: [REPORTED, COMPLETED] } },',
      `completedOn plan { level division { code } } decision: heard { ${decision} }`,
    );
    expect(tasks.length).toBeGreaterThan(100);
    for (const { completedOn, plan, decision: heard } of tasks) {
      expect(heard!.decidedOn >= completedOn).toBe(true);
      expect(heard!.body.kind).toBe(plan.level === 'TOWNSHIP' ? 'TOWNSHIP_PRESIDIUM' : 'CHAIRPERSONS_MEETING');
    }
  });

  it('every key unit and every key group was designated by a chairpersons’ meeting', async () => {
    const made = await all<{ subjectId: string; body: { kind: string } }>(
      'decisions',
      'filter: { kind: { eq: DESIGNATED }, subjectType: { in: ["Agency", "DeputyGroup"] } },',
      'subjectId body { kind }',
    );
    const units = await all<{ id: string }>('agencies', 'filter: { isKeyHandler: { eq: true } },', '');
    const groups = await all<{ id: string }>('deputyGroups', 'filter: { isKey: { eq: true } },', '');
    expect(made.map(({ subjectId }) => subjectId).sort()).toEqual([...units, ...groups].map(({ id }) => id).sort());
    expect(new Set(made.map(({ body }) => body.kind))).toEqual(new Set(['CHAIRPERSONS_MEETING']));
  });
});
