import type { WorkOrderStatus } from '../../../schema/petitions/hotline-work-order.js';
import type { PetitionStatus } from '../../../schema/petitions/petition.choices.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { feedbackText } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { mediationPlaces } from '../../places/mediations.js';
import { hotlines, ordosCases, otherCases } from '../../places/petitions.js';
import { addDays } from '../days.js';
import { subtreeOf, villagesOf } from '../organisations.js';
import { countyCodes, inTurn } from '../recent-steps.js';
import { textPlace } from '../text-place.js';
import type { Agents } from './agents.js';
import { Table } from './mediations.js';
import { recentHazards } from './recent-hazards.js';
import { Register } from './register.js';
import { type Call, mirror, press } from './work-order.js';

/** Days as seen from the day of loading; a petition is to be concluded within 60 days. */
interface Step {
  readonly status: PetitionStatus;
  readonly registered: number;
  readonly concluded?: number;
  readonly byOffice?: true;
}

/** What each place with agents has: in time, late by days, just in, concluded; those outside Ordos have the rest too. */
const cases: readonly Step[] = [
  { status: 'AGENT_HANDLING', registered: -24 },
  { status: 'AGENT_HANDLING', registered: -66 },
  { status: 'REGISTERED', registered: -1 },
  { status: 'UNDER_INVESTIGATION', registered: -38 },
  { status: 'CONCLUDED', registered: -70, concluded: -21 },
  { status: 'SCREENED', registered: -6 },
  { status: 'REPLIED', registered: -55 },
  { status: 'CLOSED', registered: -101, concluded: -60 },
  { status: 'ASSIGNED', registered: -31, byOffice: true },
  { status: 'NOT_ACCEPTED_NOTIFIED', registered: -27, byOffice: true },
];
const ofBanners = 5;

/** Days as seen from the day of loading; the hotline asks for an answer within 7 days. */
const calls: readonly (readonly [status: WorkOrderStatus, received: number, closed?: number])[] = [
  ['IN_HANDLING', -4],
  ['IN_HANDLING', -9],
  ['CLOSED', -12, -6],
  ['RECEIVED', -1],
  ['REPLIED', -6],
  ['REOPENED', -33],
  ['DISPATCHED', -2],
  ['CLOSED', -25, -18],
];

/** Petitions, disputes, hazards and calls of these weeks. */
export function recentPetitions(data: Dataset, agents: Agents): void {
  const register = new Register(data, agents, randomOf('petitions/recent'), 'recent petition', undefined, data.day);
  for (const [banner] of ordosCases) takeDown(register, data.day, banner, cases.slice(0, ofBanners));
  for (const { division, agents: count } of otherCases) if (count > 0) takeDown(register, data.day, division, cases);
  recentDisputes(data);
  recentHazards(data);
  recentCalls(data);
}

function takeDown(register: Register, today: string, place: string, steps: readonly Step[]): void {
  for (const { status, registered, concluded, byOffice } of steps.toSorted((a, b) => a.registered - b.registered))
    register.take({
      place,
      stands: status,
      registeredOn: addDays(today, registered),
      concludedOn: concluded ? addDays(today, concluded) : undefined,
      isCarried: !byOffice,
    });
}

/** One that was just brought, one in mediation and one settled, where there were open ones before. */
function recentDisputes(data: Dataset): void {
  const table = new Table(data, 'recent mediation', data.day);
  for (const { division, open, categories, stages, team } of mediationPlaces)
    for (const [opened, closed] of open ? ([[-24, -9], [-11], [-2]] as const) : [])
      table.mediate({
        division: table.random.pick(villagesOf(division)).code,
        category: categories && table.random.pick(categories),
        stage: table.random.pick(stages),
        team,
        openedOn: addDays(data.day, opened),
        ...(closed && { closedOn: addDays(data.day, closed), isSettled: true }),
      });
}

/** Three in each county; deputies press for difficult ones but in Ordos, where a source says that none was begun since. */
function recentCalls(data: Dataset): void {
  const random = randomOf('petitions/recent calls');
  let n = 0;
  for (const { city } of hotlines)
    for (const [code, [status, received, closed]] of inTurn(countyCodes(city), calls, 3)) {
      const division = random.pick(villagesOf(subtreeOf(code))).code;
      const receivedOn = addDays(data.day, received);
      const call: Call = {
        id: uuidOf('recent work order', n, new Date(receivedOn)),
        n: n++,
        division,
        text: feedbackText(random, textPlace(division)),
        status,
        isDifficult: status === 'REOPENED',
        receivedOn,
        closedOn: closed ? addDays(data.day, closed) : undefined,
      };
      const near = mirror(data, random, call);
      if (call.isDifficult && city !== '1506') press(data, random, call, near, addDays(receivedOn, 14));
    }
}
