import { Indicator } from '../../schema/statistics/indicator.js';
import { SourceDocument } from '../../schema/statistics/source-document.js';
import { StatisticObservation } from '../../schema/statistics/statistic-observation.js';
import type { StatisticQualifier } from '../../schema/statistics/statistics.choices.js';
import { readTable } from '../kit/csv.js';
import type { Dataset } from '../kit/dataset.js';
import { uuidOf } from '../kit/uuid.js';
import { asOfFigure, asOfSource, periodOfFigure, suspectFigures } from '../places/statistics.js';
import type { FigureRow } from './figures.js';
import { figures, indicatorCode, kindOfFigure, numberOf, unitOf } from './figures.js';

/** The indicators and all measures of the sources. Real, so no samples. Needs divisions. */
export function seedStatistics(data: Dataset): void {
  const measures = figures.filter((row) => kindOfFigure(row) === 'MEASURE');
  const sources = seedSources(data);
  const indicators = seedIndicators(data, measures);
  for (const row of measures) {
    const [no, indicator, source] = [Number(row.no), indicators.get(indicatorCode(row)), sources.get(row.source)];
    if (!indicator || !source)
      throw new Error(`figure ${no}: no indicator ${indicatorCode(row)} or source ${row.source}`);
    const [asOfOn, asOfPrecision] = asOfFigure[no] ?? asOfSource[row.source]!;
    const [periodFromOn, periodUntilOn] = periodOfFigure[no] ?? [];
    data.add(StatisticObservation, {
      id: uuidOf('statistic-observation', no),
      number: row.no,
      indicator,
      division: row.division,
      value: numberOf(row.value),
      printedValue: row.value,
      unit: unitOf(row),
      qualifier: row.qualifier as StatisticQualifier,
      asOfOn,
      asOfPrecision,
      ...(periodFromOn && { periodFromOn }),
      ...(periodUntilOn && { periodUntilOn }),
      source,
      lines: row.lines,
      quote: row.quote,
      quality: suspectFigures.has(no) ? 'SUSPECT' : 'OK',
      ...(row.note && { note: row.note }),
      isSample: false,
    });
  }
}

function seedSources(data: Dataset): Map<string, string> {
  const ids = new Map<string, string>();
  for (const row of readTable<'code' | 'title' | 'publisher' | 'publishedOn' | 'note' | 'division'>('sources.csv')) {
    const id = uuidOf('source-document', ids.size);
    ids.set(row.code, id);
    const { code, title, division, publisher, publishedOn, note } = row;
    data.add(SourceDocument, {
      id,
      code,
      title,
      division,
      ...(publisher && { publisher }),
      ...(publishedOn && { publishedOn }),
      ...(note && { note }),
      isSample: false,
    });
  }
  return ids;
}

type IndicatorColumn = 'code' | 'zh' | 'en' | 'definition' | 'formula' | 'factor' | 'denominator' | 'caveats' | 'query';

function seedIndicators(data: Dataset, measures: readonly FigureRow[]): Map<string, string> {
  const units = new Map(measures.map((row) => [indicatorCode(row), unitOf(row)]));
  const mixed = measures.find((row) => unitOf(row) !== units.get(indicatorCode(row)));
  if (mixed)
    throw new Error(`figure ${mixed.no}: ${indicatorCode(mixed)} is in ${units.get(indicatorCode(mixed))} elsewhere`);
  const ids = new Map<string, string>();
  for (const row of readTable<IndicatorColumn>('indicators.csv')) {
    const { code, zh, en, definition, formula, factor, denominator, caveats, query } = row;
    const unit = units.get(code);
    if (!unit) throw new Error(`indicators.csv: no figure is of ${code}`);
    const id = uuidOf('indicator', ids.size);
    ids.set(code, id);
    data.add(Indicator, {
      id,
      code,
      name: zh,
      nameEn: en,
      definition,
      definitionVersion: 1,
      unit,
      factor: factor === '' ? 1 : Number(factor),
      ...(formula && { formula }),
      ...(query && { query: withVariables(query) }),
      ...(denominator && { denominator }),
      ...(caveats && { caveats }),
      isSample: false,
    });
  }
  return ids;
}

const variables = { division: 'String!', from: 'Date', until: 'Date', year: 'Int' };

/** A query with those of the variables that its selection uses. */
function withVariables(selection: string): string {
  const used = Object.entries(variables).filter(([name]) => selection.includes(`$${name}`));
  return `query (${used.map(([name, type]) => `$${name}: ${type}`).join(', ')}) { ${selection} }`;
}
