import type { Viewer } from '../kit/declare/viewer.js';
import {
  add,
  choice,
  everything,
  fromSql,
  mine,
  one,
  oneBy,
  optional,
  refuse,
  type Seen,
  share,
  transitions,
} from '../kit/transitions.js';
import { DutyReport } from '../performance/duty-report.js';
import { Satisfaction } from '../suggestions/suggestion.choices.js';
import { DepartmentEvaluation } from './department-evaluation.js';
import { RatingParticipation } from './rating-participation.js';
import { SecretRating } from './secret-rating.js';

const rating = choice(Satisfaction, '评价', 'The class');
/** The places whose congresses the deputy sits in. */
const seats = fromSql<readonly (string | null)[]>(
  `(select json_agg(c.division_code) from mandate m join congress c on c.id = m.congress_id where m.deputy_id = {deputy} and m.status = 'ACTIVE')`,
);
/** What the deputy has rated. */
const before = fromSql<readonly string[]>(
  `(select json_agg(coalesce(p.department_evaluation_id, p.duty_report_id)) from rating_participation p where p.deputy_id = {deputy})`,
);
const refusals = {
  NO_RATING_NOW: ['不在测评中', 'It is not rated now'],
  RATED_ONCE: ['已经评议，每人一次', 'Rated already: each rates once'],
  NOT_OF_THAT_CONGRESS: ['只由本级人大代表评议', 'Rated by deputies of that congress alone'],
  SPEAKS_FOR_ANOTHER: ['只能以本人名义提出', 'It is given in one’s own name'],
} as const;

/** How a deputy’s report is named: by deputies as such, by electors with the code that is shown where it is delivered. */
const reported = {
  report: optional(
    one(() => DutyReport, '述职：代表评议的必填', 'The report; deputies name it', [
      'status',
      'division',
      'audience',
      'deputy',
    ]),
  ),
  ratingCode: optional(
    oneBy(() => DutyReport, 'ratingDigest', '评议码：选民评议的必填', 'The code; electors name the report by it', [
      'status',
      'audience',
    ]),
  ),
};
const reportRefusals = {
  CODE_OR_REPORT: ['选民凭评议码：代表指明述职', 'Electors name it by the code, deputies as the report'],
  NOT_TO_THEM: ['不是向其述职', 'The report is not made to them'],
} as const;

interface Reported {
  readonly report?: Seen<DutyReport, 'status' | 'division' | 'audience' | 'deputy'> | undefined;
  readonly ratingCode?: Seen<DutyReport, 'status' | 'audience'> | undefined;
  readonly deputy?: string | undefined;
  readonly seats?: readonly (string | null)[] | undefined;
  readonly before?: readonly string[] | undefined;
  readonly viewer: Viewer;
}
/** Why somebody cannot rate a report now, if so. */
function reportFault({ report, ratingCode, deputy, seats = [], before = [], viewer }: Reported) {
  if (deputy && deputy !== viewer.deputy) return refuse('SPEAKS_FOR_ANOTHER', 'deputy');
  const part = deputy ? 'report' : 'ratingCode';
  const rated = deputy ? report : ratingCode;
  if (!rated || (report && ratingCode)) return refuse('CODE_OR_REPORT', part);
  if (rated.status !== 'RATING') return refuse('NO_RATING_NOW', part);
  if ((rated.audience === 'CONSTITUENTS') === (deputy !== undefined)) return refuse('NOT_TO_THEM', part);
  if (report && (!seats.includes(report.division) || report.deputy === deputy))
    return refuse('NOT_OF_THAT_CONGRESS', part);
  return before.includes(rated.id) ? refuse('RATED_ONCE', part) : undefined;
}

export const ratingTransitions = transitions({ concept: () => RatingParticipation }, ({ begin }) => ({
  rateDepartment: begin(
    '测评部门：本级人大代表无记名测评，每人一次；登记与评票互不指向，他人看不到谁已测评',
    'A deputy of that congress rates a unit in secret, once; nothing leads from the deputy to the rating, and nobody else sees who has rated',
    {
      by: { deputy: mine('deputy', 'deputy') },
      needs: ['deputy'],
      given: {
        evaluation: one(() => DepartmentEvaluation, '部门工作评议', 'The evaluation', ['status', 'division']),
        rating,
      },
      reads: { seats, before },
      refusals,
      rule: ({ evaluation, rating, seats = [], before = [], today, newId }) => {
        const { id: departmentEvaluation, status, division } = evaluation;
        if (status !== 'RATING') return refuse('NO_RATING_NOW', 'evaluation');
        if (!seats.includes(division)) return refuse('NOT_OF_THAT_CONGRESS', 'evaluation');
        if (before.includes(departmentEvaluation)) return refuse('RATED_ONCE', 'evaluation');
        const cast = add(SecretRating, { id: newId(), departmentEvaluation, body: 'DEPUTIES', rating });
        return { sets: { departmentEvaluation, ratedOn: today }, also: [cast, share(evaluation)] };
      },
    },
  ),

  rateDutyReport: begin(
    '评议代表述职：选民凭现场公布的评议码，原选举单位的代表凭本人账号，每人一次，不记何人所评',
    'Electors rate by the code that is shown where the report is delivered, deputies of the electing congress in their own name; once each, in secret',
    {
      by: { anonymous: everything, citizen: everything, deputy: mine('deputy', 'deputy') },
      takes: ['deputy'],
      bounded: { same: ['ratingCode'] },
      given: { ...reported, rating },
      reads: { seats, before },
      refusals: { ...refusals, ...reportRefusals },
      rule: (sent) => {
        const { report, ratingCode, deputy, rating, today, newId } = sent;
        const fault = reportFault(sent);
        if (fault) return fault;
        const rated = (deputy ? report : ratingCode)!;
        const body = deputy ? 'DEPUTIES' : 'ELECTORS';
        const cast = add(SecretRating, { id: newId(), dutyReport: rated.id, body, rating });
        return { sets: { dutyReport: rated.id, ratedOn: today }, also: [cast, share(rated)] };
      },
    },
  ),
}));
