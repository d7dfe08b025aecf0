import type { StatisticUnit } from '../../schema/statistics/statistics.choices.js';
import { type FigureRow, figures, numberOf } from '../kit/figures.js';
import { indicatorOf, indicatorOfFigure, programmeNames, unitNames, unitOfFigure } from '../places/statistics.js';

export type { FigureRow };
export { figures, numberOf };

/**
 * What a row of `figures.csv` is. A name has the qualifier NAME or is named in the list of programmes. A date is a row
 * in the unit `date`, a calendar year (four digits), or a month of the calendar (its metric says `month`, not
 * `months`). What then is no number is a text. All else is a measure.
 */
export function kindOfFigure({ no, metric, value, unit, qualifier }: FigureRow): 'MEASURE' | 'NAME' | 'DATE' | 'TEXT' {
  if (qualifier === 'NAME' || programmeNames.has(Number(no))) return 'NAME';
  const isYear = unit === 'year' && /^\d{4}$/.test(value);
  const isMonth = unit === 'month' && metric.endsWith('month');
  if (unit === 'date' || isYear || isMonth) return 'DATE';
  return Number.isNaN(numberOf(value)) ? 'TEXT' : 'MEASURE';
}

export const unitOf = ({ no, unit }: FigureRow): StatisticUnit =>
  unitOfFigure[Number(no)] ?? unitNames[unit] ?? (unit.toUpperCase() as StatisticUnit);
export const indicatorCode = ({ no, metric }: FigureRow): string =>
  indicatorOfFigure[Number(no)] ?? indicatorOf[metric] ?? metric;
