import { z } from 'zod';
import { ActivityKind, DeliberationFormat, RegularType } from '../../schema/activities/activity.choices.js';
import { CongressLevel } from '../../schema/organisations/congress.choices.js';
import { held, heldTogether, telling } from '../kit/figures.js';
import { count, day, divisionCode, isTrue, listed, oneOf, optional, readRows } from '../kit/rows.js';

/** A row of `activity-series.csv`: so many activities of one kind in a period. */
const Row = z.strictObject({
  /**
   * Which calendar it is in: the one of the documents; those that lie ahead or are under way on the last day of the
   * documents, whose numbers are ours; or those of single systems, which choose their days and deputies apart.
   */
  calendar: z.enum(['DOCUMENTED', 'AHEAD', 'FURTHER']),
  kind: oneOf(ActivityKind),
  format: optional(oneOf(DeliberationFormat)),
  regularType: optional(oneOf(RegularType)),
  /** Where: the division itself, or towns or villages of it in turn. */
  division: divisionCode,
  sites: optional(z.enum(['TOWNSHIP', 'VILLAGE'])),
  level: oneOf(CongressLevel),
  /** Whom: deputies of a congress who live in the subtree; those who live at the site where absent. */
  of: optional(z.string().regex(/^\d{4,9}$/)),
  ofLevel: optional(oneOf(CongressLevel)),
  from: day,
  to: day,
  days: optional(count),
  sessions: count,
  sessionsFigure: optional(count),
  /** Deputies who were there (人次). */
  present: count,
  /** Rows with the same figure add up to it. */
  presentFigure: optional(count),
  /** Name; `{at}` is the site, `{theme}` one of the themes. */
  title: z.string().min(1),
  themes: listed,
  themesFigure: optional(count),
  /** The theme is a law. */
  isOnLaws: isTrue,
  series: optional(z.string()),
  /** Kinds of organs of the division that invite, in turn. */
  hosts: optional(z.string().transform((kinds) => kinds.split(' '))),
  partners: optional(z.string()),
  /** Residents at each. */
  residentsLow: optional(count),
  residentsHigh: optional(count),
  /** What those present said, in turn. */
  opinions: listed,
  hasRoleTags: isTrue,
  /** It takes place in the station of the site. */
  isAtStation: isTrue,
  isCancelled: isTrue,
});
export type Series = z.infer<typeof Row>;

const rows = readRows('activity-series.csv', Row);
for (const { sessions, sessionsFigure, themes, themesFigure } of rows) {
  held(sessionsFigure, sessions);
  if (themesFigure) telling([themesFigure], themes.join());
}

const of = (calendar: Series['calendar']): readonly Series[] => rows.filter((row) => row.calendar === calendar);
export const series = of('DOCUMENTED');
export const aheadSeries = of('AHEAD');
export const furtherSeries = of('FURTHER');

/** 丹阳市: the whole roll before the session, which figure 136 counts with inspections and research. */
export const danyangPreSession = { county: '321181000000', year: 2020, present: 262, presentFigure: 136 };
heldTogether(
  [...rows, danyangPreSession],
  ({ presentFigure }) => presentFigure,
  ({ present }) => present,
);
