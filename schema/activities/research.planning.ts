import { Deputy } from '../deputies/deputy.js';
import { congressesNear, isAnyUnseated, type Seated, withMandates } from '../deputies/seats.js';
import { choices } from '../kit/index.js';
import { add, choice, day, fromSql, list, one, optional, refuse, text } from '../kit/transitions.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { ActivityParticipation } from './activity-participation.js';

const ResearchForm = choices('ResearchForm', '调研形式：以什么形式了解情况', 'How something is looked into', {
  RESEARCH: ['专题调研', 'Research on a topic'],
  SYMPOSIUM: ['座谈会', 'Symposium'],
  INSPECTION: ['视察', 'Inspection'],
});

/** What is said of the activity by which something is looked into. */
export const ofActivity = {
  form: choice(ResearchForm, '形式', 'Its form'),
  name: text('名称：活动的名称', 'Name of the activity', { max: 200 }),
  startsOn: day('日期', 'The day'),
  place: optional(text('地点', 'The place', { max: 200 })),
};

export const inviting = {
  deputies: list(
    one(() => Deputy, '邀请的代表：已邀请的不重复邀请', 'Deputies; who was asked before stays so', [], withMandates),
  ),
};
export const roll = fromSql<readonly string[]>(
  '(select json_agg(p.deputy_id) from research_report r join activity_participation p on p.activity_id = r.activity_id where r.id = {id})',
);
/** The congresses whose deputies may be asked. */
export const inviteReads = { congressesNear };
export const inviteRefusals = elsewhere;

interface Asking {
  readonly activity: string;
  readonly division: string;
  readonly deputies: readonly Seated[];
  readonly congressesNear?: Readonly<Record<string, string | null>> | undefined;
  readonly roll?: readonly string[] | undefined;
  readonly newId: () => string;
}

/** Puts deputies who sit for the place on the roll who are not on it; or why one cannot be. */
export function invite({ activity, division, deputies, congressesNear, roll = [], newId }: Asking) {
  if (isAnyUnseated(deputies, congressesNear, division)) return refuse('NOT_THIS_PLACE', 'deputies');
  const anew = new Set(deputies.map(({ id }) => id).filter((id) => !roll.includes(id)));
  return [...anew].map((deputy) =>
    add(ActivityParticipation, { id: newId(), activity, deputy, role: 'MEMBER', roleTags: [] }),
  );
}

/** The law that something is looked into for goes with that purpose, and is of the place. */
export const seenOfLaw = {
  lawPlace: fromSql<string>('(select l.division_code from draft_law l where l.id = {draftLaw})'),
};
export const lawRefusals = {
  LAW_MISSING: ['立法调研须指明法规草案，其他调研没有', 'Only research for a law names a draft'],
} as const;

interface OfLaw {
  readonly purpose: string;
  readonly draftLaw?: string | null | undefined;
  readonly lawPlace?: string | undefined;
  readonly division: string;
}
export function lawFault({ purpose, draftLaw, lawPlace, division }: OfLaw) {
  if ((purpose === 'LEGISLATION') !== Boolean(draftLaw)) return refuse('LAW_MISSING', 'draftLaw');
  return draftLaw && lawPlace ? strangerAmong({ draftLaw: { division: lawPlace } }, division) : undefined;
}
