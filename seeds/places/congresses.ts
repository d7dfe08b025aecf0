/** What is known about the congresses of the five places; terms of the others are invented. */
export const knownTerms: Readonly<Record<string, number>> = {
  全国: 14,
  '150000000000': 14,
  '150600000000': 5,
  '150625000000': 18, // figure 214
  '320000000000': 14,
  '321100000000': 9,
  '321181000000': 18,
  '350000000000': 14,
  '350500000000': 17,
  '420000000000': 14,
  '420500000000': 7,
  '420527000000': 19, // figure 121
  '420528000000': 10, // figure 115
};

/** Counties that met once before their first yearly session, so that 十九届三次 falls on the turn of 2022/23 (figure 121). */
export const foundingSessions: Readonly<Record<string, string>> = { '420527000000': '2021-11-08' };

/** First and last day of the National People's Congress, by year. */
export const nationalSessions: Readonly<Record<number, readonly [openedOn: string, closedOn: string]>> = {
  2019: ['2019-03-05', '2019-03-15'],
  2020: ['2020-05-22', '2020-05-28'],
  2021: ['2021-03-05', '2021-03-11'],
  2022: ['2022-03-05', '2022-03-11'],
  2023: ['2023-03-05', '2023-03-13'],
  2024: ['2024-03-05', '2024-03-11'],
};
/** Years whose sessions are loaded. */
export const sessionYears = [2019, 2020, 2021, 2022, 2023, 2024];

/** Kinds of units that receive the most suggestions: key handling units. */
export const keyHandlers = ['EDUCATION', 'HOUSING', 'TRANSPORT', 'HEALTH', 'LAND', 'AGRICULTURE'];

/** Cities and counties whose organs are loaded: those of the five places. */
export const placesWithAgencies = /^(1506|3505|4205)\d\d000000$|^3211(00|81)000000$/;
/** 金门县 has no congress and no townships in the data. */
export const withoutOrgans: readonly string[] = ['350527000000'];
