import { ClientError } from '../../../schema/kit/declare/client-error.js';

/** The refusal of a request that more work stands before than the server can do in time; nothing was done for it. */
export const overloaded = (what: string, retryAfter: number) =>
  new ClientError('OVERLOADED', `${what} Try again in ${retryAfter} s.`, { retryAfter });
