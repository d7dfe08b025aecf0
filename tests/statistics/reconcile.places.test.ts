import { describe, expect, it } from 'vitest';
import type { Claims } from '../../api/auth/claims.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { asking, type Data } from './asking.js';

const { post, ask, all } = asking();
const reconcile = `query ($indicator: String!, $division: String!, $asOf: Date) {
  reconcile(indicator: $indicator, division: $division, asOf: $asOf) {
    reported qualifier unit asOfOn computed difference agrees explanation
  }
}`;
const told = async (indicator: string, division: string, more: object = {}): Promise<Data> =>
  (await ask(reconcile, { indicator, division, ...more })).reconcile;

describe('the records bear the sources out', () => {
  it('every figure of an indicator that is computed: EXACT to the digit, OVER and MIN at least, ABOUT within 5 %', async () => {
    const fields = 'number value qualifier quality asOfOn division { code } indicator { code query }';
    const figures = (await all('statisticObservations', fields)).filter(({ indicator }) => indicator.query);
    expect(figures.length).toBeGreaterThanOrEqual(155);
    const faults: unknown[] = [];
    for (const { number, value, qualifier, quality, asOfOn, division, indicator } of figures) {
      const answer = await told(indicator.code, division.code, { asOf: asOfOn });
      const { reported, computed, difference, agrees, explanation } = answer;
      expect({ reported, qualifier: answer.qualifier, asOfOn: answer.asOfOn }).toEqual({
        reported: value,
        qualifier,
        asOfOn,
      });
      expect(explanation).toMatch(/来源:/);
      const isBorneOut =
        qualifier === 'EXACT'
          ? difference === 0
          : qualifier === 'ABOUT'
            ? Math.abs(difference) <= value * 0.05
            : computed >= value;
      if (quality === 'OK' && !(isBorneOut && agrees))
        faults.push({ number, code: indicator.code, reported, computed });
      if (quality === 'SUSPECT') expect(agrees).toBe(false);
    }
    expect(faults).toEqual([]);
  });
});

describe('reconcile', () => {
  it('answers every role for every indicator, though it may count less', async () => {
    const figures = await all('statisticObservations', 'division { code } indicator { code query }');
    const [deputy, agency, place] = ['deputy', 'agency'].map((kind) => uuidOf(kind, 1)).concat('150600000000');
    const claims: Claims[] = [
      { role: 'citizen' },
      { role: 'deputy', deputy },
      { role: 'agency', agency, division: place },
      { role: 'analyst', division: place },
      { role: 'staff', division: place },
    ];
    for (const asker of claims)
      for (const { division, indicator } of figures) {
        const asked = { indicator: indicator.code, division: division.code };
        const { reconcile: answer } = await ask(reconcile, asked, asker);
        expect(typeof answer.reported).toBe('number');
        // No figure is called false by who sees a part of the records.
        if (asker.role === 'citizen' || asker.role === 'deputy' || asker.role === 'agency')
          expect(answer.agrees, indicator.code).not.toBe(false);
        if (answer.agrees === null) expect(answer.difference, indicator.code).toBeNull();
        if (indicator.query) expect(answer.computed, indicator.code).toSatisfy((it) => it === null || it >= 0);
      }
  });

  it('says how an exact figure and the records compare', async () => {
    expect(await told('station.count[kind=DEPUTY_HOME]', '1506')).toEqual({
      reported: 108,
      qualifier: 'EXACT',
      unit: 'STATION',
      asOfOn: '2024-10-31',
      computed: 108,
      difference: 0,
      agrees: true,
      explanation: expect.stringMatching(/^与来源相符 — Agrees with the source\n来源为确数 — .*\n.*\n计算公式:家站数/),
    });
  });

  it('tells a suspect figure from a wrong record', async () => {
    const { reported, computed, difference, agrees, explanation } = await told(
      'livelihood.projects[level=COUNTY]',
      '321181',
    );
    expect({ reported, computed, difference, agrees }).toEqual({
      reported: 518,
      computed: 18,
      difference: -500,
      agrees: false,
    });
    expect(explanation).toContain('来源数值存疑');
  });

  it('computes nothing where no record carries the indicator', async () => {
    const { reported, computed, difference, agrees } = await told('law.rights', '4205');
    expect({ reported, computed, difference, agrees }).toEqual({
      reported: 7,
      computed: null,
      difference: null,
      agrees: null,
    });
  });

  it('is null where no source has a figure of the place, or none so early', async () => {
    expect(await told('law.rights', '1506')).toBeNull();
    expect(await told('law.rights', '4205', { asOf: '2020-01-01' })).toBeNull();
  });

  it('counts with the rights of the asker', async () => {
    const asked = { indicator: 'feedback.collected', division: '150621' };
    const { reconcile: mine } = await ask(reconcile, asked);
    const { reconcile: theirs } = await ask(reconcile, asked, { role: 'citizen' });
    expect(mine.computed).toBe(92);
    expect(theirs.computed).toBeLessThan(92);
    expect(theirs).toMatchObject({ reported: 92, agrees: null });
    expect(theirs.explanation).toMatch(/^所见只是部分记录，不作结论 — You see a part of the records: no verdict\n/);
  });

  it('names the argument that leads nowhere', async () => {
    const refusal = async (indicator: string, division: string) =>
      (await post(reconcile, { indicator, division })).errors?.[0]?.extensions;
    expect(await refusal('no.such', '1506')).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'reconcile.indicator' });
    expect(await refusal('law.rights', '99')).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'reconcile.division' });
    expect(await refusal('law.rights', 'x')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('a resolver beside records', () => {
  it('answers in one operation with them, under any alias and through fragments', async () => {
    const data = await ask(`
      query {
        __typename
        ...Both
        place: divisionByCode(code: "150600000000") { label: name code }
      }
      fragment Both on Query {
        homes: reconcile(indicator: "station.count[kind=DEPUTY_HOME]", division: "1506") { computed: reported reported: computed }
        stations(first: 1, filter: { division: { within: "1506" } }) { totalCount }
      }
    `);
    expect(data).toEqual({
      __typename: 'Query',
      homes: { computed: 108, reported: 108 },
      stations: { totalCount: expect.any(Number) },
      place: { label: '鄂尔多斯市', code: '150600000000' },
    });
  });
});
