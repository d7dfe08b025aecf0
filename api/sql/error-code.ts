/** The `code` of a failed system call or of a PostgreSQL error. */
export function errorCode(error: unknown): string | undefined {
  return (error as { code?: string } | null)?.code;
}
