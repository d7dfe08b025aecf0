import type { Viewer } from '../kit/declare/viewer.js';
import {
  add,
  everything,
  fromSql,
  listed,
  mine,
  one,
  Refusal,
  refuse,
  type Seen,
  share,
  transitions,
} from '../kit/transitions.js';
import { liesIn } from '../organisations/one-place.js';
import { answered, answerRefusals, answersOf } from './survey.answers.js';
import { Survey } from './survey.js';
import { SurveyParticipation } from './survey-participation.js';
import { SurveyQuestion } from './survey-question.js';
import { SurveyResponse } from './survey-response.js';

const seenOfSurvey = ['status', 'audience', 'isAnonymous', 'division', 'opensOn', 'closesOn'] as const;
const asked = one(() => Survey, '问卷', 'The survey', seenOfSurvey, {
  questions: listed(SurveyQuestion, 'position', 'kind', 'isRequired'),
});
/** The places whose congresses the deputy sits in. */
const seats = fromSql<readonly (string | null)[]>(
  `(select json_agg(c.division_code) from mandate m join congress c on c.id = m.congress_id where m.deputy_id = {deputy} and m.status = 'ACTIVE')`,
);
/** The surveys that the deputy has answered. */
const before = fromSql<readonly string[]>(
  '(select json_agg(p.survey_id) from survey_participation p where p.deputy_id = {deputy})',
);

const refusals = {
  NO_ANSWERS_NOW: ['不在作答期内', 'No answers are taken now'],
  SPEAKS_FOR_ANOTHER: ['只能以本人名义提出', 'It is given in one’s own name'],
  FOR_DEPUTIES_ALONE: ['问卷只面向本地人大代表', 'The survey is for deputies of the place'],
  ANSWERED_BEFORE: ['已经作答，每人一次', 'Answered already: each answers once'],
  ...answerRefusals,
} as const;

interface Answering {
  readonly survey: Seen<Survey, (typeof seenOfSurvey)[number]>;
  readonly deputy?: string | undefined;
  readonly seats?: readonly (string | null)[] | undefined;
  readonly before?: readonly string[] | undefined;
  readonly viewer: Viewer;
  readonly today: string;
}
/** Why somebody cannot answer a survey now, if so. */
function answeringFault({ survey, deputy, seats = [], before = [], viewer, today }: Answering) {
  const { id, status, audience, division, opensOn, closesOn } = survey;
  if (deputy && deputy !== viewer.deputy) return refuse('SPEAKS_FOR_ANOTHER', 'deputy');
  if (status !== 'OPEN' || today < opensOn || closesOn < today) return refuse('NO_ANSWERS_NOW', 'survey');
  if (audience === 'DEPUTIES' && !seats.some((seat) => seat && liesIn(seat, division)))
    return refuse('FOR_DEPUTIES_ALONE', 'survey');
  return before.includes(id) ? refuse('ANSWERED_BEFORE', 'survey') : undefined;
}

export const surveyParticipationTransitions = transitions(
  {
    concept: () => SurveyParticipation,
    code: {
      name: 'trackingCode',
      kept: 'trackingDigest',
      query: 'surveyParticipationByTrackingCode',
      zh: '查询码：作答时告知本人，凭此查询作答已收到和问卷结果，不能查出所答内容',
      en: 'The tracking code that one is told who answers: it shows that the answer is in, and the result, but not what the answer was',
    },
  },
  ({ begin }) => ({
    answerSurvey: begin(
      '填写问卷：每人一次；匿名问卷的答卷不记何人所填，登记与答卷互不指向',
      'A survey is answered, once by each; in an anonymous one nothing that can be asked for leads from whoever answered to the answer',
      {
        by: { anonymous: everything, citizen: everything, deputy: mine('deputy', 'deputy') },
        takes: ['deputy'],
        given: { survey: asked, ...answered },
        bounded: { same: ['survey'] },
        reads: { seats, before },
        refusals,
        rule: (sent) => {
          const { survey, deputy, options, texts, today, newId } = sent;
          const fault = answeringFault(sent);
          if (fault) return fault;
          const { id, audience, isAnonymous, division, questions } = survey;
          const response = newId();
          const answers = answersOf({ response, questions, options, texts, newId });
          if (answers instanceof Refusal) return answers;
          const who = !isAnonymous && audience !== 'PUBLIC' && deputy ? { deputy } : {};
          const own = { id: response, survey: id, division, answeredOn: today, deputy: null, ...who };
          const also = [add(SurveyResponse, own), ...answers, share(survey)];
          return { sets: { survey: id, answeredOn: today }, also };
        },
      },
    ),
  }),
);
