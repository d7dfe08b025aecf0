import { ruleFaults } from '../check-rules.js';
import { type ConceptSpec, specOf } from '../concept.js';
import type { Field } from '../field.js';
import type { RowRule } from '../rows.js';
import type { Role } from '../viewer.js';
import type { Workflow } from './act.js';
import { type Act, commonRefusals } from './acts.js';

/** Throws on an act that contradicts its concept or itself, naming the act. */
export function checkActs(acts: ReadonlyMap<string, Act>): void {
  for (const workflow of new Set([...acts.values()].map((act) => act.workflow))) {
    const spec = specOf(workflow.concept());
    const [fault] = workflowFaults(spec, workflow);
    if (fault) throw new Error(`transitions of ${spec.name}: ${fault}`);
  }
  for (const act of acts.values()) {
    const [fault] = [...actFaults(act), ...inputFaults(act)];
    if (fault) throw new Error(`${act.name}: ${fault}`);
  }
}

/** What they are about is sent. */
const verbsAlone = ['unmask', 'invite'];

const isStored = (field: Field | undefined) => field?.is === 'scalar' || field?.is === 'one';
const missing = (spec: ConceptSpec, names: readonly string[]) =>
  names
    .filter((name) => !isStored(spec.field(name)))
    .map((name) => `${spec.name} has no column of its own for ${name}`);

function* workflowFaults(spec: ConceptSpec, { state, states, code }: Workflow): Generator<string> {
  const field = spec.field(state ?? '');
  if (!state !== !states) yield 'has a state and no list of states, or the other way round';
  if (state && (field?.is !== 'scalar' || field.choices !== states)) yield `${state} does not hold ${states!.name}`;
  if (spec.key !== 'id') yield 'its records are not named by an id';
  for (const name of ['actions', 'history'])
    if (spec.field(name)) yield `${name} is what its records tell of their acts, and a property already`;
  const kept = code && spec.field(code.kept);
  if (code && (kept?.is !== 'scalar' || kept.kind !== 'code' || !kept.unique || kept.see))
    yield `${code.kept} is no unique code that nobody sees`;
}

function* actFaults({
  name,
  spec,
  workflow,
  begins,
  from,
  to,
  toOneOf = [],
  by,
  asked,
  byCode,
  reason,
  refusals,
  sent,
}: Act): Generator<string> {
  if (!/^[a-z]+([A-Z][a-z]+)+$/.test(name) && !verbsAlone.includes(name)) yield 'is not named as a verb and a noun';
  const states = Object.keys(workflow.states?.values ?? {});
  for (const state of [...from, ...(to === undefined ? toOneOf : [to])])
    if (!states.includes(state)) yield `${state} is no ${workflow.states?.name ?? 'state: its records have none'}`;
  if (new Set(from).size < from.length) yield 'starts from one state twice';
  if (workflow.states && begins && to === undefined && !toOneOf.length) yield 'begins a record in no state';
  if (workflow.states && !begins && !from.length) yield 'starts from no state';
  if (!workflow.states && reason) yield 'has a reason, and its records no history to hold it; take a property for it';
  if (byCode && !workflow.code) yield 'there is no code to name its record by';
  if (!byCode && !Object.keys(by ?? {}).length) yield 'nobody may do it';
  for (const [role, rule] of Object.entries(by ?? {})) {
    yield* ruleFaults(spec, rule).map((fault) => `by.${role}: ${fault}`);
    const unsent = begins ? pathsOf(rule).find((path) => !sent.get(path.split('.')[0]!)?.isOwn) : undefined;
    if (unsent) yield `by.${role}: ${unsent} is not sent, and there is no record yet`;
  }
  for (const [role, rule] of Object.entries(asked ?? {})) {
    if (!by?.[role as Role]) yield `asked.${role}: nobody of them may do it`;
    yield* ruleFaults(spec, rule).map((fault) => `asked.${role}: ${fault}`);
  }
  for (const [code, texts] of Object.entries(refusals)) {
    if (!/^[A-Z]+(_[A-Z]+)*$/.test(code)) yield `${code} is no code`;
    if (code in commonRefusals) yield `${code} is a refusal of every act`;
    if (texts.some((text) => !text)) yield `${code} says nothing`;
  }
}

function* inputFaults({
  spec,
  begins,
  sent,
  sees,
  reads,
  beside,
  lists,
  due,
  given,
  tells,
  refusals,
  workflow,
}: Act): Generator<string> {
  yield* missing(spec, sees);
  for (const name of due) {
    const field = spec.field(name);
    if (field?.is !== 'scalar' || field.kind !== 'day') yield `${name} is no day`;
  }
  if (begins && (sees.length || Object.keys(beside).length)) yield 'looks at a record that it begins';
  for (const [relation, names] of Object.entries(beside)) {
    const field = spec.field(relation);
    if (field?.is !== 'one' && field?.is !== 'many') yield `${spec.name}.${relation} is no relation`;
    else if (lists[relation] ? field.is !== 'many' || field.target() !== lists[relation] : field.is === 'many')
      yield `${relation} does not list ${lists[relation]?.name ?? 'one record'}`;
    else yield* missing(specOf(field.target()), names);
  }
  for (const [name, { field, sees = [], lists: many = {}, beside: ones = {}, by }] of Object.entries(given)) {
    if (field.is !== 'one') continue;
    const target = specOf(field.target());
    yield* missing(target, sees).map((fault) => `${name}: ${fault}`);
    const code = by === undefined ? undefined : target.field(by);
    if (by !== undefined && !(code?.is === 'scalar' && (code.unique || code.lookup)))
      yield `${name}: ${target.name}.${by} names no one record`;
    for (const [relation, { type, names }] of Object.entries(many)) {
      const back = target.field(relation);
      if (back?.is !== 'many' || back.target() !== type) yield `${name}: ${relation} does not list ${type.name}`;
      else yield* missing(specOf(type), names).map((fault) => `${name}: ${fault}`);
    }
    for (const [relation, names] of Object.entries(ones)) {
      const to = target.field(relation);
      if (to?.is !== 'one') yield `${name}: ${target.name}.${relation} leads to no one record`;
      else yield* missing(specOf(to.target()), names).map((fault) => `${name}: ${fault}`);
    }
  }
  if (Object.values(tells).some(({ isRevealed }) => isRevealed) && !('NOTHING_KEPT' in refusals))
    yield 'reveals what may not be there: it has to refuse with NOTHING_KEPT';
  for (const [name, { make }] of Object.entries(tells)) {
    const { told, kept } = make?.(new Uint8Array(32)) ?? { told: name, kept: {} };
    if (!told) yield `${name} is no secret`;
    yield* missing(spec, Object.keys(kept)).map((fault) => `${name}: ${fault}`);
  }
  for (const [name, { sql }] of Object.entries(reads)) {
    const named = [...sql.matchAll(/\{(\w+)\}/g)]
      .map(([, property]) => property!)
      .filter((property) => property !== 'today');
    yield* missing(spec, named).map((fault) => `${name}: ${fault}`);
    const unsent = begins ? named.find((property) => !sent.get(property)?.isOwn) : undefined;
    if (unsent) yield `${name}: ${unsent} is not sent, and there is no record yet`;
    if (sent.has(name)) yield `${name} is read and sent`;
  }
  const reserved = ['id', 'expectedVersion', 'idempotencyKey', 'userErrors', 'replayed', workflow.code?.name];
  for (const name of [...Object.keys(given), ...Object.keys(tells), ...Object.keys(reads)])
    if (reserved.includes(name)) yield `${name} is a name of the kit`;
}

/** The properties of the record itself that a rule looks at. */
function pathsOf(rule: RowRule): readonly string[] {
  if (rule.is === 'all' || rule.is === 'any') return rule.rules.flatMap(pathsOf);
  return 'path' in rule ? [rule.path] : [];
}
