import { competent } from '../bodies/decides-on.js';
import { Meeting } from '../bodies/meeting.js';
import { Deputy } from '../deputies/deputy.js';
import {
  type Addition,
  add,
  choice,
  count,
  fromSql,
  list,
  type Moment,
  one,
  optional,
  type Refusal,
  refuse,
  type Seen,
  text,
} from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { Consultation, ConsultationResult } from './consultation.js';
import { ConsultationParticipant } from './consultation-participant.js';
import { seatSql } from './round.seat.js';

export const consultationInput = {
  meeting: one(() => Meeting, '会议：街道人大工委召集的会商会', 'The meeting', ['body', 'kind', 'status', 'heldOn']),
  result: choice(ConsultationResult, '结果', 'What came of it'),
  summary: text('会商意见：各方的主要意见', 'What those concerned said, in short', { max: 2000 }),
  deputies: optional(list(one(() => Deputy, '参加的代表', 'Deputies who took part', ['division']))),
  units: optional(list(one(() => Agency, '参加的部门单位', 'Units that took part', ['division']))),
  organisations: optional(
    list(text('参加的村（社区）、企业和社会组织', 'Villages, enterprises and associations that did', { max: 100 })),
  ),
  residentCount: optional(count('参加的群众人数', 'Residents who took part, by their number')),
};
export const consultationReads = {
  ...competent(seatSql, "'SUBDISTRICT_WORK_COMMITTEE'"),
  recorded: fromSql<readonly string[]>('(select json_agg(c.meeting_id) from consultation c where c.round_id = {id})'),
};
export const consultationRefusals = {
  ...elsewhere,
  NOT_HELD: ['会议尚未召开或者已取消', 'The meeting has not been held'],
  NOT_A_CONSULTATION: ['不是本地街道人大工委召集的会商会', 'No consultation of this place’s work committee'],
  CONSULTATION_RECORDED: ['此次会商已有记载', 'This consultation is recorded already'],
  NOBODY_TOOK_PART: ['须载明参加会商的各方', 'Say who took part'],
} as const;

interface Consulted extends Pick<Moment, 'newId'> {
  readonly id: string;
  readonly it: { readonly division: string };
  readonly meeting: Seen<Meeting, 'body' | 'kind' | 'status' | 'heldOn'>;
  readonly result: ConsultationResult;
  readonly summary: string;
  readonly deputies?: readonly Seen<Deputy, 'division'>[] | undefined;
  readonly units?: readonly Seen<Agency, 'division'>[] | undefined;
  readonly organisations?: readonly string[] | undefined;
  readonly residentCount?: number | undefined;
  readonly bodies?: readonly string[] | undefined;
  readonly recorded?: readonly string[] | undefined;
}

/** The consultation and those who took part in it. */
export function consult(said: Consulted): Addition[] | Refusal<keyof typeof consultationRefusals> {
  const { meeting, bodies = [], recorded = [], newId } = said;
  if (meeting.kind !== 'CONSULTATION' || !bodies.includes(meeting.body)) return refuse('NOT_A_CONSULTATION', 'meeting');
  if (meeting.status !== 'HELD') return refuse('NOT_HELD', 'meeting');
  if (recorded.includes(meeting.id)) return refuse('CONSULTATION_RECORDED', 'meeting');
  const { deputies, units } = said;
  const stranger = strangerAmong({ deputies, units }, said.it.division);
  if (stranger) return stranger;
  const id = newId();
  const participants = participantsOf(said).map((row) =>
    add(ConsultationParticipant, { id: newId(), consultation: id, headCount: 1, ...row }),
  );
  if (!participants.length) return refuse('NOBODY_TOOK_PART', 'deputies');
  const { result, summary } = said;
  const row = { round: said.id, meeting: meeting.id, division: said.it.division, heldOn: meeting.heldOn };
  return [add(Consultation, { id, ...row, result, summary }), ...participants];
}

const participantsOf = ({ deputies = [], units = [], organisations = [], residentCount: headCount }: Consulted) => [
  ...deputies.map(({ id: deputy }) => ({ kind: 'DEPUTY', deputy }) as const),
  ...units.map(({ id: agency }) => ({ kind: 'UNIT', agency }) as const),
  ...organisations.map((organisation) => ({ kind: 'ORGANISATION', organisation }) as const),
  ...(headCount ? [{ kind: 'RESIDENTS', headCount } as const] : []),
];
