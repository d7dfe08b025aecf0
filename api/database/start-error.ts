/** The database cannot be started as things are. The message tells the operator what to do; no stack is needed. */
export class DatabaseStartError extends Error {
  override name = 'DatabaseStartError';
}
