import {
  KeySupervision,
  type KeySupervisionStatus,
  type SupervisionRoute,
} from '../../../schema/suggestions/key-supervision.js';
import type { SuggestionCategory, SuggestionStatus } from '../../../schema/suggestions/suggestion.choices.js';
import { Suggestion } from '../../../schema/suggestions/suggestion.js';
import { uuidOf } from '../../kit/uuid.js';
import { specialCommittees } from '../../places/bodies.js';
import { danyangSupervision } from '../../places/suggestions.js';
import { latest, recordedUntil } from '../as-of.js';
import { addDays } from '../days.js';
import { committeeMembersOf } from '../deputies.js';
import { memoize } from '../memoize.js';
import type { SuggestionGenerator } from './suggestion-generator.js';

interface KeySuggestion {
  readonly id: string;
  readonly number: string;
  readonly category: SuggestionCategory;
  readonly division: string;
  readonly leadDeputy: string;
  readonly status: SuggestionStatus;
  readonly submittedOn: string;
  readonly closedOn?: string;
}

const usual: readonly (readonly [SupervisionRoute, number])[] = [
  ['LEADING', 4],
  ['COUNTERPART_COMMITTEE', 3],
  ['CHAIRPERSONS_MEETING', 2],
  ['KEY_UNIT', 1],
  ['KEY_GROUP_TRACKING', 1],
];

const perCommittee = 3; // 143

/** How many suggestions of a year of 丹阳市 are key ones. */
export const danyangKeys = danyangSupervision.routes.reduce((sum, [, count]) => sum + count, 0);

/** Supervision of every key suggestion; in 丹阳市 by the five routes. */
export function superviseKeys(desk: SuggestionGenerator): void {
  const { county, year, routes } = danyangSupervision;
  const leaders = new Map<string, readonly { id: string }[]>();
  const keys = (desk.data.of(Suggestion) as unknown as readonly (KeySuggestion & { isKey: boolean })[]).filter(
    ({ isKey }) => isKey,
  );
  const planned = planOf(
    routes,
    keys.filter(({ division, number }) => division === county && number.includes(`-${year}-`)),
  );
  for (const key of keys) {
    const members = memoize(leaders, key.division, () => committeeMembersOf(desk.data, key.division));
    const plan = planned.get(key.id);
    // Two a month in the second half of the year: 15 July, 26 July, 15 August, …
    const heardOn =
      plan?.route === 'CHAIRPERSONS_MEETING'
        ? `${year}-${String(7 + Math.floor(plan.n / 2)).padStart(2, '0')}-${plan.n % 2 ? 26 : 15}`
        : undefined;
    supervise(
      desk,
      key,
      plan?.route ?? desk.random.weighted(usual),
      leaderOf(desk, members.slice(0, 12), key),
      heardOn,
    );
  }
}

/** Which route each key suggestion of a year goes, as the n-th of it: three to each committee of a field, the others in order. */
function planOf(
  routes: readonly (readonly [route: SupervisionRoute, count: number])[],
  keys: readonly KeySuggestion[],
): ReadonlyMap<string, { readonly route: SupervisionRoute; readonly n: number }> {
  const fields = specialCommittees.map(({ fields }) => keys.filter(({ category }) => fields.includes(category)));
  const byField = fields.flatMap((ofField) => ofField.slice(0, perCommittee));
  const others = keys.filter((key) => !byField.includes(key));
  return new Map(
    routes.flatMap(([route, count]) =>
      (route === 'COUNTERPART_COMMITTEE' ? byField : others)
        .splice(0, count)
        .map(({ id }, n) => [id, { route, n }] as const),
    ),
  );
}

/** Somebody other than who moved it. */
function leaderOf(
  { random }: SuggestionGenerator,
  members: readonly { readonly id: string }[],
  { leadDeputy }: KeySuggestion,
): string {
  const drawn = random.pick(members).id;
  return drawn === leadDeputy ? members.find(({ id }) => id !== leadDeputy)!.id : drawn;
}

function supervise(
  desk: SuggestionGenerator,
  key: KeySuggestion,
  route: SupervisionRoute,
  leader: string,
  heardOn?: string,
): void {
  const proposedOn = addDays(key.submittedOn, desk.random.int(20, 50));
  const decidedOn = addDays(proposedOn, desk.random.int(8, 25));
  const reportedOn = heardOn ?? addDays(decidedOn, desk.random.int(90, 160));
  const hasReported = reportedOn <= recordedUntil;
  const closedOn = key.closedOn && addDays(latest(key.closedOn, reportedOn), 10);
  const isClosed = closedOn !== undefined && closedOn <= recordedUntil;
  const status: KeySupervisionStatus = isClosed
    ? 'CLOSED'
    : hasReported
      ? key.status === 'EVALUATED'
        ? 'EVALUATED'
        : 'REPORTED'
      : decidedOn > recordedUntil
        ? 'PROPOSED'
        : addDays(decidedOn, 20) > recordedUntil
          ? 'DECIDED'
          : 'IN_PROGRESS';
  desk.data.add(KeySupervision, {
    id: uuidOf(`supervision/${key.id}`, 0, new Date(proposedOn)),
    suggestion: key.id,
    route,
    status,
    leader,
    proposedOn,
    ...(decidedOn <= recordedUntil && { decidedOn }),
    ...(hasReported && { reportedOn, findings: desk.random.pick(findings) }),
    ...(isClosed && { closedOn }),
  });
}

export const findings = [
  '办理方案明确，请倒排工期，确保年内见效',
  '请进一步细化措施，每季度通报进展',
  '同意办结，请做好后续管护并接受代表监督',
  '请牵头单位会同相关部门形成合力，避免问题反弹',
];
