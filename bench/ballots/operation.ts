import type { Pool } from 'pg';
import type { BallotLogins } from '../../api/database/ballot-roles.js';
import type { Request } from '../requests.js';

/** Of each a request for each of the three, in any number; the first two may be asked twice, and answer the same. */
export interface Asked {
  readonly ours: Request;
  readonly byHand: Request;
  readonly postgraphile: Request;
}
export interface BallotOperation {
  readonly name: 'paper' | 'vote';
  readonly what: string;
  /** Ours, in place of the server of acts. */
  readonly program: string;
  readonly role: 'ballot_issuer' | 'ballot_box';
  /** Made before anything is measured: the phones’ work is not the server’s. */
  readonly make: (owner: Pool, logins: BallotLogins, count: number, tokenSecret: string) => Promise<readonly Asked[]>;
  /** What is in every answer of ours and of the server by hand, and of PostGraphile. */
  readonly contains: string;
  readonly rowContains: string;
}
