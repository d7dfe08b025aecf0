import type { Identity } from './identity.js';

/**
 * Runs the words it gets, and interrupts them when its standard input closes. That happens on a stop, but also when
 * our process ends in any way, `kill -9` included: no PostgreSQL outlives its server. They are told again and again,
 * because a signal before they are set up for it would be lost.
 */
const SUPERVISOR = `
exec 3<&0
"$@" </dev/null 3<&- & server=$!
{ read -r _ <&3; while kill -INT $server; do sleep 1; done; } >/dev/null 2>&1 & watch=$!
exec 3<&-
wait $server; code=$?
{ kill $watch; wait $watch; } 2>/dev/null
exit $code`;

/** The words that run a command as an identity, for as long as the standard input of that process is open. */
export function supervised(identity: Identity, command: readonly string[]): string[] {
  return [...identity.prefix, 'sh', '-c', SUPERVISOR, 'sh', ...command];
}
