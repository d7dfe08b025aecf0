import { Appointment, type AppointmentRole } from '../../../schema/performance/appointment.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { appointments } from '../../places/performance.js';
import { addMonths, recordedUntil } from '../as-of.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import { deputiesOf } from '../deputies.js';
import { agencyIdOf } from '../organisations.js';

/** Role, kind of agency, weight. */
const roles: readonly (readonly [role: AppointmentRole, agency: string, weight: number])[] = [
  ['SPECIAL_SUPERVISOR', 'SUPERVISION', 30],
  ['COURT_SUPERVISOR', 'COURT', 18],
  ['PROCURATORATE_SUPERVISOR', 'PROCURATORATE', 18],
  ['LAW_ENFORCEMENT_SUPERVISOR', 'POLICE', 14],
  ['LAW_ENFORCEMENT_SUPERVISOR', 'MARKET', 6],
  ['CONDUCT_SUPERVISOR', 'HEALTH', 5],
  ['CONDUCT_SUPERVISOR', 'TAX', 5],
  ['BUSINESS_ENVIRONMENT_SUPERVISOR', 'DATA', 7],
  ['OTHER', 'EDUCATION', 3],
];

/** Deputies recommended to state organs; a deputy may be engaged by several, but once by each. */
export function seedAppointments(data: Dataset): void {
  for (const place of appointments) {
    const { city, count, from, to, level = 'PREFECTURE' } = place;
    const random = randomOf(`appointments/${city}`);
    const deputies = random.shuffle(deputiesOf(data, city, level));
    for (let n = 0; n < count; n++) {
      const [role, agency] = random.weighted(roles.map((role) => [role, role[2]] as const));
      const recommendedOn = dayBetween(random, from, to);
      const deputy = deputies[n % Math.floor(deputies.length * 0.45)]!;
      const id = uuidOf(`appointment/${city}`, n, new Date(recommendedOn));
      const row = { id, deputy: deputy.id, role, agency: agencyIdOf(city, agency), division: city, recommendedOn };
      const appointedOn = addDays(recommendedOn, random.int(15, 50));
      const endsOn = addDays(addMonths(appointedOn, random.pick([12, 24, 36])), -1);
      if (appointedOn > recordedUntil || n % 24 === 23)
        data.add(Appointment, { ...row, status: appointedOn > recordedUntil ? 'RECOMMENDED' : 'DECLINED' });
      else
        data.add(Appointment, {
          ...row,
          status: endsOn < data.day ? 'ENDED' : 'APPOINTED',
          appointedOn,
          endsOn,
          ...(random.chance(0.8) && { letterNumber: `${appointedOn.slice(0, 4)}-${String(n + 1).padStart(3, '0')}` }),
        });
    }
  }
}
