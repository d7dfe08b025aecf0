import { ClientError } from '../../../schema/kit/declare/client-error.js';

/** The refusal of what nobody has done anything for, because more stands before it than can be done in time. */
export const overloaded = (message: string, retryAfter: number) =>
  new ClientError('OVERLOADED', message, { retryAfter });

export const isOverloaded = (error: unknown) => error instanceof ClientError && error.extensions.code === 'OVERLOADED';
