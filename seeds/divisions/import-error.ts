/** Why an import did not begin or could not go on; the message is for the operator, no stack is needed. */
export class ImportError extends Error {
  override name = 'ImportError';
}
