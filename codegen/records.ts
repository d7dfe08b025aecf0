import type { RecordMethods } from './generated/record-methods.js';
import * as operations from './generated/records.js';
import type { Run } from './runtime/client.js';
import { methodsOf } from './runtime/methods.js';

export * from './generated/records.js';
export type { RecordMethods };

/**
 * Every concept of the platform as a list of whole records, and their changes: `createRecords(sdk.run)`. They are many, so they are
 * apart from `createSdk`: a program that shows pages need not carry what a program that copies records needs.
 */
export function createRecords(run: Run): RecordMethods {
  // The interface is generated from the same list of operations as the documents.
  return methodsOf(run, operations) as RecordMethods;
}
