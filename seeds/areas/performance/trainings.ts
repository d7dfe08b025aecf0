import type { TrainingParty, TrainingPresence, TrainingStage } from '../../../schema/performance/training.choices.js';
import { Training } from '../../../schema/performance/training.js';
import { TrainingAttendance } from '../../../schema/performance/training-attendance.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { danyangTrainings, otherTrainings } from '../../places/performance.js';
import { recordedUntil, underWay } from '../as-of.js';
import { addDays } from '../days.js';
import { deputiesOf, type SeedDeputy } from '../deputies.js';
import { agencyIdOf, congressIdOf, divisionOf, sessionOf, termOf, termStartOf } from '../organisations.js';

interface Plan {
  readonly congress: string;
  readonly stage: TrainingStage;
  readonly parties: readonly TrainingParty[];
  readonly name: string;
  readonly startsOn: string;
  readonly days: number;
  /** How many of the deputies are entitled; all if absent. */
  readonly deputies?: number;
}

const everybody: readonly TrainingParty[] = [
  'ALL_DEPUTIES',
  'INDUSTRY_DEPUTIES',
  'CONSTITUENCY_DEPUTIES',
  'COMMITTEE_MEMBERS',
  'TOWNSHIP_CHAIRS',
];
const stageZh = { PRE_SESSION: '会前集中培训', INITIAL: '初任培训', DUTY: '履职培训', THEMATIC: '专题培训' };

export function seedTrainings(data: Dataset): void {
  const { congress, years, deputies, stages } = danyangTrainings;
  const { name } = divisionOf(congress);
  const all = deputiesOf(data, congress, 'COUNTY');
  if (all.length !== deputies) throw new Error(`${name}: ${all.length} deputies, not ${deputies}`);
  for (const year of years) {
    const startsOn = addDays(sessionOf(congress, year).openedOn, -2);
    const title = `${name}${year}年人代会会前代表${stageZh.PRE_SESSION}`;
    hold(data, { congress, stage: 'PRE_SESSION', parties: everybody, name: title, startsOn, days: 1 });
  }
  for (const { stage, ...plan } of stages)
    hold(data, { congress, stage, ...plan, name: `${name}本届人大代表${stageZh[stage]}` });
  for (const { startsOn, ...plan } of otherTrainings)
    hold(data, {
      ...plan,
      parties: ['ALL_DEPUTIES'],
      startsOn: startsOn > recordedUntil ? underWay(data, startsOn) : startsOn,
    });
}

const presences: readonly (readonly [TrainingPresence, number])[] = [
  ['PRESENT', 92],
  ['ON_LEAVE', 5],
  ['EXCUSED', 1],
  ['ABSENT', 2],
];

/** One training and a record for everybody who is entitled to it. */
function hold(data: Dataset, { congress, days, deputies, startsOn, ...plan }: Plan): void {
  const random = randomOf(`training/${congress}/${startsOn}`);
  const level = divisionOf(congress).level === 'COUNTY' ? 'COUNTY' : 'PREFECTURE';
  const all: readonly SeedDeputy[] = deputiesOf(data, congress, level);
  const entitled = deputies === undefined || deputies === all.length ? all : random.sample(all, deputies);
  const classHours = days * 6;
  const isOver = startsOn <= data.day;
  const id = uuidOf(`training/${congress}`, 0, new Date(startsOn));
  data.add(Training, {
    id,
    ...plan,
    division: congress,
    congress: congressIdOf(congress),
    term: startsOn < addDays(termStartOf(congress), -5) ? termOf(congress) - 1 : termOf(congress),
    status: isOver ? (startsOn < '2024-01-01' ? 'ARCHIVED' : 'SUMMARISED') : 'ENROLLING',
    organiser: agencyIdOf(congress, 'DEPUTY_COMMITTEE'),
    startsOn,
    endsOn: addDays(startsOn, days - 1),
    classHours,
    venue: random.pick(['市委党校', '市会议中心', '市人大常委会会议厅']),
    syllabus: random.pick([
      '代表法解读；建议撰写；审议发言',
      '人大制度；监督法；财政预算审查',
      '基层治理；信访代办；履职平台使用',
    ]),
  });
  for (const [n, { id: deputy }] of entitled.entries()) {
    const presence = isOver ? random.weighted(presences) : 'EXPECTED';
    data.add(TrainingAttendance, {
      id: uuidOf(`attendance/${id}`, n, new Date(startsOn)),
      training: id,
      deputy,
      enrolledOn: isOver ? addDays(startsOn, -14 + (n % 4)) : addDays(data.day, -1 - (n % 12)),
      presence,
      classHours: presence === 'PRESENT' ? classHours : 0,
      ...(presence === 'ON_LEAVE' && { leaveReason: random.pick(['公务出差', '因病', '生产经营急事']) }),
    });
  }
}
