import { always } from '../kit/index.js';
import type { BodyKind } from './body.choices.js';

/** What a record says of the decision that stands behind it. */
export interface Decided {
  /** SQL of when there is one, and only then: `{decidedOn} is not null`. */
  readonly when: string;
  /** SQL of the kinds of bodies that may decide it, by law; several, or a case of the record’s own choice. */
  readonly by: readonly BodyKind[] | string;
  /** SQL of the division whose body it is: `{division}`. */
  readonly of: string;
  /** Property with the day of the decision, if the record has it too. */
  readonly on?: string;
  /** Path of the day of what follows from it: that is not earlier. */
  readonly before?: string;
}

const list = (by: Decided['by']) => (typeof by === 'string' ? by : by.map((kind) => `'${kind}'`).join(', '));

/** What always holds of `relation`, a decision: it is there when it has to be, by a body competent for it, in its place, in time. */
export const decided = (relation: string, zh: string, { when, by, of, on, before }: Decided) => [
  always(
    `${zh}：有此状态即有决定，反之亦然`,
    `${relation} is there when, and only when: ${when}`,
    `({${relation}} is not null) = (${when})`,
  ),
  always(
    `${zh}由有权机构作出`,
    `${relation} is by a body competent for it`,
    `{${relation}.body.kind} in (${list(by)})`,
  ),
  always(`${zh}由本地机构作出`, `${relation} is by a body of the place itself`, `{${relation}.body.division} = ${of}`),
  always(`${zh}没有被否决`, `${relation} was not voted down`, `{${relation}.result} in ('PASSED', 'NOTED')`),
  ...(on
    ? [always(`${zh}与所载日期一致`, `${relation} is of the day ${on}`, `{${relation}.decidedOn} = {${on}}`)]
    : []),
  ...(before
    ? [always(`${zh}不晚于其后一步`, `${relation} is not after ${before}`, `{${relation}.decidedOn} <= {${before}}`)]
    : []),
];
