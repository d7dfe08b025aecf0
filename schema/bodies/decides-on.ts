import { fromSql } from '../kit/transitions.js';
import type { DecisionKind, DecisionResult } from './body.choices.js';

/** What an act looks at of a decision that it carries out. */
export const seenOfDecision = ['body', 'kind', 'result', 'subjectId', 'decidedOn'] as const;

/** The bodies of `kinds`, SQL, that decide for the division that `place`, SQL, gives. */
export const competent = (place: string, kinds: string) => ({
  bodies: fromSql<readonly string[]>(
    `(select json_agg(b.id) from body b where b.kind in (${kinds}) and b.division_code = ${place})`,
  ),
});

/** What a decision has to be for an act to carry it out. */
export interface Competence {
  readonly kind: DecisionKind;
  /** Global id of the record that it is to be about. */
  readonly subject: string;
  /** The day of what came before. */
  readonly since: string;
  readonly bodies: readonly string[] | undefined;
}

export const decisionRefusals = {
  OF_ANOTHER_MATTER: [
    '该决定不是就本事项作出的，或者类型不符',
    'The decision is about something else, or of another kind',
  ],
  NOT_COMPETENT: ['该决定不是由有权机构作出的', 'The body that decided is not competent'],
  NOT_PASSED: ['该决定未获通过', 'The decision was not passed'],
  BEFORE_ITS_TIME: ['该决定早于前一步', 'The decision is older than the step before'],
} as const;

/** Why an act cannot be done by a decision, if it cannot: the decision is of this matter, by a competent body, passed, and in time. */
export function decidesOn(
  decision: {
    readonly body: string;
    readonly kind: DecisionKind;
    readonly result: DecisionResult;
    readonly subjectId: string;
    readonly decidedOn: string;
  },
  { kind, subject, since, bodies = [] }: Competence,
): keyof typeof decisionRefusals | undefined {
  if (decision.kind !== kind || decision.subjectId !== subject) return 'OF_ANOTHER_MATTER';
  if (!bodies.includes(decision.body)) return 'NOT_COMPETENT';
  if (decision.result !== 'PASSED' && decision.result !== 'NOTED') return 'NOT_PASSED';
  return decision.decidedOn < since ? 'BEFORE_ITS_TIME' : undefined;
}
