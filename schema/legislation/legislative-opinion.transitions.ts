import { any, everything, fromSql, Refusal, refuse, transitions, within } from '../kit/transitions.js';
import { lawOffice } from './law-office.js';
import { OpinionStatus } from './legislation.choices.js';
import { LegislativeOpinion } from './legislative-opinion.js';
import {
  asked,
  contributor,
  givenBy,
  isTaken,
  numberOf,
  submissionRefusals,
  told,
  words,
} from './opinion.submission.js';

const office = lawOffice(any(within(), within('solicitation.division')));
const decided = ['ADOPTED', 'PARTIALLY_ADOPTED', 'NOT_ADOPTED', 'ALREADY_COVERED'] as const;

interface Place {
  readonly version: string;
  readonly position: number;
  readonly text: string;
}
const placeOf = (clause: string) =>
  fromSql<Place>(
    `(select json_build_object('version', c.draft_version_id, 'position', c.position, 'text', c.text) from draft_clause c where c.id = {${clause}})`,
  );
const clauseRefusals = {
  CLAUSE_OF_ANOTHER_TEXT: ['条款不属于征求意见的文本', 'The clause is of another text'],
  CLAUSES_BACKWARDS: ['末条在首条之前', 'The last clause is before the first'],
  NOT_ITS_WORDS: ['所引文字不在条款中', 'The clause has no such words'],
} as const;

interface About {
  readonly version?: string | null | undefined;
  readonly first?: Place | undefined;
  readonly last?: Place | undefined;
  readonly lastClause?: string | undefined;
  readonly quote?: string | undefined;
}

/** Why it cannot be about these clauses and words, if it cannot. */
function misplaced({ version, first, last, lastClause, quote }: About) {
  if (first && first.version !== version) return refuse('CLAUSE_OF_ANOTHER_TEXT', 'draftClause');
  if (lastClause && last?.version !== version) return refuse('CLAUSE_OF_ANOTHER_TEXT', 'lastClause');
  if (lastClause && !(first && last && last.position > first.position))
    return refuse('CLAUSES_BACKWARDS', 'lastClause');
  return quote && !first?.text.includes(quote) ? refuse('NOT_ITS_WORDS', 'quote') : undefined;
}

export const legislativeOpinionTransitions = transitions(
  {
    concept: () => LegislativeOpinion,
    state: 'status',
    states: OpinionStatus,
    code: {
      name: 'trackingCode',
      kept: 'trackingDigest',
      query: 'opinionByTrackingCode',
      zh: '查询码：提交时告知提出人，凭此查询采纳情况和说明',
      en: 'The tracking code that the contributor was told: with it one looks up what became of the opinion, and why',
    },
  },
  ({ begin, act }) => ({
    submitOpinion: begin(
      '提交立法意见：对征求意见的法规草案，可针对一个或者几个条款及其文字',
      'An opinion on a draft that is open for comment: on all of it, on a clause, on several in a row, on some words',
      {
        to: 'SUBMITTED',
        by: { anonymous: everything, citizen: everything, deputy: everything, staff: within() },
        needs: ['solicitation'],
        takes: [...words, 'draftClause', 'lastClause', 'quote', 'contactPoint', 'liaison'],
        bounded: { same: ['content', 'solicitation', 'draftClause'] },
        given: contributor,
        reads: { asked, first: placeOf('draftClause'), last: placeOf('lastClause') },
        tells: told,
        refusals: {
          ...submissionRefusals,
          ...clauseRefusals,
          NO_DRAFT: ['征求意见的事项不是法规草案', 'It asks about no draft law'],
        },
        rule: ({ asked, first, last, lastClause, quote, ...given }) => {
          if (!asked || !isTaken(asked, given.today)) return refuse('OUTSIDE_ITS_DAYS', 'solicitation');
          if (asked.kind !== 'LEGISLATION') return refuse('NO_DRAFT', 'solicitation');
          const fault = misplaced({ version: asked.version, first, last, lastClause, quote });
          const by = fault ?? givenBy('opinion', given);
          if (by instanceof Refusal) return by;
          const number = numberOf(given.id, given.today, 'LF');
          return { sets: { ...by.sets, number, submittedOn: given.today }, also: by.also, tells: { number } };
        },
      },
    ),

    decideAdoption: act(
      '决定采纳情况：采纳、部分采纳、未采纳或者已涵盖，并说明理由；上报的按立法机关告知的记载',
      'Adopted, in part, not, or covered already, with the reason; of what went up, as the body above has told',
      {
        from: ['COLLATED', 'FORWARDED', 'UNDER_STUDY'],
        toOneOf: decided,
        by: office,
        needs: ['adoption', 'explanation'],
        takes: ['summary'],
        rule: ({ adoption }) => ({ sets: { status: adoption } }),
      },
    ),

    explainAdoption: act(
      '向提出人说明：提出人凭查询码看到采纳情况和理由',
      'The contributor is told what became of it, and why: the tracking code shows it',
      {
        from: decided,
        to: 'EXPLAINED',
        by: office,
        takes: ['explanation'],
      },
    ),
  }),
);
