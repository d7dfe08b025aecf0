/** A setting is wrong. The message is meant for the operator as it is: one line per variable, no stack needed. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}
