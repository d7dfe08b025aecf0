import type { CongressLevel } from '../../schema/organisations/congress.choices.js';
import { figure } from '../kit/figures.js';

/** Deputies who live in a place, and what surrounds them. Persons = seats less those held by someone who has a lower one. */
export interface DeputiesOfPlace {
  /** Subtree in which they live. */
  readonly prefix: string;
  /** The prefecture whose congress they sit in. */
  readonly prefecture: string;
  /** Seats by level, and how many of them are held by deputies of a lower level. */
  readonly seats: Readonly<Record<CongressLevel, readonly [seats: number, alsoLower: number]>>;
  /** Members of the standing committee of the prefecture, and of each county. */
  readonly committee: { readonly PREFECTURE: number; readonly COUNTY: number };
  /** Seats whose holder does not act any more or not yet; all of townships. */
  readonly notActing: number;
  /** The previous term is loaded too: its deputies reported on their duties then. */
  readonly previousTerm?: true;
  readonly groups: GroupsOfPlace;
  readonly qrCodes: QrCodesOfPlace;
}

export interface GroupsOfPlace {
  /** Regional groups in all; `cityRegional` of them unite the city's deputies of one county. */
  readonly regional: number;
  readonly cityRegional: number;
  readonly professional: { readonly city: number; readonly county: number };
  readonly branches: number;
  /** Counties whose number of branches is known, within the above. */
  readonly branchesOf: Readonly<Record<string, number>>;
  /** Townships whose groups are key groups: they bring in many suggestions. */
  readonly keyTowns?: readonly string[];
  readonly foundedFrom: string;
  readonly foundedTo: string;
}

export interface QrCodesOfPlace {
  /** Subtrees in which every acting deputy has a code. */
  readonly within: readonly string[];
  /** Codes in use in all, the liaisons' included; absent where there are no liaisons. */
  readonly inUse?: number;
  readonly issuedFrom: string;
  readonly issuedTo: string;
}

export const deputyPlaces: readonly DeputiesOfPlace[] = [
  {
    prefix: '1506',
    prefecture: '150600000000',
    seats: {
      TOWNSHIP: [1560, 0],
      COUNTY: [1120, 260],
      PREFECTURE: [figure(26), 110],
      PROVINCE: [46, 20],
      NATIONAL: [5, 1],
    },
    committee: { PREFECTURE: figure(25), COUNTY: 25 },
    notActing: 20,
    groups: {
      regional: 163,
      cityRegional: 9,
      professional: { city: 9, county: 18 },
      branches: 96,
      branchesOf: {},
      foundedFrom: '2022-02-10',
      foundedTo: '2023-06-30',
    },
    qrCodes: { within: ['1506'], issuedFrom: '2023-01-03', issuedTo: '2024-05-31' }, // 246
  },
  {
    prefix: '4205',
    prefecture: '420500000000',
    seats: { TOWNSHIP: [5885, 0], COUNTY: [2930, 390], PREFECTURE: [402, 90], PROVINCE: [68, 20], NATIONAL: [8, 3] }, // 50
    committee: { PREFECTURE: 45, COUNTY: 27 },
    notActing: 45,
    groups: {
      regional: 459,
      cityRegional: 0,
      professional: { city: 10, county: figure(52) - 10 },
      branches: 489,
      branchesOf: { '420581': figure(57), '420526': figure(61) },
      foundedFrom: '2022-02-10',
      foundedTo: '2022-12-20',
    },
    qrCodes: { within: ['4205'], inUse: figure(80), issuedFrom: '2022-06-01', issuedTo: '2023-06-30' },
  },
  {
    prefix: '321181',
    prefecture: '321100000000',
    seats: {
      TOWNSHIP: [figure(154), 0],
      COUNTY: [figure(138), 25],
      PREFECTURE: [figure(152), 12],
      PROVINCE: [8, 3],
      NATIONAL: [1, 0],
    },
    committee: { PREFECTURE: 6, COUNTY: 35 },
    notActing: 0,
    previousTerm: true,
    groups: {
      regional: 40,
      cityRegional: 0,
      professional: { city: 0, county: 8 },
      branches: 28,
      branchesOf: {},
      keyTowns: ['321181002', '321181101'], // 曲阿街道, 延陵镇
      foundedFrom: '2017-03-01',
      foundedTo: '2018-06-30',
    },
    qrCodes: { within: [], issuedFrom: '2022-01-01', issuedTo: '2022-12-31' },
  },
  {
    prefix: '3505',
    prefecture: '350500000000',
    seats: { TOWNSHIP: [9870, 0], COUNTY: [3200, 420], PREFECTURE: [520, 130], PROVINCE: [72, 20], NATIONAL: [13, 4] }, // 230
    committee: { PREFECTURE: 49, COUNTY: 29 },
    notActing: 50,
    groups: {
      regional: 560,
      cityRegional: 11,
      professional: { city: 8, county: 44 },
      branches: 240,
      branchesOf: {},
      foundedFrom: '2022-02-10',
      foundedTo: '2024-03-31',
    },
    qrCodes: { within: ['350503', '350504', '350581', '350582'], issuedFrom: '2024-03-01', issuedTo: '2024-09-30' },
  },
];
