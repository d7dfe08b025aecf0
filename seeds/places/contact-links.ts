/**
 * What the sources say of contact links, per place; figures come from `figures.csv` by number, or a comment names
 * them.
 */
import { figure, roughly } from '../kit/figures.js';

export const committeeLinks = {
  ordos: { city: '150600000000', members: figure(25), deputies: figure(26) },
  /** Double contact of other places: how many of the deputies are linked; the others are what coverage queries find. */
  others: [
    { congress: '420500000000', linked: 0.94 },
    { congress: '321181000000', linked: 0.97 },
    { congress: '350500000000', linked: 0.9 },
    { congress: '420526000000', linked: 0.85 },
    { congress: '350582000000', linked: 0.95 },
  ],
};

export const organLinks = {
  city: '150600000000',
  level: 'PREFECTURE',
  systems: ['GOVERNMENT', 'COURT', 'PROCURATORATE'],
  deputies: 96,
} as const;

/** 宜昌市: the funnel from linked enterprises to handled problems. */
export const enterpriseFunnel = {
  city: '420500000000',
  deputies: figure(72),
  enterprises: figure(73),
  deputiesVisiting: figure(74),
  enterprisesVisited: figure(75),
  deputiesReporting: figure(76),
  problems: figure(77),
  assigned: figure(78),
  handled: figure(79),
};

/** 艾家镇: heads of about twenty households (廿长). */
export const householdHeads = { town: '420504101000', deputies: figure(103), householdsPerDeputy: roughly(104, 20) };

/** 丹阳市: poor households claimed by deputies. */
export const claimedHouseholds = { city: '321181000000', households: roughly(129, 156) };

export const publicLinks = [
  { place: '150600000000', deputies: 260 },
  { place: '420500000000', deputies: 320 },
];

/** 泉州市: the other half of its double contact, with chat groups. */
export const quanzhouLinks = { place: '350500000000', deputies: 240 };
/** 丹阳市: its committee, courts and procuratorate with deputies; deputies with the public. */
export const danyangLinks = {
  organs: {
    city: '321181000000',
    level: 'COUNTY',
    systems: ['CONGRESS', 'SUPERVISION_COMMISSION', 'COURT', 'PROCURATORATE'],
    deputies: 48,
  },
  public: [{ place: '321181000000', deputies: 140 }],
} as const;
