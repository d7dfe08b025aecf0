import { createHash } from 'node:crypto';
import type { Outcome } from '../../schema/kit/declare/acts/act.js';
import { originOf } from '../../schema/kit/declare/acts/effects.js';
import type { Place, Vault } from '../personal/vault.js';
import { globalId } from '../sql/ids.js';
import { type Statement, StatementBuilder, sql } from '../sql/sql.js';
import type { Order } from './order.js';
import type { OwnRow } from './statement.js';

/** What an act does to personal values: rows that are added, whose are erased, and what the audit tells of it. */
export interface PersonalWriting {
  readonly rows: readonly OwnRow[];
  readonly erased: { readonly type: string; readonly key: string } | undefined;
  readonly told: Readonly<Record<string, unknown>>;
}

const hex = (bytes: Buffer) => `\\x${bytes.toString('hex')}`;

/** The audit holds the digest of what is stored, which tells nothing once that is gone, and whose was revealed or erased. */
export function personalWriting({ act, sent }: Order, id: string, outcome: Outcome, vault: Vault): PersonalWriting {
  const digests: Record<string, string> = {};
  const rows = [...act.sent].flatMap(([field, { normal }]) => {
    const value = sent[field];
    if (!normal || typeof value !== 'string') return [];
    const sealed = vault.seal({ type: act.spec.name, key: id, field }, value, normal(value));
    digests[field] = createHash('sha256').update(sealed.value).digest('hex');
    const row: OwnRow = {
      type: [act.spec.name, sql`text`],
      key: [id, sql`text`],
      field: [field, sql`text`],
      algorithm: [sealed.algorithm, sql`text`],
      key_name: [sealed.keyName, sql`text`],
      value: [hex(sealed.value), sql`bytea`],
      blind: [hex(sealed.blind), sql`bytea`],
    };
    return [row];
  });
  const { reveals, erases } = outcome;
  const erased = erases && { type: originOf(erases).spec.name, key: erases.id };
  return {
    rows,
    erased,
    told: {
      ...(rows.length && { personal: digests }),
      ...(reveals && { revealed: [globalId(originOf(reveals.record).spec, reveals.record.id), reveals.field] }),
      ...(erases && { erased: globalId(originOf(erases).spec, erases.id) }),
    },
  };
}

/** The place of the value that an act reveals, if it does. */
export const placeRevealed = ({ reveals }: Outcome): Place | undefined =>
  reveals && { type: originOf(reveals.record).spec.name, key: reveals.record.id, field: reveals.field };

let statement: Statement | undefined;
/** Reads a value as it is sealed; no row once it has been erased. */
export function sealedStatement(): Statement {
  if (statement) return statement;
  const builder = new StatementBuilder();
  const named = (name: keyof Place) => builder.param(({ variables }) => variables[name], sql`text`);
  statement = builder.finish(
    sql`select json_build_object('algorithm', p.algorithm, 'keyName', p.key_name, 'value', encode(p.value, 'base64'))
     from act.personal p where p.type = ${named('type')} and p.key = ${named('key')} and p.field = ${named('field')} and p.value is not null`,
  );
  return statement;
}

export interface SealedRow {
  readonly algorithm: string;
  readonly keyName: string;
  readonly value: string;
}
export const openSealed = (vault: Vault, place: Place, { value, ...row }: SealedRow): string =>
  vault.open(place, { ...row, value: Buffer.from(value, 'base64') });
