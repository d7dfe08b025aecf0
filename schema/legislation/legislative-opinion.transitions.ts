import { fromSql, refuse, transitions } from '../kit/transitions.js';
import { OpinionStatus } from './legislation.choices.js';
import { LegislativeOpinion } from './legislative-opinion.js';
import { lookedUpBy, opinionOffice as office, submission, takeIn, untimely } from './opinion.submission.js';

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

/** Of an opinion that came without a solicitation: those of one are taken further together. */
const alone = {
  sees: ['solicitation'],
  refusals: { SOLICITED: ['意见随意见征集一并处理', 'It goes with the others of its solicitation'] },
  guard: ({ it }: { readonly it: { readonly solicitation?: string } }) =>
    it.solicitation ? refuse('SOLICITED', 'id') : undefined,
} as const;

export const legislativeOpinionTransitions = transitions(
  {
    concept: () => LegislativeOpinion,
    state: 'status',
    states: OpinionStatus,
    code: lookedUpBy('opinionByTrackingCode'),
  },
  ({ begin, act }) => ({
    submitOpinion: begin(
      '提交立法意见：对征求意见的法规草案，可针对一个或者几个条款及其文字',
      'An opinion on a draft that is open for comment: on all of it, on a clause, on several in a row, on some words',
      {
        ...submission,
        needs: ['solicitation'],
        takes: [...submission.takes, 'draftClause', 'lastClause', 'quote', 'contactPoint', 'liaison'],
        bounded: { same: ['content', 'solicitation', 'draftClause'] },
        reads: { ...submission.reads, first: placeOf('draftClause'), last: placeOf('lastClause') },
        refusals: {
          ...submission.refusals,
          ...clauseRefusals,
          NO_DRAFT: ['征求意见的事项不是法规草案', 'It asks about no draft law'],
        },
        rule: ({ first, last, lastClause, quote, ...sent }) => {
          const late = untimely(sent);
          if (late) return late;
          if (sent.asked?.kind !== 'LEGISLATION') return refuse('NO_DRAFT', 'solicitation');
          const { version } = sent.asked;
          return misplaced({ version, first, last, lastClause, quote }) ?? takeIn('opinion', sent);
        },
      },
    ),

    collateOpinion: act(
      '整理意见：没有经意见征集收到的意见，如由群众意见形成的，逐件整理',
      'An opinion that nobody asked for, such as one that came of a citizen’s feedback, is collated by itself',
      { ...alone, from: ['SUBMITTED'], to: 'COLLATED', by: office, takes: ['summary'] },
    ),

    forwardOpinion: act(
      '上报意见：没有经意见征集收到的意见，向立法机关上报',
      'An opinion that nobody asked for goes up to the body that legislates',
      {
        ...alone,
        from: ['COLLATED'],
        to: 'FORWARDED',
        by: office,
        needs: ['forwardedTo'],
        rule: ({ today }) => ({ sets: { forwardedOn: today } }),
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
