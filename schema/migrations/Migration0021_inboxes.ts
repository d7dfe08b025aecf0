import { Migration } from '@mikro-orm/migrations';

const states = (list: string) =>
  `"status" in (${list
    .split(' ')
    .map((state) => `'${state}'`)
    .join(', ')})`;

interface Clock {
  /** Whether it runs. */
  readonly runs: string;
  readonly due: string;
}
interface Matters {
  readonly first: Clock;
  readonly again?: Clock;
  /** The place is a column of its own. */
  readonly isPlaced: boolean;
}

const matters: Readonly<Record<string, Matters>> = {
  suggestion_assignment: {
    first: {
      runs: `${states('ASSIGNED RETURN_REQUESTED ACCEPTED REPLY_IN_REVIEW')} and "replied_on" is null and "ended_on" is null`,
      due: 'due_on',
    },
    again: {
      runs: `${states('ACCEPTED REPLY_IN_REVIEW')} and "second_replied_on" is null and "ended_on" is null`,
      due: 'second_due_on',
    },
    isPlaced: false,
  },
  public_feedback: {
    first: {
      runs: `${states('RECEIVED SCREENED REFERRED IN_HANDLING REOPENED')} and "handled_on" is null`,
      due: 'due_on',
    },
    again: { runs: `${states('REOPENED IN_HANDLING')} and "rehandled_on" is null`, due: 'reopen_due_on' },
    isPlaced: true,
  },
  petition_case: {
    first: {
      runs: `${states('REGISTERED SCREENED ASSIGNED AGENT_HANDLING IN_MEDIATION UNDER_INVESTIGATION REPLIED ESCALATED')} and "concluded_on" is null`,
      due: 'due_on',
    },
    isPlaced: true,
  },
  hazard_check: {
    first: { runs: `${states('FOUND REPORTED RECTIFYING')} and "resolved_on" is null`, due: 'due_on' },
    isPlaced: true,
  },
  hotline_work_order: {
    first: { runs: `${states('RECEIVED DISPATCHED IN_HANDLING REOPENED')} and "closed_on" is null`, due: 'due_on' },
    isPlaced: true,
  },
  interview_question: { first: { runs: states('PROMISED IN_HANDLING'), due: 'due_on' }, isPlaced: false },
  supervision_matter: {
    first: { runs: `${states('ASSIGNED IN_SUPERVISION')} and "replied_on" is null`, due: 'due_on' },
    isPlaced: true,
  },
  supervision_task: {
    first: { runs: `${states('PLANNED IN_PROGRESS')} and "completed_on" is null`, due: 'due_on' },
    isPlaced: false,
  },
  supervision_visit: { first: { runs: `"has_problem" and "rectified_on" is null`, due: 'due_on' }, isPlaced: true },
};

/** What is open, and its last day, of what may be handled a second time. */
function openOf({ first, again }: Matters): readonly [open: string, due: string] {
  if (!again) return [first.runs, `"${first.due}"`];
  const second = `${again.runs} and "${again.due}" is not null`;
  const open = `((${first.runs}) or (${second}))`;
  const running = `least(case when ${first.runs} then "${first.due}" end, case when ${second} then "${again.due}" end)`;
  return [open, `(case when ${open} then ${running} else coalesce("${again.due}", "${first.due}") end)`];
}

function indexesOf(table: string, one: Matters): [name: string, on: string][] {
  const [open, due] = openOf(one);
  const place = `(coalesce(${due}, 'infinity'::date)), "id"`;
  const byUnit = `("agency_id", ${place})`;
  const indexes: [string, string][] = [
    ['open_by_unit', `${byUnit} where ${open}`],
    ['all_by_unit', byUnit],
  ];
  if (one.isPlaced)
    indexes.push(
      ['open_by_place', `("division_code", ${place}) where ${open}`],
      ['open_by_due', `(${place}) include ("division_code") where ${open}`],
    );
  return indexes.map(([kind, on]) => [`${table}_${kind}`, on]);
}

/** What inboxes are read off. */
export class Migration0021_inboxes extends Migration {
  override name = 'Migration0021_inboxes';

  override up(): void {
    for (const [table, one] of Object.entries(matters))
      for (const [name, on] of indexesOf(table, one)) this.addSql(`create index ${name} on "${table}" ${on}`);
    // What their expressions hold is known to the planner from the beginning.
    for (const table of Object.keys(matters)) this.addSql(`analyze "${table}"`);
  }

  override down(): void {
    for (const [table, one] of Object.entries(matters))
      for (const [name] of indexesOf(table, one)) this.addSql(`drop index "${name}"`);
  }
}
