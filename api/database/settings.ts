/** For a small machine with two cores that PostgreSQL shares with our server. Commits are durable. */
export const SETTINGS = {
  listen_addresses: '127.0.0.1',
  max_connections: '60',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  // Errors of statements quote values, and values are personal data: the log tells of the server's own life only.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_line_prefix: '%m [%p] ',
  // We read the log when a start fails.
  lc_messages: 'C',
  logging_collector: 'off',
};
