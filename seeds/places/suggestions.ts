/**
 * What the sources say of suggestions and of citizens' feedback, per place; figures come from `figures.csv` by
 * number, or a comment names them. Others are ours: plausible, and free to change.
 */

import type { SupervisionRoute } from '../../schema/suggestions/key-supervision.js';
import { figure, roughly, share } from '../kit/figures.js';

/** Suggestions of one congress in a year: at its session and between sessions. */
export type Yearly = readonly [inSession: number, betweenSessions: number];

export interface SuggestionsOfPlace {
  readonly prefix: string;
  /** The city's congress, absent where the place is a county. */
  readonly city?: { readonly code: string; readonly yearly: Yearly };
  readonly county: Yearly;
  readonly township: Yearly;
  /** Key suggestions of a city or county in a year. */
  readonly keys: number;
}

/** Years of the present terms whose suggestions are loaded everywhere. */
export const suggestionYears = [2022, 2023, 2024];

export const suggestionPlaces: readonly SuggestionsOfPlace[] = [
  { prefix: '1506', city: { code: '150600000000', yearly: [150, 24] }, county: [36, 7], township: [1, 0], keys: 4 },
  { prefix: '4205', city: { code: '420500000000', yearly: [170, 30] }, county: [30, 6], township: [1, 0], keys: 4 },
  { prefix: '321181', county: [210, 28], township: [6, 0], keys: 8 },
  { prefix: '3505', city: { code: '350500000000', yearly: [175, 26] }, county: [38, 8], township: [1, 0], keys: 4 },
];

/** 枝江市: between sessions, in recent years as of August 2023. */
export const zhijiang = {
  county: '420583000000',
  betweenSessions: figure(101),
  fromPlatform: share(102, 229, figure(101)),
  from: '2022-01-10',
  to: '2023-07-31',
};

/** 丹阳市: suggestions of a performance year and those of them that were solved, 34 % and then 62.02 %. */
export const danyangCompletion = [
  { year: 2019, total: 250, solved: share(144, 85, 250) },
  { year: 2020, total: 258, solved: share(145, 160, 258) },
];

/** 丹阳市 2020: key suggestions by route; the chairpersons' meeting hears two a month in the second half of the year. */
export const danyangSupervision: {
  readonly county: string;
  readonly year: number;
  readonly routes: readonly (readonly [route: SupervisionRoute, count: number])[];
} = {
  county: '321181000000',
  year: 2020,
  routes: [
    // Each month of half a year.
    ['CHAIRPERSONS_MEETING', 6 * figure(142)],
    // Of each of six committees.
    ['COUNTERPART_COMMITTEE', 6 * roughly(143, 3)],
    ['LEADING', 8],
    ['KEY_UNIT', 6],
    ['KEY_GROUP_TRACKING', 6],
  ],
};

/**
 * 云集街道: 35 collected and 41 solved in the same months. The two counters have different bases:
 * some of what was solved had come the year before.
 */
export const yunji = {
  division: '420502003000',
  before: { from: '2022-07-01', to: '2022-12-20', collected: 15 },
  period: { from: '2023-01-05', to: '2023-07-31', collected: figure(82), solved: figure(83) },
};
