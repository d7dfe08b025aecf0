import { part, table } from '../kit/declare/tables.js';
import { Mandate } from './mandate.js';

/** What a list of those who sit leaves unsaid, and the law and the congress say (Organic Law of Local Congresses). */
const usual = {
  blank: { isStandingCommitteeMember: false, status: 'ACTIVE' },
  finds: {
    term: '(select c.current_term from congress c where c.id = {congress})',
    // A term begins with the first session of the new congress.
    startedOn: `(select min(s.opened_on) from congress_session s join congress c on c.id = s.congress_id
      where c.id = {congress} and s.number = 1 and s.term = coalesce({term}, c.current_term))`,
  },
} as const;
const columns = [
  'congress',
  'term',
  'electoralUnit',
  'delegation',
  'isStandingCommitteeMember',
  'committeePost',
  'startedOn',
  'status',
  'endedOn',
] as const;
const example = {
  congress: '东胜区人民代表大会',
  term: '9',
  electoralUnit: '第12选区',
  delegation: '交通街道代表团',
  isStandingCommitteeMember: '否',
  committeePost: '',
  startedOn: '2022-01-10',
  status: '执行职务',
};

/** In the row of a person: the congress that the list is of. */
export const mandatePart = part(() => Mandate, {
  of: 'deputy',
  columns,
  key: ['deputy', 'congress', 'term'],
  // An office seats nobody in the congress of another place.
  place: 'congress.division',
  example,
  ...usual,
});

export const mandateTable = table(() => Mandate, {
  columns: ['deputy', ...columns, 'suspensionReason', 'terminationReason'],
  key: ['deputy', 'congress', 'term'],
  place: 'congress.division',
  example: { deputy: '张三', ...example },
  ...usual,
});
