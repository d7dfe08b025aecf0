import { AskerError } from '../../../schema/kit/declare/errors.js';

/** The refusal of a request that more work stands before than the server can do in time; nothing was done for it. */
export const overloaded = (what: string, retryAfter: number) =>
  new AskerError('OVERLOADED', `${what} Try again in ${retryAfter} s.`, { retryAfter });
