import { describe, expect, it } from 'vitest';
import { byKey, countsByKey } from './aggregates.js';
import { asking } from './asking.js';

const { ask } = asking();

describe('stations', () => {
  it('of 鄂尔多斯市 by kind: 108 homes and 241 contact stations', async () => {
    const { stationAggregate } = await ask(
      '{ stationAggregate(filter: { division: { within: "1506" } }, groupBy: [{ field: KIND }]) { groups { keys { value } count } } }',
    );
    expect(countsByKey(stationAggregate.groups)).toMatchObject({ DEPUTY_HOME: 108, CONTACT_STATION: 241 });
  });

  it('of the other places by kind: 1644 practice stations; 8, 37 and 98; 11 and 45; 752 rooms', async () => {
    const of = (division: string) =>
      `_${division}: stationAggregate(filter: { division: { within: "${division}" } }, groupBy: [{ field: KIND }]) { groups { keys { value } count } }`;
    const told = await ask(`{ ${['4205', '420526', '420581', '3505'].map(of).join(' ')} }`);
    expect(countsByKey(told._4205.groups)).toMatchObject({ PRACTICE_STATION: 1644 });
    expect(countsByKey(told._420526.groups)).toMatchObject({
      DEPUTY_HOME: 8,
      CONTACT_STATION: 37,
      CONTACT_POINT: 98,
    });
    expect(countsByKey(told._420581.groups)).toMatchObject({ DEPUTY_HOME: 11, CONTACT_STATION: 45 });
    expect(countsByKey(told._3505.groups)).toEqual({ ACTIVITY_ROOM: 752 });
  });
});

describe('contact links', () => {
  it('of the committee of 鄂尔多斯市: 48 members with 287 deputies, 5.98 each, and none is left out', async () => {
    const { links, deputies } = await ask(`{
      links: contactLinkAggregate(filter: {
        kind: { eq: COMMITTEE_MEMBER_TO_DEPUTY }, status: { eq: ACTIVE }, division: { within: "1506" }
      }) { total { count members: distinctCount(of: COMMITTEE_MEMBER) deputies: distinctCount(of: DEPUTY) } }
      deputies: mandateAggregate(filter: {
        status: { eq: ACTIVE }, congress: { level: { eq: PREFECTURE }, division: { within: "1506" } }
      }) { total { persons: distinctCount(of: DEPUTY) } }
    }`);
    expect(links.total).toEqual({ count: 287, members: 48, deputies: 287 });
    expect((links.total.deputies / links.total.members).toFixed(2)).toBe('5.98');
    expect(deputies.total.persons).toBe(287);
  });

  it('with enterprises of 宜昌市: linked, visited, reported, assigned, handled, and the shares between', async () => {
    const { linked, visited, problems } = await ask(`{
      linked: contactLinkAggregate(filter: { kind: { eq: ENTERPRISE }, division: { within: "4205" } }) {
        total { enterprises: count deputies: distinctCount(of: DEPUTY) }
      }
      visited: contactRecordAggregate(filter: {
        link: { kind: { eq: ENTERPRISE } }, division: { within: "4205" }, mode: { eq: VISIT }
      }) { total { enterprises: distinctCount(of: LINK) deputies: distinctCount(of: LINK_DEPUTY) } }
      problems: contactRecordAggregate(
        filter: { link: { kind: { eq: ENTERPRISE } }, division: { within: "4205" }, problemStatus: { ne: NONE } }
        groupBy: [{ field: PROBLEM_STATUS }]
      ) { total { count deputies: distinctCount(of: LINK_DEPUTY) } groups { keys { value } count } }
    }`);
    expect(linked.total).toEqual({ enterprises: 29260, deputies: 7918 });
    expect(visited.total).toEqual({ enterprises: 28025, deputies: 7636 });
    expect(problems.total).toEqual({ count: 4146, deputies: 3693 });
    const { ASSIGNED, HANDLED, COLLECTED } = countsByKey(problems.groups) as Record<string, number>;
    expect([ASSIGNED! + HANDLED!, HANDLED]).toEqual([1679, 1341]);
    expect(ASSIGNED! + HANDLED! + COLLECTED!).toBe(4146);
    const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
    expect(percent(28025, linked.total.enterprises)).toBe('95.8');
    expect(percent(ASSIGNED! + HANDLED!, problems.total.count)).toBe('40.5');
    expect(percent(HANDLED!, ASSIGNED! + HANDLED!)).toBe('79.9');
  });

  it('with households: 59 deputies of 艾家镇 with about 20 each, over 150 poor households of 丹阳市', async () => {
    const { heads, poor } = await ask(`{
      heads: contactLinkAggregate(filter: { kind: { eq: HOUSEHOLD }, division: { within: "420504101" } }) { total {
        deputies: distinctCount(of: DEPUTY)
        averages { householdCount } minima { householdCount } maxima { householdCount }
      } }
      poor: contactLinkAggregate(
        filter: { kind: { eq: HOUSEHOLD }, division: { within: "321181" } }, groupBy: [{ field: PURPOSE }]
      ) { groups { keys { value } sums { householdCount } } }
    }`);
    expect(heads.total).toEqual({
      deputies: 59,
      averages: { householdCount: 1186 / 59 },
      minima: { householdCount: 18 },
      maxima: { householdCount: 22 },
    });
    expect(heads.total.averages.householdCount).toBeCloseTo(20, 0);
    expect(byKey(poor.groups)).toEqual({ POVERTY_RELIEF: { sums: { householdCount: '156' } } });
  });
});

describe('deputies', () => {
  const byLevel = (division: string) => `
    mandateAggregate(
      filter: { status: { eq: ACTIVE }, deputy: { division: { within: "${division}" } } }
      groupBy: [{ field: CONGRESS_LEVEL }]
    ) { total { mandates: count persons: distinctCount(of: DEPUTY) } groups { keys { value } count persons: distinctCount(of: DEPUTY) } }`;
  const levels = ['NATIONAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'];

  it.each([
    ['宜昌市', 8700, '4205', { mandates: 9248, persons: 8745 }],
    ['泉州市', 13000, '3505', { mandates: 13625, persons: 13051 }],
  ])('of %s are over %i persons with more mandates, at five levels', async (_, printed, division, expected) => {
    const { mandateAggregate: told } = await ask(`{ ${byLevel(division)} }`);
    expect(told.total).toEqual(expected);
    expect(told.total.persons).toBeGreaterThan(printed);
    const groups = byKey(told.groups);
    expect(Object.keys(groups).sort()).toEqual([...levels].sort());
    // At one level a person has one mandate; those who have several are counted once in the total.
    for (const { count, persons } of Object.values(groups)) expect(persons).toBe(count);
    expect(Object.values(groups).reduce((sum, { count }) => sum + count, 0)).toBe(expected.mandates);
  });

  it('of the congresses of 鄂尔多斯市 and 丹阳市 are 287 each', async () => {
    const { mandateAggregate } = await ask(`{
      mandateAggregate(
        filter: { status: { eq: ACTIVE }, congress: { division: { code: { in: ["1506", "321181"] } } } }
        groupBy: [{ field: CONGRESS_DIVISION }]
      ) { groups { keys { value label } count persons: distinctCount(of: DEPUTY) } }
    }`);
    expect(byKey(mandateAggregate.groups)).toEqual({
      '150600000000': { count: 287, persons: 287 },
      '321181000000': { count: 287, persons: 287 },
    });
  });

  it('of both genders and each level in two steps from the mandate', async () => {
    const { mandateAggregate, deputyAggregate } = await ask(`{
      mandateAggregate(
        filter: { status: { eq: ACTIVE }, congress: { division: { code: { eq: "1506" } } } }
        groupBy: [{ field: DEPUTY_GENDER }, { field: CONGRESS_LEVEL }]
      ) { groups { keys { value } count } }
      deputyAggregate(
        filter: { mandates: { some: { status: { eq: ACTIVE }, congress: { division: { code: { eq: "1506" } } } } } }
        groupBy: [{ field: GENDER }]
      ) { groups { keys { value } count } }
    }`);
    const { FEMALE, MALE } = countsByKey(deputyAggregate.groups);
    expect(countsByKey(mandateAggregate.groups)).toEqual({ 'FEMALE|PREFECTURE': FEMALE, 'MALE|PREFECTURE': MALE });
    expect(FEMALE! + MALE!).toBe(287);
  });
});

describe('QR codes', () => {
  it('of 宜昌市 in use are 9950, one of each deputy and the others of liaisons', async () => {
    const { contactQrCodeAggregate: told } = await ask(`{
      contactQrCodeAggregate(filter: { status: { eq: ACTIVE }, division: { within: "4205" } }, groupBy: [{ field: HOLDER_KIND }]) {
        total { count sums { scanCount } } groups { keys { value } count deputies: distinctCount(of: DEPUTY) sums { scanCount } }
      }
    }`);
    expect(told.total.count).toBe(9950);
    const { DEPUTY, LIAISON } = byKey(told.groups);
    expect([DEPUTY.count, DEPUTY.deputies, LIAISON.count, LIAISON.deputies]).toEqual([8745, 8745, 1205, 0]);
    expect(Number(DEPUTY.sums.scanCount) + Number(LIAISON.sums.scanCount)).toBe(Number(told.total.sums.scanCount));
  });

  it('of 鄂尔多斯市 are one per acting deputy', async () => {
    const { codes, deputies } = await ask(`{
      codes: contactQrCodeAggregate(filter: { status: { eq: ACTIVE }, holderKind: { eq: DEPUTY }, division: { within: "1506" } }) {
        total { count deputies: distinctCount(of: DEPUTY) }
      }
      deputies: mandateAggregate(filter: { status: { eq: ACTIVE }, deputy: { division: { within: "1506" } } }) {
        total { persons: distinctCount(of: DEPUTY) }
      }
    }`);
    expect(codes.total).toEqual({ count: 2607, deputies: 2607 });
    expect(deputies.total.persons).toBe(2607);
  });
});
