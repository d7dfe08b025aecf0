/** What the sources say of contact links, per place; the comment behind a value is its number in figures.csv. */
export const committeeLinks = {
  ordos: { city: '150600000000', members: 48, deputies: 287 }, // 25, 26
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
  deputies: 7918, // 72
  enterprises: 29260, // 73
  deputiesVisiting: 7636, // 74
  enterprisesVisited: 28025, // 75
  deputiesReporting: 3693, // 76
  problems: 4146, // 77
  assigned: 1679, // 78
  handled: 1341, // 79
};

/** 艾家镇: heads of about twenty households (廿长). */
export const householdHeads = { town: '420504101000', deputies: 59, householdsPerDeputy: 20 }; // 103, 104, 105

/** 丹阳市: poor households claimed by deputies. */
export const claimedHouseholds = { city: '321181000000', households: 156 }; // 129: 150余

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
