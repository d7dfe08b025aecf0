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

/**
 * What is told in secret, and what the record keeps of it. Secrets follow from the idempotency key, which the platform does
 * not keep, and a salt, which nobody else has: a retry is told the same, and whoever reads the database learns nothing.
 */
export function secretsOf({ act, key }: { readonly act: Act; readonly key: string }, salt: string | undefined) {
  const secrets = { told: {} as Record<string, string>, kept: {} as Record<string, string> };
  if (salt === undefined) return secrets;
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
