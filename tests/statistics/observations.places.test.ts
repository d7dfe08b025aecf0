import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { platform } from '../../schema/platform.js';
import type { FigureRow } from '../../seeds/areas/figures.js';
import { figures, kindOfFigure } from '../../seeds/areas/figures.js';
import { asking, type Data } from './asking.js';

const { ask, all } = asking();
const numbersOf = (kind: string) => figures.filter((row) => kindOfFigure(row) === kind).map(({ no }) => Number(no));
const fields =
  'number value printedValue unit qualifier quote lines asOfOn asOfPrecision quality isSample division { code } source { code } indicator { code unit }';

describe('every row of figures.csv is a measure, or has a reason not to be', () => {
  it('187 measures and 59 others are 246', () => {
    expect(figures).toHaveLength(246);
    const kinds = ['MEASURE', 'NAME', 'DATE', 'TEXT'].map((kind) => numbersOf(kind).length);
    expect(kinds).toEqual([187, 39, 18, 2]);
  });

  it('names are all rows with the qualifier NAME, and the one programme that looks like a count', () => {
    const named = figures.filter(({ qualifier }) => qualifier === 'NAME').map(({ no }) => Number(no));
    expect(numbersOf('NAME')).toEqual([...named, 234].sort((a, b) => a - b));
  });

  it('dates are days and months of the calendar and years with four digits; durations are measures', () => {
    const dates = [1, 5, 46, 63, 123, 125, 161, 165, 190, 191, 194, 209, 210, 221, 225, 232, 243, 244];
    expect(numbersOf('DATE')).toEqual(dates);
    expect(numbersOf('MEASURE')).toEqual(expect.arrayContaining([118, 155, 179, 184, 186, 193, 226, 238, 239]));
  });

  it('two rows are words: how often is reviewed, and how often may be voted', () => {
    expect(numbersOf('TEXT')).toEqual([183, 245]);
  });
});

describe('the API gives', () => {
  it('every measure with value, unit, qualifier, quote, lines, place and source, and nothing else', async () => {
    const told = await all('statisticObservations', fields);
    const measures = figures.filter((row) => kindOfFigure(row) === 'MEASURE');
    const byNumber = (a: { number: string }, b: { number: string }) => Number(a.number) - Number(b.number);
    expect(told.map(printed).sort(byNumber)).toEqual(measures.map(expected).sort(byNumber));
    expect(told.every(({ isSample }) => isSample === false)).toBe(true);
    expect(told.every(({ unit, indicator }) => unit === indicator.unit)).toBe(true);
  });

  it('the five sources, with publisher and date where the text says them', async () => {
    const sources = await all(
      'sourceDocuments',
      'code publisher publishedOn division { name } observations { totalCount }',
    );
    expect(sources.map(({ code, publishedOn, division }) => [code, publishedOn, division.name])).toEqual([
      ['000', '2025-01-16', '鄂尔多斯市'],
      ['001', '2023-08-09', '宜昌市'],
      ['002', '2021-05-13', '丹阳市'],
      ['003', null, '鄂尔多斯市'],
      ['004', '2024-10-30', '泉州市'],
    ]);
    const counts = sources.map(({ observations }) => observations.totalCount);
    expect(counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(187);
  });

  it('no figure of a day after its source was published', async () => {
    const told = await all('statisticObservations', 'number asOfOn source { publishedOn }');
    expect(told.filter(({ asOfOn, source }) => source.publishedOn && asOfOn > source.publishedOn)).toEqual([]);
  });

  it('a figure by its number', async () => {
    const { found } = await ask(
      `{ found: statisticObservationByNumber(number: "38") { value unit indicator { code } periodFromOn periodUntilOn } }`,
    );
    expect(found).toEqual({
      value: 28.4,
      unit: 'HUNDRED_MILLION_YUAN',
      indicator: { code: 'livelihood.investment[level=COUNTY]' },
      periodFromOn: '2023-01-01',
      periodUntilOn: '2023-12-31',
    });
  });

  it('every indicator with at least one figure, and with a formula wherever there is a query', async () => {
    const indicators = await all('indicators', 'code formula query observations { totalCount }');
    expect(indicators).toHaveLength(164);
    expect(indicators.filter(({ observations }) => observations.totalCount === 0)).toEqual([]);
    expect(indicators.filter(({ formula, query }) => !formula !== !query)).toEqual([]);
  });

  it('queries of indicators that are valid and use all their variables', async () => {
    const computable = (await all('indicators', 'code query')).filter(({ query }) => query);
    expect(computable.length).toBeGreaterThanOrEqual(135);
    const faults = computable.flatMap(({ code, query }) =>
      validate(platform.schema, parse(query)).map((fault) => `${code}: ${fault.message}`),
    );
    expect(faults).toEqual([]);
  });
});

const printed = ({ number, printedValue, value, unit, qualifier, quote, lines, division, source }: Data) => ({
  number,
  printedValue,
  value,
  unit,
  qualifier,
  quote,
  lines,
  division: division.code,
  source: source.code,
});

/** What a row says, in the terms of the API: stated here again so that the seeds are checked, not repeated. */
function expected({ no, value, unit, qualifier, quote, lines, division, source }: FigureRow) {
  const units: Record<string, string> = {
    '%': 'PERCENT',
    万元: 'TEN_THOUSAND_YUAN',
    亿元: 'HUNDRED_MILLION_YUAN',
    亩: 'MU',
    m: 'METRE',
    km: 'KILOMETRE',
    'person-time/day': 'PERSON_TIME_PER_DAY',
    'suggestion/month': 'SUGGESTION_PER_MONTH',
    'meeting/year': 'MEETING_PER_YEAR',
    'per quarter': 'TIMES_PER_QUARTER',
  };
  return {
    number: no,
    printedValue: value,
    value: Number.parseFloat(value),
    unit: no === '44' ? 'POINT_OR_LIAISON' : (units[unit] ?? unit.toUpperCase().replace('-', '_')),
    qualifier,
    quote,
    lines,
    division,
    source,
  };
}
