import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seesAll } from '../../schema/kit/declare/rows.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { startServer, type TestServer } from '../setup/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

type Counted = Readonly<Record<string, { readonly totalCount: number }>>;
const count = async (list: string, role: Role = 'system') =>
  (await server.ask<Counted>(`{ it: ${list} { totalCount } }`, {}, { role })).it!.totalCount;

describe('members of a standing committee', () => {
  it.each(['OBSERVE_COMMITTEE', 'OBSERVER_SYMPOSIUM'])('are no guests at %s', async (kind) => {
    const role = `role: { eq: OBSERVER }, activity: { kind: { eq: ${kind} } }`;
    const member = 'deputy: { mandates: { some: { isStandingCommitteeMember: { eq: true } } } }';
    expect(await count(`activityParticipations(filter: { ${role}, ${member} })`)).toBe(0);
    expect(await count(`activityParticipations(filter: { ${role} })`)).toBeGreaterThan(90);
  });
});

describe('what a citizen’s voice became', () => {
  it.each([
    ['PETITION', 'petitions'],
    ['SUPERVISION_MATTER', 'supervisionMatters'],
  ])('%s is there, and not without it', async (target, list) => {
    const of = (filter: string) => count(`publicFeedback(filter: { ${filter} })`);
    expect(await of(`conversionTarget: { eq: ${target} }, ${list}: { none: {} }`)).toBe(0);
    expect(await of(`conversionTarget: { ne: ${target} }, ${list}: { some: {} }`)).toBe(0);
    expect(await of(`conversionTarget: { eq: ${target} }`)).toBeGreaterThan(100);
  });
});

describe('the opinions of receptions', () => {
  it('of 达拉特旗 are 92 by both counts', async () => {
    const { sum, voices } = await server.ask<{
      sum: { total: { sums: { opinionCount: string } } };
      voices: { totalCount: number };
    }>(
      `{
        sum: receptionSessionAggregate(filter: { division: { within: "150621" } }) { total { sums { opinionCount } } }
        voices: publicFeedback(filter: { division: { within: "150621" }, channel: { eq: RECEPTION_DAY } }) { totalCount }
      }`,
      {},
      { role: 'system' },
    );
    expect(sum.total.sums.opinionCount).toBe('92');
    expect(voices.totalCount).toBe(92);
  });

  it('are those of voices that name the reception', async () => {
    expect(await count('publicFeedback(filter: { channel: { eq: RECEPTION_DAY }, receptionIsNull: true })')).toBe(0);
  });
});

/** A text of all activities that have it. */
async function textsOfActivities(property: 'summary' | 'place', filter = '{}'): Promise<string[]> {
  interface Page {
    readonly activities: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly nodes: readonly { readonly text: string | null }[];
    };
  }
  const page = `query Page($after: String) {
    activities(first: 100, after: $after, filter: ${filter}) { pageInfo { hasNextPage endCursor } nodes { text: ${property} } }
  }`;
  const told: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { activities }: Page = await server.ask<Page>(page, { after }, { role: 'system' });
    told.push(...activities.nodes.flatMap(({ text }) => text ?? []));
    ({ hasNextPage: more, endCursor: after } = activities.pageInfo);
  }
  return told;
}

it('no code was scanned less often than people wrote by it', async () => {
  const { codes } = await server.ask<{
    codes: { totalCount: number; nodes: { scanCount: number; feedback: { totalCount: number } }[] };
  }>(
    `{ codes: contactQrCodes(first: 100, orderBy: { field: SCAN_COUNT }, filter: { feedback: { some: {} } }) {
      totalCount nodes { scanCount feedback { totalCount } }
    } }`,
    {},
    { role: 'system' },
  );
  expect(codes.totalCount).toBeGreaterThan(400);
  expect(codes.nodes.filter(({ scanCount, feedback }) => scanCount < feedback.totalCount)).toEqual([]);
});

it('no summary of an activity counts what nobody can count again', async () => {
  const told = await textsOfActivities('summary');
  expect(told.length).toBeGreaterThan(500);
  expect(told.filter((summary) => /\d+\s*条/.test(summary))).toEqual([]);
});

describe('a relation', () => {
  /**
   * A university is no organ of the platform; one edition of the divisions is loaded; and nobody has yet done what only acts
   * do: delegated a post, taken back an account or a key, merged messages, proposals or grids, passed on what came up at a contact, exchanged turns of duty, sent a file with one, looked at personal
   * data, put on a list what a visit found, cancelled a project, adopted a rule for ballots, set up
   * a body or a policy by a decision, placed an office, taken a seat of an assembly, or said
   * of an opinion through which liaison it came, on what range of clauses it is, or where it was said if it is on no law.
   * No unit was heard at a meeting of the platform, and no curve sent to a Party committee that it has. Who has answered a
   * survey, and who has rated what, is seen by nobody who runs the platform. No table was imported.
   */
  const empty = [
    'AccessRevocation.account',
    'AccessRevocation.key',
    'AccountPost.delegatedBy',
    'AssessmentCommission.project',
    'Attachment.feedback',
    'BallotRound.rule',
    'BallotRule.decision',
    'Body.decision',
    'Body.office',
    'BodyMember.account',
    'BodyMember.decision',
    'ContactQrCode.formerDeputy',
    'ContactQrCode.formerProject',
    'ContactQrCode.replaces',
    'DepartmentEvaluation.consequenceBody',
    'DepartmentEvaluation.meeting',
    'DepartmentEvaluation.organiser',
    'DepartmentEvaluation.sentTo',
    'Division.successor',
    'DutySwap.inReturn',
    'Grid.mergedInto',
    'LegislativeOpinion.lastClause',
    'LegislativeOpinion.liaison',
    'LivelihoodProject.cancellation',
    'LivelihoodProject.operatingUnit',
    'LivelihoodProposal.ballot',
    'LivelihoodProposal.mergedInto',
    'OnSiteGuest.agency',
    'PersonalDataAccess.account',
    'PetitionCase.ownDeputy',
    'PolicyDocument.decision',
    'PracticeBasePartner.agency',
    'ProjectIssue.visit',
    'PublicFeedback.contact',
    'PublicFeedback.mergedInto',
    'RatingParticipation.departmentEvaluation',
    'RatingParticipation.deputy',
    'RatingParticipation.dutyReport',
    'SatisfactionEvaluation.meeting',
    'SatisfactionEvaluation.preAssessment',
    'SecretRating.departmentEvaluation',
    'SecretRating.dutyReport',
    'SolicitedOpinion.activity',
    'SupervisionVisit.videoFeed',
    'SurveyParticipation.deputy',
    'TableImport.division',
  ];
  const optional = platform.specs.flatMap((spec) =>
    [...spec.fields.values()].flatMap((field) =>
      field.is === 'one' && field.see && !field.required ? [[spec, field.name] as const] : [],
    ),
  );

  it('is not declared for nobody to fill', async () => {
    const filled = await Promise.all(
      optional.map(async ([spec, name]) => {
        const role = seesAll(spec.rows, 'system') ? 'system' : 'security';
        const some = await count(`${spec.many}(filter: { ${name}IsNull: false })`, role);
        return some > 0 ? [] : [`${spec.name}.${name}`];
      }),
    );
    expect(filled.flat().toSorted()).toEqual(empty);
  });

  it.each([
    ['disputeMediations', 'grid', 700],
    ['disputeMediations', 'station', 300],
    ['petitionCases', 'station', 700],
    ['activities', 'station', 250],
    ['dutyReports', 'station', 1000],
    ['supervisionMatters', 'task', 1],
    ['researchReports', 'group', 10],
  ])('%s.%s is filled', async (many, name, least) => {
    expect(await count(`${many}(filter: { ${name}IsNull: false })`)).toBeGreaterThanOrEqual(least);
  });

  it('has no twin in words: a place that is a station is one', async () => {
    const placed = await textsOfActivities('place', '{ stationIsNull: true }');
    expect(placed.length).toBeGreaterThan(10);
    expect(placed.filter((place) => /代表(联络站|之家)$/.test(place))).toEqual([]);
  });
});
