/** The database cannot be started as things are. The message tells the operator what to do; no stack is needed. */
export class DatabaseStartError extends Error {
  override name = 'DatabaseStartError';
}

/** The `code` of a failed system call or of a PostgreSQL error. */
export function codeOf(error: unknown): string | undefined {
  return (error as { code?: string } | null)?.code;
}
