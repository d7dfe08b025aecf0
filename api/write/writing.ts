import { createHash } from 'node:crypto';
import type { Outcome, Workflow } from '../../schema/kit/declare/acts/act.js';
import { originOf } from '../../schema/kit/declare/acts/effects.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { WriteStatement } from '../database/writes.js';
import type { Vault } from '../personal/vault.js';
import { globalId } from '../sql/ids.js';
import { sql } from '../sql/sql.js';
import type { Order } from './order.js';
import { type PersonalWriting, personalWriting } from './personal.js';
import { secretsOf } from './secrets.js';
import type { State, StoredAnswer } from './state.js';
import { type HeldRecord, type NewRecord, type OwnRow, statementOf } from './statement.js';

/** The workflows of the platform, by the concept whose records have them. */
export type Workflows = ReadonlyMap<ConceptSpec, Workflow>;

/** The statement that writes what follows from an act. */
export function writingOf(
  order: Order,
  workflows: Workflows,
  state: State,
  outcome: Outcome,
  answer: StoredAnswer,
  vault: Vault,
): WriteStatement {
  const { act, sent, place } = order;
  const { spec, workflow } = act;
  const own = Object.fromEntries(
    [...act.sent].filter(([name, { isOwn }]) => isOwn && name in sent).map(([name]) => [name, sent[name]]),
  );
  const { kept } = secretsOf(order, answer.salt);
  const row = { ...own, ...outcome.sets, ...kept, ...(act.to !== undefined && { [workflow.state!]: act.to }) };
  checkState(act, row);
  const { held, added } = effectsOf(outcome, workflows);
  if (state.record) held.unshift({ spec, key: answer.id, version: state.record.version, row });
  else added.unshift({ spec, row: { id: answer.id, ...row } });
  const written = new Set([...held, ...added.map(({ row }) => ({ key: row.id }))].map(({ key }) => key));
  if (written.size < held.length + added.length) throw new Error(`${act.name} writes one record twice`);
  const story = storyOf(order, workflows, state, held, added);
  const { rows: personal, erased, told } = personalWriting(order, answer.id, outcome, vault);
  return statementOf({
    held,
    added,
    claim: { key: [place, sql`bytea`], answer: [JSON.stringify(answer), sql`json`] },
    history: story.map((step) => historyRow(order, step)),
    personal,
    erased,
    audit: auditRow(order, answer.id, story, told),
  });
}

const stateIn = (row: Readonly<Record<string, unknown>>, { workflow }: Order['act']) =>
  row[workflow.state ?? ''] as string | undefined;

/** @throws if a rule leads to a state that its act does not name */
function checkState(act: Order['act'], row: Readonly<Record<string, unknown>>): void {
  const to = stateIn(row, act);
  if (to === act.to || (to === undefined ? !act.toOneOf : act.toOneOf?.includes(to))) return;
  throw new Error(`${act.name} leads to ${to}, which it does not say`);
}

function effectsOf({ also = [] }: Outcome, workflows: Workflows) {
  const held: Held[] = [];
  const added: NewRecord[] = [];
  for (const effect of also) {
    if ('add' in effect) added.push({ spec: specOf(effect.add), row: effect.row });
    else {
      const { spec, version } = originOf(effect.record);
      const state = workflows.get(spec)?.state;
      const from = state && (effect.record as unknown as Record<string, string>)[state];
      const { isShared } = effect;
      const more = { ...(from && { from }), ...(isShared && { isShared }) };
      held.push({ spec, version, key: effect.record.id, row: effect.row, ...more });
    }
  }
  return { held, added };
}

/** A record beside the one that is acted on, and its state as far as the rule looked at it. */
interface Held extends HeldRecord {
  readonly from?: string;
}

/** A step in the life of one record. */
interface Step {
  readonly spec: ConceptSpec;
  readonly key: string;
  readonly version: number;
  readonly from: string | null;
  readonly to: string;
}

/** The record itself, and further ones that have a workflow and come to another state. */
function storyOf(
  { act }: Order,
  workflows: Workflows,
  { record }: State,
  held: readonly Held[],
  added: readonly NewRecord[],
): Step[] {
  const steps: Step[] = [];
  for (const [n, { spec, key, version, row, from = null }] of held.entries()) {
    if (record && n === 0) {
      if (record.state === null) continue;
      steps.push({ spec, key, version: version + 1, from: record.state, to: stateIn(row, act) ?? record.state });
    } else {
      const to = row[workflows.get(spec)?.state ?? ''];
      if (typeof to === 'string') steps.push({ spec, key, version: version + 1, from, to });
    }
  }
  for (const { spec, row } of added) {
    const to = row[workflows.get(spec)?.state ?? ''];
    if (typeof to === 'string') steps.push({ spec, key: String(row.id), version: 1, from: null, to });
  }
  return steps;
}

function historyRow({ act, actor: { viewer }, sent }: Order, { spec, key, version, from, to }: Step): OwnRow {
  return {
    type: [spec.name, sql`text`],
    key: [key, sql`text`],
    version: [version, sql`int`],
    act: [act.name, sql`text`],
    from: [from, sql`text`],
    to: [to, sql`text`],
    role: [viewer.role, sql`text`],
    deputy: [act.unnamed ? null : (viewer.deputy ?? null), sql`uuid`],
    agency: [viewer.agency ?? null, sql`uuid`],
    division: [viewer.division ?? null, sql`text`],
    reason: [sent.reason ?? null, sql`text`],
  };
}

/** Names what was sent, and never what it says: values may be personal. */
function auditRow(
  { act, actor, sent }: Order,
  id: string,
  story: readonly Step[],
  personal: PersonalWriting['told'],
): OwnRow {
  const { viewer, client, request } = actor;
  // The history tells the reason itself.
  const reason = typeof sent.reason === 'string' && createHash('sha256').update(sent.reason).digest('hex');
  const steps = story.map(({ spec, key, version, from, to }) => [globalId(spec, key), version, from, to]);
  return {
    actor: [client ?? null, sql`text`],
    role: [viewer.role, sql`text`],
    deputy: [viewer.deputy ?? null, sql`uuid`],
    agency: [viewer.agency ?? null, sql`uuid`],
    division: [viewer.division ?? null, sql`text`],
    action: [act.name, sql`text`],
    object: [globalId(act.spec, id), sql`text`],
    request: [request ?? null, sql`text`],
    payload: [JSON.stringify({ sent: Object.keys(sent), steps, ...(reason && { reason }), ...personal }), sql`text`],
  };
}
