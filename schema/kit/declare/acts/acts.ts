import { type ConceptSpec, specOf } from '../concept.js';
import type { Field } from '../field.js';
import type { ActSpec, Refusals, Workflow } from './act.js';
import { text } from './given.js';
import { namesOf } from './listed.js';

/** One part of an act's input. */
export interface Sent {
  readonly field: Field;
  readonly isList: boolean;
  readonly isRequired: boolean;
  /** Properties of a record that is named, as the rule looks at them. */
  readonly sees: readonly string[];
  /** The same of records beside it. */
  readonly beside: Readonly<Record<string, readonly string[]>>;
  /** It is personal. */
  readonly normal?: (text: string) => string;
  /** The property that names a record, where that is not its id. */
  readonly by?: string;
  /** A property of the concept, which is written as it is sent. */
  readonly isOwn: boolean;
}

/** One act as the platform knows it. */
export interface Act extends ActSpec {
  readonly name: string;
  readonly spec: ConceptSpec;
  readonly workflow: Workflow;
  /** What its input has beside what names the record, its version and the key. */
  readonly sent: ReadonlyMap<string, Sent>;
}

/** Refusals that any act on a record may meet. */
export const commonRefusals: Refusals = {
  STALE: ['记录已被修改，请查看后重试', 'The record has changed meanwhile: look at it again'],
  WRONG_STATE: ['当前状态不能进行此操作', 'Not in the state that it is in'],
};

/** What an act is refused with that does not do the same twice. */
const sentBefore: Refusals = {
  SENT_BEFORE: [
    '您刚刚提交过同样的内容，无需重复提交',
    'You sent the same some minutes ago: it need not be sent again',
  ],
};

const reason = (isRequired: boolean): Sent => ({
  field: text('理由：载入办理记录，凡能看到该记录的人都能看到', 'Stands in the history, for all who see the record', {
    max: 500,
  }).field,
  isList: false,
  isRequired,
  sees: [],
  beside: {},
  isOwn: false,
});

export function actsOf(workflows: readonly Workflow[]): ReadonlyMap<string, Act> {
  const acts = new Map<string, Act>();
  for (const workflow of workflows) {
    const spec = specOf(workflow.concept());
    for (const [name, act] of Object.entries(workflow.acts)) {
      if (acts.has(name)) throw new Error(`${name}: two acts have this name`);
      const refusals = { ...act.refusals, ...(act.bounded?.same && sentBefore) };
      acts.set(name, { ...act, refusals, name, spec, workflow, sent: sentOf(spec, name, act) });
    }
  }
  return acts;
}

function sentOf(spec: ConceptSpec, name: string, act: ActSpec): ReadonlyMap<string, Sent> {
  const sent = new Map<string, Sent>();
  const put = (property: string, part: Sent) => {
    if (sent.has(property)) throw new Error(`${name}: ${property} is sent twice`);
    sent.set(property, part);
  };
  for (const property of [...act.needs, ...act.takes]) {
    const field = spec.field(property);
    if (field?.is !== 'scalar' && field?.is !== 'one')
      throw new Error(`${name}: ${spec.name} has no property ${property} that can be sent`);
    const isRequired = act.needs.includes(property) || (act.begins && field.required);
    put(property, {
      field,
      isList: field.is === 'scalar' && field.kind === 'choices',
      isRequired,
      sees: [],
      beside: {},
      isOwn: true,
    });
  }
  for (const [property, { field, isList = false, sees = [], lists = {}, by, normal, beside }] of Object.entries(
    act.given,
  )) {
    const isRequired = !('required' in field) || field.required;
    put(property, {
      field,
      isList,
      isRequired,
      sees,
      beside: { ...beside, ...namesOf(lists) },
      ...(by && { by }),
      ...(normal && { normal }),
      isOwn: false,
    });
  }
  if (act.reason) put('reason', reason(act.reason === 'required'));
  return sent;
}
