import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { valueRulesOf } from '../../schema/kit/declare/value-rules.js';
import type { LoadedRow } from './load.js';
import { DatabaseStartError } from './start-error.js';

/** A record cannot be loaded: which, by its key, which property, and what is wrong with its value. */
export class RecordFault extends DatabaseStartError {
  override name = 'RecordFault';

  constructor(
    readonly concept: string,
    readonly key: string,
    readonly property: string,
    readonly value: string,
    reason: string,
    options: ErrorOptions,
  ) {
    super(`${concept} ${key}: ${property} is ${JSON.stringify(value)}: ${reason}`, options);
  }
}

interface CopyError extends Error {
  readonly constraint?: string;
  /** `COPY activity, line 3, column held_on: "…"`; a line is a record. */
  readonly where?: string;
}

/** What PostgreSQL says of a record that it does not take, in words of the declaration; undefined of another fault. */
export function recordFault(error: unknown, spec: ConceptSpec, rows: readonly LoadedRow[]): RecordFault | undefined {
  const { constraint, where = '', message } = error as CopyError;
  const [, line, column] = /^COPY \S+, line (\d+)(?:, column (\w+))?/m.exec(where) ?? [];
  const row = rows[Number(line) - 1];
  if (!row) return undefined;
  const rule = valueRulesOf(spec).find(({ name }) => name === constraint);
  const property =
    rule?.property ?? [...spec.fields.keys()].find((name) => isColumn(spec, name, column, constraint)) ?? '';
  if (!property) return undefined;
  const reason = rule ? `give ${rule.en}` : message;
  const key = String(row[spec.key]);
  return new RecordFault(spec.name, key, property, String(row[property]), reason, { cause: error });
}

function isColumn(spec: ConceptSpec, name: string, column = '', constraint = ''): boolean {
  const is = spec.field(name)?.is;
  if (is !== 'scalar' && is !== 'one') return false;
  return spec.column(name) === column || `${spec.table}_${spec.column(name)}_check` === constraint;
}
