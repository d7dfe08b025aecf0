import { createHmac, hkdfSync } from 'node:crypto';
import type { Viewer } from '../../schema/kit/declare/viewer.js';

/** Who asks, under a pseudonym: the same person or office has the same one, and who lacks the key cannot tell whose it is. */
export type SubjectOf = (viewer: Viewer, sub?: string) => string;

/**
 * Whom a token names, by the most personal that it says: an account, a deputy, the user that its issuer told (`sub`), an agency, or
 * else the role and where it acts.
 */
function identityOf({ role, division = '', account, deputy, agency }: Viewer, sub?: string): readonly string[] {
  if (account) return ['account', account];
  if (deputy) return ['deputy', deputy];
  if (sub) return ['sub', sub];
  return agency ? ['agency', agency] : ['role', role, division];
}

/**
 * Pseudonyms for the log. Their key follows from that of the tokens and lasts as long: an operator who has it computes
 * the pseudonym of a person to find out what that person looked at; when it is replaced, older lines can be told by the
 * old key only, and by nobody once that is destroyed.
 */
export function createSubjects(secret: Uint8Array): SubjectOf {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'deputy-graph: subjects in the log', 32));
  return (viewer, sub) =>
    createHmac('sha256', key)
      .update(JSON.stringify(identityOf(viewer, sub)))
      .digest('base64url')
      .slice(0, 22);
}

/** Whether a token tells its bearer from others: all citizens without a `sub` have one and the same pseudonym. */
export const isSomebody = ({ role, account, deputy, agency }: Viewer, sub?: string): boolean =>
  (account ?? deputy ?? agency ?? sub) !== undefined || (role !== 'anonymous' && role !== 'citizen');
