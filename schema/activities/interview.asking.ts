import { Deputy } from '../deputies/deputy.js';
import { Mandate } from '../deputies/mandate.js';
import {
  add,
  fromSql,
  listed,
  type Moment,
  one,
  optional,
  Refusal,
  refuse,
  type Seen,
  text,
} from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { PublicFeedback } from '../suggestions/public-feedback.js';
import { ActivityParticipation } from './activity-participation.js';
import { InterviewQuestion } from './interview-question.js';
import type { OfficialInterview } from './official-interview.js';

const named = {
  askedBy: optional(
    one(
      () => Deputy,
      '提问代表：不填的为提出代表；约见前指明的列入参加代表',
      'Who asks; else who asked for the interview. Named before it is held, the deputy is put on its roll',
      [],
      { mandates: listed(Mandate, 'congress', 'status') },
    ),
  ),
  agency: optional(one(() => Agency, '答复单位', 'The organ that has to answer', ['division'])),
  feedback: optional(
    one(() => PublicFeedback, '来自群众意见', 'The citizen’s feedback that it takes up', ['division']),
  ),
};

/** Congresses whose deputies may ask: of the level of the interview, and of its place or above. */
const congresses = fromSql<readonly string[]>(
  `(select json_agg(c.id) from activity a join congress c on c.level = a.level and (c.division_code is null
      or c.division_code in (select rpad(left(a.division_code, n), 12, '0') from unnest(array[2, 4, 6, 9]) n))
    where a.id = {activity})`,
);
const roll = fromSql<readonly string[]>(
  '(select json_agg(p.deputy_id) from activity_participation p where p.activity_id = {activity})',
);

type Place = { readonly division: string };
interface Asking extends Moment {
  readonly id: string;
  readonly it: Seen<OfficialInterview, 'status' | 'requestedBy'> & {
    readonly activity: { readonly id: string } & Place;
    readonly questions: readonly Seen<InterviewQuestion, 'topic' | 'topicNumber' | 'position'>[];
  };
  readonly topic: string;
  readonly question: string;
  readonly askedBy?:
    | { readonly id: string; readonly mandates: readonly Seen<Mandate, 'congress' | 'status'>[] }
    | undefined;
  readonly agency?: ({ readonly id: string } & Place) | undefined;
  readonly feedback?: ({ readonly id: string } & Place) | undefined;
  readonly congresses?: readonly string[] | undefined;
  readonly roll?: readonly string[] | undefined;
}

/** Puts another deputy who asks on the roll, as long as the interview is still to come; or why it is nobody who asks. */
function enrol({ it, askedBy, congresses = [], roll = [], newId }: Asking) {
  if (!askedBy || roll.includes(askedBy.id)) return [];
  const sits = askedBy.mandates.some((one) => one.status === 'ACTIVE' && congresses.includes(one.congress));
  if (!sits) return refuse('NOT_THIS_PLACE', 'askedBy');
  if (it.status === 'HELD') return refuse('NOT_ON_ITS_ROLL', 'askedBy');
  const row = { activity: it.activity.id, deputy: askedBy.id, role: 'SPEAKER', roleTags: [] } as const;
  return [add(ActivityParticipation, { id: newId(), ...row })];
}

/** Of a question to officials: what is sent, why it is refused, and its place among the others. */
export const asking = {
  given: {
    topic: text('方面', 'Topic', { max: 60 }),
    question: text('问题', 'The question', { max: 1000 }),
    ...named,
  },
  sees: ['status', 'requestedBy'],
  beside: { activity: ['division'] },
  reads: { congresses, roll },
  lists: { questions: listed(InterviewQuestion, 'topic', 'topicNumber', 'position') },
  refusals: { ...elsewhere, NOT_ON_ITS_ROLL: ['该代表没有参加约见', 'The deputy did not take part'] },
  rule: (on: Asking) => {
    const { id, it, newId, topic, question, askedBy, agency, feedback } = on;
    const also = strangerAmong({ agency, feedback }, it.activity.division) ?? enrol(on);
    if (also instanceof Refusal) return also;
    const under = it.questions.filter((other) => other.topic === topic);
    const known = under[0]?.topicNumber;
    const topicNumber = known ?? 1 + Math.max(0, ...it.questions.map((other) => other.topicNumber));
    const position = 1 + Math.max(0, ...under.map((other) => other.position));
    const from = { ...(agency && { agency: agency.id }), ...(feedback && { feedback: feedback.id }) };
    const own = { topic, topicNumber, position, question, askedBy: askedBy?.id ?? it.requestedBy };
    const asked = { id: newId(), interview: id, status: 'ASKED', ...own, ...from } as const;
    return { also: [...also, add(InterviewQuestion, asked)] };
  },
} as const;
