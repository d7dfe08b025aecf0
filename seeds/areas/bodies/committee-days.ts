import { Activity } from '../../../schema/activities/activity.js';
import type { Dataset } from '../../kit/dataset.js';
import { addDays } from '../days.js';

/** A meeting of a standing committee that deputies sat in on. */
export interface ObservedMeeting {
  readonly id: string;
  readonly division: string;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** The day itself, or the Friday before a weekend. */
export function weekday(day: string): string {
  const at = new Date(day).getUTCDay();
  return at === 6 ? addDays(day, -1) : at === 0 ? addDays(day, -2) : day;
}

/** The day itself, or the Monday after a weekend. */
export function nextWeekday(day: string): string {
  const at = new Date(day).getUTCDay();
  return at === 6 ? addDays(day, 2) : at === 0 ? addDays(day, 1) : day;
}

/** When standing committees meet: in the last week of every second month, unless deputies are known to have sat in. */
export class CommitteeDays {
  readonly observed: readonly ObservedMeeting[];

  constructor(data: Dataset) {
    this.observed = (data.of(Activity) as unknown as readonly (ObservedMeeting & { kind: string })[]).filter(
      ({ kind }) => kind === 'OBSERVE_COMMITTEE',
    );
  }

  /** The last meeting of a place on or before a day. */
  before(division: string, day: string): string {
    const known = this.observed
      .filter((one) => one.division === division && one.startsOn <= day && one.startsOn > addDays(day, -75))
      .map(({ startsOn }) => startsOn)
      .toSorted();
    return known.at(-1) ?? regularBefore(day);
  }

  /** The first regular meeting on or after a day. */
  after(day: string): string {
    for (let at = day; ; at = addDays(at, 1)) if (regularBefore(at) === at) return at;
  }
}

function regularBefore(day: string): string {
  for (let [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]; ; month--) {
    if (month === 0) [year, month] = [year - 1, 12];
    if (month % 2) continue;
    const regular = weekday(`${year}-${String(month).padStart(2, '0')}-26`);
    if (regular <= day) return regular;
  }
}
