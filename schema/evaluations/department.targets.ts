import { decidesOn, decisionRefusals, seenOfDecision } from '../bodies/decides-on.js';
import { Decision } from '../bodies/decision.js';
import { fromSql, listed, one, optional, refuse, type Seen } from '../kit/transitions.js';
import { elsewhere, isOfOnePlace, placesOf, strangerAmong } from '../organisations/one-place.js';
import { BallotCandidate } from '../projects/ballot-candidate.js';
import { BallotRound } from '../projects/ballot-round.js';
import type { TargetSelection } from './evaluation.choices.js';
import { deciders } from './review.actors.js';
import { Survey } from './survey.js';
import { SurveyOption } from './survey-option.js';

/** What made the unit a target. */
export const chosenBy = {
  ballot: optional(
    one(
      () => BallotRound,
      '确定对象的票决：票决确定的必填',
      'The ballot that chose it; must be there if one did',
      ['status', 'purpose', 'division', 'heldOn'],
      { candidates: listed(BallotCandidate, 'agency', 'isElected') },
    ),
  ),
  survey: optional(
    one(
      () => Survey,
      '推荐对象的问卷：问卷推荐的必填',
      'The survey in which it was named; must be there if it was',
      ['status', 'division', 'opensOn'],
      { options: listed(SurveyOption, 'agency', 'chosenCount') },
    ),
  ),
  decision: optional(
    one(
      () => Decision,
      '确定对象的决定：就票决、问卷或者该单位作出的确定，全覆盖的不填',
      'The decision on the ballot, the survey or the unit; none where all units are evaluated',
      seenOfDecision,
    ),
  ),
};
export const targetReads = {
  ...placesOf({
    organiser: 'body',
    session: '(select s.id, c.division_code from congress_session s join congress c on c.id = s.congress_id)',
  }),
  unitPlace: fromSql<string>('(select division_code from agency where id = {agency})'),
  isScheduled: fromSql<boolean>(
    'exists (select from department_evaluation e where e.agency_id = {agency} and e.division_code = {division} and e.kind = {kind} and e.year = {year})',
  ),
  bodies: fromSql<readonly string[]>(
    `(select json_agg(b.id) from body b where b.kind in (${deciders}) and b.division_code = {division})`,
  ),
};
export const targetRefusals = {
  ...elsewhere,
  ...decisionRefusals,
  IN_THE_PAST: ['日期不得早于今天', 'The day is before today'],
  SCHEDULED_BEFORE: ['该单位当年的同类评议已经安排', 'It is scheduled for that year already'],
  ALL_ARE_RATED: ['全覆盖的不经票决、问卷或者决定', 'Where all units are evaluated none is chosen'],
  NOT_CHOSEN_BY_BALLOT: ['不是该地已公布的评议对象票决选出的单位', 'No published ballot there has chosen it'],
  NOT_NAMED_IN_SURVEY: ['不是该地已公布的问卷推荐的单位', 'No published survey there has named it'],
  DECISION_MISSING: [
    '评议对象须经人大、主任会议或者主席团确定',
    'The congress, chairpersons’ meeting or presidium chooses it',
  ],
} as const;

interface Scheduled {
  readonly agency: string;
  readonly division: string;
  readonly selection: TargetSelection;
  readonly ratedOn: string;
  readonly today: string;
  readonly unitPlace?: string | undefined;
  readonly places?: Parameters<typeof strangerAmong>[0] | undefined;
  readonly isScheduled?: boolean | undefined;
  readonly bodies?: readonly string[] | undefined;
  readonly decision?: Seen<Decision, (typeof seenOfDecision)[number]> | undefined;
  readonly ballot?:
    | (Seen<BallotRound, 'status' | 'purpose' | 'division' | 'heldOn'> & {
        readonly candidates: readonly Seen<BallotCandidate, 'agency' | 'isElected'>[];
      })
    | undefined;
  readonly survey?:
    | (Seen<Survey, 'status' | 'division' | 'opensOn'> & {
        readonly options: readonly Seen<SurveyOption, 'agency' | 'chosenCount'>[];
      })
    | undefined;
}

const isElected = ({ ballot, agency, division }: Scheduled) =>
  ballot?.status === 'PUBLISHED' &&
  ballot.purpose === 'REVIEW_TARGETS' &&
  ballot.division === division &&
  ballot.candidates.some((one) => one.agency === agency && one.isElected);
const isNamed = ({ survey, agency, division }: Scheduled) =>
  (survey?.status === 'PUBLISHED' || survey?.status === 'FED_BACK') &&
  survey.division === division &&
  survey.options.some((one) => one.agency === agency && (one.chosenCount ?? 0) > 0);

/** Why the unit is no target, if it is none. */
export function targetFault(on: Scheduled) {
  const { agency, division, selection, ratedOn, today, unitPlace = '', ballot, survey, decision, bodies } = on;
  if (ratedOn < today) return refuse('IN_THE_PAST', 'ratedOn');
  if (!isOfOnePlace(unitPlace, division)) return refuse('NOT_THIS_PLACE', 'agency');
  const stranger = strangerAmong(on.places ?? {}, division);
  if (stranger) return stranger;
  if (on.isScheduled) return refuse('SCHEDULED_BEFORE', 'agency');
  if (selection === 'FULL_COVERAGE')
    return ballot || survey || decision ? refuse('ALL_ARE_RATED', 'selection') : undefined;
  if (selection === 'BALLOT' ? !isElected(on) : ballot) return refuse('NOT_CHOSEN_BY_BALLOT', 'ballot');
  if (selection === 'SURVEY' ? !isNamed(on) : survey) return refuse('NOT_NAMED_IN_SURVEY', 'survey');
  if (!decision) return refuse('DECISION_MISSING', 'decision');
  const subject = ballot ? `BallotRound:${ballot.id}` : survey ? `Survey:${survey.id}` : `Agency:${agency}`;
  const since = ballot?.heldOn ?? survey?.opensOn ?? '';
  const fault = decidesOn(decision, { kind: 'DESIGNATED', subject, since, bodies });
  return fault && refuse(fault, 'decision');
}
