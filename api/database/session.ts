/** Settings that every session has. */
export const sessionSettings = (
  planCacheMode: 'force_generic_plan' | 'force_custom_plan',
  statementTimeoutMs: number,
) =>
  [
    `plan_cache_mode=${planCacheMode}`,
    `statement_timeout=${statementTimeoutMs}`,
    'lock_timeout=5000',
    'idle_in_transaction_session_timeout=30000',
    'TimeZone=UTC',
    'DateStyle=ISO',
    'jit=off',
    // Many askers share the cores: a statement that takes several of them costs more in all.
    'max_parallel_workers_per_gather=0',
  ]
    .map((setting) => `-c ${setting}`)
    .join(' ');
