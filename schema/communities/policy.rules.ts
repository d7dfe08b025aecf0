import { holding, localOffices } from '../accounts/holding.js';
import type { Body } from '../bodies/body.js';
import type { Decision } from '../bodies/decision.js';
import { all, refuse, type Seen, within } from '../kit/transitions.js';
import { elsewhere, liesIn, strangerAmong } from '../organisations/one-place.js';
import type { PolicyDocument } from './policy-document.js';
import type { PolicyRollout } from './policy-rollout.js';

/** The offices of the place at `path`. */
export const officeAt = (path = 'division') => ({ staff: all(within(path), holding(...localOffices)) });
export const future = { IN_THE_FUTURE: ['日期不得晚于今天', 'The day is after today'] } as const;

export const publishRefusals = {
  ...elsewhere,
  ...future,
  ISSUED_BY_ANOTHER: ['该决定不是制定机构作出的', 'The body that issued it did not decide so'],
  NOT_ADOPTED: ['该决定不是通过或者决定，或者未获通过', 'The decision is of another kind, or was not passed'],
  BEFORE_ITS_DECISION: ['印发日期早于通过的日期', 'Issued before it was adopted'],
  BEFORE_THE_UPPER: ['印发日期早于所落实的上位文件', 'Issued before the document that it carries out'],
  BAD_ADDRESS: ['网址不对：须以https://或者http://开头', 'An address begins with https:// or http://'],
} as const;

interface Published {
  readonly division: string;
  readonly issuedOn: string;
  readonly issuedPrecision?: string | undefined;
  readonly url?: string | undefined;
  readonly today: string;
  readonly issuingBody?: Seen<Body, 'division'> | undefined;
  readonly leadingBody?: Seen<Body, 'division'> | undefined;
  readonly places?: Parameters<typeof strangerAmong>[0] | undefined;
  readonly decision?: Seen<Decision, 'body' | 'kind' | 'result' | 'decidedOn'> | undefined;
  readonly upper?: Seen<PolicyDocument, 'division' | 'issuedOn' | 'issuedPrecision'> | undefined;
}
/** Why a document cannot be published so, if there is a reason. */
export function publishFault({ division, issuedOn, issuedPrecision, url, today, ...named }: Published) {
  const { issuingBody, leadingBody, decision, upper, places = {} } = named;
  const { issuer } = places;
  if (issuedOn > today) return refuse('IN_THE_FUTURE', 'issuedOn');
  if (url && !/^https?:\/\/\S+$/.test(url)) return refuse('BAD_ADDRESS', 'url');
  const stranger = strangerAmong({ issuingBody, leadingBody, ...places }, division);
  if (stranger) return stranger;
  // A unit gives rules to its own place and to what lies in it, never to the one above.
  if (issuer && 'division' in issuer && !liesIn(division, issuer.division)) return refuse('NOT_THIS_PLACE', 'issuer');
  if (upper && !liesIn(division, upper.division)) return refuse('NOT_THIS_PLACE', 'upper');
  if (upper && !upper.issuedPrecision && upper.issuedOn > issuedOn) return refuse('BEFORE_THE_UPPER', 'issuedOn');
  if (!decision) return undefined;
  if (decision.body !== issuingBody?.id) return refuse('ISSUED_BY_ANOTHER', 'decision');
  if (decision.result !== 'PASSED' || (decision.kind !== 'ADOPTED' && decision.kind !== 'DECIDED'))
    return refuse('NOT_ADOPTED', 'decision');
  return !issuedPrecision && decision.decidedOn > issuedOn ? refuse('BEFORE_ITS_DECISION', 'issuedOn') : undefined;
}

export const rolloutRefusals = {
  ...future,
  PLACE_OUTSIDE: ['不在文件施行的区划内，或者重复列出', 'Not a place in which the document holds, or named twice'],
  PILOTED_BEFORE: ['该地已试点', 'The place has tried it out'],
  IN_FORCE_ALREADY: ['已全面推行', 'It is in force everywhere already'],
  BEFORE_ITS_ISSUE: ['早于文件印发日期', 'Before the document was issued'],
  POLICY_EXPIRED: ['文件已失效', 'The document holds no longer'],
  BEFORE_ITS_PILOT: ['早于试点起始日期', 'Before a pilot of it began'],
} as const;

interface Rolled {
  readonly issuedOn: string;
  readonly expiresOn?: string | undefined;
  readonly rollouts: readonly Seen<PolicyRollout, 'division' | 'phase' | 'startedOn' | 'endedOn'>[];
}
/** Why nothing begins of a document on that day, pilot or not. */
export function rolloutFault(it: Rolled, startedOn: string, today: string) {
  if (startedOn > today) return refuse('IN_THE_FUTURE', 'startedOn');
  if (startedOn < it.issuedOn) return refuse('BEFORE_ITS_ISSUE', 'startedOn');
  if (it.expiresOn && it.expiresOn < startedOn) return refuse('POLICY_EXPIRED', 'id');
  return it.rollouts.some(({ phase, endedOn }) => phase === 'FULL' && !endedOn)
    ? refuse('IN_FORCE_ALREADY', 'id')
    : undefined;
}
