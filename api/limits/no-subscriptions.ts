import { AskerError } from '../../schema/kit/errors.js';
import type { Check } from './check.js';

/** Refuses subscriptions over plain HTTP, where one answer is all that can be sent. */
export const noSubscriptions: Check = (_request, { operation }) => {
  if (operation !== 'subscription') return;
  throw new AskerError('BAD_REQUEST', 'Subscriptions are not answered here; /graphql takes queries and mutations.');
};
