import type { Role } from '../../schema/kit/declare/viewer.js';

/** Whose share of the server a request takes. */
export interface Asker {
  readonly role: Role;
  /** One of those who ask in this role. */
  readonly client: string;
}

/** Whoever has one IPv6 address usually has the whole /64 about it. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':');
  const skipped = 8 - groups.length - tail.split(':').length;
  return [...groups, ...Array(Math.max(0, skipped)).fill('0')].slice(0, 4).join(':');
}

/** A client is whom a token names, by its pseudonym; who sends none is told by the network that the request came from. */
export const askerOf = (role: Role, subject: string | undefined, address: string): Asker => ({
  role,
  client: subject ?? `${role} ${networkOf(address)}`,
});
