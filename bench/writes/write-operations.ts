import { assign } from './assign.js';
import { checkIn } from './check-in.js';
import { feedback } from './feedback.js';
import type { WriteOperation } from './operation.js';
import { reply } from './reply.js';

/** What is done to records, as all three servers are asked for it. */
export const writeOperations: readonly WriteOperation[] = [feedback, assign, reply, checkIn];
