import { dayInChina } from '../../schema/kit/declare/china.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { DerivedField, OverdueClock } from '../../schema/kit/declare/field.js';
import { handledOf } from '../../schema/kit/declare/handled.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { handledSpecs } from '../../schema/kit/graphql/handled.js';
import { recordTypeName } from '../../schema/kit/graphql/record-types.js';
import { platform } from '../../schema/platform.js';
import type { Row } from '../../seeds/kit/dataset.js';
import type { Data, Fixture } from '../setup/fixture.js';
import type { Model } from '../setup/model.js';

/** It is 16 June 2024 in China, and still the 15th in UTC. */
export const now = '2024-06-15T16:30:00Z';
export const today = dayInChina(new Date(now));

export const specs = handledSpecs(platform.specs);
export const states = ['OPEN', 'DONE', 'RECHECKED', 'VOID'] as const;

export interface Matter {
  readonly id: string;
  readonly type: string;
  readonly state: (typeof states)[number];
  readonly due: string | null;
  readonly isOverdue: boolean;
}

const runs = ({ done = [], runs = {} }: OverdueClock, row: Row) =>
  done.every((day) => row[day] === undefined) &&
  Object.entries(runs).every(([name, values]) =>
    values === true ? row[name] === true : values.includes(row[name] as string),
  );

/** What a record is as a matter, computed from its declaration alone. */
function matterOf(model: Model, spec: ConceptSpec, row: Row): Matter {
  const { clock } = spec.field('isOverdue') as DerivedField;
  const { settled, rechecked, paused } = handledOf(spec)!;
  const first = runs(clock!, row) ? [row[clock!.due]] : [];
  const second = clock!.again && row[clock!.again.due] !== undefined && runs(clock!.again, row);
  const isPaused = paused !== undefined && runs({ due: clock!.due, runs: paused }, row);
  const isOpen = isPaused || runs(clock!, row) || second === true;
  const running = [...first, ...(second ? [row[clock!.again!.due]] : [])].filter((day) => day !== undefined);
  const last = row[clock!.again?.due ?? ''] ?? row[clock!.due];
  const due = (isPaused ? undefined : isOpen ? running.toSorted()[0] : last) as string | undefined;
  const isDone = settled.some((day) => row[day] !== undefined);
  const state = isOpen ? 'OPEN' : rechecked && row[rechecked] !== undefined ? 'RECHECKED' : isDone ? 'DONE' : 'VOID';
  return {
    id: model.id(spec, row),
    type: recordTypeName(spec),
    state,
    due: due ?? null,
    isOverdue: isOpen && due !== undefined && due < today,
  };
}

/** What is at the end of a path. */
const atEnd = (model: Model, spec: ConceptSpec, row: Row, path: string): unknown => {
  const names = path.split('.');
  let [at, owner] = [row, spec] as [Row | undefined, ConceptSpec];
  for (const step of names.slice(0, -1)) {
    const { target } = owner.toOne(step);
    at = model.all(target).find((other) => other[target.key] === at?.[step]);
    owner = target;
  }
  return at?.[names.at(-1)!];
};

/** Everything that is a viewer's to settle, in the order of an inbox. */
export function mattersOf(model: Model, viewer: Viewer): Matter[] {
  const isOurs = (spec: ConceptSpec, row: Row) => {
    const { unit, place } = handledOf(spec)!;
    const agency = atEnd(model, spec, row, unit);
    if (viewer.role === 'agency') return agency === viewer.agency;
    const area = viewer.division!.replace(/(000)+$|(00)+$/, '');
    return agency !== undefined && String(atEnd(model, spec, row, place) ?? '').startsWith(area);
  };
  const found = specs.flatMap((spec) =>
    model
      .visible(spec, viewer)
      .filter((row) => isOurs(spec, row))
      .map((row) => ({ ...matterOf(model, spec, row), name: spec.name })),
  );
  const key = ({ due, name, id }: (typeof found)[number]) => `${due ?? '~'} ${name} ${id}`;
  return found.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ name: _, ...matter }) => matter);
}

const page = `query($filter: InboxFilter, $first: Int, $after: String) {
  inbox(filter: $filter, first: $first, after: $after) {
    nodes { id type: __typename handlingState currentDueOn isOverdue daysLeft }
    edges { cursor }
    pageInfo { hasNextPage endCursor }
    totalCount
  } }`;

/** All pages of an inbox, one after the other. */
export async function walk({ ask }: Pick<Fixture, 'ask'>, viewer: Viewer, filter: object, first: number) {
  const nodes: Data[] = [];
  const totals = new Set<number>();
  for (let after: string | null = null; ; ) {
    const { inbox }: Data = await ask(page, { viewer, variables: { filter, first, after } });
    if (inbox.edges.length > first) throw new Error(`${inbox.edges.length} on a page of ${first}`);
    nodes.push(...inbox.nodes);
    totals.add(inbox.totalCount);
    after = inbox.pageInfo.endCursor;
    if (!inbox.pageInfo.hasNextPage) break;
  }
  return { nodes, totals: [...totals] };
}
