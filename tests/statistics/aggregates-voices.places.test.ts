import { describe, expect, it } from 'vitest';
import { byKey, countsByKey } from './aggregates.js';
import { asking } from './asking.js';

const { ask, all } = asking();
const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(2);
/** How many of all groups have a key: what is done has a day. */
const filled = (counts: Record<string, number>) =>
  Object.entries(counts).reduce((sum, [key, count]) => sum + (key === '-' ? 0 : count), 0);

describe('suggestions', () => {
  it('of 枝江市 between sessions by origin: 382, of which 60 % are from the platform', async () => {
    const { suggestionAggregate: told } = await ask(`{
      suggestionAggregate(
        filter: { division: { within: "420583" }, period: { eq: BETWEEN_SESSIONS } }, groupBy: [{ field: ORIGIN_CHANNEL }]
      ) { total { count } groups { keys { value label } count } }
    }`);
    expect(told.total.count).toBe(382);
    const [largest] = told.groups;
    expect(largest).toMatchObject({ keys: [{ value: 'PLATFORM' }], count: 229 });
    expect(Math.round(Number(percent(largest.count, told.total.count)))).toBe(60);
  });

  it('of 丹阳市 by outcome: 34 % of 2019 solved, 62.02 % of 2020', async () => {
    const of = (year: number) =>
      `_${year}: suggestionAggregate(
        filter: { division: { within: "321181" }, submittedOn: { gte: "${year - 1}-12-01", lt: "${year}-12-01" } }
        groupBy: [{ field: RESULT }]
      ) { total { count } groups { keys { value } count } }`;
    const told = await ask(`{ ${of(2019)} ${of(2020)} }`);
    const solved = [told._2019, told._2020].map(({ total, groups }) => [
      total.count,
      countsByKey(groups).SOLVED,
      percent(countsByKey(groups).SOLVED!, total.count),
    ]);
    expect(solved).toEqual([
      [250, 85, '34.00'],
      [258, 160, '62.02'],
    ]);
  });

  it('by the county of their division and the level of the mandate under which they were moved', async () => {
    const { suggestionAggregate: told } = await ask(`{
      suggestionAggregate(
        filter: { division: { within: "1506" } }
        groupBy: [{ field: DIVISION, level: COUNTY }, { field: MANDATE_CONGRESS_LEVEL }]
        first: 100
      ) { total { count } groups { keys { value } count } }
    }`);
    const expected: Record<string, number> = {};
    const suggestions = await all(
      'suggestions',
      'division { code } mandate { congress { level } }',
      '{ division: { within: "1506" } }',
    );
    for (const { division, mandate } of suggestions) {
      const key = `${division.code.slice(0, 6)}000000|${mandate.congress.level}`;
      expected[key] = (expected[key] ?? 0) + 1;
    }
    expect(countsByKey(told.groups)).toEqual(expected);
    expect(told.total.count).toBe(suggestions.length);
    expect(new Set(told.groups.map(({ keys }: { keys: { value: string }[] }) => keys[1]!.value))).toEqual(
      new Set(['PREFECTURE', 'COUNTY', 'TOWNSHIP']),
    );
  });

  it('are moved by the deputy who leads them, under her mandate in the congress that received them', async () => {
    const suggestions = await all(
      'suggestions',
      'number submittedOn leadDeputy { id } division { code } mandate { startedOn endedOn deputy { id } congress { division { code } } }',
      '{ division: { within: "3211" } }',
    );
    expect(suggestions.length).toBeGreaterThan(500);
    const strangers = suggestions.filter(
      ({ leadDeputy, division, submittedOn, mandate }) =>
        mandate.deputy.id !== leadDeputy.id ||
        mandate.congress.division.code !== division.code ||
        mandate.startedOn > submittedOn ||
        (mandate.endedOn ?? submittedOn) < submittedOn,
    );
    expect(strangers).toEqual([]);
  });

  it('are told apart by mandate where one person has two', async () => {
    const twice = await all(
      'deputies',
      'id suggestions(first: 100) { nodes { mandate { id congress { level } } } }',
      '{ division: { within: "1506" }, suggestions: { some: { mandate: { congress: { level: { eq: COUNTY } } } } }, and: [{ suggestions: { some: { mandate: { congress: { level: { eq: PREFECTURE } } } } } }] }',
    );
    expect(twice.length).toBeGreaterThan(0);
    const [{ id, suggestions }] = twice;
    const { suggestionAggregate } = await ask(
      'query ($id: ID!) { suggestionAggregate(filter: { leadDeputy: { id: { eq: $id } } }, groupBy: [{ field: LEAD_DEPUTY }, { field: MANDATE }]) { groups { keys { value } count } } }',
      { id },
    );
    const levels = new Map<string, number>();
    for (const { mandate } of suggestions.nodes) levels.set(mandate.id, (levels.get(mandate.id) ?? 0) + 1);
    const told = suggestionAggregate.groups.map(({ keys, count }: { keys: { value: string }[]; count: number }) => {
      expect(keys[0]!.value).toBe(id);
      return [keys[1]!.value, count] as const;
    });
    expect(levels.size).toBe(2);
    expect(new Map(told)).toEqual(levels);
  });
});

describe('feedback of citizens', () => {
  const of = (division: string, groupBy: string) =>
    `_${division}: publicFeedbackAggregate(filter: { division: { within: "${division}" } }, groupBy: [{ field: ${groupBy} }]) { total { count } groups { keys { value } count } }`;

  it('by day of solution: 92 and 28 in 达拉特旗, 30.4 %', async () => {
    const { _150621: told } = await ask(`{ ${of('150621', 'RESOLVED_ON, bucket: YEAR')} }`);
    const solved = filled(countsByKey(told.groups));
    expect([told.total.count, solved, percent(solved, told.total.count)]).toEqual([92, 28, '30.43']);
  });

  it('by day of handling: 214 and 206 in 花林寺镇, 96.3 %', async () => {
    const { _420525102: told } = await ask(`{ ${of('420525102', 'HANDLED_ON, bucket: YEAR')} }`);
    const handled = filled(countsByKey(told.groups));
    expect([told.total.count, handled, percent(handled, told.total.count)]).toEqual([214, 206, '96.26']);
  });

  it('by status sums to all: 128 in 乌审旗, over 100 in 渔洋关镇, over 1700 in 源淮社区', async () => {
    const places = { 150626: 128, 420529111: 108, 350503002007: 1737 };
    const told = await ask(
      `{ ${Object.keys(places)
        .map((place) => of(place, 'STATUS'))
        .join(' ')} }`,
    );
    for (const [place, count] of Object.entries(places)) {
      expect(told[`_${place}`].total.count, place).toBe(count);
      expect(filled(countsByKey(told[`_${place}`].groups)), place).toBe(count);
    }
  });

  it('by months of receipt and solution: 35 and 41 from January to July 2023 in 云集街道', async () => {
    const { publicFeedbackAggregate: told } = await ask(`{
      publicFeedbackAggregate(
        filter: { division: { within: "420502003" } }
        groupBy: [{ field: RECEIVED_ON, bucket: MONTH }, { field: RESOLVED_ON, bucket: MONTH }]
      ) { groups { keys { value } count } }
    }`);
    const inPeriod = (key: string | undefined) => key! >= '2023-01-01' && key! <= '2023-07-01';
    const sum = (at: 0 | 1) =>
      Object.entries(countsByKey(told.groups)).reduce(
        (sum, [key, n]) => sum + (inPeriod(key.split('|')[at]) ? n : 0),
        0,
      );
    expect([sum(0), sum(1)]).toEqual([35, 41]);
  });
});

describe('petitions carried by agents', () => {
  const agents = (division: string, day: string) => `petitionAgentAggregate(
    filter: { division: { within: "${division}" }, kind: { eq: DEPUTY }, appointedOn: { lte: "${day}" },
      or: [{ endedOn: { isNull: true } }, { endedOn: { gte: "${day}" } }] }
    groupBy: [{ field: DIVISION, level: COUNTY }]
  ) { total { count persons: distinctCount(of: DEPUTY) } groups { keys { value } count } }`;
  const cases = (division: string, day: string) => `petitionCaseAggregate(
    filter: { division: { within: "${division}" }, agencyMode: { isNull: false }, registeredOn: { lte: "${day}" } }
    groupBy: [{ field: DIVISION, level: COUNTY }]
  ) { total { count } groups { keys { value } count } }`;

  it('of 鄂尔多斯市 at two counts: 553 agents and 330 cases, 1243 and 920; 165 and 52 in 鄂托克前旗', async () => {
    const told = await ask(`{
      agentsBefore: ${agents('1506', '2024-03-31')} casesBefore: ${cases('1506', '2024-03-31')}
      agents: ${agents('1506', '2024-10-31')} cases: ${cases('1506', '2024-10-31')}
    }`);
    expect([told.agentsBefore.total, told.casesBefore.total.count]).toEqual([{ count: 553, persons: 553 }, 330]);
    expect([told.agents.total.count, told.cases.total.count]).toEqual([1243, 920]);
    expect(countsByKey(told.agentsBefore.groups)['150623000000']).toBe(165);
    expect(countsByKey(told.casesBefore.groups)['150623000000']).toBe(52);
  });

  it('of 乌审旗: 356 of 657 concluded, 54.2 %', async () => {
    const { petitionCaseAggregate: told } = await ask(`{
      petitionCaseAggregate(
        filter: { division: { within: "150626" }, agencyMode: { isNull: false }, registeredOn: { lte: "2024-10-31" } }
        groupBy: [{ field: CONCLUDED_ON, bucket: MONTH }], first: 100
      ) { total { count } groups { keys { value } count } }
    }`);
    const byMonth = Object.entries(countsByKey(told.groups)) as [string, number][];
    // Those that were open then have been concluded since.
    const concluded = byMonth.reduce((sum, [month, count]) => sum + (month < '2024-11' ? count : 0), 0);
    expect([told.total.count, concluded, ((100 * concluded) / told.total.count).toFixed(1)]).toEqual([
      657,
      356,
      '54.2',
    ]);
  });
});

describe('opinions on laws', () => {
  it('of 鄂尔多斯市: 118 points and 88 liaisons are 206, 135 opinions were forwarded', async () => {
    const { points, liaisons, opinions } = await ask(`{
      points: legislativeContactPointAggregate(filter: { division: { within: "1506" } }, groupBy: [{ field: KIND }]) { groups { keys { value } count } }
      liaisons: legislativeLiaisonAggregate(filter: { division: { within: "1506" } }) { total { count } }
      opinions: legislativeOpinionAggregate(filter: { division: { within: "1506" } }, groupBy: [{ field: FORWARDED_TO }]) { groups { keys { value } count } }
    }`);
    const { INFO_COLLECTION_POINT } = countsByKey(points.groups);
    expect([INFO_COLLECTION_POINT, liaisons.total.count]).toEqual([118, 88]);
    expect(INFO_COLLECTION_POINT! + liaisons.total.count).toBe(206);
    expect(filled(countsByKey(opinions.groups))).toBe(135);
    expect(countsByKey(opinions.groups).NATIONAL).toBe(135);
  });

  it('of 宜昌市: over 2700, over 2000 of them online; 13 reports, 16 speakers; 101 of 152 on business', async () => {
    const { opinions, onTopics, reports, speakers, asked } = await ask(`{
      opinions: legislativeOpinionAggregate(
        filter: { division: { within: "4205" } }, groupBy: [{ field: SOLICITATION_KIND }, { field: CHANNEL }]
      ) { groups { keys { value } count } }
      onTopics: solicitedOpinionAggregate(
        filter: { division: { within: "4205" } }, groupBy: [{ field: SOLICITATION_KIND }]
      ) { groups { keys { value } count } }
      reports: researchReportAggregate(filter: { division: { within: "4205" } }, groupBy: [{ field: PURPOSE }]) { groups { keys { value } count } }
      speakers: hearingSpeakerAggregate(
        filter: { hearing: { kind: { eq: LEGISLATION }, division: { within: "4205" } } }, groupBy: [{ field: STATUS }]
      ) { groups { keys { value } count } }
      asked: solicitationParticipantAggregate(
        filter: { hasResponded: { eq: true }, solicitation: { division: { within: "4205" } } }
        groupBy: [{ field: SOLICITATION_KIND }]
      ) { groups { keys { value } persons: distinctCount(of: DEPUTY) } }
    }`);
    const counts = countsByKey(opinions.groups);
    const onLaws = Object.entries(counts).filter(([key]) => key.startsWith('LEGISLATION|'));
    expect(onLaws.reduce((sum, [, count]) => sum + count, 0)).toBe(2742);
    expect(counts).toMatchObject({
      'LEGISLATION|ONLINE': 2036,
      'LEGISLATION|HEARING': 16,
    });
    expect(countsByKey(onTopics.groups).BUSINESS_ENVIRONMENT).toBe(101);
    expect(countsByKey(reports.groups).LEGISLATION).toBe(13);
    expect(countsByKey(speakers.groups).SPOKE).toBe(16);
    expect(byKey(asked.groups).BUSINESS_ENVIRONMENT).toEqual({ persons: 152 });
  });
});
