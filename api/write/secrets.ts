import { createHmac } from 'node:crypto';
import type { Act } from '../../schema/kit/declare/acts/acts.js';
import { digestOfCode, secretCode } from '../sql/secret-code.js';

const told = ({ tells }: Act) => Object.entries(tells).filter(([, { make }]) => make);
const codeOf = (act: Act) => (act.begins ? act.workflow.code : undefined);

/** Whether the answer has secrets that follow from the idempotency key, so that only who has the key is told them. */
export const hasSecrets = (act: Act): boolean => codeOf(act) !== undefined || told(act).length > 0;

/** Whether a key that could be guessed would give secrets or personal values away: the code of a message is short anyway. */
export const needsRandomKey = (act: Act): boolean =>
  told(act).length > 0 || [...act.sent.values()].some(({ normal }) => normal !== undefined);

export interface Secrets {
  readonly told: Record<string, string>;
  readonly kept: Record<string, string>;
}

/** They are made for what is kept, and wanted again for what is told. */
const made = new WeakMap<object, { readonly salt: string; readonly secrets: Secrets }>();

/**
 * What is told in secret, and what the record keeps of it. Secrets follow from the idempotency key, which the platform does
 * not keep, and a salt, which nobody else has: a retry is told the same, and whoever reads the database learns nothing.
 */
export function secretsOf(order: { readonly act: Act; readonly key: string }, salt: string | undefined): Secrets {
  if (salt === undefined) return { told: {}, kept: {} };
  const before = made.get(order);
  if (before?.salt === salt) return before.secrets;
  const secrets = makeSecrets(order, salt);
  made.set(order, { salt, secrets });
  return secrets;
}

function makeSecrets({ act, key }: { readonly act: Act; readonly key: string }, salt: string): Secrets {
  const secrets: Secrets = { told: {}, kept: {} };
  const code = codeOf(act);
  if (code) {
    secrets.told[code.name] = secretCode(key, salt);
    secrets.kept[code.kept] = digestOfCode(secrets.told[code.name]!);
  }
  for (const [name, { make }] of told(act)) {
    const made = make!(createHmac('sha256', key).update(`${name} ${salt}`).digest());
    secrets.told[name] = made.told;
    Object.assign(secrets.kept, made.kept);
  }
  return secrets;
}
