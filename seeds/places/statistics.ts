/**
 * What stands between `figures.csv` and the platform's statistics. Keys that are numbers are numbers of figures.
 */
import type { DatePrecision, StatisticUnit } from '../../schema/statistics/statistics.choices.js';

/** Names of programmes that look like measures: 千名代表进网格 is no count of a thousand. */
export const programmeNames: ReadonlySet<number> = new Set([234]);

/**
 * Indicators of figures whose metric is not the indicator's code as it stands: values of dimensions become those of the
 * platform, so that places compare; times (`year`, `month`, `from`, `to`) become the period of the figure.
 */
export const indicatorOf: Readonly<Record<string, string>> = {
  'activity.participations[host=政府部门督查座谈]': 'activity.participations[host=GOVERNMENT]',
  'activity.participations[host=司法部门]': 'activity.participations[host=JUSTICE]',
  'activity.participations[host=检察机关]': 'activity.participations[host=PROCURATORATE]',
  'activity.group_activities[level=市级]': 'activity.group_activities[level=PREFECTURE]',
  'activity.group_activities[level=旗区]': 'activity.group_activities[level=COUNTY]',
  'activity.staff_visit[month=2023-03]': 'activity.staff_visit',
  'deputy.count[levels=5]': 'deputy.count',
  'duty_report.deputies[level=镇江市]': 'duty_report.deputies[level=PREFECTURE]',
  'duty_report.deputies[level=丹阳市]': 'duty_report.deputies[level=COUNTY]',
  'duty_report.deputies[level=镇]': 'duty_report.deputies[level=TOWNSHIP]',
  'legislative_opinion.forwarded[to=全国人大常委会法工委]': 'legislative_opinion.forwarded[to=NPC_LAC]',
  'livelihood.beneficiaries[project=饮用水]': 'livelihood.beneficiaries[project=DRINKING_WATER]',
  'livelihood.investment[year=2023,level=旗区]': 'livelihood.investment[level=COUNTY]',
  'livelihood.investment[year=2023,level=苏木乡镇+街道]': 'livelihood.investment[level=TOWNSHIP+SUBDISTRICT]',
  'livelihood.projects[year=2023,level=旗区]': 'livelihood.projects[level=COUNTY]',
  'livelihood.projects[year=2023,level=苏木乡镇+街道]': 'livelihood.projects[level=TOWNSHIP+SUBDISTRICT]',
  'livelihood.projects[level=市级]': 'livelihood.projects[level=COUNTY]',
  'livelihood.projects[level=镇级]': 'livelihood.projects[level=TOWNSHIP]',
  'livelihood.townships[year=2023,kind=苏木乡镇]': 'livelihood.townships',
  'livelihood.subdistricts[year=2023,kind=街道办事处]': 'livelihood.subdistricts',
  'solicitation.deputies_responding[topic=营商环境]': 'solicitation.deputies_responding[topic=BUSINESS_ENVIRONMENT]',
  'solicitation.opinions[topic=营商环境]': 'solicitation.opinions[topic=BUSINESS_ENVIRONMENT]',
  'suggestion.completion_rate[from]': 'suggestion.completion_rate',
  'suggestion.completion_rate[to]': 'suggestion.completion_rate',
  'suggestion.reports_per_month[forum=主任会议]': 'suggestion.reports_per_month[forum=CHAIRPERSONS_MEETING]',
};

/** Figures whose metric says less than the text: these disputes were mediated by a team of deputies. */
export const indicatorOfFigure: Readonly<Record<number, string>> = { 222: 'dispute.mediated[by=DEPUTY_TEAM]' };

/** Units whose name is not the register's in capitals. */
export const unitNames: Readonly<Record<string, StatisticUnit>> = {
  '%': 'PERCENT',
  万元: 'TEN_THOUSAND_YUAN',
  亿元: 'HUNDRED_MILLION_YUAN',
  亩: 'MU',
  m: 'METRE',
  km: 'KILOMETRE',
  'person-time': 'PERSON_TIME',
  'person-time/day': 'PERSON_TIME_PER_DAY',
  'suggestion/month': 'SUGGESTION_PER_MONTH',
  'meeting/year': 'MEETING_PER_YEAR',
  'per quarter': 'TIMES_PER_QUARTER',
  'work-order': 'WORK_ORDER',
};
/** 206个信息采集点和联络员 counts places and people in one. */
export const unitOfFigure: Readonly<Record<number, StatisticUnit>> = { 44: 'POINT_OR_LIAISON' };

/**
 * The day up to which a source's figures count. 000 came out in January 2025 and says 目前 of figures of 2024; 003 has
 * no date, and its latest figures are of October 2024.
 */
export const asOfSource: Readonly<Record<string, readonly [on: string, precision: DatePrecision]>> = {
  '000': ['2024-10-31', 'YEAR'],
  '001': ['2023-08-09', 'MONTH'],
  '002': ['2021-05-13', 'MONTH'],
  '003': ['2024-10-31', 'MONTH'],
  '004': ['2024-10-30', 'MONTH'],
};

/** Figures that count up to another day than the rest of their source. */
export const asOfFigure: Readonly<Record<number, readonly [on: string, precision: DatePrecision]>> = {
  // Agents and cases of petitions: before those of 003, which are more; taken as the end of March.
  27: ['2024-03-31', 'YEAR'],
  28: ['2024-03-31', 'YEAR'],
  29: ['2024-03-31', 'YEAR'],
  30: ['2024-03-31', 'YEAR'],
  37: ['2023-12-31', 'YEAR'],
  38: ['2023-12-31', 'YEAR'],
  39: ['2023-12-31', 'YEAR'],
  40: ['2023-12-31', 'YEAR'],
  41: ['2023-12-31', 'YEAR'],
  42: ['2023-12-31', 'YEAR'],
  62: ['2023-03-31', 'MONTH'],
  116: ['2023-06-30', 'MONTH'],
  124: ['2023-03-21', 'DAY'],
  132: ['2020-05-31', 'MONTH'],
  144: ['2019-11-30', 'YEAR'],
  145: ['2020-11-30', 'YEAR'],
  147: ['2020-12-31', 'YEAR'],
  148: ['2020-12-31', 'YEAR'],
  149: ['2020-12-31', 'YEAR'],
  150: ['2020-12-31', 'YEAR'],
  162: ['2018-12-31', 'MONTH'],
  163: ['2018-12-31', 'MONTH'],
  164: ['2018-12-31', 'MONTH'],
};

const year = (of: number) => [`${of}-01-01`, `${of}-12-31`] as const;
/**
 * Periods that the sources name or that follow from them (本届, 每年: the term, a recent year); open ones end with the
 * as-of day.
 */
export const periodOfFigure: Readonly<Record<number, readonly [from: string, until?: string]>> = {
  21: ['2023-01-01'],
  22: ['2023-01-01'],
  23: ['2023-01-01'],
  24: ['2023-01-01'],
  37: year(2023),
  38: year(2023),
  39: year(2023),
  40: year(2023),
  41: year(2023),
  42: year(2023),
  62: ['2023-03-01', '2023-03-31'],
  66: ['2022-07-01', '2023-06-30'],
  82: ['2023-01-01', '2023-07-31'],
  83: ['2023-01-01', '2023-07-31'],
  116: ['2023-01-01', '2023-06-30'],
  132: ['2020-01-01', '2020-05-31'],
  135: ['2017-01-01', '2021-05-12'],
  136: ['2017-01-01', '2021-05-12'],
  138: ['2020-12-01', '2021-01-31'],
  144: ['2018-12-01', '2019-11-30'],
  145: ['2019-12-01', '2020-11-30'],
  147: year(2020),
  148: year(2020),
  149: year(2020),
  150: year(2020),
  151: ['2020-07-01', '2020-09-30'],
  156: year(2020),
  157: year(2020),
  158: year(2020),
  159: year(2020),
  168: ['2018-12-01'],
  169: ['2018-12-01'],
  177: year(2023),
  180: year(2023),
  181: year(2023),
  182: year(2023),
  185: year(2023),
  187: ['2018-12-01'],
  188: ['2018-12-01'],
  204: ['2023-01-01'],
  205: ['2023-01-01'],
  211: ['2023-01-01'],
  212: ['2023-01-01'],
  217: ['2023-01-01'],
  218: ['2023-01-01'],
  219: ['2023-01-01'],
  220: ['2023-01-01'],
  229: ['2023-01-01'],
};

/** Figures that cannot be right. */
export const suspectFigures: ReadonlySet<number> = new Set([147]);
