import { describe, expect, it } from 'vitest';
import { byKey, countsByKey } from './aggregates.js';
import { asking } from './asking.js';

const { ask, all } = asking();
/** 270余 is from 270 to 279. */
const over = (printed: number, unit: number) => (value: number) => value >= printed && value < printed + unit;

describe('participations', () => {
  it('of 鄂尔多斯市 since 2023 by the system of the host: over 270, 360 and 170', async () => {
    const { activityParticipationAggregate: told } = await ask(`{
      activityParticipationAggregate(
        filter: { attendance: { eq: PRESENT }, activity: {
          level: { eq: PREFECTURE }, division: { within: "1506" }, startsOn: { gte: "2023-01-01" }, hostAgency: {}
        } }
        groupBy: [{ field: ACTIVITY_HOST_AGENCY_SYSTEM }]
      ) { groups { keys { value label } count persons: distinctCount(of: DEPUTY) } }
    }`);
    const { GOVERNMENT, COURT, JUDICIAL_ADMINISTRATION, PROCURATORATE } = byKey(told.groups);
    expect(GOVERNMENT.count).toSatisfy(over(270, 10));
    expect(COURT.count + JUDICIAL_ADMINISTRATION.count).toSatisfy(over(360, 10));
    expect(PROCURATORATE.count).toSatisfy(over(170, 10));
    // Some came more than once.
    expect(GOVERNMENT.persons).toBeLessThan(GOVERNMENT.count);
    expect(told.groups[0].keys[0].label).toMatch(/政府|法院/);
  });

  it('of 丹阳市 in a term by the kind of activity: over 350 sat in, over 1800 inspected', async () => {
    const { activityParticipationAggregate: told } = await ask(`{
      activityParticipationAggregate(
        filter: { attendance: { eq: PRESENT }, activity: {
          level: { eq: COUNTY }, division: { within: "321181" }, startsOn: { gte: "2017-01-01", lt: "2021-05-13" }
        } }
        groupBy: [{ field: ACTIVITY_KIND }]
      ) { groups { keys { value } count } }
    }`);
    const { OBSERVE_COMMITTEE, INSPECTION, RESEARCH, LAW_ENFORCEMENT_CHECK } = countsByKey(told.groups);
    expect(OBSERVE_COMMITTEE).toSatisfy(over(350, 10));
    expect(INSPECTION! + RESEARCH! + LAW_ENFORCEMENT_CHECK!).toSatisfy(over(1800, 100));
  });

  it('as supervisors of 鄂尔多斯市 since 2023: over 138 recommendations', async () => {
    const { appointmentAggregate: told } = await ask(`{
      appointmentAggregate(filter: { division: { within: "1506" }, recommendedOn: { gte: "2023-01-01" } }, groupBy: [{ field: AGENCY_SYSTEM }]) {
        total { count } groups { keys { value } count }
      }
    }`);
    expect(told.total.count).toSatisfy(over(138, 10));
    expect(Object.values(countsByKey(told.groups)).reduce((sum, n) => sum + n, 0)).toBe(told.total.count);
  });

  it('of 雾渡河镇 on 21 March 2023: five deputies at an interview', async () => {
    const { activityParticipationAggregate: told } = await ask(`{
      activityParticipationAggregate(
        filter: { attendance: { eq: PRESENT }, activity: { kind: { eq: INTERVIEW }, division: { within: "420506102" } } }
        groupBy: [{ field: ACTIVITY_STARTS_ON }]
      ) { groups { keys { value } persons: distinctCount(of: DEPUTY) } }
    }`);
    expect(byKey(told.groups)).toEqual({ '2023-03-21': { persons: 5 } });
  });
});

describe('activities', () => {
  it('of deputy groups of 鄂尔多斯市 by level: 18 of the city, 33 of banners', async () => {
    const { activityAggregate: told } = await ask(
      '{ activityAggregate(filter: { kind: { eq: GROUP_ACTIVITY }, division: { within: "1506" } }, groupBy: [{ field: LEVEL }]) { groups { keys { value } count } } }',
    );
    expect(countsByKey(told.groups)).toEqual({ PREFECTURE: 18, COUNTY: 33 });
  });

  it('that are interviews of 鄂托克前旗: 14 of them, on 28 topics, with 46 questions', async () => {
    const { interviewQuestionAggregate: told } = await ask(`{
      interviewQuestionAggregate(
        filter: { interview: { activity: { division: { within: "150623" } } } }
        groupBy: [{ field: INTERVIEW }, { field: TOPIC }]
      ) { total { count interviews: distinctCount(of: INTERVIEW) } groups { count } }
    }`);
    expect(told.total).toEqual({ count: 46, interviews: 14 });
    expect(told.groups).toHaveLength(28);
  });
});

describe('reports on duties', () => {
  it('of 丹阳市 by level: 61, 286 and 686 are 1033', async () => {
    const { dutyReportAggregate: told } = await ask(`{
      dutyReportAggregate(
        filter: {
          division: { within: "321181" }, reportedOn: { lt: "2021-05-13" }
          status: { in: [DELIVERED, RATING, TALLIED, PUBLISHED, CONSEQUENCE_RECORDED] }
        }
        groupBy: [{ field: LEVEL }]
      ) { total { count } groups { keys { value } count persons: distinctCount(of: DEPUTY) } }
    }`);
    expect(byKey(told.groups)).toEqual({
      PREFECTURE: { count: 61, persons: 61 },
      COUNTY: { count: 286, persons: 286 },
      TOWNSHIP: { count: 686, persons: 686 },
    });
    expect(told.total.count).toBe(1033);
  });
});

describe('awards', () => {
  it('of a cycle by kind: 10 groups, 14 leaders, 62 deputies and 31 suggestions', async () => {
    const { awardGrantAggregate: told } = await ask(`{
      awardGrantAggregate(
        filter: { award: { division: { within: "321181" }, lastYear: { eq: 2020 } } }, groupBy: [{ field: AWARD_KIND }]
      ) { groups { keys { value label } count } }
    }`);
    expect(countsByKey(told.groups)).toEqual({
      ADVANCED_GROUP: 10,
      EXCELLENT_GROUP_LEADER: 14,
      EXCELLENT_DEPUTY: 62,
      EXCELLENT_SUGGESTION: 31,
    });
  });
});

describe('evaluations of departments', () => {
  it('of 当阳市 by year: the trend of five years, for all units and for one', async () => {
    const evaluations = await all(
      'departmentEvaluations',
      'year satisfactionRate agency { id }',
      '{ division: { within: "420582" }, kind: { eq: SATISFACTION_RATING } }',
    );
    const agency = evaluations[0].agency.id;
    const trend = (filter: string) =>
      `departmentEvaluationAggregate(filter: { division: { within: "420582" }, kind: { eq: SATISFACTION_RATING } ${filter} }, groupBy: [{ field: YEAR }]) { groups { keys { value } averages { satisfactionRate } } }`;
    const { units, unit } = await ask(
      `query ($agency: ID!) { units: ${trend('')} unit: ${trend(', agency: { id: { eq: $agency } }')} }`,
      { agency },
    );
    const mean = (of: readonly { satisfactionRate: number }[]) =>
      of.reduce((sum, { satisfactionRate }) => sum + satisfactionRate, 0) / of.length;
    for (const [told, listed] of [
      [units, evaluations],
      [unit, evaluations.filter((one) => one.agency.id === agency)],
    ] as const) {
      const byYear = Map.groupBy(listed, ({ year }) => String(year));
      expect([...byYear.keys()].sort()).toEqual(['2018', '2019', '2020', '2021', '2022']);
      for (const [year, { averages }] of Object.entries(byKey(told.groups)))
        expect(averages.satisfactionRate, year).toBeCloseTo(mean(byYear.get(year)!), 12);
    }
  });

  it('of 当阳市 by consequence: a bonus from 85 % on, and two heads moved', async () => {
    const { departmentEvaluationAggregate: told } = await ask(`{
      departmentEvaluationAggregate(filter: { division: { within: "420582" } }, groupBy: [{ field: CONSEQUENCE }]) {
        groups { keys { value } count minima { satisfactionRate } maxima { satisfactionRate } }
      }
    }`);
    const { BONUS, HEAD_ADJUSTED, '-': nothing } = byKey(told.groups);
    expect(HEAD_ADJUSTED.count).toBe(2);
    expect(BONUS.minima.satisfactionRate).toBeGreaterThanOrEqual(0.85);
    expect(nothing.maxima.satisfactionRate).toBeLessThan(0.85);
  });

  it('of 长阳土家族自治县: eleven townships voted for 35 targets', async () => {
    const { evaluations, ballots } = await ask(`{
      evaluations: departmentEvaluationAggregate(filter: { division: { within: "420528" } }, groupBy: [{ field: SELECTION }]) {
        groups { keys { value } count places: distinctCount(of: DIVISION) }
      }
      ballots: ballotRoundAggregate(filter: { division: { within: "420528" }, purpose: { eq: REVIEW_TARGETS } }) {
        total { count places: distinctCount(of: DIVISION) sums { seatCount } }
      }
    }`);
    expect(byKey(evaluations.groups).BALLOT).toEqual({ count: 35, places: 11 });
    expect(ballots.total).toEqual({ count: 11, places: 11, sums: { seatCount: '35' } });
  });
});
