import { Appointment } from '../../../schema/performance/appointment.js';
import { Award } from '../../../schema/performance/award.js';
import type { Dataset } from '../../kit/dataset.js';
import type { CommitteeDays } from './committee-days.js';
import type { Minutes } from './minutes.js';
import { seatOf } from './occasions.js';

/** Whom standing committees recommend as supervisors, and what they award. */
export function choosePeople(data: Dataset, minutes: Minutes, days: CommitteeDays): void {
  for (const row of data.of(Appointment)) {
    const { id, division, recommendedOn } = row as unknown as Record<'id' | 'division' | 'recommendedOn', string>;
    const decision = minutes.record({
      seat: seatOf(division, 'STANDING_COMMITTEE'),
      on: days.before(division, recommendedOn),
      kind: 'DESIGNATED',
      title: '推荐人大代表担任特约监督人员',
      subject: ['Appointment', id],
    });
    data.amend(Appointment, row, { decision });
  }
  for (const row of data.of(Award)) {
    const { id, name, division, status, grantedOn } = row as unknown as Record<
      'id' | 'name' | 'division' | 'status' | 'grantedOn',
      string
    >;
    if (status !== 'GRANTED') continue;
    const decision = minutes.record({
      seat: seatOf(division, 'STANDING_COMMITTEE'),
      on: days.before(division, grantedOn),
      kind: 'DECIDED',
      title: `决定表彰${name}`,
      subject: ['Award', id],
    });
    data.amend(Award, row, { decision });
  }
}
