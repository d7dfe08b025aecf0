import { describe, expect, it } from 'vitest';
import { asking, type Data } from './asking.js';

/** Where the sources contradict themselves or each other, or invite a wrong reading. */
const { ask, all } = asking();

const figure = async (number: number): Promise<Data> => {
  const { found } = await ask(
    `query ($number: String!) {
      found: statisticObservationByNumber(number: $number) {
        value printedValue unit qualifier quality quote lines note asOfOn
        indicator { code denominator caveats }
        division { name }
        source { code publishedOn }
      }
    }`,
    { number: String(number) },
  );
  return found;
};
/** Figures of an indicator in one place, newest first. */
const figuresOf = (indicator: string, division: string, fields: string): Promise<Data[]> =>
  all(
    'statisticObservations',
    fields,
    `{ indicator: { code: { eq: "${indicator}" } }, division: { code: { eq: "${division}" } } }`,
  );
const reconcile = async (indicator: string, division: string, asOf?: string): Promise<Data> => {
  const query = `query ($indicator: String!, $division: String!, $asOf: Date) {
    reconcile(indicator: $indicator, division: $division, asOf: $asOf) { reported computed agrees }
  }`;
  return (await ask(query, { indicator, division, asOf })).reconcile;
};
const count = async (list: string, filter: string): Promise<number> =>
  (await ask(`{ list: ${list}(filter: ${filter}) { totalCount } }`)).list.totalCount;

describe('figures that look wrong', () => {
  it('1: 518 projects of 丹阳市 stand as printed, suspect and uncorrected', async () => {
    expect(await figure(147)).toMatchObject({
      value: 518,
      printedValue: '518 (sic)',
      quality: 'SUSPECT',
      quote: '去年市级层面选出518项民生实事项目',
    });
    expect(await figuresOf('livelihood.projects[level=COUNTY]', '321181000000', 'number')).toEqual([{ number: '147' }]);
    expect(await all('statisticObservations', 'number', '{ quality: { ne: OK } }')).toEqual([{ number: '147' }]);
  });

  it('4: 云集街道 solved 41 of 35 collected, and the records agree with both', async () => {
    expect(await reconcile('feedback.collected', '420502003')).toEqual({ reported: 35, computed: 35, agrees: true });
    expect(await reconcile('feedback.resolved', '420502003')).toEqual({ reported: 41, computed: 41, agrees: true });
    expect((await figure(83)).indicator.caveats).toContain('可以大于同期收集数');
  });

  it('8: 138余人次 is more than 138, however exact it looks', async () => {
    expect(await figure(24)).toMatchObject({
      value: 138,
      qualifier: 'OVER',
      quote: '推荐138余人次担任特约监察员、监督员',
    });
  });

  it('12: values and units come from the register where columns of the text are broken', async () => {
    expect(await figure(216)).toMatchObject({
      value: 700,
      unit: 'TEN_THOUSAND_YUAN',
      note: expect.stringMatching('next OCR column'),
    });
    expect((await figure(216)).quote).not.toContain('万元');
    expect(await figure(219)).toMatchObject({ value: 3, quote: '修建强排提水|站3座' });
    expect(await figure(226)).toMatchObject({ value: 20, qualifier: 'OVER', lines: '5,111' });
  });

  it('13: 千名代表 is the name of a programme: no figure, but a campaign of about a thousand deputies', async () => {
    expect(await count('statisticObservations', '{ quote: { contains: "千名代表" } }')).toBe(0);
    expect(await count('indicators', '{ code: { startsWith: "grid_deputy" } }')).toBe(0);
    const deputies = await count('deputies', '{ grids: { some: { campaign: { startsWith: "千名代表进网格" } } } }');
    expect(Math.abs(deputies - 1000)).toBeLessThanOrEqual(50);
  });

  it('14: nothing is taken from the navigation of a web page, lines 24 to 47', async () => {
    const figures = await all('statisticObservations', 'value lines quote', '{ source: { code: { eq: "004" } } }');
    expect(figures.length).toBeGreaterThan(5);
    expect(figures.filter(({ lines }) => Number(lines) > 23)).toEqual([]);
    expect(figures.filter(({ value, quote }) => value === 54 || quote.includes('54起'))).toEqual([]);
  });
});

describe('figures of other dates and places', () => {
  it('2: 553 and 1243 agents, 330 and 920 cases both stand, each at its date', async () => {
    const fields = 'value asOfOn quality source { code publishedOn }';
    const [earlier, later] = [
      { asOfOn: '2024-03-31', quality: 'OK', source: { code: '000', publishedOn: '2025-01-16' } },
      { asOfOn: '2024-10-31', quality: 'OK', source: { code: '003', publishedOn: null } },
    ];
    expect(await figuresOf('petition_agent.count', '150600000000', fields)).toEqual([
      { value: 1243, ...later },
      { value: 553, ...earlier },
    ]);
    expect(await figuresOf('petition.handled', '150600000000', fields)).toEqual([
      { value: 920, ...later },
      { value: 330, ...earlier },
    ]);
    expect(await reconcile('petition.handled', '1506', '2024-03-31')).toMatchObject({ reported: 330 });
    expect(await reconcile('petition.handled', '1506')).toMatchObject({ reported: 920 });
  });

  it('3: 乌审旗 alone has more cases than the city before it, and no aggregate adds figures up', async () => {
    const [[wushen], [, city]] = await Promise.all([
      figuresOf('petition.handled', '150626000000', 'value asOfOn source { code }'),
      figuresOf('petition.handled', '150600000000', 'value asOfOn source { code }'),
    ]);
    expect(wushen).toEqual({ value: 657, asOfOn: '2024-10-31', source: { code: '003' } });
    expect(city).toEqual({ value: 330, asOfOn: '2024-03-31', source: { code: '000' } });
    const { group } = await ask('{ group: __type(name: "StatisticObservationAggregateGroup") { fields { name } } }');
    expect(group.fields.map(({ name }: Data) => name)).toEqual(['keys', 'count', 'distinctCount']);
  });

  it('6: 287 is the number of city deputies of 鄂尔多斯市 and of 丹阳市, who are other people', async () => {
    const figures = await all('statisticObservations', 'number division { name }', '{ value: { eq: 287 } }');
    expect(figures.map(({ number, division }) => [number, division.name]).sort()).toEqual([
      ['138', '丹阳市'],
      ['199', '鄂尔多斯市'],
      ['26', '鄂尔多斯市'],
    ]);
    const sits = (code: string) =>
      `mandates: { some: { status: { eq: ACTIVE }, congress: { division: { code: { eq: "${code}" } } } } }`;
    expect(await count('deputies', `{ ${sits('150600000000')} }`)).toBe(287);
    expect(await count('deputies', `{ ${sits('321181000000')} }`)).toBe(287);
    expect(await count('deputies', `{ and: [{ ${sits('150600000000')} }, { ${sits('321181000000')} }] }`)).toBe(0);
  });

  it('11: seven rights and seven duties are those of the law before March 2025', async () => {
    for (const number of [64, 65]) {
      const { value, asOfOn, indicator } = await figure(number);
      expect(value).toBe(7);
      expect(asOfOn < '2025-03-11').toBe(true);
      expect(indicator.caveats).toMatch(/2025 年 3 月 11 日.*八项权利.*八项义务/);
    }
  });

  it('16: the rooms of 泉州市 are a series: 559 in May 2019, 752 in October 2024', async () => {
    const { indicatorByCode: rooms } = await ask(
      '{ indicatorByCode(code: "station.count[kind=ACTIVITY_ROOM]") { query } }',
    );
    const until = async (day: string) => (await ask(rooms.query, { division: '3505', until: day })).stations.value;
    expect([await until('2019-05-31'), await until('2024-10-30')]).toEqual([559, 752]);
  });
});

describe('figures of other bases', () => {
  it('5: 98 % are of disputes, 356 of 657 are cases, and the indicator says so', async () => {
    const [handled, concluded, settled] = await Promise.all([204, 205, 206].map(figure));
    expect(concluded.value / handled.value).toBeCloseTo(0.542, 3);
    expect(settled).toMatchObject({ value: 98, unit: 'PERCENT', indicator: { denominator: '矛盾纠纷(不是信访事项)' } });
    expect(new Set([handled, concluded, settled].map(({ indicator }) => indicator.code)).size).toBe(3);
  });

  it('7: 206 counts points and liaisons in one, in a unit of its own', async () => {
    expect(await figure(44)).toMatchObject({ value: 206, unit: 'POINT_OR_LIAISON', qualifier: 'EXACT' });
    expect(await reconcile('legislative_point.collection_points_and_liaisons', '1506')).toMatchObject({
      computed: 206,
    });
  });

  it('9: 517 groups and 489 branches: a group has one branch or none', async () => {
    const groups = (await figure(51)).value + (await figure(52)).value;
    expect([groups, (await figure(53)).value]).toEqual([517, 489]);
    const branches = await all('functionalPartyBranches', 'group { id }', '{ division: { within: "4205" } }');
    const led = branches.flatMap(({ group }) => (group ? [group.id] : []));
    expect(branches).toHaveLength(489);
    expect(new Set(led).size).toBe(led.length);
    expect(led.length).toBeLessThan(groups);
  });

  it('10: 9950 codes belong to deputies and liaisons together, so there are more than deputies', async () => {
    const held = (by: string) =>
      count('contactQrCodes', `{ division: { within: "4205" }, status: { eq: ACTIVE }, holderKind: { ${by} } }`);
    const [deputies, others] = [await held('eq: DEPUTY'), await held('ne: DEPUTY')];
    expect(deputies + others).toBe(9950);
    expect(others).toBeGreaterThan(0);
    expect((await figure(80)).indicator.caveats).toContain('持有人是代表和平台联络员');
  });

  it('15: a year’s projects and all since 2018 are two indicators, and both are borne out', async () => {
    const yearly = ['livelihood.projects[level=COUNTY]', 'livelihood.projects[level=TOWNSHIP+SUBDISTRICT]'];
    const investment = ['livelihood.investment[level=COUNTY]', 'livelihood.investment[level=TOWNSHIP+SUBDISTRICT]'];
    const computed = async (codes: string[]) =>
      (await Promise.all(codes.map((code) => reconcile(code, '1506')))).map((told) => told.computed);
    expect(await computed(yearly)).toEqual([84, 459]);
    expect(await computed(investment)).toEqual([28.4, 5.69]);
    expect(await computed(['livelihood.projects_cumulative', 'livelihood.investment_cumulative'])).toEqual([
      2549, 194.81,
    ]);
  });
});
