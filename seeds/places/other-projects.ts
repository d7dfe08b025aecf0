/** What the sources say of livelihood projects outside 鄂尔多斯市; money is in 万元 (10,000 yuan). */

import { z } from 'zod';
import { amount, figure, held } from '../kit/figures.js';
import { count, divisionCode, optional, readRows, wanYuan } from '../kit/rows.js';

/** A row of `county-project-years.csv`: projects of a county in a year, and the investment of each on average. */
const Row = z.strictObject({
  division: divisionCode,
  year: count,
  projects: count,
  projectsFigure: optional(count),
  each: wanYuan,
});
export type CountyProjects = z.infer<typeof Row>;

const counties = readRows('county-project-years.csv', Row);
for (const { projects, projectsFigure } of counties) held(projectsFigure, projects);

export const countyProjects = (city: string): readonly CountyProjects[] =>
  counties.filter(({ division }) => division.startsWith(city));

/** 远安县花林寺镇: three projects that came from feedback, 110. */
export const hualinsi = { town: '420525102000', year: 2023 };

/**
 * 丹阳市 2020. The source prints 518 projects of the city (147), almost surely for 5类18项: the figure stands as printed
 * among the observations, marked SUSPECT; the projects here are 18.
 */
export const danyang = {
  county: '321181000000',
  year: 2020,
  cityProjects: 18,
  started: figure(149),
  /** Invested in the year. */
  done: amount(150),
  planned: 131_000n,
  townProjects: figure(148),
  townInvestment: 18_600n,
};

/** 泉州市: the consultation of 源淮社区 on its stalls, which took two months, 238. */
export const yuanhuai = '350503002007';
